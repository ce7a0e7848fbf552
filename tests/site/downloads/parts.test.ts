/** Files of records cut by document: nothing is lost, and what belongs to none stays whole. */
import { expect, test } from 'vitest';
import { buildEdition } from '#publish/edition.ts';
import { describePackage } from '#site/downloads/data-package.ts';
import { csvFiles, documentOfRecord, isLarge, partPath, partsIndex, partsOf } from '#site/downloads/parts.ts';
import { type Table, wordColumn } from '#site/tables/table.ts';

test.each([
  ['documents', { id: 'a' }, 'a'],
  ['clauses', { id: 'a/1', document: 'a' }, 'a'],
  ['targets', { id: 'a/1#1', clause: 'a/1' }, 'a'],
  ['citations', { id: 'c1', from: { document: 'a', clause: null } }, 'a'],
  ['borrowings', { document: 'a', from: 'b' }, 'a'],
  ['dyads', { a: 'a', b: 'b' }, 'a'],
  ['alignments', { a: 'a/1', b: 'b/1' }, 'a'],
  ['alignments', { id: 'a-1', topic: 't', members: ['a/1', 'b/1'] }, 'a'],
  ['indicators', { id: 'i', cells: [] }, null],
])('a record of %s %j is of %s', (name, item, document) => {
  expect(documentOfRecord(name, item)).toBe(document);
});

test('a list is cut into lists, in their order, and together they are the list', () => {
  const dyads = [
    { a: 'x', b: 'y' },
    { a: 'y', b: 'x' },
    { a: 'x', b: 'z' },
  ];
  expect([...(partsOf('dyads', dyads) ?? [])]).toEqual([
    ['x', [dyads[0], dyads[2]]],
    ['y', [dyads[1]]],
  ]);
});

test('the lists of an object are cut alike, and one of no document goes with the rest', () => {
  const pairs = [{ a: 'x/1', b: 'y/1' }];
  const groups = [{ id: 'g', members: ['y/1'] }];
  const releases = [{ on: '2026-11-28', rules: '1' }];
  expect([...(partsOf('alignments', { pairs, groups, releases }) ?? [])]).toEqual([
    ['x', { pairs }],
    ['y', { groups }],
    ['', { releases }],
  ]);
  expect(JSON.parse(partsIndex('alignments', ['x', ''])).parts).toEqual([
    'parts/alignments/x.json',
    partPath('alignments', ''),
  ]);
});

test('records of the corpus as a whole stay whole', () => {
  expect(partsOf('indicators', [{ id: 'i', cells: [] }])).toBeNull();
  expect(partsOf('edition', { title: {}, languages: ['hans'] })).toBeNull();
});

test('an archive of everything is for a small corpus', () => {
  const source = { document: 'a', text: '文'.repeat(60_000) };
  expect([isLarge({ sources: [source] }), isLarge({ sources: [source, source] })]).toEqual([false, true]);
});

const PAIRS: Table = {
  name: 'pairs',
  title: { hans: '对应', hant: '對應', en: 'pairs' },
  key: ['a', 'b'],
  references: [],
  columns: [wordColumn('a'), wordColumn('b')],
  rows: [
    ['x/1', 'y/1'],
    ['y/2', 'z/1'],
    ['x/2', 'z/1'],
  ],
};

test('a table that is too large is cut, and its columns are described once', () => {
  const files = csvFiles([PAIRS], 10).flat();
  expect(files.map(({ path }) => path)).toEqual([
    'pairs.csv',
    'schemas/tables/pairs.json',
    'parts/pairs/x.csv',
    'parts/pairs/y.csv',
  ]);
  const [index, schema, first] = files.map(({ bytes }) => new TextDecoder().decode(bytes));
  expect(index).toContain('parts/pairs/x.csv');
  expect(first).toBe('a,b\nx/1,y/1\nx/2,z/1\n');
  expect(JSON.parse(schema as string).fields.map(({ name }: { name: string }) => name)).toEqual(['a', 'b']);
  const facts = {
    edition: buildEdition({}, []),
    tagline: { hans: '', hant: '', en: '' },
    address: '',
    recordedOn: '2026-01-01',
  };
  const { resources } = JSON.parse(describePackage(files, facts));
  expect(resources.map((one: { schema?: unknown }) => one.schema)).toEqual([
    undefined,
    undefined,
    'schemas/tables/pairs.json',
    'schemas/tables/pairs.json',
  ]);
});

test('a table that is small enough is one file', () =>
  expect(
    csvFiles([PAIRS])
      .flat()
      .map(({ path }) => path),
  ).toEqual(['pairs.csv']));

test('no table refers to one that was cut', () => {
  const differences: Table = {
    ...PAIRS,
    ...{ name: 'notes', rows: [['x/1', 'n']], references: [{ column: 'a', table: 'pairs', field: 'a' }] },
  };
  const keysOf = (largest?: number) =>
    csvFiles([PAIRS, differences], largest)
      .flat()
      .find(({ path }) => path === 'notes.csv')?.table?.references;
  expect(keysOf()).toHaveLength(1);
  expect(keysOf(20)).toEqual([]);
});
