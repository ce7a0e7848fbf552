import { expect, test } from 'vitest';
import { firstLetter, langOfName, nameOf } from '#site/i18n/names.ts';

const name = { source: '市卫生局', hans: '市卫生局', hant: '市衛生局' };
const english = { name, nameEn: 'Health Bureau' };

test.each([
  [english, 'hans', '市卫生局', undefined, 'a Chinese page has the official name'],
  [english, 'hant', '市衛生局', undefined, 'in its script'],
  [english, 'en', 'Health Bureau', undefined, 'an English page the English one'],
  [{ name, nameEn: null }, 'en', '市卫生局', 'zh-Hans', 'which may be missing'],
  [{ name, nameEn: '' }, 'en', '市卫生局', 'zh-Hans', 'or empty'],
] as const)('%#', (named, locale, expected, lang, why) => {
  expect([nameOf(named, locale), langOfName(named, locale)], why).toEqual([expected, lang]);
});

test.each([
  ['(湖北省)武汉市2023年', '湖'],
  ['《方案》', '方'],
  ['hb-air', 'h'],
  ['2023年工作要点', '工'],
  ['——', '—'],
  ['2025年己市重点任务', '己'],
  ['2025', '2'],
])('the seal of %s shows %s', (label, sign) => expect(firstLetter(label)).toBe(sign));
