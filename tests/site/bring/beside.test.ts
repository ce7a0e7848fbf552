import { expect, test } from 'vitest';
import { besideTarget } from '#site/bring/beside.ts';

const shelved = (clause: string, subject: string, numberText: string, more = {}) => ({
  ...{ clause, subject, numberText, indicator: null, unit: '%', comparator: '>=' as const, quote: '' },
  ...more,
});
const others = [
  shelved('a/1', '治理率', '95%'),
  shelved('a/1', '农户接户率', '90%'),
  shelved('a/2', '治理率', '60%'),
  shelved('b/1', '行政村覆盖率', '100%', { indicator: 'i' }),
];
const beside = (subject: string, indicator: string | null = null, clauses = ['a/1']) =>
  besideTarget({ indicator, unit: '%', subject }, others, new Set(clauses)).map(
    ({ numberText }) => numberText,
  );

test('beside a number stands what measures the same in a counterpart of its clause', () => {
  expect(beside('全县农村生活污水治理率')).toEqual(['95%']);
});

test('where nothing measures the same, all in its unit, to be shown with what they measure', () => {
  expect(beside('标准化运维率')).toEqual(['95%', '90%']);
});

test('a known indicator is looked for everywhere', () => {
  expect(beside('村庄覆盖率', 'i')).toEqual(['100%']);
});
