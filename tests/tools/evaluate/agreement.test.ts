import { expect, test } from 'vitest';
import { agreementOf, kappa } from '../../../tools/evaluate/pairs/agreement.ts';

test('agreement of two readers', () => {
  const labels = (...rows: [string, string, 'strong' | 'weak', string][]) => ({
    pairs: [
      {
        a: 'd',
        b: 'e',
        matches: rows.map(([a, b, strength, relation]) => ({ a, b, strength, relations: [relation] })),
      },
    ],
  });
  const one = labels(
    ['1', '1', 'strong', 'same'],
    ['2', '2', 'strong', 'partial'],
    ['3', '3', 'weak', 'partial'],
  );
  const other = labels(
    ['1', '1', 'strong', 'same'],
    ['2', '2', 'weak', 'same'],
    ['4', '4', 'weak', 'partial'],
  );
  expect(agreementOf(one, other)).toMatchObject({
    both: 2,
    first: 1,
    second: 1,
    sureOfFirst: 1,
    sureOfSecond: 1,
  });
  expect(agreementOf(one, other).f1).toBeCloseTo(4 / 6);
  expect(
    kappa([
      ['a', 'a'],
      ['b', 'b'],
    ]),
  ).toBe(1);
  expect(
    kappa([
      ['a', 'b'],
      ['b', 'a'],
    ]),
  ).toBe(-1);
  expect(kappa([])).toBe(null);
});
