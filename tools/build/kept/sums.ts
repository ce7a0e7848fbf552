/** Sums of what files hold, and the files of the site that stands that are taken into the next by them. */
import { hash as digest } from 'node:crypto';
import { constants, copyFileSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '#io/files-below.ts';
import { readAt } from '#io/plain-file.ts';

export const sumOf = (content: string | Uint8Array): string => digest('sha256', content, 'base64url');

/** Of what the files below a folder hold and are called; of no folder it is that of an empty one. */
export const sumOfFolder = (folder: string, belongs?: (file: string) => boolean): string =>
  sumOf(JSON.stringify([...sumsIn(folder, belongs)]));

/** Of every file below `folder`, in the order of their names. */
export function* sumsIn(
  folder: string,
  belongs: (file: string) => boolean = () => true,
): Generator<[string, string]> {
  for (const file of filesBelow(folder).filter(belongs))
    yield [file, sumOf(readFileSync(join(folder, file)))];
}

/** Files below a site with the sums of what they hold. */
export type FileSums = readonly (readonly [file: string, sum: string])[];

/**
 * Takes files of the site that stands into the next one, all or none: false where one of them is not the one that was
 * made. What is written at the place of a file that was taken would be written into the site that stands.
 */
export function takeOver(from: string, to: string, files: FileSums): boolean {
  if (!files.every(([file, sum]) => holds(join(from, file), sum))) return false;
  const folders = new Set<string>();
  for (const [file] of files) {
    const newer = join(to, file);
    const folder = dirname(newer);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    try {
      // Both are the same file until the older site is removed, a moment after the newer takes its place.
      linkSync(join(from, file), newer);
    } catch {
      copyFileSync(join(from, file), newer, constants.COPYFILE_FICLONE);
    }
  }
  return true;
}

function holds(file: string, sum: string): boolean {
  try {
    const bytes = readAt(file)?.bytes;
    return bytes != null && sumOf(bytes) === sum;
  } catch {
    return false;
  }
}
