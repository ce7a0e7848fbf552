/** Two documents put side by side from their files: which clauses share a row, and in which order rows stand. */
import { expect, test } from 'vitest';
import { clausesIn, type DocumentFile, rowsOf } from '#site/client/side-by-side/rows.ts';
import type { BasketClause } from '#site/tables/basket-file.ts';
import { rowOfClause } from '#site/views/comparison/pair.ts';
import { pair, clause as recorded, recordsOf } from '../views/sample-records.ts';

const every = (text: string) => ({ hans: text, hant: text, en: text });
const clause = (id: string, ...others: string[]): BasketClause => ({
  id,
  document: every('文'),
  label: every(id),
  seal: { hans: '文', hant: '文' },
  colour: 1,
  heading: null,
  body: { hans: id, hant: id },
  cited: { hans: id, hant: id, recorded: '2026-01-01' },
  pairs: others.map((other) => ({
    other,
    relation: 'same',
    standing: every(''),
    heading: [],
    body: [],
  })),
});
const file = (...clauses: BasketClause[]): DocumentFile =>
  Object.fromEntries(clauses.map((one) => [one.id.slice(one.id.indexOf('/') + 1), one]));
const told = (rows: ReturnType<typeof rowsOf>) =>
  rows.map(({ base, other }) => [base.map(({ id }) => id).join(' '), other.map(({ id }) => id).join(' ')]);

test('clauses stand in the order of the text, whatever order the file gives its keys', () => {
  const text = file(
    ...['1', '2', '10', '1.2', '1.10', '2.1b', '2.1', '1.2.1'].map((path) => clause(`a/${path}`)),
  );
  expect(clausesIn(text).map(({ id }) => id.slice(2))).toEqual([
    '1',
    '1.2',
    '1.2.1',
    '1.10',
    '2',
    '2.1',
    '2.1b',
    '10',
  ]);
});

test('counterparts share a row in the order of the base; what stands alone follows what it follows', () => {
  const base = file(clause('a/1', 'b/2'), clause('a/2'), clause('a/3', 'b/1'));
  const other = file(clause('b/0'), clause('b/1', 'a/3'), clause('b/2', 'a/1'), clause('b/3'));
  expect(told(rowsOf(base, other))).toEqual([
    ['', 'b/0'],
    ['a/1', 'b/2'],
    ['', 'b/3'],
    ['a/2', ''],
    ['a/3', 'b/1'],
  ]);
});

test('a clause whose parts stand in two clauses of the other text has one row with both, and each clause one row', () => {
  const base = file(clause('a/1', 'b/1', 'b/2'), clause('a/2', 'b/2', 'c/9'));
  const other = file(clause('b/1', 'a/1'), clause('b/2', 'a/1', 'a/2'));
  expect(told(rowsOf(base, other))).toEqual([['a/1 a/2', 'b/1 b/2']]);
});

test('a row has the fragment that it has on the page of two documents, so that links lead to it on either', () => {
  const base = file(clause('a/1', 'b/1'), clause('a/2', 'b/1'));
  const other = file(clause('b/1', 'a/1', 'a/2'));
  const [row] = rowsOf(base, other);
  expect(row?.id).toBe('a/2');
  const records = recordsOf(
    ['a/1', 'a/2', 'b/1'].map((id) => recorded(id, id)),
    {
      alignments: { possible: [], releases: [], pairs: [pair('a/1', 'b/1'), pair('a/2', 'b/1')], groups: [] },
      shelf: [],
    },
  );
  expect(rowOfClause(records, 'a', 'b', 'a/1')).toBe(row?.id);
});

test('headings of the same words stand beside each other where the sections above them do', () => {
  const headed = (id: string, words: string) => ({ ...clause(id), heading: { hans: words, hant: words } });
  const text = (document: string, second: string) =>
    file(
      headed(`${document}/1`, '加强人才队伍'),
      headed(`${document}/1.1`, '重点任务'),
      clause(`${document}/1.1.1`),
      headed(`${document}/2`, second),
      headed(`${document}/2.1`, '重点任务。'),
      clause(`${document}/2.1.1`),
    );
  const beside = told(rowsOf(text('a', '加强信息化'), text('b', '加强中医药'))).filter(([a, b]) => a && b);
  expect(beside).toEqual([
    ['a/1', 'b/1'],
    ['a/1.1', 'b/1.1'],
  ]);
});
