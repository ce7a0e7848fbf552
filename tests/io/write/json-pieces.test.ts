import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPieces } from '#io/write/json-pieces.ts';
import { JsonList, jsonItems } from '#model/written/json-text.ts';

const pieces = (value: unknown) => Array.from(jsonPieces(value), (piece) => Buffer.from(piece));
const written = (value: unknown) => Buffer.concat(pieces(value)).toString();

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
  expect(pieces(value).length).toBeGreaterThan(2);
  expect(written(value)).toBe(`${JSON.stringify(value, null, 1)}\n`);
});

test('an item larger than a piece is one of its own', () => {
  const value = ['字', '字'.repeat(400_000), 'a'.repeat(2 ** 20 - 5), '字'];
  expect(written(value)).toBe(`${JSON.stringify(value, null, 1)}\n`);
});

test('what stands as JSON is written as it is, between what does not', () => {
  const encoder = new TextEncoder();
  class Item {
    readonly text = '村卫生站\n';
    jsonAt = (depth: number) =>
      depth === 2 ? encoder.encode(jsonItems([{ text: 'at hand' }], depth)) : null;
  }
  const items = [{ n: 1 }, new Item(), new Item(), { n: 2 }, { n: 3 }, new Item()];
  const atHand = items.map((item) => (item instanceof Item ? { text: 'at hand' } : item));
  expect(written({ pairs: items })).toBe(`${JSON.stringify({ pairs: atHand }, null, 1)}\n`);
  const whole = items.map((item) => (item instanceof Item ? { text: item.text } : item));
  expect(written(items)).toBe(`${JSON.stringify(whole, null, 1)}\n`);
  const list = (own: unknown[][]) =>
    new JsonList(() => own.map((part) => encoder.encode(jsonItems(part, 1))));
  expect(written(list([[1, { a: [] }], ['字']]))).toBe(`${JSON.stringify([1, { a: [] }, '字'], null, 1)}\n`);
  expect(written(list([]))).toBe('[]\n');
});
