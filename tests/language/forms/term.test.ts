import { expect, test } from 'vitest';
import { countsFromRepublic, readDates } from '#language/forms/term.ts';

const show = (text: string, year: number | null = 2017): string[] =>
  readDates(text, { year }).dates.map(({ start, end, deadline, since }) =>
    [text.slice(start, end), deadline && `${deadline.year} ${deadline.point}`, since && `since ${since}`]
      .filter(Boolean)
      .join(' | '),
  );

test('years of the Republic stand alone in a text that counts from 1912', () => {
  const due = (republic: boolean) =>
    readDates('116年底前完成，由112年之33%提升至114年之40%', { year: 2024, republic }).dates.map(
      ({ deadline }) => deadline?.year,
    );
  expect(due(true)).toEqual([2027, 2023, 2025]);
  expect(due(false)).not.toContain(2023);
  expect(countsFromRepublic('某縣政府113年3月8日府衛字第1號函')).toBe(true);
  expect(countsFromRepublic('某  縣  政  府  113  年  3  月  8  日  府  衛  字  第  1  號  函')).toBe(true);
  expect(countsFromRepublic('中\u200B華民\uFE0F國一百十三年')).toBe(true);
  expect(countsFromRepublic('某縣政府1\u200B13年3月8日函')).toBe(true);
  expect(countsFromRepublic('中 華 民 國 一 百 十 三 年')).toBe(true);
  expect(countsFromRepublic('建校100年，2024年3月8日')).toBe(false);
  expect(countsFromRepublic('服务全体居民\n国家和省另有规定的')).toBe(false);
  expect(countsFromRepublic('帮助居民 国家规定的除外')).toBe(false);
});

test.each([
  ['到2018年，建成', ['到2018年 | 2018 during'], 'by a year'],
  ['2017年底前完成', ['2017年底前 | 2017 end'], 'before its end'],
  ['2017年12月底前出台', ['2017年12月底前 | 2017 end'], 'the end of December'],
  ['2019年6月底前', ['2019年6月底前 | 2019 during'], 'the end of June'],
  ['到2018年初建成', ['到2018年初 | 2018 start'], 'its beginning'],
  ['到2018年初步具备', ['到2018年 | 2018 during'], '初步 is another word'],
  ['自2017年起，免费开展', ['自2017年起 | since 2017'], 'from a year on'],
  ['从2016年至2018年，统筹安排', ['从2016年至2018年 | 2018 during | since 2016'], 'a span'],
  [
    '自2018年1月1日起至2020年12月31日，',
    ['自2018年1月1日起至2020年12月31日 | 2020 end | since 2018'],
    'from a day on to another',
  ],
  ['2018年度，新增，2018年度考核', ['2018年 | 2018 during'], 'a year of work, not a report by its year'],
  ['2018年计划投资，2018年计划生育', ['2018年 | 2018 during'], 'a plan as a verb'],
  ['2012-2015年，新增', ['2012-2015年 | 2015 during | since 2012'], 'a span with a dash'],
  [
    '2019年1月1日至2020年12月31日，给予',
    ['2019年1月1日至2020年12月31日 | 2020 end | since 2019'],
    'a span of days',
  ],
  ['2019年1月1日至12月31日，', ['2019年1月1日至12月31日 | 2019 end'], 'a span within a year'],
  [
    '2017年12月底前出台，普宁要在10月底出台',
    ['2017年12月底前 | 2017 end', '在10月底 | 2017 during'],
    'a month of the year last named',
  ],
  ['“九五”期间的目标', ['“九五”期间 | 2000 during | since 1996'], 'a five-year plan'],
  ['“十三五”末达到', ['“十三五”末 | 2020 end'], 'the end of a plan is one point in time'],
  ['到“十三五”期末', ['到“十三五”期末 | 2020 end'], 'the same in other words'],
  ['“十五”期间', ['“十五”期间 | 2005 during | since 2001'], 'the tenth plan'],
  ['二〇二〇年底前，二○一八年', ['二〇二〇年底前 | 2020 end', '二○一八年 | 2018 during'], 'Chinese numerals'],
  ['自二零一三年起', ['自二零一三年起 | since 2013'], 'with 零'],
  ['二〇一七年十二月底前', ['二〇一七年十二月底前 | 2017 end'], 'a month in numerals'],
  ['以2013年为基数，按1990年不变价格', [], 'base years'],
  ['7月底前出台，年底前完成', ['7月底前 | 2017 during', '年底前 | 2017 end'], 'of the document’s year'],
  ['年内，全部医院', ['年内 | 2017 during'], 'within the year'],
  ['三年内建成，每年底前报告', [], 'a duration and a habit'],
  ['今年底前完成，明年6月启动', ['今年底前 | 2017 end', '明年6月 | 2018 during'], 'relative to the document'],
  ['纳入“十三五”规划', [], 'the name of a plan'],
  ['《行动计划（2018-2020年）》', [], 'a title'],
  ['在2015年基础上，比2010年提高', [], 'points of reference'],
  ['由2015年的8.1降到7.5', [], 'a starting value'],
  ['1月至12月', [], 'no year to go by'],
] as const)('%s', (text, expected, why) => {
  expect(show(text), why).toEqual(expected);
});

test('a term without a year belongs to the document’s own year, not to one gone by', () => {
  expect(show('2015年10月启动以来，年底前完成')).toEqual(['2015年10月 | 2015 during', '年底前 | 2017 end']);
});

test('the end of the century is that of the document', () => {
  expect(show('到本世纪末达到', 1994)).toEqual(['到本世纪末 | 2000 end']);
  expect(show('到本世纪末达到', null)).toEqual([]);
});

test('今年 means nothing in a document without a date', () => {
  expect(show('今年底前完成', null)).toEqual([]);
});

test.each([
  ['比2018年提高5%', ['2018年']],
  ['纳入“十三五”规划', ['“十三五”规划']],
  ['达到百分之九十五，十五个工作日内', []],
])('%s names a year that sets no term: %j', (text, expected) => {
  const { dates, references } = readDates(text, { year: 2017 });
  expect(dates).toEqual([]);
  expect(references.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
