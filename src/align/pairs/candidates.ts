/** Which clauses of two documents are worth comparing: those that share words, found through an inverted index. */

import type { Office } from '#language/clause-office.ts';
import type { Reading } from '../reading/read-document.ts';
import type { Scratch } from '../reading/scratch.ts';
import { leavesOf } from './shared/leaves.ts';
import type { Likeness } from './shared/likeness.ts';

// Below both no labelled pair is a counterpart for its words; tests/gold/alignments loses one of 340 by them.
const LEAST_PLAIN = 0.1;
const LEAST_LIKENESS = 0.03;
// The widest split that is labelled has five clauses of one document against one of another.
const MOST = 12;
/**
 * Of what is most like a clause, how like it whatever else it is compared with has to be, where that stands in the other document nearly
 * word for word: the rest are echoes of the genre. No labelled pair is left out by it.
 */
export const LEAST_OF_BEST = 0.2;
/** What a clause that stands nearly word for word in the other document is worth at least, of 2 by both measures. */
const NEARLY_WORD_FOR_WORD = 1.5;

/** Pairs of leaves `[a, b]`, in order: for every clause of either side the best by either measure, and those of `besides`. `inOrder`: the places on the right, as they come. */
export function findCandidates(
  left: Reading,
  right: Reading,
  plain: Likeness,
  telling: Likeness,
  inOrder: Int32Array,
  { plainHolders, framedHolders }: Scratch,
  besides: readonly (readonly [a: number, b: number])[],
  leastOfBest: number,
): [a: number, b: number][] {
  const [inLeft, inRight] = [leavesOf(left).all, leavesOf(right).all];
  const width = right.passages.length;
  const [words, rare] = [new Float64Array(width), new Float64Array(width)];
  const kept = new Set(besides.map(([a, b]) => a * width + b));
  const ofLeft = new Best();
  const ofRight = right.passages.map(() => new Best());
  for (const a of inLeft) {
    plain.row(a, inOrder, plainHolders, words);
    telling.row(left.frames.framed[a] as number, right.frames.framed, framedHolders, rare);
    ofLeft.clear();
    for (const b of inRight) {
      const [one, other] = [words[b] as number, rare[b] as number];
      if (one < LEAST_PLAIN && other < LEAST_LIKENESS) continue;
      ofLeft.see(b, one + other);
      (ofRight[b] as Best).see(a, one + other);
    }
    for (const b of ofLeft.near(leastOfBest)) kept.add(a * width + b);
  }
  for (const b of inRight) for (const a of (ofRight[b] as Best).near(leastOfBest)) kept.add(a * width + b);
  return Array.from(Float64Array.from(kept).sort(), (key) => [Math.floor(key / width), key % width]);
}

/** The best that one clause may be compared with, at most {@link MOST}; of equals those that were seen first. */
class Best {
  readonly #places: number[] = [];
  readonly #worth: number[] = [];

  see(place: number, worth: number): void {
    const [places, worths] = [this.#places, this.#worth];
    let at = places.length;
    if (at < MOST) places.push(place);
    else if ((worths[MOST - 1] as number) >= worth) return;
    else at = MOST - 1;
    for (; at > 0 && (worths[at - 1] as number) < worth; at--) {
      places[at] = places[at - 1] as number;
      worths[at] = worths[at - 1] as number;
    }
    places[at] = place;
    worths[at] = worth;
  }

  /** Those that are worth that share of the best one, or all where none is nearly the same. */
  near(share: number): number[] {
    const best = this.#worth[0] ?? 0;
    if (best < NEARLY_WORD_FOR_WORD) return [...this.#places];
    const least = share * best;
    return this.#places.filter((_, at) => (this.#worth[at] as number) >= least);
  }

  clear(): void {
    this.#places.length = 0;
    this.#worth.length = 0;
  }
}

/** Articles of two statutes (范围, 宣传, 处分), or clauses on how two plans are led, paid and watched, that are there for the same thing, in whatever words. */
export function officePairs(left: Reading, right: Reading): [a: number, b: number][] {
  const holders = ({ passages, facts }: Reading) => {
    const by = new Map<Office, number[]>();
    passages.forEach(({ leaf, kind, offices }, at) => {
      if (!leaf || (facts[at]?.article == null && kind !== 'organisation')) return;
      for (const office of offices) {
        const list = by.get(office);
        if (list) list.push(at);
        else by.set(office, [at]);
      }
    });
    return by;
  };
  const there = holders(right);
  return [...holders(left)].flatMap(([office, own]) =>
    own.flatMap((a) => (there.get(office) ?? []).map((b): [number, number] => [a, b])),
  );
}
