/** The stretch of a long text that a short one is nearest to, by edit distance, and how the two differ. */
import searchWithin from 'approx-string-match';

export interface EditStep {
  readonly isSame: boolean;
  /** Stretch of the short text and of the long one, `[start, end)`. */
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

export interface NearestStretch {
  readonly distance: number;
  /** Stretch of the long text. */
  readonly start: number;
  readonly end: number;
  /** Joined in order they give back both stretches. */
  readonly steps: readonly EditStep[];
}

/** The nearest stretch at a distance of at most `limit`, the first one of several; null where there is none. */
export function alignNearest(short: string, long: string, limit: number): NearestStretch | null {
  if (short === '' || limit < 0) return null;
  const [best] = searchWithin(long, short, limit).toSorted(
    (a, b) => a.errors - b.errors || a.start - b.start,
  );
  if (!best) return null;
  const steps = compareWhole(short, long.slice(best.start, best.end));
  return {
    distance: best.errors,
    start: best.start,
    end: best.end,
    steps: steps.map(({ isSame, a, b }) => ({ isSame, a, b: [b[0] + best.start, b[1] + best.start] })),
  };
}

/** Two texts whole against each other: `cost[i][j]` is the least distance of their first `i` and `j` characters. */
function compareWhole(short: string, long: string): EditStep[] {
  const width = long.length + 1;
  const cost = new Uint16Array((short.length + 1) * width);
  for (let j = 0; j < width; j++) cost[j] = j;
  for (let i = 1; i <= short.length; i++) {
    cost[i * width] = i;
    for (let j = 1; j < width; j++) {
      const swap = short.charCodeAt(i - 1) === long.charCodeAt(j - 1) ? 0 : 1;
      cost[i * width + j] = Math.min(
        (cost[(i - 1) * width + j - 1] as number) + swap,
        (cost[(i - 1) * width + j] as number) + 1,
        (cost[i * width + j - 1] as number) + 1,
      );
    }
  }
  return traceBack(short, long, cost);
}

/** Walks from the end back to the beginning, and joins characters of one kind. */
function traceBack(short: string, long: string, cost: Uint16Array): EditStep[] {
  const width = long.length + 1;
  const steps: { isSame: boolean; a: [number, number]; b: [number, number] }[] = [];
  const add = (isSame: boolean, a: number, b: number, i: number, j: number): void => {
    const next = steps.at(-1);
    if (next && next.isSame === isSame) {
      next.a[0] = i;
      next.b[0] = j;
    } else steps.push({ isSame, a: [i, i + a], b: [j, j + b] });
  };
  let i = short.length;
  let j = long.length;
  while (i > 0 || j > 0) {
    const here = cost[i * width + j] as number;
    const isSame = i > 0 && j > 0 && short.charCodeAt(i - 1) === long.charCodeAt(j - 1);
    const across = i > 0 && j > 0 ? (cost[(i - 1) * width + j - 1] as number) : Number.POSITIVE_INFINITY;
    if (here === across + (isSame ? 0 : 1)) add(isSame, 1, 1, --i, --j);
    else if (i > 0 && here === (cost[(i - 1) * width + j] as number) + 1) add(false, 1, 0, --i, j);
    else add(false, 0, 1, i, --j);
  }
  return steps.reverse();
}
