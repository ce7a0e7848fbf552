/** The files below a folder. A link counts as what it leads to, as it does for whoever opens it. */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isThere } from './is-there.ts';

/**
 * Their paths from `folder`, with `/`, in order; none where there is no such folder.
 *
 * @throws what the file system says.
 */
export const filesBelow = (folder: string): string[] =>
  isThere(folder) ? [...below(folder, '', [realpathSync(folder)])].sort() : [];

/** `within` are the folders that links led through: into one of these none leads again. */
function* below(folder: string, prefix: string, within: readonly string[]): Generator<string> {
  for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
    const path = `${prefix}${entry.name}`;
    if (!entry.isSymbolicLink()) {
      if (entry.isFile()) yield path;
      else if (entry.isDirectory()) yield* below(folder, `${path}/`, within);
      continue;
    }
    const target = join(folder, path);
    if (!isThere(target)) continue;
    const there = statSync(target);
    const place = realpathSync(target);
    if (there.isFile()) yield path;
    else if (there.isDirectory() && !within.includes(place))
      yield* below(folder, `${path}/`, [...within, place]);
  }
}
