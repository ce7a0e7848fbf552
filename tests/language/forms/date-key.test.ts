import { expect, test } from 'vitest';
import { readDates } from '#language/forms/term.ts';

test.each([
  ['2018年12月31日前完成', ['2018年底'], 'the last day of a year is its end'],
  ['二〇一八年底完成', ['2018年底'], 'in numerals'],
  ['到2018年底前完成', ['2018年底'], 'without what leads to it'],
  ['2018年6月底前完成', ['2018年6月底'], 'a month keeps its name'],
  ['2018年6月份完成', ['2018年6月'], '份 says nothing'],
  ['2016至2018年完成', ['2016-2018年'], 'from one year to another'],
  ['“十三五”期间完成', ['2016-2020年'], 'a plan is its years'],
  ['民国113年底完成', ['2024年底'], 'a year of the Republic is one of the common era'],
  ['12月底前完成', ['年底'], 'the end of a year that nobody names'],
  ['每年9月底报告', ['年9月底'], 'a month of every year'],
  ['纳入“十三五”规划', [], 'a plan that is named is no date'],
  ['在2015年基础上提高', ['2015年'], 'a date that sets no term is one'],
])('%s → %j (%s)', (text, expected) =>
  expect(readDates(text, { year: null }).printed.map(({ key }) => key)).toEqual(expected),
);
