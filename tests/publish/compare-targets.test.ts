import { describe, expect, test } from 'vitest';
import type { IndicatorRecord, TargetRecord } from '#model/facts/target.ts';
import { compareDeadlines, compareTargets, compareValues } from '#publish/compare-targets.ts';

const text = (hans: string) => ({ source: hans, hans, hant: hans });
const target = (id: string, fields: Partial<TargetRecord> = {}): TargetRecord => ({
  id: `${id}/1#1`,
  clause: `${id}/1`,
  quote: '',
  numberText: '',
  value: 90,
  valueMax: null,
  comparator: '=',
  unit: '%',
  deadline: null,
  since: null,
  kind: 'goal',
  attribute: null,
  baseline: null,
  table: null,
  rule: 'by a term',
  subjectSure: true,
  subject: text('住院率'),
  indicator: 'rate',
  span: [0, 1],
  ...fields,
});
const compare = (
  a: Partial<TargetRecord>,
  b: Partial<TargetRecord>,
  direction: 'higher' | 'lower' | null = 'higher',
) => Object.values(compareValues(target('a', a), target('b', b), direction));

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
  expect(compareDeadlines(target('a', { deadline: a }), target('b', { deadline: b }))).toBe(expected);
});

describe('indicators across documents', () => {
  const indicator: IndicatorRecord = {
    id: 'rate',
    name: text('住院率'),
    nameEn: '',
    unit: '%',
    topic: 'general',
    direction: 'higher',
    merged: false,
    cells: [
      { document: 'a', targets: ['a/1#1', 'a/2#1'], mentionedIn: [] },
      { document: 'b', targets: ['b/1#1'], mentionedIn: [] },
      { document: 'c', targets: [], mentionedIn: ['c/1'] },
    ],
  };
  const every = (own: number) => [0, 1, 2].filter((other) => other !== own);
  const dated = { id: 'a/2#1', clause: 'a/2', deadline: { year: 2018, point: 'during' } } as const;

  test('one record for each two documents with a number; the dated statement of a value stands for it', () => {
    const records = compareTargets([indicator], [target('a'), target('a', dated), target('b')], every);
    expect(records).toEqual([
      {
        indicator: 'rate',
        a: 'a',
        b: 'b',
        value: 'equal',
        difference: 0,
        reason: null,
        deadline: 'only-a',
        targetA: 'a/2#1',
        targetB: 'b/1#1',
      },
    ]);
  });

  test('several values of one document are not reduced to one', () => {
    const records = compareTargets(
      [indicator],
      [target('a'), target('a', { ...dated, value: 60 }), target('b')],
      every,
    );
    expect(records.map(({ value, reason }) => [value, reason])).toEqual([['incomparable', 'several']]);
  });
});
