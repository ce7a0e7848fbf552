/** How alike the two most alike sentences of two passages are: an article of three paragraphs has a counterpart a paragraph. */
import type { GramRoom } from '#align/reading/scratch.ts';
import type { CountsInRow } from '#align/reading/vectors.ts';

// A sentence of few words is soon like another.
const LITTLE = 0.3;

export class SentenceLikeness {
  readonly #left: Sentences;
  readonly #right: Sentences;
  readonly #room: GramRoom;
  readonly #size: number;

  /** By passage of either document, its sentences; `weight` by gram. */
  constructor(
    left: readonly CountsInRow[],
    right: readonly CountsInRow[],
    weight: Float32Array,
    room: GramRoom,
  ) {
    this.#left = new Sentences(left, weight);
    this.#right = new Sentences(right, weight);
    this.#room = room;
    this.#size = weight.length;
  }

  /** 0–1 */
  of(a: number, b: number): number {
    const spread = this.#room.room(this.#size);
    const [ownWeights, weights] = [this.#left.weightsOf(a), this.#right.weightsOf(b)];
    const own = this.#left.counts[a] as CountsInRow;
    const { starts, ids } = this.#right.counts[b] as CountsInRow;
    let best = 0;
    for (let n = 0; n + 1 < own.starts.length; n++) {
      const [first, end] = [own.starts[n] as number, own.starts[n + 1] as number];
      for (let i = first; i < end; i++) spread[own.ids[i] as number] = ownWeights[i] as number;
      for (let m = 0; m + 1 < starts.length; m++) {
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

/** The sentences of a document with their weights, which are made when they are first asked for. */
class Sentences {
  readonly counts: readonly CountsInRow[];
  readonly #weight: Float32Array;
  readonly #made: Float32Array[] = [];

  constructor(counts: readonly CountsInRow[], weight: Float32Array) {
    this.counts = counts;
    this.#weight = weight;
  }

  weightsOf(at: number): Float32Array {
    this.#made[at] ??= this.#make(this.counts[at] as CountsInRow);
    return this.#made[at] as Float32Array;
  }

  #make({ starts, ids, counts }: CountsInRow): Float32Array {
    const weights = new Float32Array(ids.length);
    for (let n = 0; n + 1 < starts.length; n++) {
      const [first, end] = [starts[n] as number, starts[n + 1] as number];
      let square = 0;
      for (let i = first; i < end; i++) {
        const weight = Math.fround((counts[i] as number) * (this.#weight[ids[i] as number] as number));
        weights[i] = weight;
        square += weight * weight;
      }
      const length = Math.sqrt(square) + LITTLE;
      for (let i = first; i < end; i++) weights[i] = (weights[i] as number) / length;
    }
    return weights;
  }
}
