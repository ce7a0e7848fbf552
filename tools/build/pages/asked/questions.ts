/** Numbers for questions: a site of a thousand documents asks a million, tens of millions of times. */
import type { Asked, Tracer } from '#site/views/trace.ts';

export interface QuestionNumbers {
  /** The numbers of all that was asked in some works, each once; what was never asked before gets the next one. */
  readonly of: (works: Iterable<Asked>) => Uint32Array<ArrayBuffer>;
  /** Every question by its number. */
  readonly questions: readonly string[];
}

/** @param known questions that have their numbers already, from 0 on */
export function numberQuestions(text: Tracer['text'], known: readonly string[]): QuestionNumbers {
  const questions = [...known];
  const numbers = new Map(questions.map((question, number) => [question, number]));
  // By name and arguments as they are noted, so that a text is put together only where a question is new to this thread.
  const byName = new Map<string, Map<string, number>>();
  const numberOf = (name: string, args: string): number => {
    const question = text(name, args);
    const number = numbers.get(question) ?? questions.push(question) - 1;
    numbers.set(question, number);
    return number;
  };
  const add = ({ own }: Asked, all: Set<number>): void => {
    for (const [name, some] of own) {
      const named = byName.get(name) ?? new Map<string, number>();
      byName.set(name, named);
      for (const args of some) {
        const number = named.get(args) ?? numberOf(name, args);
        named.set(args, number);
        all.add(number);
      }
    }
  };
  // What several pages take is gone through once.
  const taken = new WeakMap<Asked, Uint32Array>();
  const below = (asked: Asked): Uint32Array => {
    const before = taken.get(asked) ?? gather([asked]);
    taken.set(asked, before);
    return before;
  };
  const gather = (works: Iterable<Asked>): Uint32Array<ArrayBuffer> => {
    const all = new Set<number>();
    for (const asked of works) {
      add(asked, all);
      for (const other of asked.taken) for (const number of below(other)) all.add(number);
    }
    return Uint32Array.from(all);
  };
  return { of: gather, questions };
}
