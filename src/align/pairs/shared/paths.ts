/** How alike the headings are that passages stand under. */
import type { Reading } from '#align/reading/read-document.ts';
import { dice } from './dice.ts';

/** Many passages stand under the same headings, which are compared once. */
export class Paths {
  readonly #left: Joined;
  readonly #right: Joined;
  /** By path on the left and path on the right; -1 where they were not compared. */
  readonly #known: Float64Array;

  constructor(left: Reading, right: Reading) {
    [this.#left, this.#right] = [joinedOf(left), joinedOf(right)];
    this.#known = new Float64Array(this.#left.paths.length * this.#right.paths.length).fill(-1);
  }

  of(a: number, b: number): number {
    const [one, other] = [this.#left.of[a] as number, this.#right.of[b] as number];
    const at = one * this.#right.paths.length + other;
    if ((this.#known[at] as number) < 0)
      this.#known[at] = dice(this.#left.paths[one] as string, this.#right.paths[other] as string);
    return this.#known[at] as number;
  }
}

/** The headings above the passages of a document, as one text each. */
interface Joined {
  readonly paths: readonly string[];
  /** By passage, the place of its text in `paths`. */
  readonly of: Int32Array;
}

// A document is set against several others.
const joined = new WeakMap<Reading, Joined>();

function joinedOf(reading: Reading): Joined {
  const known = joined.get(reading) ?? join(reading);
  joined.set(reading, known);
  return known;
}

function join({ passages }: Reading): Joined {
  const numbers = new Map<string, number>();
  const of = Int32Array.from(passages, ({ path }) => {
    const text = path.join('');
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  });
  return { paths: [...numbers.keys()], of };
}
