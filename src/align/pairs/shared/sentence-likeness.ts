/** How alike the two most alike sentences of two passages are: an article of three paragraphs has a counterpart a paragraph. */
import type { DocumentGrams } from '#align/reading/grams.ts';
import type { GramRoom } from '#align/reading/scratch.ts';
import type { CountsInRow, VectorsInRow } from '#align/reading/vectors.ts';

// A sentence of few words is soon like another.
const LITTLE = 0.3;

/** The sentences of a document with what they weigh between it and another. */
export interface WeighedSentences {
  readonly vectors: VectorsInRow;
  /** By passage, its first sentence. */
  readonly of: Int32Array;
}

/** `weight`: by gram; `weights`: room for the result. */
export const weighSentences = (
  { sentences, sentencesOf }: DocumentGrams,
  weight: Float32Array,
  weights: Float32Array,
): WeighedSentences => ({ vectors: damped(sentences, weight, weights), of: sentencesOf });

function damped(
  { starts, ids, counts }: CountsInRow,
  weight: Float32Array,
  weights: Float32Array,
): VectorsInRow {
  for (let n = 0; n + 1 < starts.length; n++) {
    const [first, end] = [starts[n] as number, starts[n + 1] as number];
    let square = 0;
    for (let i = first; i < end; i++) {
      const own = Math.fround((counts[i] as number) * (weight[ids[i] as number] as number));
      weights[i] = own;
      square += own * own;
    }
    const length = Math.sqrt(square) + LITTLE;
    for (let i = first; i < end; i++) weights[i] = (weights[i] as number) / length;
  }
  return { starts, ids, weights };
}

export class SentenceLikeness {
  readonly #left: WeighedSentences;
  readonly #right: WeighedSentences;
  readonly #room: GramRoom;
  readonly #size: number;

  /** `size`: how many grams are numbered. */
  constructor(left: WeighedSentences, right: WeighedSentences, room: GramRoom, size: number) {
    this.#left = left;
    this.#right = right;
    this.#room = room;
    this.#size = size;
  }

  /** 0–1 */
  of(a: number, b: number): number {
    const spread = this.#room.room(this.#size);
    const own = this.#left.vectors;
    const { starts, ids, weights } = this.#right.vectors;
    const lastOwn = this.#left.of[a + 1] as number;
    const lastOther = this.#right.of[b + 1] as number;
    let best = 0;
    for (let n = this.#left.of[a] as number; n < lastOwn; n++) {
      const [first, end] = [own.starts[n] as number, own.starts[n + 1] as number];
      for (let i = first; i < end; i++) spread[own.ids[i] as number] = own.weights[i] as number;
      for (let m = this.#right.of[b] as number; m < lastOther; m++) {
        const last = starts[m + 1] as number;
        let sum = 0;
        for (let i = starts[m] as number; i < last; i++)
          sum += (weights[i] as number) * (spread[ids[i] as number] as number);
        if (sum > best) best = sum;
      }
      for (let i = first; i < end; i++) spread[own.ids[i] as number] = 0;
    }
    return Math.min(1, best);
  }
}
