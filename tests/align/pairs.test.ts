import { describe, expect, test } from 'vitest';
import { findPairs } from '#align/align-clauses.ts';
import { sharedRows } from '#site/tables/shared-rows.ts';
import { writtenCases } from '../../tools/fit/cases.ts';

const cases = await writtenCases();
const found = new Map(cases.map((one) => [one.name, findPairs([one.a, one.b])]));
const pairsOf = (name: string) => found.get(name)?.pairs.map(({ a, b }) => `${a} ${b}`) ?? [];

describe('what is no counterpart', () => {
  test('documents on different matters have none, whatever mould they share', () => {
    const apart = cases.filter(({ labels }) => labels.size === 0);
    expect(apart.length).toBeGreaterThan(20);
    expect(apart.flatMap(({ name }) => pairsOf(name))).toEqual([]);
  });

  test('a duty and the penalty for breaking it', () => {
    const crossed = pairsOf('chengpu-elevators × yunze-elevators').filter((pair) => {
      const [a, b] = pair.split(' ') as [string, string];
      return a.includes('/4.') !== b.includes('/4.');
    });
    expect(crossed).toEqual([]);
  });

  test('what is below the cut is offered as possible, and is no pair', () => {
    const { pairs = [], possible = [] } = found.get('chengpu-elevators × yunze-elevators') ?? {};
    expect(possible.length).toBeGreaterThan(0);
    const paired = new Set(pairs.map(({ a, b }) => `${a} ${b}`));
    const least = Math.min(...pairs.filter(({ scored }) => scored).map(({ score }) => score));
    for (const { a, b, score } of possible) {
      expect(paired).not.toContain(`${a} ${b}`);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(Math.max(least, 0.7));
    }
  });
});

describe('what is', () => {
  test.each([
    ['chengpu-elevators/3.16 yunze-elevators/3.14', '值班 and thirty minutes, the duty of both'],
    ['chengpu-elevators/4.21 yunze-elevators/4.19', 'the penalty for it in both'],
    ['chengpu-elevators/2.9 yunze-elevators/2.9.3', 'one article against an item of a list'],
    ['hebin-elderly-2019/2.1.4 jinling-elderly-2020/2.2.3', '老年助餐 is 老年食堂'],
    ['hebin-elderly-2019/2.1.2 hebin-elderly-2023/4.8', 'the same homes in other words, four years later'],
    ['luoxi-school-meals/3.5 xuanping-school-meals/2.6', '伙食费 behind the name of the scheme'],
  ])('%s (%s)', (pair) =>
    expect([...found.values()].flatMap(({ pairs }) => pairs.map(({ a, b }) => `${a} ${b}`))).toContain(pair),
  );

  test('one article against three is one row', () => {
    const { pairs = [] } = found.get('chengpu-elevators × yunze-elevators') ?? {};
    const parts = pairs.filter(({ a }) => a === 'chengpu-elevators/2.10').map(({ b }) => b);
    expect(parts).toEqual(['yunze-elevators/2.9.4', 'yunze-elevators/2.9.5']);
    const held = (one: 'a' | 'b') => {
      const others = Map.groupBy(pairs, (pair) => pair[one]);
      return [...others].map(([id, own]) => ({
        id,
        parent: null,
        section: null,
        others: own.map((pair) => pair[one === 'a' ? 'b' : 'a']),
      }));
    };
    for (const rows of [sharedRows(held('a'), held('b')), sharedRows(held('b'), held('a'))])
      expect(rows.get('yunze-elevators/2.9.4')).toBe(rows.get('yunze-elevators/2.9.5'));
  });
});
