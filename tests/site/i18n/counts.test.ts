import { expect, test } from 'vitest';
import { countIn } from '#site/i18n/counts.ts';

test.each([
  [2, 'hans', '两'],
  [2, 'hant', '兩'],
  [10, 'hans', '十'],
  [11, 'hans', 11],
  [2, 'en', 2],
] as const)('%s in %s is %s', (count, locale, expected) => expect(countIn(count, locale)).toBe(expected));
