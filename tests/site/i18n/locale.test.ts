import { expect, test } from 'vitest';
import { foreignLang, LOCALES, langOfWords, siteLang, textScript } from '#site/i18n/locale.ts';

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
