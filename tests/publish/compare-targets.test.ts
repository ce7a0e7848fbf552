import { describe, expect, test } from 'vitest';
import type { IndicatorRecord, TargetRecord } from '#model/facts/target.ts';
import { compareTargets } from '#publish/compare-targets.ts';
import { target as sampleTarget, text } from '../site/views/sample-records.ts';

const target = (document: string, fields: Partial<TargetRecord> = {}) =>
  sampleTarget(`${document}/1#1`, 90, { unit: '%', indicator: 'rate', ...fields });

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
