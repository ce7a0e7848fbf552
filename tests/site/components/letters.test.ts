import { expect, test } from 'vitest';
import { shortened, widthOf } from '#site/components/chart/letters.ts';

test('a Chinese character is square, a Latin letter about half as wide', () => {
  expect(widthOf('佛山', 10)).toBe(20);
  expect(widthOf('ab', 10)).toBeCloseTo(11.2);
});

test.each([
  ['基层医疗', 40, '基层医疗', 'what fits stays whole'],
  ['基层医疗卫生', 40, '基层医…', 'what does not says that it was cut'],
  ['ab cde', 20, 'ab…', 'and not behind a blank'],
  ['𠮷𠮷𠮷', 20, '𠮷…', 'a character of two units is never halved'],
])('%s in %d', (words, room, expected, why) => expect(shortened(words, room, 10), why).toBe(expected));
