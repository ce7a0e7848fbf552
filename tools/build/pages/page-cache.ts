/**
 * Which pages of the site that stands can be taken for the next: those whose code, and whose every question to the
 * records, is answered as it was. Their bytes are the site's own, held against the sum that was kept of them.
 */
import { hash as digest } from 'node:crypto';
import { constants, copyFileSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '#io/write/write-file.ts';

/** A group of pages (`groupPaths`) as it was made. */
export interface KeptGroup {
  /** Of all that it was made by but the records. */
  readonly by: string;
  /** What it asked the records, in order, and a sum of the answers. */
  readonly asked: readonly string[];
  readonly answers: string;
  /** Its files below the site with their sums. */
  readonly files: readonly (readonly [file: string, sum: string])[];
}

/** By the name of the group. */
export type KeptPages = ReadonlyMap<string, KeptGroup>;

export const NONE_KEPT: KeptPages = new Map();

export const sumOf = (content: string | Uint8Array): string => digest('sha256', content, 'base64url');

// A new one for another way of keeping.
const VERSION = 1;
const keptSchema = z.object({
  version: z.literal(VERSION),
  questions: z.array(z.string()),
  groups: z.record(
    z.string(),
    z.object({
      by: z.string(),
      asked: z.array(z.int()),
      answers: z.string(),
      files: z.array(z.tuple([z.string(), z.string()])),
    }),
  ),
});

/** What is kept in `file`; nothing where there is none, or none that can be read. */
export function readKept(file: string): KeptPages {
  try {
    const { questions, groups } = keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return new Map(
      Object.entries(groups).map(([name, group]) => [
        name,
        { ...group, asked: group.asked.map((n) => questions[n] as string) },
      ]),
    );
  } catch {
    return NONE_KEPT;
  }
}

export function writeKept(file: string, pages: KeptPages): void {
  const numbers = new Map<string, number>();
  const numberOf = (question: string): number => {
    const number = numbers.get(question) ?? numbers.size;
    numbers.set(question, number);
    return number;
  };
  // By name: which thread ends first says nothing.
  const named = [...pages].sort(([one], [other]) => (one < other ? -1 : 1));
  const groups = Object.fromEntries(
    named.map(([name, group]) => [name, { ...group, asked: group.asked.map(numberOf) }]),
  );
  replaceFile(file, JSON.stringify({ version: VERSION, questions: [...numbers.keys()], groups }));
}

/** Takes a file of the site that stands into the next one; false where it is not the one that was made. */
export function takeOver(from: string, to: string, [file, sum]: KeptGroup['files'][number]): boolean {
  const older = join(from, file);
  try {
    if (sumOf(readFileSync(older)) !== sum) return false;
  } catch {
    return false;
  }
  const newer = join(to, file);
  mkdirSync(dirname(newer), { recursive: true });
  try {
    // Both are the same file until the older site is removed, a moment after the newer takes its place.
    linkSync(older, newer);
  } catch {
    copyFileSync(older, newer, constants.COPYFILE_FICLONE);
  }
  return true;
}
