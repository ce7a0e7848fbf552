/** Puts several files into a folder at one moment, with all that stands there besides. */
import { chmodSync, linkSync, lstatSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isThere } from '../is-there.ts';
import { withLockNow } from './lock.ts';
import { clearLitter, makeAside, placeOf, swapIn } from './swap-folder.ts';
import { writeThrough } from './write-file.ts';

/**
 * Writes `files` (name and content) into `folder`: all of them at once, so that nobody ever reads some of one run
 * and some of another. What else the folder holds goes along, except files whose name is `stale`.
 *
 * @throws when the disk refuses, and {LockedError} when another process writes there; the folder is then as it was.
 */
export function writeInto(
  folder: string,
  files: Iterable<readonly [name: string, content: string | Uint8Array | Iterable<string | Uint8Array>]>,
  stale: (name: string) => boolean = () => false,
): void {
  const target = placeOf(folder);
  withLockNow(target, () => {
    clearLitter(target);
    const aside = makeAside(target);
    try {
      for (const [name, content] of files) writeThrough(join(aside, name), content);
      // A folder made for private use would stay closed to the server that publishes it.
      chmodSync(aside, isThere(target) ? statSync(target).mode : READABLE);
      if (isThere(target)) keepOthers(target, aside, stale);
      swapIn(aside, target);
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
  });
}

/** `rwxr-xr-x` */
const READABLE = 0o755;

/** Others' files get a second name in the new folder: they are the same files, and no byte is copied. */
function keepOthers(
  from: string,
  to: string,
  stale: (name: string) => boolean,
  accompanying = `.${basename(from)}.`,
): void {
  for (const name of readdirSync(from)) {
    const [own, kept] = [join(from, name), join(to, name)];
    if (isThere(kept) || name.startsWith(accompanying) || stale(name)) continue;
    const stat = lstatSync(own);
    if (stat.isDirectory()) {
      mkdirSync(kept, { mode: stat.mode });
      keepOthers(own, kept, stale, accompanying);
    } else linkSync(own, kept);
  }
}
