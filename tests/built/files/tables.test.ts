/** Every published table: read by people who never saw our code, equal to the records, described as it is. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import { strFromU8, unzipSync } from 'fflate';
import { open } from 'frictionless.js';
import { Table } from 'tableschema';
import { describe, expect, test } from 'vitest';
import { records } from '#site/views/load.ts';
import { DIST, files, pages, read } from '../dist.ts';

const CSV = [...files].filter((file) => file.endsWith('.csv')).sort();
const rowsOf = (file: string): string[][] =>
  parse(readFileSync(join(DIST, file)), { bom: false, relax_column_count: false, record_delimiter: '\n' });

interface Field {
  readonly name: string;
  readonly description?: string;
  readonly translations?: Readonly<Record<string, { readonly description: string }>>;
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly jsonSchema?: string;
  readonly schema?: { readonly fields: readonly Field[]; readonly primaryKey?: readonly string[] };
}
const descriptor = JSON.parse(read('/data/datapackage.json')) as { resources: Resource[] };
const TABLES = descriptor.resources.filter(({ format }) => format === 'csv');
const namesOf = ({ schema }: Resource) => schema?.fields.map(({ name }) => name) ?? [];

test('there are tables, and one name is one thing', () => {
  expect(CSV.length).toBeGreaterThan(100);
  // A topic, an indicator and a document may share an id, so their files are saved under names with their section.
  const saved = new Map<string, Set<string>>();
  for (const page of pages)
    for (const [, link = '', name] of read(page).matchAll(
      /href="([^"]+\.(?:csv|xlsx))" download(?:="([^"]+)")?/g,
    )) {
      const as = name ?? basename(link);
      saved.set(as, (saved.get(as) ?? new Set()).add(link));
    }
  expect(saved.size).toBeGreaterThan(100);
  expect([...saved].filter(([, links]) => links.size > 1)).toEqual([]);
  const elsewhere = CSV.filter((file) => !file.startsWith('/data/')).map((file) => basename(file));
  const published = new Set(TABLES.map(({ path }) => path));
  expect(elsewhere.filter((name) => published.has(name))).toEqual([]);
});

test('every CSV has no byte order mark, one line ending, and rows as wide as the head', () => {
  for (const file of CSV) {
    const bytes = readFileSync(join(DIST, file));
    expect([...bytes.subarray(0, 3)], file).not.toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.includes('\r'), file).toBe(false);
    const [head, ...rows] = rowsOf(file);
    expect(new Set(rows.map(({ length }) => length)).difference(new Set([head?.length])), file).toEqual(
      new Set(),
    );
    expect(new Set(head).size, file).toBe(head?.length);
  }
});

test('Python’s reader finds the same cells', ({ skip }) => {
  if (spawnSync('python3', ['--version']).status !== 0) skip('no python3 here');
  const script = `import csv, hashlib, io, json, sys
out = {}
for path in json.load(sys.stdin):
    text = open(path, encoding='utf-8', newline='').read()
    rows = list(csv.reader(io.StringIO(text, newline=''), strict=True))
    out[path] = [len(rows), sorted({len(row) for row in rows}), hashlib.sha256(json.dumps(rows, ensure_ascii=False, separators=(',', ':')).encode()).hexdigest()]
print(json.dumps(out))`;
  const paths = CSV.map((file) => join(DIST, file));
  const { stdout, stderr } = spawnSync('python3', ['-c', script], {
    input: JSON.stringify(paths),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const found = JSON.parse(stdout) as Record<string, [number, number[], string]>;
  for (const file of CSV) {
    const rows = rowsOf(file);
    const hash = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
    expect(found[join(DIST, file)], file).toEqual([rows.length, [rows[0]?.length], hash]);
  }
});

test('every CSV has a workbook beside it, with as many rows', () => {
  // A dated release keeps what machines read.
  for (const file of CSV.filter((path) => !/^\/data\/\d{4}-/.test(path))) {
    const parts = unzipSync(readFileSync(join(DIST, file.replace(/csv$/, 'xlsx'))));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet.split('<row ').length - 1, file).toBe(rowsOf(file).length);
    expect(sheet, file).not.toMatch(/<f[ >]/);
  }
});

test('comparators stand in targets.csv as in targets.json', () => {
  const [head = [], ...rows] = rowsOf('/data/targets.csv');
  const at = (name: string) => head.indexOf(name);
  expect(rows.map((row) => [row[at('id')], row[at('comparator')], row[at('number_text')]])).toEqual(
    records.targets.map(({ id, comparator, numberText }) => [id, comparator, numberText]),
  );
});

/** The value that a column's name leads to, by the rule that the page of downloads states. */
function valueAt(record: unknown, name: string): unknown {
  const words = name.split('_');
  if (record === null || record === undefined) return null;
  const own = record as Record<string, unknown>;
  if (name === 'start' || name === 'end')
    if (Array.isArray(own.span)) return own.span[name === 'start' ? 0 : 1];
  for (let n = words.length; n > 0; n--) {
    const key = words
      .slice(0, n)
      .map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)));
    const value = own[key.join('')];
    if (value === undefined) continue;
    const rest = words.slice(n).join('_');
    if (Array.isArray(value)) return value[rest === 'start' ? 0 : 1];
    if (typeof value !== 'object' || value === null) return value;
    return 'source' in value && rest === '' ? value.source : valueAt(value, rest);
  }
  return undefined;
}

