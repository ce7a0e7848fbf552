import { describe, expect, test } from 'vitest';
import { wilson } from '#model/kept/label.ts';
import { agreementOf } from '../../src/desk/agreement.ts';
import { drawSample } from '../../src/desk/sample.ts';
import type { Decisions } from '../../src/desk/settled.ts';

describe('Wilson’s interval', () => {
  test.each([
    // Checked against R: prop.test(x, n, correct = FALSE)$conf.int
    [112, 120, 0.8738, 0.9659],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [1, 2, 0.0945, 0.9055],
  ])('%i of %i', (hits, of, low, high) => {
    const interval = wilson(hits, of);
    expect(interval?.low).toBeCloseTo(low, 3);
    expect(interval?.high).toBeCloseTo(high, 3);
  });
  test('of nothing there is none', () => expect(wilson(0, 0)).toBeNull());
});

test('a sample is the same for the same seed, another for another, and each item as likely as any', () => {
  const items = Array.from({ length: 20 }, (_, n) => n);
  expect(drawSample(items, 5, 3)).toEqual(drawSample(items, 5, 3));
  expect(drawSample(items, 5, 3)).not.toEqual(drawSample(items, 5, 4));
  expect(drawSample(items, 99, 1).toSorted((a, b) => a - b)).toEqual(items);
  const counts = items.map(() => 0);
  for (let seed = 0; seed < 2000; seed++)
    for (const n of drawSample(items, 5, seed)) counts[n] = (counts[n] as number) + 1;
  // 500 are expected of each; five standard deviations are 97.
  for (const count of counts) expect(Math.abs(count - 500)).toBeLessThan(97);
});

describe('two readers', () => {
  const signed = { reason: 'x', by: 'y', on: '2026-01-01' };
  const pair = (a: string, b: string, action: 'add' | 'reject' | 'confirm') => ({ a, b, action, ...signed });
  const absent = (clause: string, document: string) => ({ clauses: [clause], document, ...signed });
  const decisions = (alignments: Decisions['alignments'], absences: Decisions['absences']) => ({
    alignments,
    absences,
  });

  test('agree on a pair whichever way round it is written, and on an absence', () => {
    const { both, agreed, kappa } = agreementOf(
      decisions([pair('a/1', 'b/1', 'confirm')], [absent('a/2', 'b')]),
      decisions([pair('b/1', 'a/1', 'add')], [absent('a/2', 'b'), absent('a/3', 'b')]),
    );
    expect([both, agreed, kappa]).toEqual([2, 2, 1]);
  });

  test('differ where one finds what the other says is absent', () => {
    const found = agreementOf(
      decisions([], [absent('a/1', 'b')]),
      decisions([pair('a/1', 'b/9', 'add')], []),
    );
    expect(found.disagreements).toEqual([{ question: 'a/1 b', first: false, second: true }]);
    expect(found.kappa).toBe(0);
  });

  test('are not counted where each found another counterpart of one clause', () => {
    const { both } = agreementOf(
      decisions([pair('a/1', 'b/1', 'add')], []),
      decisions([pair('a/1', 'b/2', 'add')], []),
    );
    expect(both).toBe(0);
  });

  test('agree by chance as often as κ says', () => {
    // 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no: p = .7, by chance .5
    const rows = (counts: readonly [number, 'add' | 'reject', 'add' | 'reject'][]) =>
      counts.flatMap(([count, one, other], kind) =>
        Array.from({ length: count }, (_, n) => [`a/${kind}-${n}`, `b/${kind}-${n}`, one, other] as const),
      );
    const all = rows([
      [20, 'add', 'add'],
      [5, 'add', 'reject'],
      [10, 'reject', 'add'],
      [15, 'reject', 'reject'],
    ]);
    const { kappa, f1, both } = agreementOf(
      decisions(
        all.map(([a, b, one]) => pair(a, b, one)),
        [],
      ),
      decisions(
        all.map(([a, b, , other]) => pair(a, b, other)),
        [],
      ),
    );
    expect(both).toBe(50);
    expect(kappa).toBeCloseTo(0.4, 10);
    expect(f1).toBeCloseTo(40 / 55, 10);
  });
});
