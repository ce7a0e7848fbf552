/** The page of a topic of which many places speak: a handful of columns, and none of the others lost. */
import { expect, test } from 'vitest';
import { compareTopic, topicPage } from '#site/views/comparison/rows.ts';
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
  expect(topicPage(records, 't')).toEqual({ ...compareTopic(records, 't'), others: [] });
});

test('with a hundred it has a dozen, their rows only, and names the others', () => {
  const records = corpus(100);
  const { columns, rows, others } = topicPage(records, 't');
  expect(columns).toHaveLength(12);
  expect(columns.filter(({ byDefault }) => byDefault)).toHaveLength(6);
  expect(new Set([...columns, ...others].map(({ id }) => id)).size).toBe(100);
  expect(rows).toHaveLength(13);
  expect(
    rows.every(({ cells }) => cells.length === 12 && cells.some(({ state }) => state === 'aligned')),
  ).toBe(true);
});
