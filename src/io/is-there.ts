/** Whether something has a path. */
import { statSync } from 'node:fs';

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
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return false;
    throw error;
  }
}
