/**
 * What stands at the addresses of the one archive and the one database where a corpus has outgrown them: small files of
 * the same kinds, which say so and list all others. Programs that fetched them fetch something that they can read.
 */
import { offline } from '#site/i18n/strings/data/offline.ts';
import { inLocale } from '#site/i18n/translate.ts';
import { type Table, wordColumn } from '#site/tables/table.ts';
import type { DownloadFile } from './data-package.ts';

const TOLD = (['hans', 'hant', 'en'] as const).map(
  (locale) => [locale, inLocale(offline.outgrown, locale)] as const,
);

/** `address` is the site's, without a slash at its end. */
export const outgrownNote = (address: string): string =>
  [...TOLD.map(([, text]) => text), `${address}/data/`, ''].join('\n');

/** A line of words in each language, and the address and size of every file. */
export function outgrownTables(files: readonly DownloadFile[], address: string): Table[] {
  const table = (name: string, columns: Table['columns'], rows: Table['rows']): Table => {
    return { name, title: offline.outgrownTable, key: [], references: [], columns, rows };
  };
  return [
    table('notice', [wordColumn('language'), wordColumn('text')], TOLD),
    table(
      'files',
      [wordColumn('address'), { ...wordColumn('bytes'), type: 'integer' }],
      files.map(({ path, bytes }) => [`${address}/data/${path}`, bytes.length]),
    ),
  ];
}
