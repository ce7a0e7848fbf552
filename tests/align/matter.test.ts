/** The limits by which documents are on one matter, measured on the labelled pairs of documents. */
import { beforeAll, expect, test } from 'vitest';
import { LITTLE, MATTER } from '#language/limits.ts';
import { blindCases, ownCases, writtenCases } from '../../tools/fit/cases.ts';
import { type Compared, candidatesOf, compareCases } from '../../tools/fit/compared.ts';

let compared: Compared[];
beforeAll(async () => {
  compared = compareCases([...(await ownCases()), ...(await writtenCases()), ...(await blindCases())]);
}, 30_000);

test('documents on one matter and on different ones are as far apart as measured', () => {
  const kinship = (labelled: boolean) =>
    compared.filter((one) => one.case.labels.size > 0 === labelled).map(({ comparer }) => comparer.kinship);
  const [least, most] = [Math.min(...kinship(true)), Math.max(...kinship(false))];
  expect([least, most].map((one) => Number(one.toFixed(3)))).toEqual([
    MATTER.measured.oneMatter,
    MATTER.measured.otherMatter,
  ]);
  // One matter is trusted in full; of another a fifth at most is left.
  const way = (one: number) => Math.log(one / MATTER.none) / Math.log(MATTER.whole / MATTER.none);
  expect(way(least)).toBeGreaterThan(MATTER.sure * 1.1);
  expect(way(most) / MATTER.sure).toBeLessThan(0.25);
});

test('as many of the pairs that readers accept as of the others say little', () => {
  const share = (isPaired: boolean) => {
    const own = candidatesOf(compared).filter(({ strength }) => (strength !== null) === isPaired);
    const little = own.filter(({ comparison }) => comparison.parts.content < LITTLE.content);
    return Number((little.length / own.length).toFixed(2));
  };
  expect({ paired: share(true), others: share(false) }).toEqual(LITTLE.measured);
});
