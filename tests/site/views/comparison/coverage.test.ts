import { expect, test } from 'vitest';
import { topicColumns } from '#site/views/comparison/columns.ts';
import { borrowingMatrix, mapCoverage, spokenTopics } from '#site/views/comparison/coverage.ts';
import { coverageTable, flowTable } from '#site/views/tables/figures.ts';
import { clause, document, pair, piece, recordsOf } from '../sample-records.ts';

const name = { hans: '', hant: '', en: '' };
const records = recordsOf(
  [
    clause('a/1', '一二三四', { topics: ['t'] }),
    clause('a/2', '一二三四五六', { topics: ['city', 't'] }),
    clause('b/1', '一二三四', { topics: ['t'] }),
    clause('b/2', '', { topics: ['u'], leaf: false }),
  ],
  {
    topics: ['t', 'city', 'u'].map((id) => ({ id, name, about: name })),
    alignments: { pairs: [pair('a/1', 'b/1')], possible: [], groups: [], releases: [] },
    borrowings: [{ document: 'b', from: 'a', share: 1, runs: [] }],
  },
);

test('each place’s cells add up to its texts, by first topic', () => {
  const { rows, places } = mapCoverage(records);
  for (const [n, { id }] of places.entries())
    expect(
      rows.reduce((sum, { cells }) => sum + (cells[n]?.share ?? 0), 0),
      id,
    ).toBeCloseTo(1);
  expect(rows.map(({ topic, cells }) => [topic.id, cells.map(({ clauses }) => clauses.length)])).toEqual([
    ['t', [1, 1]],
    ['city', [1, 0]],
  ]);
});

test('says which topic only one place has, and which clauses nothing stands against', () => {
  const { rows } = mapCoverage(records);
  expect(rows.map(({ onlyPlace }) => onlyPlace)).toEqual([null, 'a']);
  expect(rows.flatMap(({ cells }) => cells.flatMap(({ alone }) => alone.map(({ id }) => id)))).toEqual([
    'a/2',
  ]);
});

test('a place speaks through each of its documents: none is said to be silent, or alone, for another’s', () => {
  const two = recordsOf([clause('a/1', '甲'), clause('late/1', '乙', { topics: ['u'] })], {
    documents: [document('a'), document('late', 'a'), document('b')],
    topics: ['t', 'u'].map((id) => ({ id, name, about: name })),
    alignments: { pairs: [pair('a/1', 'late/1')], possible: [], groups: [], releases: [] },
  });
  const { places, rows } = mapCoverage(two);
  expect(places.map(({ id, documents }) => [id, documents.length])).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
  expect(rows.map(({ topic, onlyPlace, cells }) => [topic.id, onlyPlace, cells[0]?.alone.length])).toEqual([
    ['t', 'a', 1],
    ['u', 'a', 1],
  ]);
});

test('a topic that no leaf speaks of has no page', () => {
  expect(spokenTopics(records).map(({ id }) => id)).toEqual(['t', 'city']);
});

test('shares are read by row; a document against itself has none', () => {
  expect(borrowingMatrix(records).shares).toEqual([
    [null, 0],
    [1, null],
  ]);
});

test('of many editions a comparison shows six, the others stand ready', () => {
  const many = Array.from({ length: 9 }, (_, n) => clause(`d${n}/1`, '正文', { topics: ['t'] }));
  const columns = topicColumns(recordsOf(many), many);
  expect(columns).toHaveLength(9);
  expect(columns.filter(({ byDefault }) => byDefault)).toHaveLength(6);
});

test('the map as a table: a row a topic and place, silence included', () => {
  const { columns, rows } = coverageTable(records);
  expect(columns.map(({ name: column }) => column)).toEqual([
    'topic',
    'place',
    'clauses',
    'characters',
    'share',
    'alone',
  ]);
  expect(rows).toEqual([
    ['t', 'a', 1, 4, 0.4, 0],
    ['t', 'b', 1, 4, 1, 0],
    ['city', 'a', 1, 6, 0.6, 1],
    ['city', 'b', 0, 0, 0, 0],
  ]);
});

test('the flow as a table: a row a pair of clauses, with the sections of its ribbon', () => {
  const long = '甲'.repeat(240);
  const flowing = recordsOf([clause('a/1', long), clause('b/1', long)], {
    documents: [
      document('a', 'a', { signedOn: '2016-01-01' }),
      document('b', 'b', { signedOn: '2017-01-01' }),
    ],
    alignments: {
      pairs: [pair('b/1', 'a/1', { body: [piece('same', 0, 240, 0, 240)] })],
      possible: [],
      groups: [],
      releases: [],
    },
  });
  expect(flowTable(flowing).rows).toEqual([['a', 'b', 'a/1', 'b/1', 'a/1', 'b/1', 240]]);
});
