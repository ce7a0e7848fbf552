/**
 * What the archive for disk was made of: an entry is taken out of the archive that stands, packed as it is, where its page
 * and all that was asked to turn it into a page for disk are as they were.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { z } from 'zod';
import { otherThanFile } from '#io/plain-file.ts';
import type { Unread } from '#io/write/keep.ts';
import { keepKnown, readKnown } from './known.ts';
import { sumOf } from './sums.ts';

/** A file as it stands in the archive. */
export interface Packed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Before it was packed. */
  readonly size: number;
  readonly crc: number;
}

export interface KeptEntry extends Omit<Packed, 'bytes'> {
  /** Of the file that it was made of, and of its packed bytes. */
  readonly sum: string;
  readonly packed: string;
  /** Where these lie in the archive. */
  readonly from: number;
  readonly length: number;
  /** The files of which was asked whether the archive has them. */
  readonly asked: readonly string[];
}

export interface KeptArchive {
  /** Of the code that made it. */
  readonly by: string;
  /** By the file. */
  readonly entries: ReadonlyMap<string, KeptEntry>;
}

// A new one for another way of keeping.
const VERSION = 1;
const keptSchema = z.object({
  by: z.string(),
  files: z.array(z.string()),
  entries: z.array(
    z.object({
      file: z.int(),
      sum: z.string(),
      packed: z.string(),
      from: z.int(),
      length: z.int(),
      size: z.int(),
      crc: z.int(),
      asked: z.array(z.int()),
    }),
  ),
});

/**
 * What `file` says of an archive that was made by the same code; nothing where there is none, or none that can be read, of which
 * `unread` is told.
 */
export const readEntries = (file: string, by: string, unread: Unread): KeptArchive['entries'] =>
  readKnown(file, (content) => entriesIn(JSON.parse(content.toString()), by), unread) ?? new Map();

function entriesIn(
  kept: { readonly version: number; readonly by: string },
  by: string,
): KeptArchive['entries'] {
  if (kept.version !== VERSION || kept.by !== by) return new Map();
  const { files, entries } = keptSchema.parse(kept);
  const nameOf = (number: number): string => {
    const name = files[number];
    if (name === undefined) throw new Error(`there is no file ${number}`);
    return name;
  };
  return new Map(
    entries.map(({ file: number, ...entry }) => [
      nameOf(number),
      { ...entry, asked: entry.asked.map(nameOf) },
    ]),
  );
}

export function writeEntries(file: string, { by, entries }: KeptArchive): void {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const numbered = [...entries].map(([name, entry]) => ({
    file: numberOf(name),
    ...entry,
    asked: entry.asked.map(numberOf),
  }));
  keepKnown(file, JSON.stringify({ version: VERSION, by, files: [...numbers.keys()], entries: numbered }));
}

/** Runs `work` with a reader of packed entries of the archive that stands, which gives null for what is no more there. */
export async function withArchive<T>(
  archive: string,
  work: (read: (entry: KeptEntry) => Packed | null) => Promise<T>,
): Promise<T> {
  let file: number | null = null;
  try {
    if (otherThanFile(archive) === null) file = openSync(archive, 'r');
  } catch {
    // Without an archive everything is packed anew.
  }
  try {
    return await work((entry) => (file === null ? null : readFrom(file, entry)));
  } finally {
    if (file !== null) closeSync(file);
  }
}

function readFrom(archive: number, { from, length, packed, size, crc }: KeptEntry): Packed | null {
  const bytes = new Uint8Array(length);
  try {
    if (readSync(archive, bytes, 0, length, from) !== length || sumOf(bytes) !== packed) return null;
  } catch {
    return null;
  }
  return { bytes, size, crc };
}
