/** The reliability diagram of the score of a pair: what was said against what was right, a circle a tenth. */
import type { PairMeasure } from './evaluation.ts';

/** Side of the square from 0 to 1 in the units of the drawing. */
export const SIDE = 240;

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly bin: PairMeasure['bins'][number];
}

const LARGEST = 14;
const LEAST = 3;

/** From left to right; y grows downwards. The lowest tenth, which nobody would print, is left out. */
export function circlesOf(bins: PairMeasure['bins']): Circle[] {
  const drawn = bins.filter(({ from, count }) => from > 0 && count > 0);
  const most = Math.max(...drawn.map(({ count }) => count));
  const round = (value: number) => Math.round(value * 10) / 10;
  return drawn.map((bin) => ({
    x: round(bin.predicted * SIDE),
    y: round((1 - bin.right) * SIDE),
    radius: round(Math.max(LEAST, LARGEST * Math.sqrt(bin.count / most))),
    bin,
  }));
}
