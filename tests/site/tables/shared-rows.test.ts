import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedRows } from '#site/tables/shared-rows.ts';

type Pair = readonly [a: string, b: string];

/** Rows as sets of clauses, those of one clause left out. */
function rowsOf(base: readonly string[], other: readonly string[], pairs: readonly Pair[]): string[] {
  const asked = (id: string) => ({
    id,
    parent: null,
    section: null,
    others: pairs.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : [])),
  });
  const rows = sharedRows(base.map(asked), other.map(asked));
  return [...Map.groupBy(rows.keys(), (id) => rows.get(id) as string).values()]
    .filter((members) => members.length > 1)
    .map((members) => members.toSorted().join(' '))
    .sort();
}

test('one article against three is one row, whichever document is the base', () => {
  const [fine, coarse] = [
    ['a/1', 'a/2', 'a/3'],
    ['b/1', 'b/2'],
  ];
  const pairs = fine.map((id): Pair => [id, 'b/1']);
  expect(rowsOf(fine, coarse, pairs)).toEqual(['a/1 a/2 a/3 b/1']);
  expect(rowsOf(coarse, fine, pairs)).toEqual(['a/1 a/2 a/3 b/1']);
});

test('rows of two documents hold the same clauses either way round', () => {
  const clauses = (document: string) => ['1', '2', '3', '4'].map((path) => `${document}/${path}`);
  const [a, b] = [clauses('a'), clauses('b')];
  const all = a.flatMap((one) => b.map((other): Pair => [one, other]));
  fc.assert(
    fc.property(fc.subarray(all), (pairs) => {
      expect(rowsOf(b, a, pairs)).toEqual(rowsOf(a, b, pairs));
    }),
  );
});
