/** Threads number what they ask each for itself; what is kept of it has one number for all. */
import { expect, test } from 'vitest';
import { joinQuestions } from '../../../../tools/build/pages/asked/join-questions.ts';

const group = (...asked: readonly number[]) => ({ by: 'x', asked: Uint32Array.from(asked), files: [] });

test('what two threads ask for the first time has one number, on from what is kept', () => {
  const joined = joinQuestions({ questions: ['a', 'b'], sums: ['of a', 'of b'] });
  for (const taker of [0, 1]) joined.knows(taker);
  joined.tell(0, [['c', 'of c']]);
  joined.tell(1, [
    ['d', 'of d'],
    ['c', 'of c'],
  ]);
  expect([joined.group(0, group(0, 2)).asked, joined.group(1, group(1, 2, 3)).asked]).toEqual([
    Uint32Array.of(0, 2),
    Uint32Array.of(1, 3, 2),
  ]);
  joined.tell(0, [['d', 'of d']]);
  expect(joined.group(0, group(3)).asked).toEqual(Uint32Array.of(3));
  expect(joined.all(new Map([[1, 'new of b']]))).toEqual({
    questions: ['a', 'b', 'c', 'd'],
    sums: ['of a', 'new of b', 'of c', 'of d'],
  });
});

test('a thread that could not read what is kept numbers from the first, and tells all', () => {
  const joined = joinQuestions({ questions: ['a', 'b'], sums: ['of a', 'of b'] });
  joined.knows(1);
  joined.tell(0, [
    ['b', 'now of b'],
    ['c', 'of c'],
  ]);
  expect(joined.group(0, group(0, 1)).asked).toEqual(Uint32Array.of(1, 2));
  expect(joined.group(1, group(0, 1)).asked).toEqual(Uint32Array.of(0, 1));
  expect(joined.all(null)).toEqual({ questions: ['a', 'b', 'c'], sums: ['of a', 'now of b', 'of c'] });
});
