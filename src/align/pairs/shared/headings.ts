/** How telling the words of headings are that the other heading, or the other text, has as well. */
import type { DocumentGrams } from '#align/reading/grams.ts';
import type { Reading } from '#align/reading/read-document.ts';
import type { Postings, Scratch } from '#align/reading/scratch.ts';
import type { Likeness } from './likeness.ts';

// Headings that share the weight of this many grams which one clause a document has share all that matters.
const TELLING_HEADING = 3;

interface Means {
  readonly plain: Likeness;
  /** The places on the right, as they come. */
  readonly inOrder: Int32Array;
  readonly scratch: Scratch;
  /** How many grams are numbered. */
  readonly size: number;
}

export class Headings {
  readonly #left: DocumentGrams;
  readonly #right: DocumentGrams;
  readonly #weight: Float32Array;
  readonly #plain: Likeness;
  readonly #inOrder: Int32Array;
  readonly #holders: Postings;
  readonly #size: number;
  /** By passage on the right, what the words of the heading of `#namer` weigh that it has. */
  readonly #named: Float64Array;
  #namer = -1;

  constructor(left: Reading, right: Reading, weight: Float32Array, { plain, inOrder, scratch, size }: Means) {
    [this.#left, this.#right] = [left.grams, right.grams];
    this.#weight = weight;
    this.#plain = plain;
    this.#inOrder = inOrder;
    this.#holders = scratch.plainHolders;
    this.#size = size;
    this.#named = new Float64Array(inOrder.length);
  }

  /** 0–1: what both headings have. */
  of(a: number, b: number): number {
    const others = this.#right.headings[b] as readonly number[];
    let weight = 0;
    for (const gram of this.#left.headings[a] as readonly number[])
      if (others.includes(gram)) weight += this.#weight[gram] as number;
    return telling(weight);
  }

  /** 0–1: what the text of one has of the heading of the other. */
  named(a: number, b: number): number {
    if (this.#namer !== a) this.#name(a);
    // What weighs nothing by the background weighs nothing here.
    const inA = this.#plain.spread(a);
    let weight = 0;
    for (const gram of this.#right.headings[b] as readonly number[])
      if (inA[gram] !== 0) weight += this.#weight[gram] as number;
    return Math.max(telling(this.#named[b] as number), telling(weight));
  }

  /** All passages at once, for there are many more of them than words in a heading. */
  #name(a: number): void {
    const first = this.#holders.of(this.#right.plain, this.#inOrder, this.#size);
    const { next, holders } = this.#holders;
    this.#named.fill(0);
    this.#namer = a;
    for (const gram of this.#left.headings[a] as readonly number[])
      for (let at = first[gram] as number; at >= 0; at = next[at] as number) {
        const holder = holders[at] as number;
        this.#named[holder] = (this.#named[holder] as number) + (this.#weight[gram] as number);
      }
  }
}

const telling = (weight: number): number => Math.sqrt(Math.min(1, weight / TELLING_HEADING));
