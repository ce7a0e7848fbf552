/** Whether something has a path. */
import { statSync } from 'node:fs';

// A path through a file, and one with a longer name than disks give: nothing can stand there.
const NOWHERE: ReadonlySet<string> = new Set(['ENOTDIR', 'ENAMETOOLONG']);

/**
 * Whether a file or a folder stands there. Node's `existsSync` says no where the disk does not answer, and what
 * is taken to be absent may be overwritten.
 *
 * @throws what the file system says, unless it says that there is nothing.
 */
export function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (NOWHERE.has((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}
