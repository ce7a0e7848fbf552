/** Files that people lay there: who reads a pipe waits for ever, who reads a device never ends. */
import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';

/** Of what is read although it is no file; the disk names a call that it refuses, and so does this. */
export const NOT_A_FILE = 'ENOTFILE';

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
    // A file stands where one of the folders above it would.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** The text of a file. @throws what the file system says, and like it where something else than a file stands there. */
export function readPlain(path: string): string {
  const other = otherThanFile(path);
  if (other === null) return readFileSync(path, 'utf8');
  throw Object.assign(new Error(`${NOT_A_FILE}: ${other}, read '${path}'`), {
    code: NOT_A_FILE,
    syscall: 'read',
    path,
    other,
  });
}
