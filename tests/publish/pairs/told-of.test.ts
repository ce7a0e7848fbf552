import { describe, expect, test } from 'vitest';
import { EVERY_TWO_UP_TO } from '#model/dyad.ts';
import type { CitationRecord } from '#model/facts/agency.ts';
import { leftOut, toldOf } from '#publish/pairs/told-of.ts';

const NOTHING = { compared: [], pairs: [], borrowings: [] };
const ids = (count: number) => Array.from({ length: count }, (_, n) => `d${n}`);
const every = (count: number, others: (own: number) => readonly number[]) =>
  Array.from({ length: count }, (_, own) => others(own).length).reduce((sum, one) => sum + one, 0);

test('up to the limit every document is told of against every other', () => {
  const others = toldOf(ids(EVERY_TWO_UP_TO), NOTHING, []);
  expect(every(EVERY_TWO_UP_TO, others)).toBe(EVERY_TWO_UP_TO * (EVERY_TWO_UP_TO - 1));
  expect(others(2).slice(0, 4)).toEqual([0, 1, 3, 4]);
});

describe('in a larger corpus', () => {
  const count = EVERY_TWO_UP_TO + 1;
  const decision = { action: 'add', reason: '', by: '', on: '' } as const;
  const others = toldOf(
    ids(count),
    {
      compared: [
        ['d3', 'd7'],
        ['d3', 'd5'],
      ],
      pairs: [
        { a: 'd3/1', b: 'd9/1', decision },
        { a: 'd3/1', b: 'd11/1', decision: null },
      ] as never,
      borrowings: [
        { document: 'd1', from: 'd3', share: 0.2, runs: [] },
        { document: 'd2', from: 'd3', share: 0, runs: [] },
      ],
    },
    [{ from: { document: 'd299', clause: null }, resolvesTo: 'd3' }] as unknown as CitationRecord[],
  );

  test('those that were set against each other are, that an editor paired, that borrow or cite', () => {
    expect(others(3)).toEqual([1, 5, 7, 9, 299]);
  });

  test('either way round', () => {
    expect([1, 5, 7, 9, 299].map(others)).toEqual(Array(5).fill([3]));
    expect(every(count, others)).toBe(10);
  });

  test('it is said how many are not', () => {
    expect(leftOut(count, 10)).toMatchObject([
      {
        code: 'publish/pairs-left-out',
        message: expect.stringMatching(/^of 90300 ordered pairs .* 90290 have/),
      },
    ]);
    expect(leftOut(3, 6)).toEqual([]);
  });
});
