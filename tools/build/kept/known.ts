/** What is known of a site that stands: of each a file in a folder of its kind, in `.duidu/` of the edition. */
import { createHash } from 'node:crypto';
import { basename, dirname, resolve } from 'node:path';
import { readWhole, sweep, type Unread } from '#io/write/keep.ts';
import { type FileContent, replaceFile } from '#io/write/write-file.ts';
import { sumOf } from './sums.ts';

// An edition may be built to several folders in turn.
const MOST_SITES = 8;

/** `site` is the folder where the site stands. */
export const knownOf = (cache: string, kind: 'pages' | 'steps' | 'offline', site: string): string =>
  resolve(cache, kind, `${sumOf(site)}.kept`);

/** Writes such a file, with a sum of it at its end; those of sites that were built longest ago go. */
export function keepKnown(file: string, content: FileContent): void {
  replaceFile(file, withSum(content));
  sweep(dirname(file), new Set([basename(file)]), MOST_SITES - 1);
}

/** What `read` makes of what was written into such a file; null where there is none, or none that can be read, of which `unread` is told. */
export const readKnown = <T>(file: string, read: (content: Buffer) => T, unread: Unread): T | null =>
  readWhole(
    file,
    (bytes) => {
      const content = bytes.subarray(0, -SUM_BYTES);
      const sum = bytes.subarray(content.length);
      return sumBytes().update(content).digest().equals(sum) ? read(content) : null;
    },
    unread,
  );

const SUM_BYTES = 32;
const sumBytes = () => createHash('sha256');

function* withSum(content: FileContent): Generator<string | Uint8Array> {
  const sum = sumBytes();
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
  for (const piece of pieces) {
    sum.update(piece);
    yield piece;
  }
  yield sum.digest();
}
