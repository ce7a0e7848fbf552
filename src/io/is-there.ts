/** Whether something has a path. */
import { statSync } from 'node:fs';

const NOWHERE: ReadonlySet<string> = new Set(['ENOTDIR', 'ENAMETOOLONG']);

/** Whether the file system says that nothing can stand there: a path through a file, a longer name than disks give. */
export const leadsNowhere = (error: unknown): boolean =>
  NOWHERE.has((error as NodeJS.ErrnoException).code ?? '');

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
    if (leadsNowhere(error)) return false;
    throw error;
  }
}
