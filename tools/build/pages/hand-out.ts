/** What each thread that makes pages does next: first every question is asked by one of them, then groups are made. */
import type { Other, ToWorker } from './page-worker.ts';
import { type Range, shareOut } from './share.ts';

// Handed out at a time: enough that a thread seldom waits, few enough that all end together.
const GROUPS_AT_A_TIME = 8;
const QUESTIONS_AT_A_TIME = 2_000;

export interface HandOut {
  /** A thread is ready, with so many groups to make and so many questions that were asked before. */
  readonly ready: (taker: number, groups: number, questions: number) => void;
  /** Of the questions that it was given, these have another answer. */
  readonly answered: (taker: number, others: readonly Other[]) => void;
  /** The groups that it was given are made. */
  readonly made: (taker: number) => void;
  /** How many groups nobody has been given; without end before that is known. */
  readonly left: () => number;
  /** Sums of the answers that are others now, by the number of the question; null where they were not asked for. */
  readonly others: () => ReadonlyMap<number, string> | null;
}

/**
 * @param asked how many questions pages asked when they were made; a thread that knows of another number could not read
 *   what is kept: it is asked nothing and takes nothing over
 * @param takers among how many threads the groups are shared out; others may come and help
 * @param next tells a thread what it does next; null says that nothing is left for it
 */
export function handOut(
  asked: number,
  takers: number,
  next: (taker: number, message: ToWorker | null) => void,
): HandOut {
  const others = new Map<number, string>();
  const waiting = new Set<number>();
  const questions = shareOut(asked, takers, QUESTIONS_AT_A_TIME);
  let groups: ((taker: number) => Range | null) | null = null;
  let left = Number.POSITIVE_INFINITY;
  let out = 0;
  let isAnswered = asked === 0;
  const make = (taker: number) => {
    const range = groups?.(taker) ?? null;
    if (range) left -= range.to - range.from;
    next(taker, range && { make: range });
  };
  const begin = (taker: number, changed: readonly number[] | null) => {
    next(taker, { others: changed });
    make(taker);
  };
  const ask = (taker: number) => {
    const range = questions(taker);
    if (range) {
      out += 1;
      return next(taker, { ask: range });
    }
    waiting.add(taker);
    isAnswered ||= out === 0;
    if (!isAnswered) return;
    for (const one of waiting) begin(one, [...others.keys()]);
    waiting.clear();
  };
  return {
    ready: (taker, count, known) => {
      if (groups === null) {
        groups = shareOut(count, takers, GROUPS_AT_A_TIME);
        left = count;
      }
      if (known === asked) ask(taker);
      else begin(taker, null);
    },
    answered: (taker, changed) => {
      out -= 1;
      for (const [number, sum] of changed) others.set(number, sum);
      ask(taker);
    },
    made: make,
    left: () => left,
    others: () => (isAnswered ? others : null),
  };
}
