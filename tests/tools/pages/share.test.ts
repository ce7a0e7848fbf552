import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Path } from '../../../tools/build/pages/program.ts';
import { groupPaths, has, readShard, shareOut } from '../../../tools/build/pages/share.ts';

test.each([
  ['1/1', { part: 1, of: 1 }],
  ['2/4', { part: 2, of: 4 }],
  ['5/4', null],
  ['0/4', null],
  ['2', null],
  ['2/4/1', null],
  ['-1/2', null],
])('--shard %s', (value, shard) => {
  expect(readShard(value)).toEqual(shard);
});

test('every item is in one shard, and no shard has many more than another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 200 }), (of, count) => {
      const numbers = Array.from({ length: count }, (_, n) => n);
      const shards = Array.from({ length: of }, (_, n) =>
        numbers.filter((number) => has({ part: n + 1, of }, number)),
      );
      expect(shards.flat().toSorted((a, b) => a - b)).toEqual(numbers);
      const sizes = shards.map(({ length }) => length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});

const path = (pathname: string, component: string): Path => ({
  pathname,
  route: { route: component, component, type: component.endsWith('.ts') ? 'endpoint' : 'page' },
});

test('the languages of a page and the formats of a file stay together', () => {
  const topic = '[...locale]/compare/[topic].astro';
  const file = 'compare/[topic].[format].ts';
  const paths = [
    path('/compare/beds', topic),
    path('/zh-hant/compare/beds', topic),
    path('/en/compare/beds', topic),
    path('/compare/english', topic),
    path('/zh-hant/compare/english', topic),
    path('/compare/beds.csv', file),
    path('/compare/beds.md', file),
    path('/compare/staff.csv', file),
  ];
  expect(groupPaths(paths).map((group) => group.length)).toEqual([3, 2, 2, 1]);
  expect(groupPaths(paths).flat()).toEqual(paths);
});

test('whatever thread asks when, and one more that comes later, each item is handed out once', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 20 }),
      fc.array(fc.nat(), { minLength: 1, maxLength: 40 }),
      (count, takers, most, turns) => {
        const next = shareOut(count, takers, most);
        const seen: number[] = [];
        const idle = new Set<number>();
        for (let turn = 0; idle.size <= takers; turn++) {
          const taker = (turns[turn] ?? turn) % (takers + 1);
          const range = next(taker);
          if (range === null) idle.add(taker);
          else for (let n = range.from; n < range.to; n++) seen.push(n);
        }
        expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, n) => n));
      },
    ),
  );
});
