/** What is known of a site that stands: of each a file in a folder of its kind, in `.duidu/` of the edition. */
import { basename, dirname, resolve } from 'node:path';
import { sweep } from '#io/write/keep.ts';
import { type FileContent, replaceFile } from '#io/write/write-file.ts';
import { sumOf } from './sums.ts';

// An edition may be built to several folders in turn.
const MOST_SITES = 8;

/** `site` is the folder where the site stands. */
export const knownOf = (cache: string, kind: 'pages' | 'steps' | 'offline', site: string): string =>
  resolve(cache, kind, `${sumOf(site)}.json`);

/** Writes such a file; those of sites that were built longest ago go. */
export function keepKnown(file: string, content: FileContent): void {
  replaceFile(file, content);
  sweep(dirname(file), new Set([basename(file)]), MOST_SITES - 1);
}
