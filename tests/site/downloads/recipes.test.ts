import { expect, test } from 'vitest';
import { OPENING, openingOf } from '#site/downloads/recipes.ts';

test('the lines that open the database are shown where there is one to download', () => {
  expect(openingOf(false)).toEqual(OPENING);
  expect(openingOf(true).filter(({ code }) => code.includes('duidu.sqlite'))).toEqual([]);
  expect(openingOf(true)).toHaveLength(OPENING.length - 1);
});
