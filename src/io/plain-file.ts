/** Files that people lay there: who reads a pipe waits for ever, who reads a device never ends. */
import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { leadsNowhere } from './is-there.ts';

/** Of what is read although it is no file; the disk names a call that it refuses, and so does this. */
const NOT_A_FILE = 'ENOTFILE';

/** Thrown where a file was to be read and something else stands. */
export interface NotAFile extends NodeJS.ErrnoException {
  readonly path: string;
  /** What stands there, in words. */
  readonly other: string;
}

export const isNotAFile = (error: unknown): error is NotAFile =>
  (error as NodeJS.ErrnoException | undefined)?.code === NOT_A_FILE;

/** What to do about it. */
export const PUT_FILE = 'Put the file itself there, or remove it';

/**
 * What stands at `path` instead of a file, in words; null where a file stands there, or nothing. With `within` a link must not
 * lead out of that folder: what is published is what lies in it.
 *
 * @throws what the file system says.
 */
export function otherThanFile(path: string, within?: string): string | null {
  const own = linkOrFile(path);
  if (own === undefined) return null;
  const there = own.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : own;
  if (there === undefined) return 'this is a link that leads nowhere';
  if (!there.isFile()) return 'this is no file but a pipe, a device or a folder';
  const leadsOut = within !== undefined && !realpathSync(path).startsWith(realpathSync(within) + sep);
  return leadsOut ? 'this is a link that leads out of the folder' : null;
}

function linkOrFile(path: string) {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (leadsNowhere(error)) return undefined;
    throw error;
  }
}

/** What stands at a path: a file with its bytes, or something else, in words. */
export type AtPath =
  | { readonly bytes: Buffer; readonly other: null }
  | { readonly bytes: null; readonly other: string };

/** Null where nothing stands there; `within` as of `otherThanFile`. @throws what the file system says. */
export function readAt(path: string, within?: string): AtPath | null {
  const other = otherThanFile(path, within);
  if (other !== null) return { bytes: null, other };
  return linkOrFile(path) === undefined ? null : { bytes: readFileSync(path), other };
}

/** The bytes of a file, null where nothing stands there. @throws like `readBytes`. */
export function readIfThere(path: string): Buffer | null {
  const there = readAt(path);
  if (there === null || there.other === null) return there?.bytes ?? null;
  throw notAFile(path, there.other);
}

/** The bytes of a file. @throws what the file system says, and `NotAFile` like it. */
export function readBytes(path: string): Buffer {
  const other = otherThanFile(path);
  if (other === null) return readFileSync(path);
  throw notAFile(path, other);
}

/** The text of a file. @throws like `readBytes`. */
export const readPlain = (path: string): string => readBytes(path).toString();

const notAFile = (path: string, other: string): NotAFile =>
  Object.assign(new Error(`${NOT_A_FILE}: ${other}, read '${path}'`), {
    ...{ code: NOT_A_FILE, syscall: 'read', path, other },
  });
