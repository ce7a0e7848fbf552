/** `duidu merge`: the parts of a site that several machines made, as one `dist/`. */
import { constants, copyFileSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { filesBelow } from '#io/files-below.ts';
import { isThere } from '#io/is-there.ts';
import { clearLitter, makeAside, placeOf, swapIn } from '#io/write/swap-folder.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import { readCode } from '../../../tools/build/pages/bundle.ts';
import type { Call, Command } from '../frame/command.ts';
import { ENGINE, siteEnvironment } from '../frame/edition.ts';
import { report } from '../frame/report.ts';
import { whileNobodyWrites } from './build.ts';
import { finishSite } from './finish.ts';
import { PART_FILE, readPart, recordsOf, type SitePart, siteOf } from './part-folder.ts';

/** False where the parts do not make one site, which was said; records and site are then those that were there. */
export async function mergeParts({ edition, progress, words: folders }: Call): Promise<boolean> {
  const started = performance.now();
  const parts = folders.map((folder) => ({ folder, part: readPart(folder) }));
  if (!report(faultsOf(parts))) return false;
  const first = parts.find(({ part }) => part?.part === 1)?.folder ?? '';
  Object.assign(process.env, siteEnvironment(edition));
  const code = readCode(ENGINE, process.env);
  const dist = placeOf(edition.dist);
  const records = placeOf(edition.records);
  return whileNobodyWrites(dist, records, async () => {
    clearLitter(dist);
    const aside = makeAside(dist);
    const recordsAside = makeAside(records);
    try {
      const step = progress.step('merge');
      const files = parts.reduce((sum, { folder }) => sum + copyFiles(siteOf(folder), aside), 0);
      cpSync(recordsOf(first), recordsAside, { recursive: true });
      step.done(`${files} files of ${parts.length} parts`);
      const site = { edition, records: resolve(recordsOf(first)), code, progress, dist, started };
      if (!(await finishSite(aside, { ...site, cached: true }))) return false;
      swapIn(recordsAside, records);
      return true;
    } finally {
      for (const folder of [aside, recordsAside]) rmSync(folder, { recursive: true, force: true });
    }
  });
}

function copyFiles(from: string, to: string): number {
  const files = filesBelow(from);
  for (const file of files) {
    const target = join(to, file);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(from, file), target, constants.COPYFILE_FICLONE);
  }
  return files.length;
}

type Found = readonly { readonly folder: string; readonly part: SitePart | null }[];

function faultsOf(found: Found): Diagnostic[] {
  const fault = (folder: string, message: string, hint: string): Diagnostic => ({
    code: 'build/part',
    file: join(folder, PART_FILE),
    line: 1,
    span: null,
    message,
    hint,
  });
  const none = found
    .filter(({ part }) => part === null)
    .map(({ folder }) =>
      fault(
        folder,
        isThere(folder) ? 'this folder is no part of a site' : 'there is no such folder',
        'Name the folders that duidu build --shard made',
      ),
    );
  if (none.length > 0) return none;
  const parts = found.flatMap(({ folder, part }) => (part ? [{ folder, ...part }] : []));
  const [one] = parts;
  if (!one) return [];
  const strange = parts
    .filter(({ of, bundle, records }) => of !== one.of || bundle !== one.bundle || records !== one.records)
    .map(({ folder, of }) =>
      fault(
        folder,
        of === one.of
          ? `this part was made from other records or by other code than ${one.folder}`
          : `this is one of ${of} parts, and ${one.folder} is one of ${one.of}`,
        'Build every part from one commit of code and edition, with one SITE_URL and BASE_PATH',
      ),
    );
  if (strange.length > 0) return strange;
  return Array.from({ length: one.of }, (_, n) => n + 1).flatMap((number) => {
    const same = parts.filter(({ part }) => part === number);
    if (same.length === 1) return [];
    const [, second] = same;
    return second
      ? [fault(second.folder, `part ${number} is named twice`, 'Name each part once')]
      : [
          fault(
            one.folder,
            `part ${number} of ${one.of} is not among the folders`,
            `Make it with duidu build --shard ${number}/${one.of}, and name all of them`,
          ),
        ];
  });
}

export const command: Command = {
  usage: 'DIR …',
  about: 'joins the parts that duidu build --shard made into records/ and dist/',
  words: [1, Number.POSITIVE_INFINITY],
  options: {},
  run: mergeParts,
};
