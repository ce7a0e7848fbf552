/**
 * Room by gram that is used again and again. There are as many grams as a corpus has, and making room for all of them anew for
 * every two documents would take longer than setting the documents against each other.
 */
import type { GramRow, VectorsInRow } from './vectors.ts';

/** One vector of a row spread out by gram. Whoever asks for another gets the same room, so that what was spread before is good until then. */
export class SpreadVector {
  #values = new Float32Array(0);
  #loaded: VectorsInRow | null = null;
  #at = -1;

  /** The weights of the vector at `at` by gram, 0 for the others; `size`: how many grams are numbered. */
  of(row: VectorsInRow, at: number, size: number): Float32Array {
    if (this.#loaded === row && this.#at === at) return this.#values;
    if (this.#values.length < size) {
      this.#values = new Float32Array(2 * size);
    } else if (this.#loaded !== null) {
      const { starts, ids } = this.#loaded;
      const end = starts[this.#at + 1] as number;
      for (let i = starts[this.#at] as number; i < end; i++) this.#values[ids[i] as number] = 0;
    }
    const { starts, ids, weights } = row;
    const end = starts[at + 1] as number;
    for (let i = starts[at] as number; i < end; i++) this.#values[ids[i] as number] = weights[i] as number;
    this.#loaded = row;
    this.#at = at;
    return this.#values;
  }
}

/** Which passages of a document have a gram: for each gram its first place, and for each place the next one with the same gram. */
export class Postings {
  #first = new Int32Array(0);
  #loaded: readonly [row: GramRow, places: Int32Array] | null = null;
  /** By place: the next one, the passage, and where in the row of the passage the gram stands. */
  next = new Int32Array(0);
  holders = new Int32Array(0);
  inRow = new Int32Array(0);

  /** By gram, the first of its places, or -1. `places`: by passage, where in the row it stands. */
  of(row: GramRow, places: Int32Array, size: number): Int32Array {
    if (this.#loaded?.[0] === row && this.#loaded[1] === places) return this.#first;
    if (this.#first.length < size) {
      this.#first = new Int32Array(2 * size).fill(-1);
    } else if (this.#loaded !== null) {
      for (const gram of this.#loaded[0].ids) this.#first[gram] = -1;
    }
    const { starts, ids } = row;
    let at = 0;
    for (let holder = 0; holder < places.length; holder++) {
      const [first, end] = [
        starts[places[holder] as number] as number,
        starts[(places[holder] as number) + 1] as number,
      ];
      if (this.next.length < at + end - first) this.#grow(at + end - first);
      for (let i = first; i < end; i++, at++) {
        const gram = ids[i] as number;
        this.next[at] = this.#first[gram] as number;
        this.#first[gram] = at;
        this.holders[at] = holder;
        this.inRow[at] = i;
      }
    }
    this.#loaded = [row, places];
    return this.#first;
  }

  #grow(least: number): void {
    for (const name of ['next', 'holders', 'inRow'] as const) {
      const grown = new Int32Array(2 * least);
      grown.set(this[name]);
      this[name] = grown;
    }
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
  #values = new Float64Array(0);
  readonly #rest: number;

  constructor(rest: number) {
    this.#rest = rest;
  }

  /** Whoever writes in it puts `rest` back. */
  room(size: number): Float64Array {
    if (this.#values.length < size) this.#values = new Float64Array(2 * size).fill(this.#rest);
    return this.#values;
  }
}

/** Room that grows with what is asked for; what stands in it is good until somebody else asks. */
export class WeightRoom<T extends Float32Array | Float64Array> {
  readonly #make: (length: number) => T;
  #values: T;

  constructor(make: (length: number) => T) {
    this.#make = make;
    this.#values = make(0);
  }

  of(length: number): T {
    if (this.#values.length < length) this.#values = this.#make(2 * length);
    return this.#values;
  }
}

const narrow = () => new WeightRoom((length) => new Float32Array(length));
const wide = () => new WeightRoom((length) => new Float64Array(length));
/** What the passages of two documents weigh. */
const sides = () => ({ left: narrow(), right: narrow() });

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
  readonly passages = new GramRoom(0);
  readonly spread = new GramRoom(0);
  readonly telling = new GramRoom(-1);
  readonly weights = narrow();
  readonly roots = wide();
  readonly rows = { telling: sides(), characters: sides(), sentences: sides() };
}
