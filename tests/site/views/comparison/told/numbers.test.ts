import { expect, test } from 'vitest';
import type { TargetRecord } from '#model/facts/target.ts';
import type { Records } from '#model/records.ts';
import { topicColumns } from '#site/views/comparison/columns.ts';
import { indexRecords } from '#site/views/comparison/record-index.ts';
import { gatherExtras, toValues } from '#site/views/comparison/told/facts.ts';
import { indicatorNumbers, isAmong, statedNumbers } from '#site/views/comparison/told/numbers.ts';
import { clause, pair, recordsOf, substance, target, text } from '../../sample-records.ts';

const clauses = [
  clause('a/1', '建设规模不低于60平方米'),
  clause('b/1', '建设规模60平方米以上'),
  clause('b/2', '另一条60平方米以上'),
];
const indicator = {
  id: 'i',
  name: text('建设规模'),
  nameEn: 'Size',
  unit: '平方米',
  topic: 't',
  direction: 'higher' as const,
  merged: false,
  cells: [],
};
const square = (id: string, numberText: string, more: Partial<TargetRecord> = {}) =>
  target(id, 60, { indicator: 'i', numberText, comparator: '>=', unit: '平方米', ...more });

const columnsOf = (records: Records) => topicColumns(records, records.clauses);

/** What the two texts of a row, `a/1` and `b/1`, are said to state. */
function stated(targets: readonly TargetRecord[]) {
  const records = recordsOf(clauses, { targets: [...targets], indicators: [indicator] });
  const index = indexRecords(records);
  return statedNumbers(index, columnsOf(records), [[index.clause('a/1')], [index.clause('b/1')]], [0, 1]);
}

test.each([
  [
    [square('a/1#1', '不低于60平方米'), square('b/1#1', '60平方米以上')],
    false,
    0,
    'other words for the same amount',
  ],
  [
    [square('a/1#1', '不低于60平方米'), square('b/1#1', '60平方米以上', { value: 80 })],
    true,
    0,
    'another amount',
  ],
  [
    [square('a/1#1', '不低于60平方米'), square('b/2#1', '60平方米以上')],
    false,
    0,
    'stated in another clause',
  ],
  [[square('a/1#1', '不低于60平方米')], false, 1, 'stated nowhere in the other document'],
] as [TargetRecord[], boolean, number, string][])('%#: %s', (targets, differs, extras, why) => {
  const found = stated(targets);
  expect(
    found.some((statement) => toValues(statement) !== null),
    why,
  ).toBe(differs);
  expect(gatherExtras(found), why).toHaveLength(extras);
});

test('what stands only in a text that is not shown is not said to be left out by another', () => {
  const targets = [square('a/1#1', '不低于60平方米'), square('b/2#1', '60平方米以上')];
  const records = recordsOf(clauses, { targets, indicators: [indicator] });
  const index = indexRecords(records);
  const row = [[index.clause('a/1')], [index.clause('b/1')]];
  expect(statedNumbers(index, columnsOf(records), row, [1])).toEqual([]);
});

test('a number told for an indicator is known again in either script', () => {
  const body = { source: '設置不少于100個哨點', hans: '设置不少于100个哨点', hant: '設置不少于100個哨點' };
  const index = indexRecords(
    recordsOf([{ ...clause('a/1', ''), body }], { targets: [square('a/1#1', '不少于100個')] }),
  );
  const numbers = indicatorNumbers(index, [[index.clause('a/1')]]);
  expect(isAmong(numbers, '100 个')).toBe(true);
  expect(isAmong(numbers, '200个')).toBe(false);
});

test('an indicator is named in English where it has an English name', () => {
  const [named] = stated([square('a/1#1', '不低于60平方米'), square('b/1#1', '80平方米', { value: 80 })]);
  expect(named?.subject).toEqual({ hans: '建设规模', hant: '建设规模', en: 'Size' });
});

test('a sign says a bound once, and only where no word and no printed sign does', () => {
  const said = (first: string, second: string) => {
    const [told] = stated([square('a/1#1', first), square('b/1#1', second, { value: 80 })]);
    return told && toValues(told)?.values.map((value) => value?.hans);
  };
  expect(said('60平方米', '≥80')).toEqual(['≥ 60平方米', '≥80']);
  expect(said('不低于60平方米', '80平方米及以上')).toEqual(['不低于60平方米', '80平方米及以上']);
});

test('a number that a sentence and a table state is told once', () => {
  const again = square('a/1#2', '60', { comparator: '>=' });
  const targets = [square('a/1#1', '不低于60平方米'), again, square('b/1#1', '80平方米', { value: 80 })];
  const [told] = stated(targets);
  expect(told && toValues(told)?.values.map((value) => value?.hans)).toEqual([
    '不低于60平方米',
    '≥ 80平方米',
  ]);
});

test('who says in other words what a program merged is not said to leave it out', () => {
  const texts = [
    clause('a/1', '每月对处理设施巡查不少于2次'),
    clause('b/1', '每座设施每月巡查不少于3次'),
    clause('c/1', '录像保存期是否达到2次'),
    clause('d/1', '加强巡查'),
  ];
  const set = { unit: '次', comparator: '>=' as const };
  const records = recordsOf(texts, {
    indicators: [{ ...indicator, merged: true }],
    targets: [
      target('a/1#1', 2, { ...set, numberText: '不少于2次', indicator: 'i' }),
      target('b/1#1', 3, { ...set, numberText: '不少于3次' }),
    ],
    alignments: {
      pairs: [pair('a/1', 'b/1', { substance: [substance('number', '2次', '3次')] })],
      possible: [],
      groups: [],
      releases: [],
    },
  });
  const index = indexRecords(records);
  const row = texts.map(({ id }) => [index.clause(id)]);
  const [told] = statedNumbers(index, columnsOf(records), row, [0, 1, 2, 3]);
  expect(told?.said.map((one) => (one === null || one === 'missing' ? one : one.hans))).toEqual([
    '不少于2次',
    '不少于3次',
    null,
    'missing',
  ]);
});

test('what a program merged is told in the row whose texts state it, where there is one', () => {
  const texts = [
    clause('a/1', '每千人口8个托位'),
    clause('b/1', '每千人口10个托位，开设托班的占40%'),
    clause('a/2', '开设托班的占50%'),
  ];
  const merged = { ...indicator, merged: true };
  const records = recordsOf(texts, {
    indicators: [merged, { ...merged, id: 'share', name: text('开设托班的占比') }],
    targets: [
      target('a/1#1', 8, { unit: '个', numberText: '8个', indicator: 'i' }),
      target('b/1#1', 10, { unit: '个', numberText: '10个', indicator: 'i' }),
      target('b/1#2', 40, { unit: '%', numberText: '40%', indicator: 'share' }),
      target('a/2#1', 50, { unit: '%', numberText: '50%', indicator: 'share' }),
    ],
  });
  const index = indexRecords(records);
  const told = (...row: string[]) =>
    statedNumbers(
      index,
      columnsOf(records),
      row.map((id) => [index.clause(id)]),
      [0, 1],
    ).map(({ subject }) => subject?.hans);
  expect(told('a/1', 'b/1')).toEqual(['建设规模']);
  expect(told('a/2', 'b/1'), 'where both state it').toContain('开设托班的占比');
});
