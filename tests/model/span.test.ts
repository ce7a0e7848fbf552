import { expect, test } from 'vitest';
import { aroundClauses } from '#model/span.ts';

test('what stands around clauses is told by the clause that follows it, and what ends the text by their number', () => {
  const at = (start: number) => ({ span: [start, start + 5] as const });
  const clauses = [
    [20, 30],
    [40, 50],
    [80, 90],
  ].map(([a = 0, b = 0]) => ({ spans: [[a, b]] as const }));
  expect([...aroundClauses([at(0), at(10), at(60), at(70), at(95)], clauses)]).toEqual([
    [0, [at(0), at(10)]],
    [2, [at(60), at(70)]],
    [3, [at(95)]],
  ]);
  expect([...aroundClauses([at(0)], [])]).toEqual([[0, [at(0)]]]);
});
