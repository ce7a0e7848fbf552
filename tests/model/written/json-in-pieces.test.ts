import { expect, test } from 'vitest';
import { jsonPieces } from '#io/write/json-pieces.ts';
import { parseJson } from '#model/written/json-in-pieces.ts';

const bytesOf = (value: unknown) =>
  Buffer.concat(Array.from(jsonPieces(value), (piece) => Buffer.from(piece)));
const ITEM = {
  id: 'a/1',
  text: ',\n {"乙": [1, 2]},\n',
  deep: [[{ x: 1 }, []], { y: ['，', null] }],
  none: {},
};

test.each([
  ['an array', [ITEM, { ...ITEM, id: 'b' }, ITEM, [], 7, 'text', null, [1, [2]]]],
  ['an object of arrays', { pairs: [ITEM, ITEM, { a: 1 }], groups: [], rows: [{ 'a"b': '\\' }] }],
  ['an object of arrays and others', { '一"项': 3, one: { two: [1, { x: [] }] }, list: [1, 2], last: 'x' }],
])('%s is read in pieces of any size as it is read whole', (_, value) => {
  const bytes = bytesOf(value);
  for (const piece of [1, 2, 7, 40, 200, 5_000]) expect(parseJson(bytes, { whole: 0, piece })).toEqual(value);
  expect(parseJson(bytes)).toEqual(value);
});

test('what is cut off, or written in one line, is no value', () => {
  const bytes = bytesOf([ITEM, ITEM, ITEM]);
  expect(() => parseJson(bytes.subarray(0, bytes.length - 40), { whole: 0, piece: 10 })).toThrow(SyntaxError);
  const list = bytesOf({ pairs: [ITEM, ITEM] });
  expect(() => parseJson(list.subarray(0, list.length - 8), { whole: 0, piece: 10 })).toThrow(SyntaxError);
  expect(() => parseJson(Buffer.from('{"a":[1]}'), { whole: 0 })).toThrow(SyntaxError);
});
