/** The page of a topic of which many places speak: a handful of columns, and none of the others lost. */
import { expect, test } from 'vitest';
import { clausesByRow } from '#site/client/picker/clauses-by-row.ts';
import type { BasketClause } from '#site/tables/basket-file.ts';
import { compareTopic } from '#site/views/comparison/rows.ts';
import { topicPage, topicPlaces } from '#site/views/comparison/topic-page.ts';
import { clause, recordsOf } from '../sample-records.ts';

const corpus = (places: number) => {
  const ids = Array.from({ length: places }, (_, n) => `p${String(n).padStart(3, '0')}`);
  const members = ids.map((id) => `${id}/1`);
  const clauses = ids.flatMap((id) => [clause(`${id}/1`, '同一条'), clause(`${id}/2`, `${id}自己的一条`)]);
  return recordsOf(clauses, {
    alignments: { pairs: [], possible: [], groups: [{ id: 'g', topic: 't', members }], releases: [] },
  });
};

test('with a few places the page has what the files have', () => {
  const records = corpus(12);
  const { columns, rows, chosen, others } = topicPage(records, 't');
  expect({ columns, rows }).toEqual({
    columns: compareTopic(records, 't').columns,
    rows: compareTopic(records, 't').rows,
  });
  expect([chosen, others]).toEqual([[], []]);
});

test('with a hundred it has a handful, their rows only, and says where the others stand', () => {
  const records = corpus(100);
  const { columns, rows, others, allRows, elsewhere } = topicPage(records, 't');
  // Without dates and without pairs nobody is newest or worded otherwise.
  expect(columns.map(({ id, byDefault }) => [id, byDefault])).toEqual([
    ['p000', true],
    ['p001', true],
  ]);
  expect(new Set([...columns, ...others].map(({ id }) => id)).size).toBe(100);
  expect(others.every(({ clauses }) => clauses.length === 2)).toBe(true);
  expect(rows.map(({ id }) => id)).toEqual(['g', 'p000/2', 'p001/2']);
  expect([allRows, elsewhere.get('g')?.places, elsewhere.get('p000/2')?.places]).toEqual([101, 98, 0]);
});

test('the file for the page’s script puts every clause of the others into its row', () => {
  const records = corpus(100);
  const { rows, places } = topicPlaces(records, 't');
  expect(rows.slice(0, 3)).toEqual(['g', 'p000/2', 'p001/2']);
  expect(Object.keys(places)).toHaveLength(98);
  expect(places.p050).toEqual({
    p050: [
      [0, '1'],
      [rows.indexOf('p050/2'), '2'],
    ],
  });
  const file = { '1': { id: 'p050/1' }, '2': { id: 'p050/2' } } as unknown as Record<string, BasketClause>;
  const found = clausesByRow({ rows, places }, 'p050', [file]);
  expect([...found].map(([row, clauses]) => [row, clauses.map(({ id }) => id)])).toEqual([
    ['g', ['p050/1']],
    ['p050/2', ['p050/2']],
  ]);
});

test('a clause that the file of a document does not have is left out', () => {
  expect(clausesByRow({ rows: ['g'], places: { a: { a: [[0, '9']] } } }, 'a', [{}]).size).toBe(0);
  expect(clausesByRow({ rows: ['g'], places: {} }, 'a', []).size).toBe(0);
});
