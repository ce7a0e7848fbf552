/** How alike the headings are that passages stand under. */
import type { Reading } from '#align/reading/read-document.ts';
import { dice } from './dice.ts';

/** Many passages stand under the same headings, which are compared once. */
export class Paths {
  readonly #left: readonly string[];
  readonly #right: readonly string[];
  readonly #known = new Map<string, Map<string, number>>();

  constructor(left: Reading, right: Reading) {
    const joined = ({ passages }: Reading) => passages.map(({ path }) => path.join(''));
    [this.#left, this.#right] = [joined(left), joined(right)];
  }

  of(a: number, b: number): number {
    const [one, other] = [this.#left[a] as string, this.#right[b] as string];
    const own = this.#known.get(one) ?? new Map<string, number>();
    this.#known.set(one, own);
    const known = own.get(other) ?? dice(one, other);
    own.set(other, known);
    return known;
  }
}
