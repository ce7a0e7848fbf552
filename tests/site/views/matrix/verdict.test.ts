import { expect, test } from 'vitest';
import type { TargetRecord } from '#model/facts/target.ts';
import { compareTargets } from '#publish/compare-targets.ts';
import { buildMatrix } from '#site/views/matrix/rows.ts';
import { target, text } from '../sample-records.ts';
import { due, indicatorRecords } from './sample-matrix.ts';

const TURNED: Readonly<Record<string, string>> = {
  higher: 'lower',
  lower: 'higher',
  stricter: 'looser',
  looser: 'stricter',
  earlier: 'later',
  later: 'earlier',
  'only-a': 'only-b',
  'only-b': 'only-a',
};
const turned = (word: string | null) => TURNED[word ?? ''] ?? word;

const verdictOf = (sets: Record<string, readonly TargetRecord[]>) => {
  const records = indicatorRecords(sets);
  const published = compareTargets(records.indicators, records.targets, () => [0, 1, 2, 3]);
  return { verdict: buildMatrix(records).sections[0]?.rows[0]?.verdict, published };
};

test.each([
  [
    {
      a: [target('a/1#1', 3, due(2018))],
      b: [target('b/1#1', 2, due(2020))],
      c: [target('c/1#1', 2, { comparator: '>=' })],
      d: [target('d/1#1', 0.0003, { unit: '万名', ...due(2019) })],
    },
    'b',
  ],
  [
    {
      a: [target('a/1#1', 3), target('a/1#2', 4)],
      b: [target('b/1#1', 3)],
      c: [target('c/1#1', 5, { comparator: '~' })],
      d: [target('d/1#1', 5, { ...due(2018), subject: text('全科医生') })],
    },
    'c',
  ],
])('a verdict says of two documents what their published comparison says: %#', (sets, reference) => {
  const { verdict, published } = verdictOf(sets);
  expect(verdict?.reference).toBe(reference);
  expect(verdict?.deviations.map(({ document }) => document)).toEqual(
    ['a', 'b', 'c', 'd'].filter((id) => id !== reference),
  );
  for (const { document, value, deadline, difference, reason } of verdict?.deviations ?? []) {
    const straight = published.find(({ a, b }) => a === document && b === reference);
    const found = straight ?? published.find(({ a, b }) => a === reference && b === document);
    expect(found).toBeDefined();
    expect([value, deadline, reason, difference]).toEqual([
      straight ? straight.value : turned(found?.value ?? null),
      straight ? straight.deadline : turned(found?.deadline ?? null),
      found?.reason,
      found?.difference == null ? null : Math.abs(found.difference),
    ]);
  }
});

test('documents that no published comparison sets against each other are judged too', () => {
  const { verdict } = verdictOf({ a: [target('a/1#1', 3)], d: [target('d/1#1', 2)] });
  expect(verdict).toMatchObject({
    kind: 'differs',
    reference: 'a',
    deviations: [{ document: 'd', value: 'lower' }],
  });
});
