/**
 * Passages as numbers: which grams each has, how often, and how much each weighs. Those of a document stand in one array, one
 * behind the other, since thousands of small arrays cost more than what is reckoned with them.
 */

/** What several passages or sentences have, in a row: what the one at `n` has stands from `starts[n]` to `starts[n + 1]`. */
export interface GramRow {
  readonly starts: Int32Array;
  /** Distinct grams. */
  readonly ids: Int32Array;
}

/** How often each gram stands there, what is mute left out. */
export interface CountsInRow extends GramRow {
  readonly counts: Float32Array;
}

/** What each gram weighs there; each stretch as a vector of length one. */
export interface VectorsInRow extends GramRow {
  readonly weights: Float32Array;
}

/** One stretch of a row. */
export interface Counts {
  readonly ids: Int32Array;
  readonly counts: Float32Array;
}

export const stretchOf = ({ starts, ids, counts }: CountsInRow, at: number): Counts => ({
  ids: ids.subarray(starts[at], starts[at + 1]),
  counts: counts.subarray(starts[at], starts[at + 1]),
});

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

/** Counts stretch after stretch. */
export class RowCounter {
  readonly #times: Float64Array;
  readonly #starts = [0];
  #ids = new Int32Array(1 << 12);
  #counts = new Float32Array(1 << 12);

  /** `times`: room by gram, all 0; it is again when the counter is done with a stretch. */
  constructor(times: Float64Array) {
    this.#times = times;
  }

  /** The grams from `start` to `end`. One is left out where both its characters are mute; -1 is no gram. */
  add(grams: Int32Array, mute: Uint8Array | null, start = 0, end = grams.length): void {
    const first = this.#starts.at(-1) as number;
    if (this.#ids.length < first + end - start) this.#grow(first + end - start);
    const [ids, times] = [this.#ids, this.#times];
    let next = first;
    for (let i = start; i < end; i++) {
      const gram = grams[i] as number;
      if (gram < 0 || (mute?.[i] && mute[Math.min(i + 1, mute.length - 1)])) continue;
      const before = times[gram] as number;
      if (before === 0) ids[next++] = gram;
      times[gram] = before + 1;
    }
    for (let i = first; i < next; i++) {
      const gram = ids[i] as number;
      // Twice is more than once, but not twice as much.
      this.#counts[i] = 1 + Math.log(times[gram] as number);
      times[gram] = 0;
    }
    this.#starts.push(next);
  }

  row(): CountsInRow {
    const all = this.#starts.at(-1);
    return {
      starts: Int32Array.from(this.#starts),
      ids: this.#ids.slice(0, all),
      counts: this.#counts.slice(0, all),
    };
  }

  #grow(least: number): void {
    const [ids, counts] = [new Int32Array(2 * least), new Float32Array(2 * least)];
    ids.set(this.#ids);
    counts.set(this.#counts);
    [this.#ids, this.#counts] = [ids, counts];
  }
}

/** `weightOf`: by gram; `weights`: room for the result. */
export function weigh(
  { starts, ids, counts }: CountsInRow,
  weightOf: ArrayLike<number>,
  weights: Float32Array = new Float32Array(ids.length),
): VectorsInRow {
  for (let n = 0; n + 1 < starts.length; n++) {
    const [first, end] = [starts[n] as number, starts[n + 1] as number];
    let square = 0;
    for (let i = first; i < end; i++) {
      const weight = (weightOf[ids[i] as number] as number) * (counts[i] as number);
      weights[i] = weight;
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (let i = first; i < end; i++) weights[i] = (weights[i] as number) / length;
  }
  return { starts, ids, weights };
}
