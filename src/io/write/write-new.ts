/** Writes several new files: all of them, or none. */
import { linkSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './swap-folder.ts';
import { asideOf, syncFolder, writeThrough } from './write-file.ts';

export interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Each file is written aside and then linked to its name, which fails where the name is taken: nothing is
 * overwritten and nothing stands half written. Throws what the file system says, with no file left behind.
 */
export function writeNewFiles(files: readonly NewFile[]): void {
  const placed: string[] = [];
  try {
    for (const { path, content } of files) {
      makeFolder(dirname(path));
      writeThrough(asideOf(path), content);
    }
    for (const { path } of files) {
      linkSync(asideOf(path), path);
      placed.push(path);
      syncFolder(dirname(path));
    }
  } catch (error) {
    for (const path of placed) rmSync(path, { force: true });
    throw error;
  } finally {
    for (const { path } of files) rmSync(asideOf(path), { force: true });
  }
}
