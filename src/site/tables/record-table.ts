/** A list of records, or a list inside them, as a table. */
import type { RecordName, Records } from '#model/records.ts';
import { inEvery, type Message } from '#site/i18n/translate.ts';
import { columnsOf, type FieldColumn, meaningOf } from './columns.ts';
import { itemOf, type Node, schemaOf, unwrap } from './schema-node.ts';
import type { Column, ForeignKey, Table } from './table.ts';

export interface TableSpec {
  readonly name: string;
  readonly title: Message;
  readonly file: RecordName;
  /** The list inside a file that is no list itself: `pairs` of `alignments`. */
  readonly list?: string;
  /** A list inside each record, by its path: a row an item. */
  readonly each?: string;
  /** Columns of the record that stand before those of the item, by the names they get. */
  readonly keep?: Readonly<Record<string, string>>;
  /** The column of items that are no objects. */
  readonly as?: string;
  /** Names of columns that differ from the path in the JSON. */
  readonly rename?: Readonly<Record<string, string>>;
  readonly key: readonly string[];
  readonly references?: Readonly<Record<string, string>>;
}

const REFERENCES: Readonly<Record<string, string>> = {
  document: 'documents',
  clause: 'clauses',
  indicator: 'indicators',
  topic: 'topics',
  agency: 'agencies',
  target: 'targets',
};

export function recordTable(records: Records, spec: TableSpec): Table {
  const root = schemaOf(spec.file);
  const list = spec.list ? unwrap(root.properties?.[spec.list] ?? {}).core : root;
  const value = records[spec.file] as unknown;
  const items = (spec.list ? (value as Record<string, unknown>)[spec.list] : value) as readonly unknown[];
  const { columns, rows } = spec.each
    ? innerTable(spec, itemOf(list), items, spec.each.split('.'))
    : outerTable(columnsOf(spec.file, itemOf(list)), items);
  const named = columns.map((column): Column => {
    const { read: _, ...plain } = column as FieldColumn;
    return { ...plain, name: spec.rename?.[column.name] ?? column.name };
  });
  return {
    name: spec.name,
    title: inEvery(spec.title),
    columns: named,
    rows,
    key: spec.key,
    references: referencesOf(named, spec),
  };
}

const outerTable = (columns: readonly FieldColumn[], items: readonly unknown[]) => ({
  columns,
  rows: items.map((item) => columns.map(({ read }) => read(item))),
});

/** `position` counts from 1 within its record, because the order of a list says something. */
function innerTable(spec: TableSpec, record: Node, items: readonly unknown[], path: readonly string[]) {
  const keep = Object.entries(spec.keep ?? {});
  const outer = columnsOf(spec.file, record);
  const kept = keep.map(([name, as]): FieldColumn => {
    const column = outer.find((known) => known.name === name);
    if (!column) throw new Error(`table “${spec.name}”: ${spec.file} has no column “${name}”`);
    return { ...column, name: as, meaning: meaningOf(spec.name, as) ?? column.meaning };
  });
  const inner = path.reduce((node: Node, key) => unwrap(node.properties?.[key] ?? {}).core, record);
  // A scalar or a span is opened as if it were the one field of an object.
  const only = spec.as ?? '';
  const fields = spec.as
    ? columnsOf(spec.file, { properties: { [only]: itemOf(inner) } })
    : columnsOf(spec.file, itemOf(inner));
  const position: Column = {
    name: 'position',
    type: 'integer',
    required: true,
    meaning: meaningOf(spec.name, 'position'),
  };
  const rows = items.flatMap((item) => {
    const list = path.reduce((at: unknown, key) => (at as Record<string, unknown> | null)?.[key], item);
    return ((list ?? []) as readonly unknown[]).map((one, n) => [
      ...kept.map(({ read }) => read(item)),
      n + 1,
      ...fields.map(({ read }) => read(spec.as ? { [only]: one } : one)),
    ]);
  });
  return { columns: [...kept, position, ...fields], rows };
}

const referencesOf = (columns: readonly Column[], { references = {} }: TableSpec): ForeignKey[] =>
  columns.flatMap((column) => {
    const table = references[column.name] ?? REFERENCES[column.name];
    return table ? [{ column: column.name, table, field: 'id' }] : [];
  });
