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

/** A gram is left out where both its characters are mute; -1 is no gram. */
export function countGrams(grams: Int32Array, mute: Uint8Array | null): Counts {
  const counts = new Map<number, number>();
  for (let i = 0; i < grams.length; i++) {
    const gram = grams[i] as number;
    if (gram < 0 || (mute?.[i] && mute[Math.min(i + 1, mute.length - 1)])) continue;
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return {
    ids: Int32Array.from(counts.keys()),
    // Twice is more than once, but not twice as much.
    counts: Float32Array.from(counts.values(), (count) => 1 + Math.log(count)),
  };
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
