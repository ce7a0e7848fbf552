import { expect, test } from 'vitest';
import { layTimeline, linesOf } from '#site/views/timeline/entries.ts';
import { clause, recordsOf } from '../sample-records.ts';

const records = recordsOf([clause('a/1', '一二三四'), clause('a/2', '一二三四五六')], {
  deadlines: [
    { id: 'a/1@1', point: 'end', year: 2018 },
    { id: 'a/2@1', point: 'start', year: 2018 },
  ].map(({ id, point, year }) => ({
    id,
    clause: id.split('@')[0] as string,
    deadline: { year, point: point as 'start' | 'end' },
    dateText: '',
    rule: 'a month',
    quote: '',
    targets: [],
    span: [0, 1] as const,
  })),
});

test('promises stand in the order of time, start of a year before its end', () => {
  const { entries, from, to } = layTimeline(records);
  expect(entries.map(({ record }) => record.id)).toEqual(['a/2@1', 'a/1@1']);
  expect([from, to]).toEqual([2018, 2018]);
});

test('a drawing has one line for a topic and for what has none, where both are called 其他', () => {
  expect(linesOf(['医疗', '其他', '其他'], new Set(['其他']))).toEqual(['其他']);
});
