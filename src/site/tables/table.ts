/** What a table is, whoever makes it and whatever file it becomes. */
import type { Name } from '#model/text.ts';

/** Null is a value that is not there: an empty cell in every file. */
export type Cell = string | number | boolean | null;
export type GridRow = readonly Cell[];

/** Types of Table Schema; `date` is an ISO day. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

export interface Column {
  /** `deadline_year`: the path of the field in the JSON record, in snake case. */
  readonly name: string;
  readonly type: ColumnType;
  /** Whether every row has a value. */
  readonly required: boolean;
  /** All the values there may be, where the schema lists them. */
  readonly values?: readonly string[];
  readonly meaning: Name | null;
}

/** A column of words that nobody describes further. */
export const wordColumn = (name: string): Column => ({ name, type: 'string', required: true, meaning: null });

/** A column whose values are those of another table's column. */
export interface ForeignKey {
  readonly column: string;
  readonly table: string;
  readonly field: string;
}

/** Columns and rows, whatever they are called. */
export interface Grid {
  /** File name without its ending: `targets`. One name is one thing on the whole site. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** A value a cell, as many cells as columns. */
  readonly rows: readonly GridRow[];
}

export interface Table extends Grid {
  readonly title: Name;
  /** Columns that together name a row; empty where nothing does. */
  readonly key: readonly string[];
  readonly references: readonly ForeignKey[];
}
