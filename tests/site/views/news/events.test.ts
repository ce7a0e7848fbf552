import { expect, test } from 'vitest';
import type { PermalinkRecord } from '#model/kept/permalink.ts';
import { allEvents, eventsIn, eventsOn } from '#site/views/news/events.ts';
import { clause, pair, recordsOf } from '../sample-records.ts';

const decision = { by: 'editor', on: '2026-02-01', reason: '所指相同' };
const wording = (on: string, body: string) => ({ fingerprint: body, on, heading: null, body });
const records = recordsOf(
  [
    clause('a/1', '甲', { topics: ['t'] }),
    clause('b/1', '乙', { topics: ['u'] }),
    clause('c/1', '丙', { topics: [] }),
  ],
  {
    alignments: {
      possible: [],
      releases: [],
      groups: [],
      pairs: [{ ...pair('a/1', 'b/1'), decision } as ReturnType<typeof pair>],
    },
    permalinks: [
      { clause: 'a/1', wordings: [wording('2026-01-01', '旧'), wording('2026-01-02', '甲')] },
      { clause: 'c/1', wordings: [wording('2026-01-03', '丙')] },
    ] as unknown as PermalinkRecord[],
  },
);
const told = (events: ReturnType<typeof allEvents>) =>
  events.map(({ kind, on }) => `${kind} ${on}`).toSorted();

test('changes are found once for all feeds', () => {
  expect(allEvents(records)).toBe(allEvents(records));
});

test('a decision on two documents stands once in a feed of both, and in that of each', () => {
  expect(told(eventsIn(records, ['a', 'b']))).toEqual([
    'added 2026-01-01',
    'changed 2026-01-02',
    'decided 2026-02-01',
  ]);
  expect(told(eventsIn(records, ['b']))).toEqual(['decided 2026-02-01']);
  expect(told(eventsIn(records, ['c']))).toEqual(['added 2026-01-03']);
});

test('a topic has the changes of its clauses', () => {
  expect(told(eventsOn(records, 'u'))).toEqual(['decided 2026-02-01']);
  expect(told(eventsOn(records, 't'))).toEqual([
    'added 2026-01-01',
    'changed 2026-01-02',
    'decided 2026-02-01',
  ]);
  expect(eventsOn(records, 'v')).toEqual([]);
});
