import { expect, test } from 'vitest';
import {
  foreignLang,
  LOCALES,
  langOfWords,
  localesIn,
  scriptsIn,
  siteLang,
  textScript,
} from '#site/i18n/locale.ts';

test('official words say their language only where the interface has another', () => {
  expect(LOCALES.map((locale) => [textScript(locale), foreignLang(locale), siteLang(locale)])).toEqual([
    ['hans', undefined, undefined],
    ['hant', undefined, undefined],
    ['hans', 'zh-Hans', 'en'],
  ]);
});

test.each([
  ['名/万人', 'en', 'zh-Hans'],
  ['90%', 'en', undefined],
  ['名/万人', 'hant', undefined],
] as const)('%s on a page in %s is marked %s', (words, locale, lang) =>
  expect(langOfWords(words, locale)).toBe(lang),
);

test.each([
  ['hans', ['hans'], 'one language'],
  ['en,hans', ['hans', 'en'], 'two, in the order of the site'],
  [undefined, ['hans', 'hant', 'en'], 'all where nothing is said'],
] as const)('languages %s are %j: %s', (languages, shown, why) =>
  expect(localesIn(languages), why).toEqual(shown),
);

test.each([
  ['hans', ['hans'], ['hans'], 'no link to a script that has no pages'],
  ['en', ['hans', 'en'], ['hans'], 'English reads simplified texts'],
  ['hant', ['hans', 'hant', 'en'], ['hans', 'hant'], 'both'],
] as const)('a page in %s of %j reads texts in %j: %s', (locale, shown, scripts, why) =>
  expect(scriptsIn(locale, shown), why).toEqual(scripts),
);
