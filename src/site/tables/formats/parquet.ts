/** A table as Parquet, for data frames and query engines: typed columns, empty cells as nulls. */
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import type { Cell, Column, Grid } from '../table.ts';

type Element = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number];

const ELEMENTS: Readonly<Record<Column['type'], Omit<Element, 'name'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The same table gives the same bytes. */
export function toParquet({ columns, rows }: Grid): Uint8Array {
  const schema: Element[] = [{ name: 'root', num_children: columns.length }];
  const columnData = columns.map((column, n): ColumnSource => {
    const cells = rows.map((row) => row[n] ?? null);
    // A day that is known to the month only makes the column one of words.
    const type = column.type === 'date' && !cells.every(isDay) ? 'string' : column.type;
    schema.push({ name: column.name, repetition_type: 'OPTIONAL', ...ELEMENTS[type] });
    return { name: column.name, data: cells.map((cell) => (type === 'date' ? dayOf(cell) : cell)) };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, createdBy: 'duidu' }));
}

const isDay = (cell: Cell): boolean => cell === null || (typeof cell === 'string' && DAY.test(cell));
const dayOf = (cell: Cell): Date | null => (cell === null ? null : new Date(`${cell}T00:00:00Z`));
