/** How alike the vocabularies of two passages are: the cosine of their weighted grams. */
import type { Postings, SpreadVector } from '#align/reading/scratch.ts';
import type { Vector } from '#align/reading/vectors.ts';

/** Vectors of the passages of two documents, with room to spread out one of them. */
export class Likeness {
  readonly #left: readonly Vector[];
  readonly #right: readonly Vector[];
  readonly #spread: SpreadVector;
  readonly #size: number;

  /** `size`: how many grams are numbered. */
  constructor(left: readonly Vector[], right: readonly Vector[], spread: SpreadVector, size: number) {
    this.#left = left;
    this.#right = right;
    this.#spread = spread;
    this.#size = size;
  }

  /** 0–1 */
  of(a: number, b: number): number {
    const spread = this.#spread.of(this.#left[a] as Vector, this.#size);
    const { ids, weights } = this.#right[b] as Vector;
    let sum = 0;
    for (let i = 0; i < ids.length; i++) sum += (weights[i] as number) * (spread[ids[i] as number] as number);
    return Math.min(1, sum);
  }

  /** 0–1 for every passage of the right document, put into `row`. */
  row(a: number, postings: Postings, row: Float64Array): void {
    const first = postings.of(this.#right, this.#size);
    const { next, holders, weights: shares } = postings;
    row.fill(0);
    const { ids, weights } = this.#left[a] as Vector;
    for (let i = 0; i < ids.length; i++) {
      const weight = weights[i] as number;
      for (let at = first[ids[i] as number] as number; at >= 0; at = next[at] as number) {
        const holder = holders[at] as number;
        row[holder] = (row[holder] as number) + weight * (shares[at] as number);
      }
    }
  }
}
