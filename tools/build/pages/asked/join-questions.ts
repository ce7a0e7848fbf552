/** The questions of all threads under one number each, from those that were kept on. */

import type { Answered, MadeGroup } from '../page-worker.ts';
import type { KeptGroup, KeptPages } from './page-cache.ts';

export interface JoinedQuestions {
  /** A thread could read what is kept, and numbers its questions on from these. */
  readonly knows: (taker: number) => void;
  /** The next questions that a thread asked for the first time, in the order of its numbers. */
  readonly tell: (taker: number, answers: readonly Answered[]) => void;
  /** A group of a thread with the numbers that count for all; those it came with are overwritten. */
  readonly group: (taker: number, made: MadeGroup) => KeptGroup;
  /** By number; `others` are the answers to kept questions that are others now. */
  readonly all: (others: ReadonlyMap<number, string> | null) => Pick<KeptPages, 'questions' | 'sums'>;
}

export function joinQuestions(kept: Pick<KeptPages, 'questions' | 'sums'>): JoinedQuestions {
  const questions = [...kept.questions];
  const numbers = new Map(questions.map((question, number) => [question, number]));
  const told = new Map<number, string>();
  const known = new Set<number>();
  const ofTakers = new Map<number, number[]>();
  return {
    knows: (taker) => known.add(taker),
    tell: (taker, answers) => {
      const own = ofTakers.get(taker) ?? [];
      ofTakers.set(taker, own);
      for (const [question, sum] of answers) {
        const number = numbers.get(question) ?? questions.push(question) - 1;
        numbers.set(question, number);
        own.push(number);
        told.set(number, sum);
      }
    },
    group: (taker, { asked, ...made }) => {
      const own = ofTakers.get(taker) ?? [];
      const first = known.has(taker) ? kept.questions.length : 0;
      for (const [n, number] of asked.entries())
        if (number >= first) asked[n] = own[number - first] as number;
      return { ...made, asked };
    },
    all: (others) => ({
      questions,
      sums: questions.map((_, number) => told.get(number) ?? others?.get(number) ?? kept.sums[number] ?? ''),
    }),
  };
}
