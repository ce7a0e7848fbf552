import type { TableRecord } from '#model/facts/table.ts';
import type { ConvertedTable } from '#model/line.ts';

/** A table by the words and the place of each cell. */
export const tableRecord = ({ rows, over: _, ...table }: ConvertedTable): TableRecord => ({
  ...table,
  rows: rows.map((row) => row.map(({ text, span }) => ({ text, span }))),
});
