/** How alike the two most alike sentences of two passages are: an article of three paragraphs has a counterpart a paragraph. */
import type { ComparedPassage } from '#align/reading/passage.ts';
import type { Reading } from '#align/reading/read-document.ts';
import { countGrams, type Vector } from '#align/reading/vectors.ts';

// A sentence of few words is soon like another.
const LITTLE = 0.3;

export class SentenceLikeness {
  readonly #left: Sentences;
  readonly #right: Sentences;
  readonly #spread: Float32Array;

  /** `weight`: by gram. */
  constructor(left: Reading, right: Reading, weight: Float32Array) {
    this.#left = new Sentences(left, weight);
    this.#right = new Sentences(right, weight);
    this.#spread = new Float32Array(weight.length);
  }

  /** 0–1 */
  of(a: number, b: number): number {
    let best = 0;
    const others = this.#right.of(b);
    for (const { ids, weights } of this.#left.of(a)) {
      ids.forEach((gram, i) => {
        this.#spread[gram] = weights[i] as number;
      });
      for (const other of others) {
        let sum = 0;
        for (let i = 0; i < other.ids.length; i++)
          sum += (other.weights[i] as number) * (this.#spread[other.ids[i] as number] as number);
        best = Math.max(best, sum);
      }
      for (const gram of ids) this.#spread[gram] = 0;
    }
    return Math.min(1, best);
  }
}

/** The sentences of a document as vectors, made when they are first asked for. */
class Sentences {
  readonly #reading: Reading;
  readonly #weight: Float32Array;
  readonly #made: Vector[][] = [];

  constructor(reading: Reading, weight: Float32Array) {
    this.#reading = reading;
    this.#weight = weight;
  }

  of(at: number): readonly Vector[] {
    this.#made[at] ??= this.#make(at);
    return this.#made[at] as Vector[];
  }

  #make(at: number): Vector[] {
    const { sentences } = this.#reading.passages[at] as ComparedPassage;
    const { of, mute } = this.#reading.grams;
    return sentences.slice(0, -1).map((start, i) => {
      const end = sentences[i + 1] as number;
      const { ids, counts } = countGrams(
        (of[at] as Int32Array).subarray(start, Math.max(start, end - 1)),
        (mute[at] as Uint8Array).subarray(start, end),
      );
      const weights = counts.map((times, k) => times * (this.#weight[ids[k] as number] as number));
      const length = Math.hypot(...weights) + LITTLE;
      return { ids, weights: weights.map((value) => value / length) };
    });
  }
}
