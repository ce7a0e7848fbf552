import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderRows } from '#site/views/comparison/order.ts';

test.each([
  [
    [
      [0, 5],
      [null, 6],
      [1, 2],
    ],
    0,
    [0, 1, 2],
    'an addition stands behind the row that precedes it in its own text',
  ],
  [
    [
      [0, 5],
      [null, 6],
      [1, 2],
    ],
    1,
    [2, 0, 1],
    'the other base has its own order',
  ],
  [
    [
      [3, null],
      [null, 0],
    ],
    0,
    [1, 0],
    'what nothing precedes comes first',
  ],
  [
    [
      [0, 0],
      [null, 2],
      [null, 1],
    ],
    0,
    [0, 2, 1],
    'additions after one row keep their order',
  ],
  [
    [
      [null, null, 4],
      [0, null, 3],
    ],
    0,
    [1, 0],
    'a third text is anchored by its own order',
  ],
] as [(number | null)[][], number, number[], string][])(
  '%j with base %i → %j (%s)',
  (rows, base, expected) => {
    expect(orderRows(rows, base, true)).toEqual(expected);
  },
);

test.each([
  [
    [
      [0, 5],
      [null, 1],
      [1, 2],
    ],
    0,
    [0, 2, 1],
    'what the base lacks comes last',
  ],
  [
    [
      [null, null, 4],
      [null, 7, 3],
      [0, null, 3],
    ],
    0,
    [2, 1, 0],
    'in the order of the first text that has it',
  ],
] as [(number | null)[][], number, number[], string][])(
  'of a topic %j with base %i → %j (%s)',
  (rows, base, expected) => {
    expect(orderRows(rows, base)).toEqual(expected);
  },
);

test('every row appears once, and rows of the base keep its order', () => {
  const row = fc.tuple(fc.option(fc.nat(30)), fc.option(fc.nat(30)));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      const order = orderRows(rows, 0, rows.length % 2 === 0);
      expect(order.toSorted((a, b) => a - b)).toEqual(rows.map((_, n) => n));
      const own = order.flatMap((n) => rows[n]?.[0] ?? []);
      expect(own).toEqual(own.toSorted((a, b) => a - b));
    }),
  );
});
