/** How many promises fall due when. */
import { expect, test } from 'vitest';
import { countDue, yearBins } from '#site/views/timeline/counts.ts';
import type { TimelineEntry } from '#site/views/timeline/entries.ts';

const due = (year: number, topic: string | null = 't', point: 'start' | 'during' | 'end' = 'during') =>
  ({ topic, record: { deadline: { year, point } } }) as TimelineEntry;
const times = (count: number, year: number) => Array.from({ length: count }, () => due(year));

test('the years that are named, each once', () => {
  expect(yearBins([due(2018), due(2016), due(2018)])).toEqual([
    { from: 2016, to: 2016 },
    { from: 2018, to: 2018 },
  ]);
});

test('of many years those at the end where less falls due are put together', () => {
  const entries = [
    times(1, 2010),
    times(1, 2012),
    times(5, 2016),
    times(9, 2018),
    times(3, 2035),
    times(3, 2050),
  ];
  expect(yearBins(entries.flat(), 4)).toEqual([
    { from: 2010, to: 2012 },
    { from: 2016, to: 2016 },
    { from: 2018, to: 2018 },
    { from: 2035, to: 2050 },
  ]);
});

test('every promise is counted once in its row, and rows keep the order of the keys', () => {
  const entries = [due(2016, 'b', 'end'), due(2018, 'a'), due(2018, 'a', 'start'), due(2016, null)];
  const rows = countDue(entries, yearBins(entries), ['a', 'b', 'c', null], ({ topic }) => topic);
  expect(rows.map(({ key, all }) => [key, all])).toEqual([
    ['a', 2],
    ['b', 1],
    [null, 1],
  ]);
  expect(rows[0]?.cells).toEqual([
    { start: 0, during: 0, end: 0, all: 0 },
    { start: 1, during: 1, end: 0, all: 2 },
  ]);
  expect(rows.flatMap(({ cells }) => cells).reduce((sum, { all }) => sum + all, 0)).toBe(entries.length);
});
