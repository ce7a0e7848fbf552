/** A file of records that hosts would not take, cut by document: `alignments.json` names its parts in `parts/alignments/`. */
import type { RecordName, Records } from '#model/records.ts';
import { toCsv } from '#site/tables/formats/csv.ts';
import type { Table } from '#site/tables/table.ts';
import { type DownloadFile, schemaOfTable, textFile } from './data-package.ts';
import { jsonText } from './json-text.ts';

/** Hosts take no larger file. */
export const LARGEST = 20_000_000; // bytes

type Item = Readonly<Record<string, unknown>>;

/** The document that a record belongs to; of two, the first; null where it belongs to the corpus as a whole. */
export function documentOfRecord(name: string, item: Item): string | null {
  const from = item.from as { readonly document?: string } | string | undefined;
  const [member] = (item.members as readonly string[] | undefined) ?? [];
  const named =
    name === 'documents'
      ? item.id
      : (item.document ?? (typeof from === 'object' ? from?.document : undefined));
  const told = named ?? item.clause ?? item.a ?? member;
  if (typeof told !== 'string') return null;
  const slash = told.indexOf('/');
  return slash < 0 ? told : told.slice(0, slash);
}

/**
 * `value` of a record file by document, in the order of its records: a list is cut into lists, an object of lists into
 * such objects. Null where its records belong to no document and it stays whole.
 */
export function partsOf(name: RecordName, value: unknown): ReadonlyMap<string, unknown> | null {
  if (Array.isArray(value)) return cut(name, value as readonly Item[]);
  const parts = new Map<string, Record<string, unknown[]>>();
  for (const [key, list] of Object.entries(value as Record<string, unknown>)) {
    if (!Array.isArray(list)) return null;
    for (const [document, own] of cut(name, list as readonly Item[]) ?? [['', list] as const]) {
      const part = parts.get(document) ?? {};
      part[key] = own as unknown[];
      parts.set(document, part);
    }
  }
  return parts;
}

function cut(name: string, items: readonly Item[]): ReadonlyMap<string, readonly Item[]> | null {
  const parts = new Map<string, Item[]>();
  for (const item of items) {
    const document = documentOfRecord(name, item);
    if (document === null) return null;
    const part = parts.get(document);
    if (part) part.push(item);
    else parts.set(document, [item]);
  }
  return parts;
}

/** What stands at the address of a file that was cut. */
export const partsIndex = (name: RecordName, documents: Iterable<string>): string =>
  `${JSON.stringify({ parts: Array.from(documents, (document) => partPath(name, document)) }, null, 1)}\n`;

/** Below `/data/`. What belongs to no document stands in `_rest`, which no document is called. */
export const partPath = (name: string, document: string, form = 'json'): string =>
  `parts/${name}/${document === '' ? '_rest' : document}.${form}`;

const sizeOf = (files: readonly DownloadFile[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes.length, 0);

/** One file, or one a document and the list of them where that is larger than hosts take. */
export function recordFiles(
  name: RecordName,
  value: unknown,
  large: boolean,
  largest = LARGEST,
): DownloadFile[] {
  const parts = large ? partsOf(name, value) : null;
  const cut = [...(parts ?? [])].map(([document, part]) =>
    textFile(partPath(name, document), jsonText(part)),
  );
  return parts && sizeOf(cut) > largest
    ? [textFile(`${name}.json`, partsIndex(name, parts.keys())), ...cut]
    : [textFile(`${name}.json`, jsonText(value))];
}

/**
 * The files of each table: one, or one a document, the list of them, and what describes the columns of all. No table refers to one that
 * was cut: a reference names a file that holds all rows.
 */
export function csvFiles(tables: readonly Table[], largest = LARGEST): DownloadFile[][] {
  const made = tables.map((table) => ({ table, ...csvOf(table, largest) }));
  const cut = new Set(made.flatMap(({ table, parts }) => (parts ? [table.name] : [])));
  return made.map(({ table: whole, text, parts }) => {
    const references = whole.references.filter(({ table }) => table === whole.name || !cut.has(table));
    const table = { ...whole, references };
    if (parts === null) return [{ ...textFile(`${table.name}.csv`, text), table }];
    const schema = `schemas/tables/${table.name}.json`;
    return [
      textFile(`${table.name}.csv`, text),
      textFile(schema, `${JSON.stringify(schemaOfTable(table), null, 1)}\n`),
      ...parts.map(([path, rows]) => ({
        ...textFile(path, toCsv(namesOf(table), rows)),
        ...{ table: { ...table, rows }, schema },
      })),
    ];
  });
}

type Rows = Table['rows'];

/** The file of a table, and its parts where that lists them. */
function csvOf(
  table: Table,
  largest: number,
): { readonly text: string; readonly parts: (readonly [path: string, rows: Rows])[] | null } {
  const head = namesOf(table);
  const text = toCsv(head, table.rows);
  if (Buffer.byteLength(text) <= largest) return { text, parts: null };
  const rows = Map.groupBy(table.rows, (row) => {
    const { pair_a: pair, ...item } = Object.fromEntries(head.map((name, n) => [name, row[n]]));
    return documentOfRecord(table.name, { ...item, a: pair ?? item.a }) ?? '';
  });
  if (rows.has('')) return { text, parts: null };
  const parts = Array.from(rows, ([document, own]) => [partPath(table.name, document, 'csv'), own] as const);
  const list = parts.map(([path]) => [path]);
  return { text: toCsv(['part'], list), parts };
}

const namesOf = ({ columns }: Table): string[] => columns.map(({ name }) => name);

// Characters of all seeds: about twelve documents of fifty clauses, of which all files in one archive are 5 MB.
const LARGE = 100_000;

/** Whether a corpus is too large for one archive of all its files, and its records may need to be cut. */
export const isLarge = ({ sources }: Pick<Records, 'sources'>): boolean =>
  sources.reduce((sum, { text }) => sum + text.length, 0) > LARGE;
