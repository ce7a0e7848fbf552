import { expect, test } from 'vitest';
import { findDate, findShortDate, isMonthAlone, isoDate, readYear, yearNamed } from '#language/dates.ts';
import { foldText } from '#language/fold/script-fold.ts';
import { readDates } from '#language/forms/term.ts';

test.each([
  ['2016年8月10日', '2016-08-10', 'Arabic'],
  ['2017 年 11 月 20 日', '2017-11-20', 'with blanks'],
  ['二〇一六年七月五日', '2016-07-05', 'digit by digit'],
  ['二○一六年十二月三十一日', '2016-12-31', 'a circle for the nought'],
  ['二OO六年二月二十日', '2006-02-20', 'the letter O'],
  ['二00六年二月二十日', '2006-02-20', 'the digit 0'],
  ['一九九六年二月五日', '1996-02-05', 'another century'],
  ['中華民國106年3月5日', '2017-03-05', 'the era of the Republic'],
  ['中華民國一百零六年五月一日', '2017-05-01', 'its year in a numeral'],
  ['民國一○六年五月一日', '2017-05-01', 'its year digit by digit, the era in short'],
  ['113年3月8日', '2024-03-08', 'three digits with a day are its years'],
  ['民國 112 年 11 月 06 日', '2023-11-06', 'blanks around each number'],
  ['（2019年1月16日）', '2019-01-16', 'in brackets'],
  ['2016-08-10', '2016-08-10', 'already ISO'],
  ['2016/8/10', '2016-08-10', 'with strokes'],
])('%s is %s: %s', (text, iso) => {
  expect(findDate(foldText(text))?.iso).toBe(iso);
});

test.each(['2016年8月', '第71次会议', '3.5%', '到2018年底', ''])('%j holds no date', (text) => {
  expect(findDate(foldText(text))).toBeNull();
});

test('a day that the calendar does not have is found, but is no date', () => {
  expect(findDate('2016年2月30日')).toEqual({ index: 0, length: 10, iso: null });
  expect(isoDate(2016, 13, 1)).toBeNull();
});

test.each([
  ['二○○九年七月', true],
  ['2009年7月', true],
  ['2009年7月1日', false],
  ['到2009年7月', false],
])('%s is a month alone: %s', (text, alone) => expect(isMonthAlone(foldText(text))).toBe(alone));

test.each([
  ['96.10.11訂定', '2007-10-11'],
  ['（105.3.1修正）', '2016-03-01'],
  ['1.2.3', undefined],
  ['2016.3.1', undefined],
])('%s in short is %s', (text, iso) => {
  expect(findShortDate(foldText(text))?.iso).toBe(iso);
});

test.each([
  ['2020年目标', false, 2020],
  ['2027', false, 2027],
  ['二〇二五年', false, 2025],
  ['二○二五年', false, 2025],
  ['二O二0年目标', false, 2020],
  ['一九九八年实际', false, 1998],
  ['二〇二五', false, null],
  ['一八九八年', false, null],
  ['116年目标', true, 2027],
  ['116年目标', false, null],
  ['12020元', false, null],
])('the head of a column %s (counted from the Republic: %s) names %s', (words, republic, year) =>
  expect(yearNamed(words, republic)).toBe(year),
);

test.each(['2020', '1998', '二〇二〇', '二○○九', '二零二五', '二O二O', '二0二五', '一九九八'])(
  'a table and a sentence know %s alike',
  (year) => {
    const [date] = readDates(`到${year}年完成`, { year: null }).dates;
    expect(yearNamed(`${year}年`, false)).toBe(date?.deadline?.year);
    expect(readYear(year)).toBe(date?.deadline?.year);
  },
);
