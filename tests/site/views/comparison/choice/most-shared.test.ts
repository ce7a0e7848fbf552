import { expect, test } from 'vitest';
import { mostShared } from '#site/views/comparison/choice/most-shared.ts';
import { clause, recordsOf } from '../../sample-records.ts';

test('each document with the one that has most of it, largest share first', () => {
  const records = recordsOf(
    ['a', 'b', 'c', 'd'].map((id) => clause(`${id}/1`, '条')),
    {
      borrowings: (
        [
          ['a', 'b', 0.2],
          ['a', 'c', 0.6],
          ['b', 'a', 0.9],
          ['c', 'a', 0],
        ] as const
      ).map(([document, from, share]) => ({ document, from, share, clauses: [] })) as never,
    },
  );
  expect(mostShared(records).map(({ document, other, share }) => [document.id, other.id, share])).toEqual([
    ['b', 'a', 0.9],
    ['a', 'c', 0.6],
  ]);
});
