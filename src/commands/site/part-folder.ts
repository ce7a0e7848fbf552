/** A part of a site, made by one of several machines: its files, and what tells whether it goes with others. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isThere } from '#io/is-there.ts';
import { readPlain } from '#io/plain-file.ts';
import { sumOfFolder } from '../../../tools/build/kept/sums.ts';
import type { Shard } from '../../../tools/build/pages/share.ts';

const partSchema = z.object({
  part: z.int().min(1),
  of: z.int().min(1),
  /** Of the code, packages and prose that it was made by. */
  bundle: z.string(),
  /** Of the records that it was made from. */
  records: z.string(),
});
export type SitePart = z.infer<typeof partSchema>;

/** `dist.part-2-of-4`, beside `dist`. */
export const partFolder = (dist: string, { part, of }: Shard): string => `${dist}.part-${part}-of-${of}`;

/** Where the files of the site are in the folder of a part. */
export const siteOf = (folder: string): string => join(folder, 'site');

/** Where the first part carries the records, of which the last steps are made. */
export const recordsOf = (folder: string): string => join(folder, 'records');

export const PART_FILE = 'part.json';

/** Writes down what a part was made from; the first one gets a copy of the records. */
export function closePart(folder: string, made: Omit<SitePart, 'records'>, records: string): void {
  if (made.part === 1) cpSync(records, recordsOf(folder), { recursive: true });
  const part: SitePart = { ...made, records: sumOfFolder(records) };
  writeFileSync(join(folder, PART_FILE), `${JSON.stringify(part, null, 2)}\n`);
}

/** What a part was made from; null where the folder is none, or has no site in it. */
export function readPart(folder: string): SitePart | null {
  try {
    if (!isThere(siteOf(folder))) return null;
    return partSchema.parse(JSON.parse(readPlain(join(folder, PART_FILE))));
  } catch {
    return null;
  }
}
