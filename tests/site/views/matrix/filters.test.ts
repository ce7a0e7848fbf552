import { expect, test } from 'vitest';
import { countFilters, differsInValue, rowWeight } from '#site/views/matrix/filters.ts';
import { buildMatrix } from '#site/views/matrix/rows.ts';
import { target } from '../sample-records.ts';
import { due, indicatorRecords } from './sample-matrix.ts';

const records = indicatorRecords({ a: [target('a/1#1', 2.5, due(2018))], b: [target('b/1#1', 2)] });
const row = buildMatrix(records).sections[0]?.rows[0];

test('filters count rows, not targets', () => {
  expect(countFilters(row ? [row] : [], buildMatrix(records).places)).toEqual({
    topics: [{ value: 't', count: 1 }],
    places: [
      { value: 'a', count: 1 },
      { value: 'b', count: 1 },
    ],
    years: [{ value: '2018', count: 1 }],
    differs: 1,
    numbers: 1,
    all: 1,
  });
});

test('a relative difference weighs more than a later deadline', () => {
  expect(row && rowWeight(row)).toBe(1.2);
  expect(row && ['a', 'b'].map((id) => differsInValue(row.verdict, id))).toEqual([false, true]);
});
