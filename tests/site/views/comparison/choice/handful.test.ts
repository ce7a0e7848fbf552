/** Which few of many places are shown first. */
import { expect, test } from 'vitest';
import { chooseHandful, type PlaceCandidate } from '#site/views/comparison/choice/handful.ts';

const place = (id: string, clauses: number, shared: number, date: string | null): PlaceCandidate => ({
  id,
  clauses,
  shared,
  date,
});
const near =
  (shares: Readonly<Record<string, number>>) =>
  (_: string, b: string): number | null =>
    shares[b] ?? null;

test('one for each reason, the base first', () => {
  const candidates = [
    place('a', 3, 3, '2016'),
    place('b', 9, 2, '2016'),
    place('c', 4, 4, '2016-05-01'),
    place('d', 2, 1, '2015'),
    place('e', 1, 1, '2018'),
  ];
  expect(chooseHandful(candidates, near({ a: 0.9, b: 0.2, d: 0.4, e: 0.8 }))).toEqual([
    { id: 'c', reason: 'typical' },
    { id: 'b', reason: 'fullest' },
    { id: 'd', reason: 'apart' },
    { id: 'e', reason: 'newest' },
  ]);
});

test('of equals the earlier; who is chosen once stands there once', () => {
  const candidates = [place('a', 3, 3, '2018'), place('b', 3, 3, '2018'), place('c', 3, 3, '2018')];
  expect(chooseHandful(candidates, near({ b: 1, c: 1 })).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('a reason that nobody has is left out', () => {
  const candidates = [place('a', 1, 1, null), place('b', 1, 1, null), place('c', 1, 1, null)];
  expect(chooseHandful(candidates, () => null).map(({ reason }) => reason)).toEqual(['typical', 'fullest']);
  expect(chooseHandful([], () => null)).toEqual([]);
});
