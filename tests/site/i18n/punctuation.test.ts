import { expect, test } from 'vitest';
import { airBehind, bracketed, listIn, sentencesOf, setApart, yearsIn } from '#site/i18n/punctuation.ts';

test.each([
  ['hans', '揭阳、佛山', '揭阳（2018）'],
  ['hant', '揭阳、佛山', '揭阳（2018）'],
  ['en', '揭阳, 佛山', '揭阳 (2018)'],
] as const)('%s lists and brackets in its own marks', (locale, list, brackets) => {
  expect(listIn(['揭阳', '佛山'], locale)).toBe(list);
  expect(`揭阳${bracketed('2018', locale)}`).toBe(brackets);
});

test.each([
  ['揭阳 2018', 'hans', '揭阳 2018 晚', 'a year would run into the words'],
  ['揭阳', 'hans', '揭阳晚', 'a name does not'],
  ['Jieyang 2018', 'en', 'Jieyang 2018晚', 'English strings bring their own blanks'],
] as const)('%s in %s → %s: %s', (label, locale, expected, _why) =>
  expect(`${setApart(label, locale)}晚`).toBe(expected),
);

test('years of a plan are a span, or one year', () => {
  expect(yearsIn({ from: 2016, to: 2020 }, 'hans')).toBe('2016—2020');
  expect(yearsIn({ from: 2016, to: 2020 }, 'en')).toBe('2016–2020');
  expect(yearsIn({ from: 2026, to: 2026 }, 'hant')).toBe('2026');
});

test.each([
  ['第二章', '\u3000'],
  ['附件', '\u3000'],
  ['附件2', ' '],
  ['1.', ' '],
  ['(3)', ' '],
  ['一、', ''],
  ['（一）', ''],
  ['', ''],
])('behind the mark %s the text begins with “%s”', (marker, air) => {
  expect(airBehind(marker)).toBe(air);
});

test('a part that says nothing is no sentence', () => {
  expect(sentencesOf(['由标题归并', '共 5 组'], 'hans')).toBe('由标题归并。共 5 组。');
  expect(sentencesOf(['', '共 5 组'], 'hans')).toBe('共 5 组。');
  expect(sentencesOf(['', 'in 5 rows'], 'en')).toBe('in 5 rows.');
  expect(sentencesOf([''], 'en')).toBe('');
});
