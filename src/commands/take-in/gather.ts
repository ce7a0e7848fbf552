/** The files that a command is given: files, folders and archives, each with its bytes. */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openArchive } from '#intake/archive.ts';
import { LARGEST_FILE } from '#intake/limits.ts';
import { IntakeFault } from '#intake/original.ts';
import { endingOf, KNOWN_ENDINGS } from '#intake/read-original.ts';
import { isThere } from '#io/is-there.ts';
import { otherThanFile } from '#io/plain-file.ts';

/** A file that came, or why it cannot be taken. */
export type Gathered =
  | { readonly name: string; readonly from: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly from: string; readonly fault: Fault };

export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/**
 * One file at a time, so that no more than one (or one archive) is in memory; `passOver` is told of files of a
 * folder that have no form which is read.
 */
export function* gather(
  paths: readonly string[],
  passOver: (path: string) => void = () => {},
): Generator<Gathered> {
  for (const path of paths) yield* at(path, [], passOver);
}

/** `within`: the folders that led there, the one that was named first; none for what was named itself. */
function* at(path: string, within: readonly string[], passOver: (path: string) => void): Generator<Gathered> {
  const name = basename(path);
  const refuse = (code: string, message: string, hint: string): Gathered => ({
    name,
    from: path,
    fault: { code, message, hint },
  });
  if (!isThere(path)) {
    yield refuse('io/unreadable', otherThanFile(path) ?? 'there is no such file', 'Check the name');
    return;
  }
  try {
    const { size, ...kind } = statOf(path);
    if (kind.isFolder) {
      const folder = realpathSync(path);
      // A link to a folder above it would lead round for ever.
      if (within.includes(folder)) return;
      for (const entry of readdirSync(path).sort())
        if (!/^[.~]/.test(entry)) yield* at(join(path, entry), [...within, folder], passOver);
      return;
    }
    // What else lies in a folder was not asked for; a file that is named was.
    if (within.length > 0 && KNOWN_ENDINGS[endingOf(name)] === undefined) return passOver(path);
    if (size > LARGEST_FILE) {
      yield refuse(
        'intake/too-large',
        `it has ${Math.round(size / 1e6)} MB`,
        'Split it into one file a document',
      );
      return;
    }
    // Reading a pipe or a device waits for what may never come, and a folder that somebody sent may lead out of itself.
    const other = otherThanFile(path, within[0]);
    if (other !== null) {
      yield refuse('io/not-a-file', other, 'Name a file, or put it there itself');
      return;
    }
    const bytes = readFileSync(path);
    if (KNOWN_ENDINGS[endingOf(name)] !== 'zip') yield { name, from: path, bytes };
    else yield* inArchive(path, bytes);
  } catch (error) {
    if (error instanceof IntakeFault) yield refuse(error.code, error.message, error.hint);
    else if ((error as NodeJS.ErrnoException).code)
      yield refuse(
        'io/unreadable',
        `it cannot be read (${(error as NodeJS.ErrnoException).code})`,
        'Check that it may be read',
      );
    else throw error;
  }
}

function statOf(path: string): { size: number; isFolder: boolean } {
  const stat = statSync(path);
  return { size: stat.size, isFolder: stat.isDirectory() };
}

function* inArchive(path: string, bytes: Uint8Array): Generator<Gathered> {
  for (const entry of openArchive(bytes).entries)
    yield { name: entry.name, from: `${path}/${entry.name}`, bytes: entry.bytes };
}
