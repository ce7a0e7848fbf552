/** The data of one day as they are kept for good: every table as CSV, described and with checksums, in one archive. */
import type { Records } from '#model/records.ts';
import { buildTables } from '#site/tables/build-tables.ts';
import { toCsv } from '#site/tables/formats/csv.ts';
import { writeLicence, zipFiles } from './build-downloads.ts';
import { type DownloadFile, describePackage, type PackageFacts, writeChecksums } from './data-package.ts';

/**
 * The same records give the same bytes on any day; `facts.recordedOn` is the day of the release. Tables alone: JSON and
 * workbooks are made of the same values, and what is kept for good is kept small.
 */
export function buildRelease(records: Records, facts: PackageFacts): Uint8Array {
  const text = (path: string, content: string) => ({ path, bytes: new TextEncoder().encode(content) });
  const files: DownloadFile[] = [
    ...buildTables(records).map((table) => ({
      ...text(
        `${table.name}.csv`,
        toCsv(
          table.columns.map(({ name }) => name),
          table.rows,
        ),
      ),
      table,
    })),
    text('LICENCE.txt', writeLicence(records.edition)),
  ];
  const all = [
    ...files,
    text('datapackage.json', describePackage(files, facts)),
    text('SHA256SUMS', writeChecksums(files)),
  ];
  return zipFiles(all, facts.recordedOn, '');
}
