import { describe, expect, test } from 'vitest';
import type { IndicatorRecord } from '#model/facts/target.ts';
import { promisesOf, termState } from '#site/views/places/promises.ts';
import { clause, document, recordsOf, target, text } from '../sample-records.ts';

const indicator = (id: string, cells: IndicatorRecord['cells'], topic = 't'): IndicatorRecord => ({
  id,
  name: text(id),
  nameEn: '',
  unit: '名',
  topic,
  direction: 'higher',
  merged: false,
  cells,
});

const records = recordsOf(
  [
    clause('a/1', '每万人2名'),
    clause('a/2', '床位9张', { topics: [] }),
    clause('b/1', '每万人2.5名'),
    clause('c/1', '加强'),
  ],
  {
    targets: [
      target('a/1#1', 2, { indicator: 'doctors' }),
      target('a/2#1', 9),
      target('b/1#1', 2.5, { indicator: 'doctors' }),
    ],
    indicators: [
      indicator('doctors', [
        { document: 'a', targets: ['a/1#1'], mentionedIn: [] },
        { document: 'b', targets: ['b/1#1'], mentionedIn: [] },
        { document: 'c', targets: [], mentionedIn: ['c/1'] },
      ]),
      indicator('beds', [{ document: 'b', targets: [], mentionedIn: ['b/1'] }]),
    ],
  },
);
const [a, b, c] = records.documents.map((one) => ({ id: one.id, documents: [one] }));

describe('numbers of a place', () => {
  const topics = promisesOf(
    records,
    a?.documents ?? [],
    [b, c].filter((one) => one !== undefined),
  );

  test('stand by topic, those of no topic last, and none is lost', () => {
    expect(
      topics.map(({ topic, promises, others }) => [topic?.id ?? null, promises.length, others.length]),
    ).toEqual([
      ['t', 1, 0],
      [null, 0, 1],
    ]);
  });

  test('have beside them what others set, or whether they speak of it at all', () => {
    expect(
      topics[0]?.promises[0]?.beside.map(({ place, targets, mentioned }) => [
        place,
        targets.map(({ value }) => value),
        mentioned,
      ]),
    ).toEqual([
      ['b', [2.5], false],
      ['c', [], true],
    ]);
  });

  test('an indicator that the place sets no number for is no promise', () => {
    expect(topics.flatMap(({ promises }) => promises.map((one) => one.indicator.id))).toEqual(['doctors']);
  });

  test('a topic that the records do not know counts as none', () => {
    const odd = { ...records, indicators: records.indicators.map((one) => ({ ...one, topic: 'gone' })) };
    expect(promisesOf(odd, [document('a')], []).map(({ topic }) => topic)).toEqual([null]);
  });
});

const dueIn = (year: number, point: 'start' | 'during' | 'end') => ({ year, point });
test.each([
  [dueIn(2018, 'end'), '2018-12-30', 'running', 'the year is not over'],
  [dueIn(2018, 'end'), '2019-01-01', 'over', 'it is'],
  [dueIn(2019, 'start'), '2019-01-02', 'over', 'the start of a year is due with its first day'],
  [dueIn(2018, 'during'), null, 'undated', 'no day has been recorded'],
  [null, '2019-01-01', 'undated', 'it has no term'],
] as const)('a term %o on %s is %s: %s', (deadline, on, expected, _why) => {
  expect(termState({ deadline }, on)).toBe(expected);
});
