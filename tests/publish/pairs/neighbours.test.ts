import { describe, expect, test } from 'vitest';
import type { PairRecord } from '#model/alignment.ts';
import type { ShelfRecord } from '#model/records.ts';
import { findNeighbours, MOST_PAIRS } from '#publish/pairs/neighbours.ts';
import { pair } from '../../site/views/sample-records.ts';

const shelf = (series: Readonly<Record<string, string | null>>): ShelfRecord[] =>
  Object.entries(series).map(([document, own]) => ({
    document,
    shortTitle: { hans: document, hant: document, en: document },
    series: own,
    originalFile: null,
    officialUrl: null,
  }));
const pairsOf = (a: string, b: string, count: number, from = 0): PairRecord[] =>
  Array.from({ length: count }, (_, at) => pair(`${a}/${from + at}`, `${b}/${from + at}`));
const beside = (found: ReturnType<typeof findNeighbours>) =>
  Object.fromEntries(found.map(({ document, others }) => [document, others.join('')]));

test('documents with a pair between them, and those of one series', () => {
  expect(
    beside(findNeighbours(shelf({ a: 'plan', b: 'plan', c: null, d: null }), [pair('b/1', 'c/1')], [])),
  ).toEqual({ a: 'b', b: 'ac', c: 'b', d: '' });
});

test('of few documents those past the most alike pairs are paired off, the older as base', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  // The first six have more in common with each other than with the last two.
  const pairs = ids.flatMap((a, n) =>
    ids.slice(n + 1).flatMap((b) => pairsOf(a, b, b > 'f' ? (a < 'g' ? 1 : 2) : 9)),
  );
  const found = findNeighbours(shelf(Object.fromEntries(ids.map((id) => [id, null]))), pairs, []);
  expect(beside(found).g).toBe('h');
  expect(beside(found).h).toBe('');
  expect(found.flatMap(({ others }) => others).length).toBeGreaterThan(2 * MOST_PAIRS);
});

describe('in a large corpus', () => {
  const ids = Array.from({ length: 60 }, (_, n) => `d${String(n).padStart(2, '0')}`);
  const shelves = shelf(Object.fromEntries(ids.map((id) => [id, 'plan'])));
  // Every document has most in common with those that stand near it.
  const pairs = ids.flatMap((a, n) =>
    ids
      .slice(n + 1)
      .flatMap((b, m) => Array.from({ length: 60 - m }, (_, at) => pair(`${a}/${at}`, `${b}/${at}`))),
  );
  const neighbours = new Map(findNeighbours(shelves, pairs, []).map((one) => [one.document, one.others]));

  const all = [...neighbours].flatMap(([document, others]) => others.map((other) => `${document}/${other}`));

  test('the pairs that are most alike have a page either way round, and pages grow no further', () => {
    const mutual = all.filter((path) => all.includes(path.split('/').toReversed().join('/')));
    expect(mutual).toHaveLength(2 * MOST_PAIRS);
    expect(all).toEqual(mutual);
    expect(neighbours.get('d00')).toContain('d01');
    expect(neighbours.get('d00')).not.toContain('d59');
  });

  test('two documents of which little is alike have no page past the first', () => {
    const few = ids.flatMap((a, n) => [
      ...pairsOf(a, ids[(n + 1) % ids.length] as string, 2),
      ...ids.slice(n + 2, n + 12).flatMap((b, m) => pairsOf(a, b, 1, m + 2)),
    ]);
    const found = findNeighbours(shelves, few, []);
    const pages = found.reduce((sum, { others }) => sum + others.length, 0);
    expect(pages).toBe(2 * MOST_PAIRS);
  });

  test('a recorded page and one about which a decision was taken stay', () => {
    const decision = { action: 'confirm', reason: '同一任务', by: '编辑', on: '2026-11-24' } as const;
    const decided: PairRecord = { ...pair('d00/1', 'd59/1'), decision };
    const found = new Map(
      findNeighbours(shelves, [...pairs, decided], ['d01/d58', 'd01/gone']).map((one) => [
        one.document,
        one.others,
      ]),
    );
    expect(found.get('d59')).toContain('d00');
    expect(found.get('d58')).toContain('d01');
    expect(found.get('d01')).not.toContain('gone');
  });
});
