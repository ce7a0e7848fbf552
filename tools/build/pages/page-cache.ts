/**
 * Which pages of the site that stands can be taken for the next: those whose code, and whose every question to the
 * records, is answered as it was. Their bytes are the site's own, held against the sum that was kept of them.
 */

import { z } from 'zod';
import { readPlain } from '#io/plain-file.ts';
import { keepKnown } from '../kept/known.ts';
import { type FileSums, sumOf } from '../kept/sums.ts';

/** A group of pages (`groupPaths`) as it was made. */
export interface KeptGroup {
  /** Of all that it was made by but the records. */
  readonly by: string;
  /** What it asked the records, in order. */
  readonly asked: readonly string[];
  /** Its files below the site with their sums. */
  readonly files: FileSums;
}

/** What is known of the pages of a site. */
export interface KeptPages {
  /** Of all that the pages were made by and of; a site of the same has the same pages. */
  readonly whole: string;
  /** Of the program that made them; another one makes every page anew. */
  readonly code: string;
  /** By every question that a page asked, a sum of the answer (`sumOfAnswer`). */
  readonly answers: ReadonlyMap<string, string>;
  /** By the name of the group. */
  readonly groups: ReadonlyMap<string, KeptGroup>;
}

export const NONE_KEPT: KeptPages = { whole: '', code: '', answers: new Map(), groups: new Map() };

// 132 bits: hundreds of thousands of answers are kept, and no two are taken for one.
const SUM_LENGTH = 22;

/** Of an answer as text; none is as good as an empty one. */
export const sumOfAnswer = (answer: string | null): string => sumOf(answer ?? '').slice(0, SUM_LENGTH);

// A new one for another way of keeping.
const VERSION = 3;
// Millions of numbers and texts; that each stands for something is seen where it is looked up.
const longList = <Item>() => z.custom<readonly Item[]>(Array.isArray);
const keptSchema = z.object({
  version: z.literal(VERSION),
  whole: z.string(),
  code: z.string(),
  questions: longList<string>(),
  sums: longList<string>(),
  groups: z.record(
    z.string(),
    z.object({
      by: z.string(),
      asked: longList<number>(),
      files: z.array(z.tuple([z.string(), z.string()])),
    }),
  ),
});

/** What is kept in `file`; nothing where there is none, or none that can be read. */
export function readKept(file: string): KeptPages {
  try {
    const { whole, code, questions, sums, groups } = keptSchema.parse(JSON.parse(readPlain(file)));
    if (sums.length !== questions.length) throw new Error(`${file} holds a question without its answer`);
    const questionOf = (number: number): string => {
      const question = questions[number];
      if (question === undefined) throw new Error(`${file} holds no question ${number}`);
      return question;
    };
    return {
      whole,
      code,
      answers: new Map(questions.map((question, number) => [question, sums[number] as string])),
      groups: new Map(
        Object.entries(groups).map(([name, group]) => [
          name,
          { ...group, asked: group.asked.map(questionOf) },
        ]),
      ),
    };
  } catch {
    return NONE_KEPT;
  }
}

export function writeKept(file: string, { whole, code, answers, groups }: KeptPages): void {
  const numbers = new Map<string, number>();
  const sums: string[] = [];
  const numberOf = (question: string): number => {
    const known = numbers.get(question);
    if (known !== undefined) return known;
    const sum = answers.get(question);
    if (sum === undefined) throw new Error(`no answer to ${question}`);
    numbers.set(question, sums.length);
    return sums.push(sum) - 1;
  };
  // By name: which thread ends first says nothing.
  const named = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  const numbered = Object.fromEntries(
    named.map(([name, group]) => [name, { ...group, asked: group.asked.map(numberOf) }]),
  );
  keepKnown(
    file,
    JSON.stringify({ version: VERSION, whole, code, questions: [...numbers.keys()], sums, groups: numbered }),
  );
}
