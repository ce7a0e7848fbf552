/** The three views of words that extraction found in a passage's reading. */

import { indexOfOffset } from '#language/mapped.ts';
import type { ConvertedPassage } from '#model/line.ts';
import type { Text } from '#model/text.ts';

/** Offsets into a passage's reading, end exclusive. */
export type Range = readonly [start: number, end: number];

/**
 * The characters under `ranges` of a reading, in order, as printed and in both scripts. Where an
 * emendation put in words that the seed lacks, the views show what the seed has.
 */
export function viewRanges(passage: ConvertedPassage, ranges: readonly Range[]): Text {
  const positions = positionsInSource(passage, ranges);
  const pick = (view: string): string => positions.map((at) => view[at] ?? '').join('');
  const { source, hans, hant } = passage.text;
  return { source: pick(source), hans: pick(hans), hant: pick(hant) };
}

function positionsInSource({ source, reading }: ConvertedPassage, ranges: readonly Range[]): number[] {
  const positions: number[] = [];
  for (const [start, end] of ranges)
    for (let i = start; i < end; i++) {
      const offset = reading.toSource[i] as number;
      const at = indexOfOffset(source.toSource, offset);
      const isPrinted = at < source.text.length && source.toSource[at] === offset;
      if (isPrinted && at !== positions.at(-1)) positions.push(at);
    }
  return positions;
}
