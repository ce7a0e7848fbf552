import { expect, test } from 'vitest';
import { PER_PATTERN } from '#language/forms/numbers/units.ts';
import { wordsOf } from '#language/lexicon/classes.ts';
import { inEnglish, unitInEnglish } from '#site/i18n/english.ts';

test.each([
  ['2.5名以上', '≥ 2.5 people'],
  ['90%左右', '≈ 90%'],
  ['不少于100个', '≥ 100'],
  ['6-8个', '6–8'],
  ['4:6', '4:6'],
  ['30万人', '30 × 10,000 people'],
  ['1名', '1 person'],
  ['2018年底前', 'by the end of 2018'],
  ['到2018年', 'by 2018'],
  ['2016年起', 'from 2016'],
  ['2017年12月底前', 'by the end of 2017-12'],
  ['探索', 'explore'],
  ['8—10个、20个', '8–10, 20'],
])('%s is %s', (official, english) => expect(inEnglish(official)).toBe(english));

test('what is not known is left to its own words', () => {
  expect(inEnglish('市卫生局')).toBeNull();
  expect(unitInEnglish('名/囗')).toBeNull();
  expect(unitInEnglish('名/万人')).toBe('people per 10,000 people');
  expect(unitInEnglish('%')).toBe('%');
  expect(['名', '次/年', '%', '万人'].map((unit) => unitInEnglish(unit, true))).toEqual([
    'person',
    'time per year',
    '%',
    '× 10,000 people',
  ]);
  expect(unitInEnglish('万台（套）')).toBe(unitInEnglish('万台'));
});

const alternatives = (pattern: string) =>
  pattern
    // The words of a role stand in a group of their own among signs.
    .replace(/\(\?:([^()]*)\)/gu, '$1')
    .split('|')
    .map((word) => word.replace(/\?$/u, ''));
const [, per = '', again = ''] = /每\)\(\?:(.+?)\)\(\?:\[·\/\.\]\(\?:(.+?)\)\)\?$/u.exec(PER_PATTERN) ?? [];

test('every unit that the language floor knows has an English name', () => {
  const units = [...wordsOf('unit'), ...wordsOf('nounUnit')];
  expect(units.length).toBeGreaterThan(150);
  expect(units.filter((unit) => unitInEnglish(unit) === null)).toEqual([]);
  const counted = [...alternatives(per), ...alternatives(again)];
  expect(counted.length).toBeGreaterThan(25);
  expect(counted.filter((unit) => unitInEnglish(`元/${unit}`) === null)).toEqual([]);
  expect([...units, ...counted].filter((unit) => /\p{Script=Han}/u.test(unitInEnglish(unit) ?? ''))).toEqual(
    [],
  );
});

test.each([
  ['张/千人', 'beds per 1,000 people'],
  ['元/人·年', 'yuan per person per year'],
  ['万平方米', '× 10,000 m²'],
  ['亿元', '× 100 million yuan'],
  ['微克/立方米', 'µg per m³'],
  ['名/床', 'people per bed'],
  ['个', ''],
])('%s is %s', (unit, english) => expect(unitInEnglish(unit)).toBe(english));
