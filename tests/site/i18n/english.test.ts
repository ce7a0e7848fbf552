import { expect, test } from 'vitest';
import { inEnglish, unitInEnglish } from '#site/i18n/english.ts';

test.each([
  ['2.5名以上', '≥ 2.5 people'],
  ['90%左右', '≈ 90%'],
  ['不少于100个', '≥ 100'],
  ['6-8个', '6–8'],
  ['4:6', '4:6'],
  ['2018年底前', 'by the end of 2018'],
  ['到2018年', 'by 2018'],
  ['2016年起', 'from 2016'],
  ['2017年12月底前', 'by the end of 2017-12'],
  ['探索', 'explore'],
  ['8—10个、20个', '8–10, 20'],
])('%s is %s', (official, english) => expect(inEnglish(official)).toBe(english));

test('what is not known is left to its own words', () => {
  expect(inEnglish('市卫生局')).toBeNull();
  expect(unitInEnglish('名/床')).toBeNull();
  expect(unitInEnglish('名/万人')).toBe('people per 10,000 people');
  expect(unitInEnglish('%')).toBe('%');
});