test.each([
  ['documents', records.documents],
  ['clauses', records.clauses],
  ['targets', records.targets],
  ['indicators', records.indicators],
  ['agencies', records.agencies],
  ['errata', records.errata],
  ['places', records.places],
  ['topics', records.topics],
  ['duties', records.duties],
  ['deadlines', records.deadlines],
  ['exclusions', records.exclusions],
  ['comparisons', records.comparisons],
  ['gaps', records.gaps],
  ['borrowings', records.borrowings],
  ['conversions', records.conversions],
  ['shelf', records.shelf],
] as const)('%s.csv equals its JSON field by field', (name, wanted) => {
  const [head = [], ...rows] = rowsOf(`/data/${name}.csv`);
  expect(rows).toEqual(wanted.map((record) => head.map((column) => String(valueAt(record, column) ?? ''))));
});

describe('the reference libraries read the package', () => {
  test.each(TABLES.map((table) => [table.path, table] as const))('%s by tableschema', async (path, table) => {
    const reader = await Table.load(join(DIST, 'data', path), { schema: table.schema as object });
    const rows = await reader.read({ keyed: true });
    expect(rows.length).toBe(rowsOf(`/data/${path}`).length - 1);
    expect(Object.keys(rows[0] ?? {})).toEqual(rows.length > 0 ? namesOf(table) : []);
  });

  test('all by datapackage, keys and references too', async () => {
    const found = await Package.load(join(DIST, 'data', 'datapackage.json'), { strict: true });
    expect(found.valid).toBe(true);
    for (const { name, path } of TABLES) {
      const resource = found.getResource(name);
      expect((await resource.read()).length, path).toBe(rowsOf(`/data/${path}`).length - 1);
      expect(await resource.checkRelations(), path).toBe(true);
    }
  });

  test('all by frictionless.js', async () => {
    for (const { path } of TABLES) {
      const rows: string[][] = [];
      for await (const row of await open(join(DIST, 'data', path)).rows()) rows.push(row);
      expect(
        rows.map((row) => row.length),
        path,
      ).toEqual(rowsOf(`/data/${path}`).map((row) => row.length));
    }
  });
});

test('every table has a key that names its rows, and every column is explained in three languages', () => {
  for (const table of TABLES) {
    const [head = [], ...rows] = rowsOf(`/data/${table.path}`);
    expect(head, table.path).toEqual(namesOf(table));
    const key = table.schema?.primaryKey ?? [];
    const keys = rows.map((row) => key.map((name) => row[head.indexOf(name)]).join('\n'));
    expect([table.path, key.length > 0, new Set(keys).size]).toEqual([table.path, true, rows.length]);
    for (const { name, description, translations } of table.schema?.fields ?? [])
      expect(
        [name, description, translations?.['zh-Hans'], translations?.['zh-Hant']],
        table.path,
      ).not.toContain(undefined);
  }
});

test('records name their schema, and each schema says what it is', () => {
  for (const { path, jsonSchema } of descriptor.resources) {
    if (!path.endsWith('.json') || path.includes('/')) continue;
    const schema = JSON.parse(read(`/data/${jsonSchema}`));
    expect(schema.$id, path).toMatch(new RegExp(`/data/schemas/${path}$`));
    expect(schema.title, path).toBe(path);
    expect(schema.description, path).toMatch(/\p{Script=Han}.* \/ [A-Z]/u);
  }
});
