import { describe, expect, test } from 'vitest';
import type { TargetRecord } from '#model/facts/target.ts';
import { boundOf } from '#site/views/comparison/told/bounds.ts';
import { buildMatrix } from '#site/views/matrix/rows.ts';
import { amountText, dueText, needsUnit, valueText, verdictText } from '#site/views/matrix/words.ts';
import { clause, target, text } from '../sample-records.ts';
import { due, indicatorRecords } from './sample-matrix.ts';

const NAMES: Record<string, string> = { a: '佛山', b: '揭阳', c: '新会', d: '揭阳 2018' };

describe('the verdict in words', () => {
  const naming = {
    locale: 'hans' as const,
    unit: '名/万人',
    label: (id: string) => NAMES[id] ?? id,
    bound: (one: TargetRecord) => boundOf(one, clause(one.clause, one.quote)),
  };
  test.each([
    [
      { a: [target('a/1#1', 2.5)], b: [target('b/1#1', 2)], c: [target('c/1#1', 2)] },
      '佛山高 0.5 名',
      'the one that differs from the rest is named, though it comes first',
    ],
    [
      { a: [target('a/1#1', 90, due(2018))], b: [target('b/1#1', 90, due(2020))] },
      '揭阳晚两年',
      'equal values, another deadline',
    ],
    [
      {
        a: [target('a/1#1', 1, due(2018))],
        d: [target('d/1#1', 2, { subject: text('榕城区、普宁市全科医生') })],
      },
      '揭阳 2018 口径不同；揭阳 2018 未写期限',
      'what cannot be compared says why',
    ],
    [{ a: [target('a/1#1', 1)], b: [target('b/1#1', 1)] }, '相同', 'all alike'],
    [
      {
        a: [target('a/1#1', 76)],
        b: [target('b/1#1', 76, { comparator: '>=', numberText: '不少于76名', quote: '不少于76名' })],
      },
      '数值相同，揭阳写“不少于”',
      '76 and at least 76 are kept by the same: it is said who writes what, and nothing differs',
    ],
    [
      {
        a: [target('a/1#1', 90, { comparator: '~', numberText: '90%左右', quote: '90%左右', ...due(2018) })],
        b: [target('b/1#1', 90, { deadline: { year: 2018, point: 'start' } })],
      },
      '数值相同，佛山写“左右”；揭阳早数月',
      'an equal amount with a weaker limit is never called another number',
    ],
    [
      { a: [target('a/1#1', 24), target('a/1#2', 30)], b: [target('b/1#1', 18), target('b/1#2', 26)] },
      '佛山、揭阳不止一个数',
      'both have several, and both are named',
    ],
    [
      { a: [target('a/1#1', 24), target('a/1#2', 30)], b: [target('b/1#1', 26)] },
      '佛山不止一个数',
      'who has several is named, whichever comes first',
    ],
    [
      {
        a: [target('a/1#1', 48, { unit: '小时' })],
        b: [target('b/1#1', 24, { unit: '小时' })],
        c: [target('c/1#1', 24, { unit: '小时' })],
      },
      '佛山长 24 小时',
      'of time an amount is long',
    ],
    [{ c: [target('c/1#1', 1)] }, '只有新会设了数值', 'one alone'],
    [{}, '都没有设数值', 'only mentioned'],
  ])('%#', (sets, expected, why) => {
    const row = buildMatrix(indicatorRecords(sets as Record<string, TargetRecord[]>)).sections[0]?.rows[0];
    const unit =
      Object.values(sets as Record<string, TargetRecord[]>)[0]?.[0]?.unit === '小时' ? '小时' : naming.unit;
    expect(row && verdictText(row.verdict, { ...naming, unit }), why).toBe(expected);
  });
});

describe('values', () => {
  test.each([
    [{ comparator: '>=' as const }, '≥ 2'],
    [{ comparator: '~' as const }, '≈ 2'],
    [{ valueMax: 10 }, '2—10'],
    [{}, '2'],
  ])('%j reads %s', (more, expected) => expect(valueText(target('a/1#1', 2, more))).toBe(expected));

  test.each([
    [{ deadline: { year: 2018, point: 'end' as const } }, '2018 年底'],
    [{ since: 2016 }, '2016 年起'],
    [{}, '未写期限'],
  ])('%j is due %s', (more, expected) => expect(dueText(target('a/1#1', 2, more), 'hans')).toBe(expected));

  test.each([
    ['名', '名/万人', false],
    ['所', '%', true],
  ])('%s in a row of %s says its unit: %s', (unit, row, expected) =>
    expect(needsUnit(target('a/1#1', 2, { unit }), row)).toBe(expected),
  );
});

test.each([
  [target('a/1#1', 2.5, { comparator: '>=' }), 'hans', '≥ 2.5 名'],
  [target('a/1#1', 90, { comparator: '~', unit: '%' }), 'hans', '≈ 90%'],
  [target('a/1#1', 2.5, { comparator: '>=' }), 'en', '≥ 2.5 people'],
  [target('a/1#1', 3, { unit: '囗' }), 'en', '3'],
] as const)('%#: an amount with its unit', (one, locale, expected) =>
  expect(amountText(one, locale)).toBe(expected),
);
