/** How alike the vocabularies of two passages are: the cosine of their weighted grams. */
import type { Vector } from '#align/reading/vectors.ts';

/** Vectors of the passages of two documents, with scratch space for one of them spread out. */
export class Likeness {
  readonly #left: readonly Vector[];
  readonly #right: readonly Vector[];
  readonly #spread: Float32Array;
  readonly #row: Float64Array;
  #loaded = -1;
  /** By gram, the first posting in `#holders` and `#shares`; made when a row is first asked for. */
  #starts: Int32Array | null = null;
  #holders = new Int32Array(0);
  #shares = new Float32Array(0);

  /** `size`: how many grams are numbered. */
  constructor(left: readonly Vector[], right: readonly Vector[], size: number) {
    this.#left = left;
    this.#right = right;
    this.#spread = new Float32Array(size);
    this.#row = new Float64Array(right.length);
  }

  /** 0–1 */
  of(a: number, b: number): number {
    if (a !== this.#loaded) this.#load(a);
    const { ids, weights } = this.#right[b] as Vector;
    let sum = 0;
    for (let i = 0; i < ids.length; i++)
      sum += (weights[i] as number) * (this.#spread[ids[i] as number] as number);
    return Math.min(1, sum);
  }

  /** 0–1 for every passage of the right document; good until the next call. */
  row(a: number): Float64Array {
    if (this.#starts === null) this.#index();
    const starts = this.#starts as unknown as Int32Array;
    this.#row.fill(0);
    const { ids, weights } = this.#left[a] as Vector;
    ids.forEach((gram, i) => {
      const weight = weights[i] as number;
      for (let at = starts[gram] as number; at < (starts[gram + 1] as number); at++) {
        const holder = this.#holders[at] as number;
        this.#row[holder] = (this.#row[holder] as number) + weight * (this.#shares[at] as number);
      }
    });
    return this.#row;
  }

  #index(): void {
    const starts = new Int32Array(this.#spread.length + 1);
    for (const { ids } of this.#right)
      for (const gram of ids) starts[gram + 1] = (starts[gram + 1] as number) + 1;
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
    const next = starts.slice();
    this.#holders = new Int32Array(starts.at(-1) as number);
    this.#shares = new Float32Array(this.#holders.length);
    this.#right.forEach(({ ids, weights }, holder) => {
      ids.forEach((gram, i) => {
        const at = next[gram] as number;
        next[gram] = at + 1;
        this.#holders[at] = holder;
        this.#shares[at] = weights[i] as number;
      });
    });
    this.#starts = starts;
  }

  #load(a: number): void {
    if (this.#loaded >= 0)
      for (const gram of (this.#left[this.#loaded] as Vector).ids) this.#spread[gram] = 0;
    const { ids, weights } = this.#left[a] as Vector;
    ids.forEach((gram, i) => {
      this.#spread[gram] = weights[i] as number;
    });
    this.#loaded = a;
  }
}
