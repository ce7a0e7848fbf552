/** How alike the vocabularies of two passages are: the cosine of their weighted grams. */
import type { Postings, SpreadVector } from '#align/reading/scratch.ts';
import type { VectorsInRow } from '#align/reading/vectors.ts';

/** Vectors of the passages of two documents, with room to spread out one of them. */
export class Likeness {
  readonly #left: VectorsInRow;
  readonly #right: VectorsInRow;
  readonly #spread: SpreadVector;
  readonly #size: number;

  /** `size`: how many grams are numbered. */
  constructor(left: VectorsInRow, right: VectorsInRow, spread: SpreadVector, size: number) {
    this.#left = left;
    this.#right = right;
    this.#spread = spread;
    this.#size = size;
  }

  /** 0–1; of places in the rows. */
  of(a: number, b: number): number {
    const spread = this.spread(a);
    const { starts, ids, weights } = this.#right;
    const end = starts[b + 1] as number;
    let sum = 0;
    for (let i = starts[b] as number; i < end; i++)
      sum += (weights[i] as number) * (spread[ids[i] as number] as number);
    return Math.min(1, sum);
  }

  /** By gram, what it weighs in the passage on the left; 0 where it does not stand there. */
  spread = (a: number): Float32Array => this.#spread.of(this.#left, a, this.#size);

  /** 0–1 for every passage of the right document, put into `row`; `places`: where in the row each passage stands. */
  row(a: number, places: Int32Array, postings: Postings, row: Float64Array): void {
    const first = postings.of(this.#right, places, this.#size);
    const { next, holders, inRow } = postings;
    const { weights: shares } = this.#right;
    row.fill(0);
    const { starts, ids, weights } = this.#left;
    const end = starts[a + 1] as number;
    for (let i = starts[a] as number; i < end; i++) {
      const weight = weights[i] as number;
      for (let at = first[ids[i] as number] as number; at >= 0; at = next[at] as number) {
        const holder = holders[at] as number;
        row[holder] = (row[holder] as number) + weight * (shares[inRow[at] as number] as number);
      }
    }
  }
}
