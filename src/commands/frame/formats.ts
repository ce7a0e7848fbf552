/** What the records can be written as, besides JSON. */
import type { Records } from '#model/records.ts';
import { buildTables } from '#site/tables/build-tables.ts';
import { toParquet } from '#site/tables/formats/parquet.ts';
import { toSqlite } from '../../../tools/build/sqlite.ts';
import { UsageFault } from './command.ts';

const FORMATS = ['json', 'sqlite', 'parquet'] as const;
export type CorpusFormat = (typeof FORMATS)[number];

/** `json,sqlite` → the two. */
export function readFormats(list: string): ReadonlySet<CorpusFormat> {
  const names = list.split(',').map((name) => name.trim());
  const wrong = names.find((name) => !FORMATS.some((format) => format === name));
  if (wrong !== undefined) throw new UsageFault(`--format knows ${FORMATS.join(', ')}, not “${wrong}”`);
  return new Set(names as CorpusFormat[]);
}

/** One database with all tables, one Parquet file a table, by file name. */
export function tableFiles(records: Records, formats: ReadonlySet<CorpusFormat>): Record<string, Uint8Array> {
  if (!formats.has('sqlite') && !formats.has('parquet')) return {};
  const tables = buildTables(records);
  return {
    ...(formats.has('sqlite') && { 'duidu.sqlite': toSqlite(tables) }),
    ...(formats.has('parquet') &&
      Object.fromEntries(tables.map((table) => [`${table.name}.parquet`, toParquet(table)]))),
  };
}
