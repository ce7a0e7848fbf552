import { expect, test } from 'vitest';
import { columnsOf, isSpace, lineNumbers, splitLines } from '#language/lines.ts';

test('lines know where they stand, how wide they are and what empty lines precede them', () => {
  expect(splitLines('\uFEFF甲a \r\n\r\n　　乙\n \n')).toEqual([
    { start: 1, end: 3, length: 4, columns: 6, indent: 2, gap: 0 },
    { start: 10, end: 11, length: 3, columns: 6, indent: 4, gap: 1 },
  ]);
});

test.each([
  ['', []],
  ['\n\r\n', []],
  ['甲', ['甲']],
  ['甲\r乙\f丙\u2028丁', ['甲', '乙', '丙', '丁']],
])('%j has the lines %j', (text, expected) => {
  expect(splitLines(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('line numbers count as an editor does', () => {
  const line = lineNumbers('a\r\nb\rc\n\nd');
  expect([0, 1, 3, 5, 7, 8, 99].map(line)).toEqual([1, 1, 2, 3, 4, 5, 5]);
});

test('wide characters take two columns', () => {
  expect(columnsOf('甲a（', 0, 3)).toBe(5);
});

test.each([' ', '\u3000', '\u00a0', '\uFEFF', '\t'])('%j is white space', (character) => {
  expect(isSpace(character)).toBe(true);
});
