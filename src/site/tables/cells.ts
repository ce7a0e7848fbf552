/** The cells of the documents' tables: a row a cell, so that a table of any width is one of eight columns. */
import type { Records } from '#model/records.ts';
import { tableMeanings } from '#site/i18n/strings/data/tables.ts';
import { inEvery } from '#site/i18n/translate.ts';
import { meaningOf } from './columns.ts';
import type { Column, GridRow, Table } from './table.ts';

const column = (name: string, type: Column['type'], required = true): Column => ({
  name,
  type,
  required,
  meaning: meaningOf('table-cells', name.replace(/_hans|_hant/, '')),
});

const COLUMNS: readonly Column[] = [
  column('table', 'string'),
  column('row', 'integer'),
  column('column', 'integer'),
  column('text', 'string'),
  column('text_hans', 'string'),
  column('text_hant', 'string'),
  column('start', 'integer', false),
  column('end', 'integer', false),
];

/** Row 0 is the head, whose cells have no place of their own; rows and columns count from there. */
export function cellTable({ tables }: Pick<Records, 'tables'>): Table {
  const rows = tables.flatMap(({ id, head, rows: body }): GridRow[] => [
    ...head.map(({ source, hans, hant }, n): GridRow => [id, 0, n + 1, source, hans, hant, null, null]),
    ...body.flatMap((cells, m) =>
      cells.map(
        ({ text, span: [start, end] }, n): GridRow => [
          id,
          m + 1,
          n + 1,
          text.source,
          text.hans,
          text.hant,
          start,
          end,
        ],
      ),
    ),
  ]);
  return {
    name: 'table-cells',
    title: inEvery(tableMeanings['table-cells']),
    columns: COLUMNS,
    rows,
    key: ['table', 'row', 'column'],
    references: [{ column: 'table', table: 'tables', field: 'id' }],
  };
}
