import { expect, test } from 'vitest';
import { eachOnce, joined, spread } from '#site/components/chart/apart.ts';

test('seals that would lie on one another stand side by side, in their order and on the line', () => {
  const xs = (values: readonly number[]) =>
    spread(
      values.map((x) => ({ x })),
      0.1,
    ).map(({ x }) => Number(x.toFixed(2)));
  expect(xs([0.2, 0.5])).toEqual([0.2, 0.5]);
  expect(xs([0.5, 0.5, 0.52])).toEqual([0.5, 0.6, 0.7]);
  expect(xs([0.95, 1, 1])).toEqual([0.8, 0.9, 1]);
});

test('numbers that would touch are printed as one', () => {
  const wide = (said: string) => said.length * 0.02;
  const at = (...numbers: [number, string][]) =>
    joined(
      numbers.map(([x, said]) => ({ x, said })),
      wide,
      1.05,
    ).map(({ x, said }) => `${said} at ${x.toFixed(2)}`);
  expect(at([0.2, '≤ 8'], [0.6, '≤ 9'])).toEqual(['≤ 8 at 0.20', '≤ 9 at 0.60']);
  expect(at([0.55, '≥ 55%'], [0.6, '60%'], [0.1, '5%'])).toEqual(['5% at 0.10', '≥ 55% / 60% at 0.57']);
  expect(at([0.9, '76'], [1, '76'])).toEqual(['76 at 0.90', '76 at 1.00']);
  expect(at([0.99, '76'], [1, '76'])).toEqual(['76 at 0.99']);
  expect(at([1, '≥ 6,000 万元'])).toEqual(['≥ 6,000 万元 at 0.95']);
});

test('what several places set is printed once, in the middle, and what others set by itself', () => {
  const set = (x: number, said: string) => ({ x, said, value: Number(said) });
  expect(eachOnce([set(0.2, '1'), set(0.9, '2'), set(0.6, '1')])).toEqual([
    { x: 0.4, said: '1' },
    { x: 0.9, said: '2' },
  ]);
});
