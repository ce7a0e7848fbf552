/** Hands the reader files that were made on the page. */
import { toCsv } from '#site/tables/formats/csv.ts';
import { wordColumn } from '#site/tables/table.ts';

export function save(name: string, type: string, content: BlobPart): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A table that stands on the page: CSV for programs, a workbook for people. */
export async function saveTable(
  name: string,
  format: 'csv' | 'xlsx',
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<void> {
  if (format === 'csv') return save(`${name}.csv`, 'text/csv', toCsv(head, rows));
  // The writer of workbooks is fetched by the few who ask for one.
  const { toWorkbook } = await import('#site/tables/formats/workbook.ts');
  const bytes = await toWorkbook({ name, columns: head.map(wordColumn), rows });
  save(`${name}.xlsx`, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes);
}
