/** Writes everything under `/data/` into the built site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Records } from '#model/records.ts';
import { buildDownloads } from '#site/downloads/build-downloads.ts';
import { buildGuide } from '#site/downloads/guide/build-guide.ts';
import { clauseFiles } from '#site/downloads/guide/clause-files.ts';
import { taglineOf } from '#site/i18n/tagline.ts';
import { toSqlite } from './sqlite.ts';

// The day that stands in the data where nothing was recorded yet.
const UNRECORDED = '1980-01-01';

/** ISO day of the newest recorded wording: the date of everything that is packed. */
export const lastRecordedOn = ({ permalinks }: Records): string =>
  permalinks
    .flatMap(({ wordings }) => wordings.map(({ on }) => on))
    .sort()
    .at(-1) ?? UNRECORDED;

/** Writes the downloads of `records`; returns how many files. */
export async function writeDownloads(records: Records, dist: string, address: string): Promise<number> {
  const facts = {
    address: address.replace(/\/$/, ''),
    recordedOn: lastRecordedOn(records),
    tagline: {
      hans: taglineOf(records.edition, 'hans'),
      hant: taglineOf(records.edition, 'hant'),
      en: taglineOf(records.edition, 'en'),
    },
  };
  const files = await buildDownloads(records, { ...facts, database: toSqlite });
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), content);
  };
  for (const { path, bytes } of files) write(`data/${path}`, bytes);
  // A large table stands in parts, each under the name of the whole.
  const tables = [...new Set(files.flatMap(({ table }) => (table ? [table.name] : [])))];
  const guide = [...buildGuide(records, { ...facts, tables }), ...clauseFiles(records, facts.address)];
  for (const { path, text } of guide) write(path, text);
  return files.length + guide.length;
}
