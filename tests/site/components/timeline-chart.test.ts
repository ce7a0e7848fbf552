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
const STEP = 0.25;

test.each([
  [[2018.5], 'one in the middle'],
  [[2018, 2018, 2018, 2018.99], 'a stack at the beginning, one at the end'],
  [[2018.5, 2018.5, 2018.5, 2018.5, 2018.5, 2018.99], 'three columns beside the end'],
  [[2018.98, 2018.99, 2018.99, 2018.99, 2018.99], 'all at the end'],
])('%j: columns stand in their year and cover nobody (%s)', (dates) => {
  const columns = placeColumns(dates.map(mark), 2, STEP);
  expect(columns.flatMap(({ squares }) => squares)).toHaveLength(dates.length);
  for (const [n, { x }] of columns.entries()) {
    expect(x).toBeGreaterThanOrEqual(2018 + STEP / 2 - 1e-9);
    expect(x).toBeLessThanOrEqual(2019 - STEP / 2 + 1e-9);
    if (n > 0) expect(x - (columns[n - 1]?.x ?? 0)).toBeGreaterThanOrEqual(STEP - 1e-9);
  }
});
