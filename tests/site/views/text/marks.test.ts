import { expect, test } from 'vitest';
import { endOfSubstance } from '#site/views/text/marks.ts';

test.each([
  ['达到60%，每千人', '60%，', '60%'],
  ['共4张。', '4张。', '4张'],
  ['2018年底前', '2018年底前', '2018年底前'],
  ['一半，', '，', ''],
])('of what differs in %s no comma is marked', (text, differing, marked) => {
  const start = text.indexOf(differing);
  expect(text.slice(start, endOfSubstance(text, start, start + differing.length))).toBe(marked);
});
