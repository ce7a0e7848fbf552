/** The leaves of a document in order, and which of them stand under one heading. */
import type { Reading } from '#align/reading/read-document.ts';

export class Leaves {
  /** Places of the leaves among the passages. */
  readonly all: readonly number[];
  /** By passage, its place among the leaves; far from any for what is none. */
  readonly rank: Int32Array;
  /** By passage, the number of the heading that it stands under, or -1. */
  readonly #heading: Int32Array;
  readonly #under: number[][] = [];

  constructor({ passages }: Reading) {
    this.all = passages.flatMap(({ leaf }, at) => (leaf ? [at] : []));
    this.rank = new Int32Array(passages.length).fill(-9);
    this.#heading = new Int32Array(passages.length).fill(-1);
    const numbers = new Map<string, number>();
    for (const [rank, at] of this.all.entries()) {
      this.rank[at] = rank;
      const parent = passages[at]?.parent ?? null;
      if (parent === null) continue;
      const number = numbers.get(parent) ?? numbers.size;
      numbers.set(parent, number);
      this.#heading[at] = number;
      this.#under[number] ??= [];
      this.#under[number].push(at);
    }
  }

  /** The leaves under the heading of one, itself among them; none where it stands under none. */
  beside = (at: number): readonly number[] => this.#under[this.#heading[at] as number] ?? [];

  areBeside(one: number, other: number): boolean {
    return (
      one === other || ((this.#heading[one] as number) >= 0 && this.#heading[one] === this.#heading[other])
    );
  }
}

// A document is set against several others.
const known = new WeakMap<Reading, Leaves>();

export function leavesOf(reading: Reading): Leaves {
  const leaves = known.get(reading) ?? new Leaves(reading);
  known.set(reading, leaves);
  return leaves;
}
