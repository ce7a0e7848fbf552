/** Terms as a calendar: days, escapes, folds. */
import { expect, test } from 'vitest';
import { writeCalendar } from '#site/views/timeline/calendar.ts';

const facts = { name: '对读, 时间表', host: 'duidu.example', on: '2026-11-24' };
const term = (point: 'start' | 'during' | 'end', title = '建成') => ({
  id: 'a/1#d1',
  deadline: { year: 2018, point },
  title,
  address: 'https://duidu.example/clauses/a/1/',
});

test.each([
  ['start', '20180101', '20180102'],
  ['end', '20181231', '20190101'],
  ['during', '20180101', '20190101'],
] as const)('%s of a year is from %s to the day before %s', (point, from, to) => {
  const calendar = writeCalendar([term(point)], facts);
  expect(calendar).toContain(`DTSTART;VALUE=DATE:${from}\r\nDTEND;VALUE=DATE:${to}\r\n`);
  expect(calendar).toContain('UID:a%2F1%23d1@duidu.example\r\n');
});

test('commas are escaped, long lines folded between characters, and come back whole', () => {
  const title = '每万常住人口全科医生数达到2名以上，基本形成分级诊疗; '.repeat(4);
  const calendar = writeCalendar([term('end', title)], facts);
  expect(calendar).toContain('X-WR-CALNAME:对读\\, 时间表\r\n');
  for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(calendar.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title.replaceAll(';', '\\;')}\r\n`);
});
