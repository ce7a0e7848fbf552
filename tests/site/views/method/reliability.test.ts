import { expect, test } from 'vitest';
import { isMeasured } from '#site/views/method/measured.ts';
import { circlesOf, SIDE } from '#site/views/method/reliability.ts';

test('a circle a tenth: said to the right, right upwards, more pairs larger; what nobody would print is left out', () => {
  const bins = [
    { from: 0, count: 3000, predicted: 0.02, right: 0.01 },
    { from: 0.5, count: 4, predicted: 0.5, right: 0.25 },
    { from: 0.8, count: 0, predicted: 0, right: 0 },
    { from: 0.9, count: 100, predicted: 1, right: 1 },
  ];
  const circles = circlesOf(bins);
  expect(circles.map(({ x, y }) => [x, y])).toEqual([
    [SIDE / 2, SIDE * 0.75],
    [SIDE, 0],
  ]);
  expect(circles[0]?.radius).toBeLessThan(circles[1]?.radius ?? 0);
});

test('an edition is measured where somebody labelled it, not where the parts of a measurement stand empty', () => {
  const scores = { outline: { must: 1, found: 1, hits: 1 } };
  expect(isMeasured(null, null)).toBe(false);
  expect(isMeasured({ given: {}, own: {} }, null)).toBe(false);
  expect(isMeasured({ given: {}, own: scores }, null)).toBe(true);
});
