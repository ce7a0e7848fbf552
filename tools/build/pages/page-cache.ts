/**
 * Which pages of the site that stands can be taken for the next: those whose code, and whose every question to the
 * records, is answered as it was. Their bytes are the site's own, held against the sum that was kept of them.
 */

import { z } from 'zod';
import { readPlain } from '#io/plain-file.ts';
import { keepKnown } from '../kept/known.ts';
import type { FileSums } from '../kept/sums.ts';

/** A group of pages (`groupPaths`) as it was made. */
export interface KeptGroup {
  /** Of all that it was made by but the records. */
  readonly by: string;
  /** What it asked the records, in order, and a sum of the answers. */
  readonly asked: readonly string[];
  readonly answers: string;
  /** Its files below the site with their sums. */
  readonly files: FileSums;
}

/** What is known of the pages of a site. */
export interface KeptPages {
  /** Of all that the pages were made by and of; a site of the same has the same pages. */
  readonly whole: string;
  /** By the name of the group. */
  readonly groups: ReadonlyMap<string, KeptGroup>;
}

export const NONE_KEPT: KeptPages = { whole: '', groups: new Map() };

// A new one for another way of keeping.
const VERSION = 2;
const keptSchema = z.object({
  version: z.literal(VERSION),
  whole: z.string(),
  questions: z.array(z.string()),
  groups: z.record(
    z.string(),
    z.object({
      by: z.string(),
      // Millions of numbers; that each names a question is seen where it is looked up.
      asked: z.custom<readonly number[]>(Array.isArray),
      answers: z.string(),
      files: z.array(z.tuple([z.string(), z.string()])),
    }),
  ),
});

/** What is kept in `file`; nothing where there is none, or none that can be read. */
export function readKept(file: string): KeptPages {
  try {
    const { whole, questions, groups } = keptSchema.parse(JSON.parse(readPlain(file)));
    const questionOf = (number: number): string => {
      const question = questions[number];
      if (question === undefined) throw new Error(`${file} holds no question ${number}`);
      return question;
    };
    return {
      whole,
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

export function writeKept(file: string, { whole, groups }: KeptPages): void {
  const numbers = new Map<string, number>();
  const numberOf = (question: string): number => {
    const number = numbers.get(question) ?? numbers.size;
    numbers.set(question, number);
    return number;
  };
  // By name: which thread ends first says nothing.
  const named = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  const numbered = Object.fromEntries(
    named.map(([name, group]) => [name, { ...group, asked: group.asked.map(numberOf) }]),
  );
  keepKnown(
    file,
    JSON.stringify({ version: VERSION, whole, questions: [...numbers.keys()], groups: numbered }),
  );
}
