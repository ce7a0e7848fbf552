/**
 * The stretch of a long text that a short one is nearest to, by edit distance. Shared runs of three
 * characters tell where to look; there the distance is computed in full, so the answer is exact for
 * every place that shares one run of three.
 */

export interface Step {
  readonly isSame: boolean;
  /** Stretch of the short text and of the long one, `[start, end)`. */
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

export interface Nearest {
  readonly distance: number;
  /** Stretch of the long text. */
  readonly start: number;
  readonly end: number;
  /** Joined in order they give back both stretches. */
  readonly steps: readonly Step[];
}

const GRAM = 3; // characters
/** Places that are computed in full, those with most shared runs; bounds the time of a check. */
const MOST_PLACES = 24;

/** The nearest stretch at a distance of at most `limit`, the first one of several; null where there is none. */
export function alignNearest(short: string, long: string, limit: number): Nearest | null {
  let best: Nearest | null = null;
  for (const from of likelyPlaces(short, long, limit)) {
    const start = Math.max(0, from - limit);
    const window = long.slice(start, from + short.length + limit);
    const aligned = alignWithin(short, window, Math.min(limit, (best?.distance ?? limit + 1) - 1));
    if (aligned) best = shift(aligned, start);
    if (best?.distance === 0) break;
  }
  return best;
}

/** Where the short text would begin in the long one, most shared runs first. */
function likelyPlaces(short: string, long: string, limit: number): number[] {
  const width = Math.max(1, limit);
  const votes = new Map<number, number>();
  for (let i = 0; i + GRAM <= short.length; i++) {
    const gram = short.slice(i, i + GRAM);
    for (let at = long.indexOf(gram); at >= 0; at = long.indexOf(gram, at + 1)) {
      const place = Math.floor((at - i) / width);
      votes.set(place, (votes.get(place) ?? 0) + 1);
    }
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_PLACES)
    .map(([place]) => Math.max(0, Math.round((place + 0.5) * width)));
}

/**
 * The short text against any stretch of a window: `cost[i][j]` is the least distance of its first `i`
 * characters from a stretch that ends at `j`; beginning late and ending early is free (Sellers 1980).
 */
function alignWithin(short: string, window: string, limit: number): Nearest | null {
  if (limit < 0) return null;
  const width = window.length + 1;
  const cost = new Uint16Array((short.length + 1) * width);
  for (let i = 1; i <= short.length; i++) {
    cost[i * width] = i;
    for (let j = 1; j < width; j++) {
      const swap = short.charCodeAt(i - 1) === window.charCodeAt(j - 1) ? 0 : 1;
      cost[i * width + j] = Math.min(
        (cost[(i - 1) * width + j - 1] as number) + swap,
        (cost[(i - 1) * width + j] as number) + 1,
        (cost[i * width + j - 1] as number) + 1,
      );
    }
  }
  const last = cost.subarray(short.length * width);
  let end = 0;
  for (let j = 1; j < width; j++) if ((last[j] as number) < (last[end] as number)) end = j;
  const distance = last[end] as number;
  return distance > limit ? null : traceBack(short, window, cost, end, distance);
}

/** Walks from the end back to where the stretch begins, and joins characters of one kind. */
function traceBack(short: string, window: string, cost: Uint16Array, end: number, distance: number): Nearest {
  const width = window.length + 1;
  const steps: { isSame: boolean; a: [number, number]; b: [number, number] }[] = [];
  const add = (isSame: boolean, a: number, b: number, i: number, j: number): void => {
    const next = steps.at(-1);
    if (next && next.isSame === isSame) {
      next.a[0] = i;
      next.b[0] = j;
    } else steps.push({ isSame, a: [i, i + a], b: [j, j + b] });
  };
  let i = short.length;
  let j = end;
  while (i > 0) {
    const here = cost[i * width + j] as number;
    const isSame = j > 0 && short.charCodeAt(i - 1) === window.charCodeAt(j - 1);
    const across = j > 0 ? (cost[(i - 1) * width + j - 1] as number) : Number.POSITIVE_INFINITY;
    if (here === across + (isSame ? 0 : 1)) add(isSame, 1, 1, --i, --j);
    else if (here === (cost[(i - 1) * width + j] as number) + 1) add(false, 1, 0, --i, j);
    else add(false, 0, 1, i, --j);
  }
  return { distance, start: j, end, steps: steps.reverse() };
}

const shift = ({ distance, start, end, steps }: Nearest, by: number): Nearest => ({
  distance,
  start: start + by,
  end: end + by,
  steps: steps.map(({ isSame, a, b }) => ({ isSame, a, b: [b[0] + by, b[1] + by] })),
});
