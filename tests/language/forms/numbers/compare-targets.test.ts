import { describe, expect, test } from 'vitest';
import { amountKey, areComparable, compareSets } from '#language/forms/numbers/compare-targets.ts';
import type { TargetRecord } from '#model/facts/target.ts';
import { target as sampleTarget, text } from '../../../site/views/sample-records.ts';

const target = (document: string, fields: Partial<TargetRecord> = {}) =>
  sampleTarget(`${document}/1#1`, 90, { unit: '%', ...fields });
const compare = (
  a: Partial<TargetRecord>,
  b: Partial<TargetRecord>,
  direction: 'higher' | 'lower' | null = 'higher',
) => {
  const { value, difference, reason } = compareSets([target('a', a)], [target('b', b)], direction);
  return [value, difference, reason];
};

describe('two values', () => {
  test.each([
    [{ value: 2.5 }, { value: 2 }, ['higher', 0.5, null], 'a plain difference'],
    [{ value: 90 }, { value: 98 }, ['lower', -8, null], 'and the other way'],
    [{ comparator: '>=' }, { comparator: '=' }, ['equal', 0, null], '达到90% binds like 90%以上'],
    [{ comparator: '~' }, { comparator: '=' }, ['looser', 0, null], '左右 binds less'],
    [{ comparator: '>=' }, { comparator: '~' }, ['stricter', 0, null], 'and the other way'],
    [{ value: 8, valueMax: 10 }, { value: 2, valueMax: 3 }, ['higher', null, null], 'ranges apart'],
    [
      { value: 8, valueMax: 10 },
      { value: 9, valueMax: 12 },
      ['incomparable', null, 'range'],
      'ranges that overlap',
    ],
    [{ unit: '%' }, { unit: '个' }, ['incomparable', null, 'unit'], 'another unit'],
    [
      { value: 2, unit: '万人' },
      { value: 19000, unit: '名' },
      ['higher', 0.1, null],
      'the same unit, scaled',
    ],
    [{ value: 1, unit: '家' }, { value: 1, unit: '所' }, ['equal', 0, null], 'measure words of institutions'],
    [
      { subject: text('榕城区、普宁市达标率') },
      { subject: text('达标率') },
      ['incomparable', null, 'scope'],
      'a part of the place',
    ],
  ] as const)('%j %j', (a, b, expected, why) => {
    expect(compare(a, b), why).toEqual(expected);
  });

  test('less is stricter where less is better', () => {
    expect(compare({ comparator: '<' }, { comparator: '<=' }, 'lower')[0]).toBe('stricter');
    expect(compare({ comparator: '~' }, { comparator: '=' }, null)[0]).toBe('equal');
  });
});

test.each([
  [{ year: 2016, point: 'end' }, { year: 2018, point: 'during' }, 'earlier'],
  [{ year: 2018, point: 'end' }, { year: 2018, point: 'during' }, 'equal'],
  [{ year: 2018, point: 'start' }, { year: 2018, point: 'end' }, 'earlier'],
  [{ year: 2020, point: 'during' }, { year: 2018, point: 'during' }, 'later'],
  [null, { year: 2018, point: 'during' }, 'only-b'],
  [{ year: 2018, point: 'during' }, null, 'only-a'],
  [null, null, 'neither'],
] as const)('deadlines %j %j', (a, b, expected) => {
  expect(compareSets([target('a', { deadline: a })], [target('b', { deadline: b })], null).deadline).toBe(
    expected,
  );
});

describe('documents that set one amount have one key', () => {
  const SETS: readonly (readonly Partial<TargetRecord>[])[] = [
    [{ value: 2, unit: '万人' }],
    [{ value: 20000, unit: '名' }],
    [{ value: 20000, unit: '人', comparator: '~' }],
    [{ value: 20000, unit: '人', subject: text('榕城区、普宁市达标率') }],
    [{ value: 20000, unit: '张' }],
    [{ value: 20000, valueMax: 30000, unit: '人' }],
    [{ value: 2, valueMax: 3, unit: '万人' }],
    [
      { value: 1, unit: '万人' },
      { value: 2, unit: '万人' },
    ],
    [
      { value: 2, unit: '万人' },
      { value: 2, unit: '万人', deadline: { year: 2018, point: 'end' } },
    ],
  ];
  const sets = SETS.map((own, n) => own.map((fields) => target(`d${n}`, fields)));

  test('as they are where two by two are compared', () => {
    const found = sets.map((a) =>
      sets.map((b) => a !== b && amountKey(a) !== null && amountKey(a) === amountKey(b)),
    );
    const compared = sets.map((a) =>
      sets.map((b) => a !== b && ['equal', 'stricter', 'looser'].includes(compareSets(a, b, 'higher').value)),
    );
    expect(found).toEqual(compared);
    expect(found.map((row) => row.filter(Boolean).length)).toEqual([3, 3, 3, 0, 0, 1, 1, 0, 3]);
  });

  test('whether all can be compared is asked of the amounts', () => {
    for (const some of sets.map((_, n) => [0, n].map((at) => sets[at] ?? [])))
      expect(areComparable(some)).toBe(
        some.every((a, n) =>
          some.slice(n + 1).every((b) => compareSets(a, b, null).value !== 'incomparable'),
        ),
      );
    expect(areComparable(sets.slice(0, 3))).toBe(true);
    expect(areComparable(sets.slice(0, 4))).toBe(false);
    expect(areComparable(sets.slice(7, 8))).toBe(true);
  });
});
