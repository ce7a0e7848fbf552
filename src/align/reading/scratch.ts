/**
 * Room by gram that is used again and again. There are as many grams as a corpus has, and making room for all of them anew for
 * every two documents would take longer than setting the documents against each other.
 */
import type { Vector } from './vectors.ts';

/** A vector spread out by gram. Whoever asks for another gets the same room, so that what was spread before is good until then. */
export class SpreadVector {
  #values = new Float32Array(0);
  #loaded: Vector | null = null;

  /** The weights of `vector` by gram, 0 for the others; `size`: how many grams are numbered. */
  of(vector: Vector, size: number): Float32Array {
    if (this.#loaded === vector) return this.#values;
    if (this.#values.length < size) {
      this.#values = new Float32Array(2 * size);
    } else if (this.#loaded !== null) {
      const { ids } = this.#loaded;
      for (let i = 0; i < ids.length; i++) this.#values[ids[i] as number] = 0;
    }
    const { ids, weights } = vector;
    for (let i = 0; i < ids.length; i++) this.#values[ids[i] as number] = weights[i] as number;
    this.#loaded = vector;
    return this.#values;
  }
}

/** Which of many vectors have a gram: for each gram the first place, and for each place the next one with the same gram. */
export class Postings {
  #first = new Int32Array(0);
  #loaded: readonly Vector[] | null = null;
  next = new Int32Array(0);
  holders = new Int32Array(0);
  weights = new Float32Array(0);

  /** By gram, the first of its places in `next`, `holders` and `weights`, or -1. */
  of(vectors: readonly Vector[], size: number): Int32Array {
    if (this.#loaded === vectors) return this.#first;
    if (this.#first.length < size) {
      this.#first = new Int32Array(2 * size).fill(-1);
    } else {
      for (const { ids } of this.#loaded ?? [])
        for (let i = 0; i < ids.length; i++) this.#first[ids[i] as number] = -1;
    }
    const all = vectors.reduce((sum, { ids }) => sum + ids.length, 0);
    if (this.next.length < all) {
      this.next = new Int32Array(2 * all);
      this.holders = new Int32Array(2 * all);
      this.weights = new Float32Array(2 * all);
    }
    let at = 0;
    for (const [holder, { ids, weights }] of vectors.entries())
      for (let i = 0; i < ids.length; i++, at++) {
        const gram = ids[i] as number;
        this.next[at] = this.#first[gram] as number;
        this.#first[gram] = at;
        this.holders[at] = holder;
        this.weights[at] = weights[i] as number;
      }
    this.#loaded = vectors;
    return this.#first;
  }
}

/** Where grams stand in one passage. */
export class Occurrences {
  #first = new Int32Array(0);
  #loaded: Int32Array | null = null;
  /** By place, the next one with the same gram, or -1. */
  next = new Int32Array(0);

  /** By gram, the first place where it stands in `grams`, or -1. */
  of(grams: Int32Array, size: number): Int32Array {
    if (this.#loaded === grams) return this.#first;
    if (this.#first.length < size) {
      this.#first = new Int32Array(2 * size).fill(-1);
    } else if (this.#loaded !== null) {
      for (const gram of this.#loaded) if (gram >= 0) this.#first[gram] = -1;
    }
    if (this.next.length < grams.length) this.next = new Int32Array(2 * grams.length);
    for (let i = grams.length - 1; i >= 0; i--) {
      const gram = grams[i] as number;
      if (gram < 0) continue;
      this.next[i] = this.#first[gram] as number;
      this.#first[gram] = i;
    }
    this.#loaded = grams;
    return this.#first;
  }
}

/** Numbers by gram that are all `rest` whenever nobody is at work with them. */
export class GramRoom {
  #values = new Float32Array(0);
  readonly #rest: number;

  constructor(rest: number) {
    this.#rest = rest;
  }

  /** Whoever writes in it puts `rest` back. */
  room(size: number): Float32Array {
    if (this.#values.length < size) this.#values = new Float32Array(2 * size).fill(this.#rest);
    return this.#values;
  }
}

export class Scratch {
  readonly pairs = new SpreadVector();
  readonly framed = new SpreadVector();
  readonly lists = new SpreadVector();
  readonly plain = new SpreadVector();
  readonly characters = new SpreadVector();
  readonly framedHolders = new Postings();
  readonly plainHolders = new Postings();
  readonly occurrences = new Occurrences();
  readonly counts = new GramRoom(0);
  readonly weights = new GramRoom(0);
  readonly telling = new GramRoom(-1);
}
