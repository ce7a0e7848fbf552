import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumeral, writeNumeral } from '#language/numerals.ts';

test.each([
  ['一', 1, 'a digit'],
  ['两', 2, 'the other two'],
  ['十', 10, 'ten alone'],
  ['十二', 12, 'ten without its one'],
  ['二十', 20, 'tens'],
  ['一百〇五', 105, 'a gap'],
  ['一百零五', 105, 'a gap, written out'],
  ['二〇一八', 2018, 'digit by digit'],
  ['三千万', 30_000_000, 'thousands of ten thousands'],
  ['一亿二千万', 120_000_000, 'hundred millions'],
  ['十二点五', 12.5, 'decimals'],
  ['三点', null, 'nothing behind the point'],
  ['', null, 'nothing'],
  ['万', null, 'a scale without amount'],
  ['十一十', null, 'tens twice'],
  ['一x', null, 'no numeral'],
] as const)('%s', (text, expected, why) => {
  expect(readNumeral(text), why).toBe(expected);
});

test('reads back what it writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), (value) => {
      expect(readNumeral(writeNumeral(value))).toBe(value);
    }),
  );
});
