/** A passage as numbers: which grams it has, how often, and how much each weighs. */

/** Distinct grams with their counts, what is mute left out. */
export interface Counts {
  readonly ids: Int32Array;
  readonly counts: Float32Array;
}

/** Distinct grams with weights; of length one. */
export interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

/** A gram is left out where both its characters are mute; -1 is no gram. `times`: room by gram, all 0. */
export function countGrams(grams: Int32Array, mute: Uint8Array | null, times: Float32Array): Counts {
  const ids = new Int32Array(grams.length);
  let distinct = 0;
  for (let i = 0; i < grams.length; i++) {
    const gram = grams[i] as number;
    if (gram < 0 || (mute?.[i] && mute[Math.min(i + 1, mute.length - 1)])) continue;
    const before = times[gram] as number;
    if (before === 0) ids[distinct++] = gram;
    times[gram] = before + 1;
  }
  const counts = new Float32Array(distinct);
  for (let i = 0; i < distinct; i++) {
    const gram = ids[i] as number;
    // Twice is more than once, but not twice as much.
    counts[i] = 1 + Math.log(times[gram] as number);
    times[gram] = 0;
  }
  return { ids: ids.slice(0, distinct), counts };
}

/** The counts of several stretches in a row: those of stretch `n` stand from `starts[n]` to `starts[n + 1]`. */
export interface CountsInRow extends Counts {
  readonly starts: Int32Array;
}

export function inRow(parts: readonly Counts[]): CountsInRow {
  const starts = new Int32Array(parts.length + 1);
  for (const [n, { ids }] of parts.entries()) starts[n + 1] = (starts[n] as number) + ids.length;
  const all = starts.at(-1) as number;
  const row = { starts, ids: new Int32Array(all), counts: new Float32Array(all) };
  for (const [n, { ids, counts }] of parts.entries()) {
    row.ids.set(ids, starts[n]);
    row.counts.set(counts, starts[n]);
  }
  return row;
}

export function toVector({ ids, counts }: Counts, weightOf: (gram: number) => number): Vector {
  const weights = new Float32Array(ids.length);
  let square = 0;
  for (let i = 0; i < ids.length; i++) {
    const weight = weightOf(ids[i] as number) * (counts[i] as number);
    weights[i] = weight;
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] as number) / length;
  return { ids, weights };
}

/** Whether an ascending list has a gram. */
export function holds(sorted: Int32Array, gram: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < gram) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === gram;
}
