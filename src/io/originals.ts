/** `seeds/originals.json`: which file each seed was read from, as `duidu new` and `duidu add` note it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type OriginalFile, originalFileSchema } from '#model/document.ts';

export const ORIGINALS = 'originals.json';

/** By the name of the seed's file: `x.txt`. */
export const originalsSchema = z.record(z.string(), originalFileSchema);

/** Empty where none is noted, or what is noted cannot be read: a seed is then its own original. */
export function readOriginals(seeds: string): ReadonlyMap<string, OriginalFile> {
  const path = join(seeds, ORIGINALS);
  if (!existsSync(path)) return new Map();
  try {
    return new Map(Object.entries(originalsSchema.parse(JSON.parse(readFileSync(path, 'utf8')))));
  } catch {
    return new Map();
  }
}
