/**
 * Which pages of the site that stands can be taken for the next: those whose code, and whose every question to the
 * records, is answered as it was. Their bytes are the site's own, held against the sum that was kept of them.
 */

import { z } from 'zod';
import type { Unread } from '#io/write/keep.ts';
import { keepKnown, readKnown } from '../../kept/known.ts';
import { type FileSums, sumOf } from '../../kept/sums.ts';

/** A group of pages (`groupPaths`) as it was made. */
export interface KeptGroup {
  /** Of all that it was made by but the records. */
  readonly by: string;
  /** What it asked the records: numbers of questions, each once. */
  readonly asked: Uint32Array;
  /** Its files below the site with their sums. */
  readonly files: FileSums;
}

/** What is known of the pages of a site. */
export interface KeptPages {
  /** Of all that the pages were made by and of; a site of the same has the same pages. */
  readonly whole: string;
  /** Of the program that made them; another one makes every page anew. */
  readonly code: string;
  /** Every question that a page asked, and by the same number a sum of the answer (`sumOfAnswer`). */
  readonly questions: readonly string[];
  readonly sums: readonly string[];
  /** By the name of the group. */
  readonly groups: ReadonlyMap<string, KeptGroup>;
}

export const NONE_KEPT: KeptPages = { whole: '', code: '', questions: [], sums: [], groups: new Map() };

// 132 bits: hundreds of thousands of answers are kept, and no two are taken for one.
const SUM_LENGTH = 22;

/** Of an answer as text; none is as good as an empty one. */
export const sumOfAnswer = (answer: string | null): string => sumOf(answer ?? '').slice(0, SUM_LENGTH);

// A new one for another way of keeping.
const VERSION = 4;
// The file has a line for so many questions or groups: of a thousand documents all are more than V8 can hold in one text.
const A_LINE = 500;

const headSchema = z.object({
  whole: z.string(),
  code: z.string(),
  questions: z.int(),
  groups: z.int(),
});
// Millions of numbers and texts; that each number stands for something is seen where it is looked up.
const longList = <Item>() => z.custom<readonly Item[]>(Array.isArray);
const questionsSchema = z.object({ questions: longList<string>(), sums: longList<string>() });
const groupsSchema = z.array(
  z.tuple([
    z.string(),
    z.object({
      by: z.string(),
      asked: longList<number>(),
      files: z.array(z.tuple([z.string(), z.string()])),
    }),
  ]),
);

/** What is kept in `file`; nothing where there is none, or none that can be read, of which `unread` is told. */
export const readKept = (file: string, unread: Unread): KeptPages =>
  readKnown(file, pagesIn, unread) ?? NONE_KEPT;

function pagesIn(content: Buffer): KeptPages {
  const lines = linesIn(content);
  const head = lines.next().value as { readonly version: number };
  if (head.version !== VERSION) return NONE_KEPT;
  const { whole, code, ...counts } = headSchema.parse(head);
  const questions: string[] = [];
  const sums: string[] = [];
  while (questions.length < counts.questions) {
    const line = questionsSchema.parse(lines.next().value);
    for (const question of line.questions) questions.push(question);
    for (const sum of line.sums) sums.push(sum);
    if (sums.length !== questions.length) throw new Error('there is a question without its answer');
  }
  const groups = new Map<string, KeptGroup>();
  while (groups.size < counts.groups)
    for (const [name, group] of groupsSchema.parse(lines.next().value)) {
      if (group.asked.some((number) => questions[number] === undefined))
        throw new Error('there is a number that no question has');
      groups.set(name, { ...group, asked: Uint32Array.from(group.asked) });
    }
  return { whole, code, questions, sums, groups };
}

/** The values of its lines, and then without end none. */
function* linesIn(bytes: Buffer): Generator<unknown, undefined> {
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf('\n', from);
    yield JSON.parse(bytes.subarray(from, end < 0 ? bytes.length : end).toString());
    from = end < 0 ? bytes.length : end + 1;
  }
}

export function writeKept(file: string, pages: KeptPages): void {
  keepKnown(file, keptLines(pages));
}

function* keptLines({ whole, code, questions, sums, groups }: KeptPages): Generator<string> {
  // By name: which thread ends first says nothing, nor how it numbered what was asked.
  const named = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  const numbers = new Map<number, number>();
  const used: number[] = [];
  const textOf = (number: number): string => {
    const question = questions[number];
    if (question === undefined || sums[number] === undefined) throw new Error(`no question ${number}`);
    return question;
  };
  for (const [, { asked }] of named) {
    const fresh = [...asked.filter((number) => !numbers.has(number))].map((number) => ({
      number,
      text: textOf(number),
    }));
    for (const { number } of fresh.sort((one, other) => (one.text < other.text ? -1 : 1)))
      numbers.set(number, used.push(number) - 1);
  }
  const head = { version: VERSION, whole, code, questions: used.length, groups: named.length };
  yield `${JSON.stringify(head)}\n`;
  for (let from = 0; from < used.length; from += A_LINE) {
    const some = used.slice(from, from + A_LINE);
    const line = { questions: some.map(textOf), sums: some.map((number) => sums[number]) };
    yield `${JSON.stringify(line)}\n`;
  }
  for (let from = 0; from < named.length; from += A_LINE) {
    const line = named
      .slice(from, from + A_LINE)
      .map(([name, { by, asked, files }]) => [
        name,
        { by, asked: [...asked.map((number) => numbers.get(number) as number).sort()], files },
      ]);
    yield `${JSON.stringify(line)}\n`;
  }
}
