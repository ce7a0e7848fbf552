import { describe, expect, test } from 'vitest';
import type { Records } from '../../../src/model/records.ts';
import type { ComparisonRecord, IndicatorRecord, TargetRecord } from '../../../src/model/target.ts';
import { countFilters, differsInValue, rowWeight } from '../../../src/records/matrix/filters.ts';
import { quoteIn } from '../../../src/records/matrix/quotes.ts';
import { buildMatrix } from '../../../src/records/matrix/rows.ts';
import { dueText, needsUnit, valueText, verdictText } from '../../../src/records/matrix/words.ts';
import { clause, recordsOf, target, text } from '../sample-records.ts';

const NAMES: Record<string, string> = { a: '佛山', b: '揭阳', c: '新会', d: '揭阳 2018' };

const compared = (a: string, b: string, more: Partial<ComparisonRecord>): ComparisonRecord => ({
  indicator: 'i',
  a,
  b,
  value: 'equal',
  deadline: 'equal',
  difference: 0,
  targetA: `${a}/1#1`,
  targetB: `${b}/1#1`,
  reason: null,
  ...more,
});

/** Records of one indicator in which each document sets the targets given. */
function corpus(sets: Record<string, readonly TargetRecord[]>, comparisons: ComparisonRecord[]): Records {
  const indicator: IndicatorRecord = {
    id: 'i',
    name: text('每万人全科医生'),
    nameEn: 'GPs',
    unit: '名/万人',
    topic: 't',
    direction: 'higher',
    cells: ['a', 'b', 'c', 'd'].map((document) => ({
      document,
      targets: (sets[document] ?? []).map(({ id }) => id),
      mentionedIn: document === 'd' ? ['d/1'] : [],
    })),
  };
  return recordsOf(
    ['a', 'b', 'c', 'd'].map((id) => clause(`${id}/1`, '全科医生达到2名')),
    { indicators: [indicator], targets: Object.values(sets).flat(), comparisons },
  );
}

const due = (year: number) => ({ deadline: { year, point: 'during' as const } });
const rowOf = (records: Records) => buildMatrix(records).sections[0]?.rows[0];

describe('the verdict in words', () => {
  const naming = { locale: 'hans' as const, unit: '名/万人', label: (id: string) => NAMES[id] ?? id };
  test.each([
    [
      { a: [target('a/1#1', 2.5)], b: [target('b/1#1', 2)], c: [target('c/1#1', 2)] },
      [
        compared('a', 'b', { value: 'higher', difference: 0.5 }),
        compared('a', 'c', { value: 'higher', difference: 0.5 }),
        compared('b', 'c', {}),
      ],
      '佛山高 0.5 名',
      'the one that differs from the rest is named, though it comes first',
    ],
    [
      { a: [target('a/1#1', 90, due(2018))], b: [target('b/1#1', 90, due(2020))] },
      [compared('b', 'a', { deadline: 'later' })],
      '数值相同；揭阳推迟两年',
      'equal values, another deadline, read either way round',
    ],
    [
      { a: [target('a/1#1', 1)], d: [target('d/1#1', 2)] },
      [compared('a', 'd', { value: 'incomparable', reason: 'scope', difference: null, deadline: 'only-a' })],
      '揭阳 2018 口径不同；揭阳 2018 未写期限',
      'what cannot be compared says why',
    ],
    [{ a: [target('a/1#1', 1)], b: [target('b/1#1', 1)] }, [compared('a', 'b', {})], '相同', 'all alike'],
    [{ c: [target('c/1#1', 1)] }, [], '只有新会设了数值', 'one alone'],
    [{}, [], '都没有设数值', 'only mentioned'],
  ])('%#', (sets, comparisons, expected, why) => {
    const row = rowOf(corpus(sets as Record<string, TargetRecord[]>, comparisons));
    expect(row && verdictText(row.verdict, naming), why).toBe(expected);
  });
});

describe('the matrix', () => {
  const records = corpus({ a: [target('a/1#1', 2.5, due(2018))], b: [target('b/1#1', 2)] }, [
    compared('a', 'b', { value: 'higher', difference: 0.5 }),
  ]);
  const withOther = { ...records, targets: [...records.targets, target('c/1#1', 60)] };
  const matrix = buildMatrix(withOther);
  const row = matrix.sections[0]?.rows[0];

  test('a cell is a value, a mention or silence, never a blank; silent documents have no column', () => {
    expect(matrix.documents.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
    expect(row?.cells.map(({ state }) => state)).toEqual(['set', 'set', 'mentioned']);
  });

  test('no number is lost: a target without indicator is listed apart', () => {
    expect(matrix.others).toEqual([{ document: 'c', targets: [target('c/1#1', 60)] }]);
    const shown = matrix.sections.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.state === 'set' ? cell.targets : []))),
    );
    expect(shown.length + matrix.others.flatMap(({ targets }) => targets).length).toBe(
      withOther.targets.length,
    );
  });

  test('filters count rows, not targets', () => {
    expect(countFilters(row ? [row] : [], ['a', 'b', 'd'])).toEqual({
      topics: [{ value: 't', count: 1 }],
      documents: [
        { value: 'a', count: 1 },
        { value: 'b', count: 1 },
      ],
      years: [{ value: '2018', count: 1 }],
      differs: 1,
      numbers: 1,
      all: 1,
    });
  });

  test('a relative difference weighs more than a later deadline', () => {
    expect(row && rowWeight(row)).toBe(1.2);
    expect(row && ['a', 'b'].map((id) => differsInValue(row.verdict, id))).toEqual([false, true]);
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

describe('the sentence of a target', () => {
  const said = clause('a/1', '', {
    body: text(
      '加强建设。到2018年，住院率达到90%左右，好。其他。',
      '加強建設。到2018年，住院率達到90%左右，好。其他。',
    ),
  });
  const found = target('a/1#1', 90, { quote: '住院率达到90%左右', numberText: '90%左右' });

  test('runs from stop to stop in the script of the page', () => {
    expect(quoteIn(found, said, 'hant')).toEqual({
      before: '到2018年，住院率達到',
      number: '90%左右',
      after: '，好。',
    });
  });

  test('a quote that its clause does not have stands alone', () => {
    const lost = target('a/1#1', 5, { quote: '不在此处5名', numberText: '5名' });
    expect(quoteIn(lost, said, 'hans')).toEqual({ before: '不在此处', number: '5名', after: '' });
  });
});
