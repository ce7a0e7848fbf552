/** Files of records cut by document: nothing is lost, and what belongs to none stays whole. */
import { expect, test } from 'vitest';
import { documentOfRecord, isLarge, partPath, partsIndex, partsOf } from '#site/downloads/parts.ts';

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
