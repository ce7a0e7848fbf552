import { describe, expect, test } from 'vitest';
import type { IndicatorRecord, TargetRecord } from '#model/facts/target.ts';
import { compareTargets } from '#publish/compare-targets.ts';

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
