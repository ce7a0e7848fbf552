import { expect, test } from 'vitest';
import { topicLines } from '#site/views/matrix/lines.ts';
import { buildMatrix } from '#site/views/matrix/rows.ts';
import { target } from '../sample-records.ts';
import { indicatorRecords } from './sample-matrix.ts';

const linesOf = (sets: Parameters<typeof indicatorRecords>[0]) => {
  const matrix = buildMatrix(indicatorRecords(sets));
  return topicLines(
    matrix,
    matrix.sections.flatMap(({ rows }) => rows),
  );
};

test('a row is drawn on its own scale, with every value of a place once', () => {
  const [line] = linesOf({
    a: [target('a/1#1', 2.5), target('a/1#2', 2.5)],
    b: [target('b/1#1', 2)],
  });
  expect(line?.full).toBe(2.5);
  expect(line?.values.map(({ document, target: { value } }) => [document, value])).toEqual([
    ['a', 2.5],
    ['b', 2],
  ]);
});

test('percentages end at 100', () => {
  const percent = { unit: '%' };
  const [line] = linesOf({ a: [target('a/1#1', 90, percent)], b: [target('b/1#1', 95, percent)] });
  expect(line?.full).toBe(100);
});

test('one document alone, and numbers in two units, have nothing to be set against', () => {
  expect(linesOf({ a: [target('a/1#1', 2)] })).toEqual([]);
  expect(linesOf({ a: [target('a/1#1', 2)], b: [target('b/1#1', 2, { unit: '%' })] })).toEqual([]);
});
