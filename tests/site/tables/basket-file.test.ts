import { expect, test } from 'vitest';
import type { BasketClause } from '#site/tables/basket-file.ts';
import { packClauses, unpackClauses } from '#site/tables/basket-file.ts';

const both = (hans: string) => ({ hans, hant: hans });
const every = (hans: string) => ({ ...both(hans), en: hans });
const clause = (id: string, pairs: BasketClause['pairs']): BasketClause => ({
  id,
  document: every('甲 2016'),
  label: every('一'),
  seal: both('甲'),
  colour: 2,
  heading: null,
  body: both('设3名'),
  cited: { ...both('一'), recorded: '2026-11-28' },
  pairs,
});
const pair = { other: 'b/1', relation: 'same', standing: null, heading: [], body: [] } as const;

test('what the file of a document leaves out is there again when it is read', () => {
  const clauses = [
    clause('a/1', []),
    clause('a/1.2b', [
      pair,
      { ...pair, body: [[1, 2]] },
      { ...pair, heading: [[0, 1]] },
      { ...pair, standing: every('编辑'), relation: 'partial' },
    ]),
  ];
  const file = packClauses(clauses);
  expect(unpackClauses(JSON.parse(JSON.stringify(file)))).toEqual({ '1': clauses[0], '1.2b': clauses[1] });
  expect(JSON.stringify(file.clauses['1.2b']?.pairs[0])).toBe('["b/1","same"]');
});
