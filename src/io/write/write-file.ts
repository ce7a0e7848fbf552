/** Writes one file so that its name always stands for a whole text: the older or the new. */
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isThere } from '../is-there.ts';
import { makeFolder } from './swap-folder.ts';

/** What a file is called until it is whole; a later run overwrites or removes what a killed one left under it. */
export const asideOf = (path: string): string => `${path}${ASIDE}`;

// The name of the program is in it: a file that somebody called `plan.new` is not ours to remove.
const ASIDE = '.new-duidu-file';

/** Removes the files that killed runs left unfinished in a folder, which may not be there. */
export function clearAsides(folder: string): void {
  if (!isThere(folder)) return;
  for (const name of readdirSync(folder))
    if (name.endsWith(ASIDE)) rmSync(join(folder, name), { force: true });
}

/** What a file is to hold: a whole, or its pieces in order, of which all together may be more than one text can hold. */
export type FileContent = string | Uint8Array | Iterable<string | Uint8Array>;

/**
 * Puts `content` in the place of the file `path`, making its folder where there is none. It is on the disk
 * when this returns.
 *
 * @throws what the file system says; the file is then as it was.
 */
export function replaceFile(path: string, content: FileContent): void {
  makeFolder(dirname(path));
  try {
    writeThrough(asideOf(path), content);
    renameSync(asideOf(path), path);
  } catch (error) {
    rmSync(asideOf(path), { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/** Takes a file away; it is gone from the disk when this returns. */
export function removeFile(path: string): void {
  rmSync(path, { force: true });
  syncFolder(dirname(path));
}

/** Writes a file and waits until the disk has it. */
export function writeThrough(path: string, content: FileContent): void {
  const file = openSync(path, 'w');
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(file, content);
    else for (const piece of content) writeFileSync(file, piece);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Waits until the disk has the names of a folder. Some systems do not sync folders; their names are then theirs to keep. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {}
}
