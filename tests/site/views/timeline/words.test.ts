/** What a timeline says of itself. */
import { expect, test } from 'vitest';
import type { TimelineEntry } from '#site/views/timeline/entries.ts';
import { timelineLead, timelineQuote } from '#site/views/timeline/words.ts';
import { clause } from '../sample-records.ts';

const entries = (count: number) => Array.from({ length: count }, () => ({}) as TimelineEntry);

test('years are named where there are any, one year once', () => {
  const lead = (count: number, from: number, to: number) =>
    timelineLead({ entries: entries(count), from, to }, 'listLead', 'hans');
  expect(lead(2, 2018, 2020)).toBe('2 项写明时间的承诺，2018—2020 年，按时间列出。');
  expect(lead(1, 2020, 2020)).toBe('1 项写明时间的承诺，2020 年，按时间列出。');
  expect(timelineLead({ entries: entries(1), from: 2020, to: 2020 }, 'listLead', 'en')).toMatch(
    /^1 dated promise, 2020,/,
  );
});

test('without any it says so, and no year', () => {
  const none = { entries: [], from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
  for (const key of ['timelineLead', 'timelineMany', 'listLead'] as const)
    expect(timelineLead(none, key, 'en')).toBe('The program found no dated promises in these documents.');
});

test.each([
  [
    '2026年6月底前',
    '2026年6月底前',
    '新建管网20公里。（2026年6月底前）',
    'a date alone is told with what is due',
  ],
  [
    '2026年6月底前完成',
    '2026年6月底前',
    '新建管网20公里。（2026年6月底前完成）',
    'and so is one with a verb',
  ],
  ['2026年6月底前新建泵站', '2026年6月底前', '2026年6月底前新建泵站', 'what is promised speaks for itself'],
])('%s is told as a promise (%s)', (quote, dateText, told) => {
  const entry = {
    record: { quote, dateText },
    clause: clause('a/1', '新建管网20公里。改造泵站。'),
  } as TimelineEntry;
  expect(timelineQuote(entry, 'hans')).toBe(told);
});
