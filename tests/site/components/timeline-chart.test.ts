import { expect, test } from 'vitest';
import { placeColumns, type TimelineMark } from '../../../src/site/components/chart/timeline-chart.ts';

const mark = (at: number): TimelineMark => ({
  line: '甲',
  colour: 1,
  seal: '甲',
  at,
  href: '#a',
  said: '',
  data: {},
});

test.each([
  [[2018, 2018.5, 2018.99], 'more dates than columns', 2, 0.4],
  [[2018, 2018.99], 'no room for two', 2, 0.6],
  ...(
    [
      [[2018.5], 'one in the middle'],
      [[2018, 2018, 2018, 2018.99], 'a stack at the beginning, one at the end'],
      [[2018.5, 2018.5, 2018.5, 2018.5, 2018.5, 2018.99], 'three columns beside the end'],
      [[2018.98, 2018.99, 2018.99, 2018.99, 2018.99], 'all at the end'],
    ] as [number[], string][]
  ).map(([dates, why]) => [dates, why, 2, 0.25] as const),
] as [number[], string, number, number][])(
  '%j: columns stand in their year and cover nobody (%s)',
  (dates, _, height, STEP) => {
    const columns = placeColumns(dates.map(mark), height, STEP);
    expect(columns.flatMap(({ squares }) => squares)).toHaveLength(dates.length);
    for (const [n, { x }] of columns.entries()) {
      expect(x).toBeGreaterThanOrEqual(2018 + STEP / 2 - 1e-9);
      expect(x).toBeLessThanOrEqual(2019 - STEP / 2 + 1e-9);
      if (n > 0) expect(x - (columns[n - 1]?.x ?? 0)).toBeGreaterThanOrEqual(STEP - 1e-9);
    }
  },
);
