import { describe, expect, test } from 'vitest';
import { apartOf, borrowedBy } from '#site/views/places/apart.ts';
import { openingSentence } from '#site/views/places/opening.ts';
import { clause, document, pair, recordsOf, target } from '../sample-records.ts';

const gap = (id: string, other: string, on: string | null) => ({
  clause: id,
  document: other,
  state: on === null ? ('unchecked' as const) : ('absent' as const),
  decision: on === null ? null : { action: 'absent' as const, reason: '', by: '', on },
});

const clauses = [
  clause('a/1', '都有'),
  clause('a/2', '只有甲，没有数字，但是很长'),
  clause('a/3', '只有甲5名'),
  clause('b/1', '都有'),
  clause('b/2', '甲没有'),
  clause('c/1', '甲没有'),
  clause('c/2', '只有丙'),
];
const records = recordsOf(clauses, {
  targets: [target('a/3#1', 5)],
  alignments: {
    pairs: [pair('a/1', 'b/1'), pair('b/2', 'c/1')],
    possible: [],
    groups: [
      { id: 'g1', topic: 't', members: ['a/1', 'b/1'] },
      { id: 'g2', topic: 't', members: ['b/2', 'c/1'] },
    ],
    releases: [],
  },
  gaps: [
    gap('a/3', 'b', '2026-01-01'),
    gap('a/3', 'c', '2026-01-02'),
    gap('a/2', 'b', '2026-01-01'),
    gap('a/2', 'c', null),
    gap('b/2', 'a', '2026-02-01'),
    gap('c/1', 'a', '2026-02-02'),
  ],
});

describe('what sets a place apart', () => {
  const { only, lacks, unmatched } = apartOf(records, 'a');

  test('clauses without a counterpart, numbers first; checked only where every edition was', () => {
    expect(only.map(({ clause: { id }, checkedOn }) => [id, checkedOn])).toEqual([
      ['a/3', '2026-01-02'],
      ['a/2', null],
    ]);
  });

  test('what two other places have and it does not', () => {
    expect(lacks.map(({ clause: { id }, places, checkedOn }) => [id, places, checkedOn])).toEqual([
      ['b/2', ['b', 'c'], '2026-02-02'],
    ]);
    expect(apartOf(records, 'b').lacks).toEqual([]);
  });

  test('a document of which no other place has an edition says nothing of what others lack', () => {
    expect(unmatched).toEqual([]);
    const lone = { ...records, shelf: records.shelf.map((one) => ({ ...one, series: null })) };
    const apart = apartOf(lone, 'a');
    expect([apart.only, apart.lacks, apart.unmatched.map(({ id }) => id)]).toEqual([[], [], ['a']]);
  });

  test('another document of the same place is no other place', () => {
    const same = {
      ...records,
      documents: records.documents.map((one) => ({
        ...one,
        place: document(one.id, one.id === 'b' ? 'a' : one.id).place,
      })),
    };
    expect(apartOf(same, 'a').only.map(({ clause: { id } }) => id)).toEqual(['a/3', 'a/2', 'a/1', 'b/1']);
  });
});

describe('words shared', () => {
  const share = (from: string, other: string, part: number) => ({
    document: from,
    from: other,
    share: part,
    runs: [],
  });
  const dated = {
    ...records,
    documents: [
      document('a', 'a', { signedOn: '2017-05-01' }),
      document('b', 'b', { signedOn: '2016-05-01' }),
      document('c', 'c', { period: { from: 2017, to: 2018 } }),
    ],
    borrowings: [
      share('a', 'b', 0.5),
      share('b', 'a', 0.4),
      share('a', 'c', 0.3),
      share('c', 'a', 0.2),
      share('b', 'c', 0.1),
      share('a', 'b', 0.001),
    ],
  };

  test('are told by who came first; a year alone is neither before nor after a day of it', () => {
    const { earlier, later, undated } = borrowedBy(dated, 'a');
    const said = (list: typeof earlier) => list.map((one) => [one.document, one.from, one.share]);
    expect([said(earlier), said(later), said(undated)]).toEqual([[['a', 'b', 0.5]], [], [['a', 'c', 0.3]]]);
    expect(said(borrowedBy(dated, 'b').later)).toEqual([['a', 'b', 0.5]]);
  });
});

test.each([
  ['短句。后面还有。', '短句。'],
  ['没有句号的一段', '没有句号的一段'],
  [`${'一二三四五六七八九十'.repeat(3)}，${'甲乙丙丁'.repeat(6)}。`, `${'一二三四五六七八九十'.repeat(3)}……`],
])('%s begins with %s', (text, expected) => {
  expect(openingSentence(text)).toBe(expected);
});
