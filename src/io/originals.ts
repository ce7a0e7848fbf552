/** `seeds/originals.json`: which file each seed was read from, as `duidu new` and `duidu add` note it. */
import { join } from 'node:path';
import { z } from 'zod';
import { IntakeFault } from '#intake/original.ts';
import { type OriginalFile, originalFileSchema } from '#model/document.ts';
import { readAt } from './plain-file.ts';

export const ORIGINALS = 'originals.json';
/** The folder of the seeds that holds the files as they came. */
export const ORIGINAL_FILES = 'originals';

/** By the name of the seed's file: `x.txt`. */
export const originalsSchema = z.record(z.string(), originalFileSchema);

/**
 * Empty where none is noted: a seed is then its own original.
 *
 * @throws {IntakeFault} when the note is not what was written, and what the file system says: an empty note in its
 * place would be lost for good with the next addition.
 */
export function readOriginals(seeds: string): ReadonlyMap<string, OriginalFile> {
  const path = join(seeds, ORIGINALS);
  const there = readAt(path, seeds);
  if (there === null) return new Map();
  try {
    return new Map(Object.entries(originalsSchema.parse(JSON.parse(String(there.bytes)))));
  } catch {
    throw new IntakeFault(
      'intake/damaged',
      `${path} is not what duidu wrote there`,
      'Bring it back from an older copy; without it, if you remove it, every text counts as its own original',
    );
  }
}
