import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPieces } from '#io/write/json-pieces.ts';

const written = (value: unknown) => [...jsonPieces(value)].join('');

test('the pieces are the JSON of the whole', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(written(value)).toBe(`${JSON.stringify(value, null, 1)}\n`);
    }),
  );
});

test.each<[unknown, string]>([
  [{ pairs: [{ a: '一\n二' }, { a: [] }], groups: [] }, 'records that hold two arrays'],
  [[], 'no records'],
  [{}, 'an empty object'],
  [[{ a: undefined, b: 1 }], 'a field that is not set'],
])('%j (%s)', (value, why) => {
  expect(written(value), why).toBe(`${JSON.stringify(value, null, 1)}\n`);
});

test('long records come in more than one piece', () => {
  const value = Array.from({ length: 3000 }, (_, n) => ({ n, text: '字'.repeat(1000) }));
  const pieces = [...jsonPieces(value)];
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.join('')).toBe(`${JSON.stringify(value, null, 1)}\n`);
});
