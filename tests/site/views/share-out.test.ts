/** How many counterparts a page shows in full. */
import { expect, test } from 'vitest';
import type { EditorialDecision } from '#model/alignment.ts';
import { shareOut } from '#site/views/share-out.ts';

const decision = { action: 'confirm' } as EditorialDecision;
const some = (count: number, decided: readonly number[] = []) =>
  Array.from({ length: count }, (_, n) => ({
    n,
    pair: { score: (n % 10) / 10, decision: decided.includes(n) ? decision : null },
  }));
const at = (list: readonly { readonly n: number }[]) => list.map(({ n }) => n);

test('a handful is read in full', () => {
  expect(shareOut(some(6), false)).toEqual({ full: some(6), named: [], more: 0 });
});

test('of many those a person decided come first, then the likeliest; the others are named, and counted past a screen', () => {
  const { full, named, more } = shareOut(some(40, [20]), false);
  expect(at(full)).toEqual([9, 19, 20]);
  expect(named).toHaveLength(24);
  expect(full.length + named.length + more).toBe(40);
  expect(at(named)).toEqual(at(named).toSorted((a, b) => a - b));
});

test('where many documents stand on the shelf the likeliest is read in full, and fewer named', () => {
  expect(shareOut(some(1), true)).toEqual({ full: some(1), named: [], more: 0 });
  const { full, named, more } = shareOut(some(40, [20]), true);
  expect(at(full)).toEqual([20]);
  expect([named.length, more]).toEqual([4, 35]);
});
