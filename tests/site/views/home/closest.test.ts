import { expect, test } from 'vitest';
import type { BorrowingRecord } from '#model/alignment.ts';
import { closestSources } from '#site/views/home/closest.ts';

const shared = (document: string, from: string, share: number): BorrowingRecord => ({
  document,
  from,
  share,
  runs: [],
});

test('each edition is told with the one that it shares most with, and none that shares next to nothing', () => {
  const borrowings = [
    shared('a', 'b', 0.2),
    shared('a', 'c', 0.4),
    shared('b', 'a', 0.3),
    shared('c', 'a', 0.004),
    shared('a', 'elsewhere', 0.9),
    shared('elsewhere', 'a', 0.9),
  ];
  const told = closestSources({ borrowings }, ['a', 'b', 'c']);
  expect(told.map(({ document, from }) => [document, from])).toEqual([
    ['a', 'c'],
    ['b', 'a'],
  ]);
});
