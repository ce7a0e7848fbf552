import { describe, expect, test } from 'vitest';
import { inShelfOrder } from '#site/views/comparison/columns.ts';
import { compareTopic } from '#site/views/comparison/rows.ts';
import type { Tracer } from '#site/views/trace.ts';
import { numberQuestions } from '../../../../tools/build/pages/asked/questions.ts';
import { clause, document, pair, recordsOf } from '../sample-records.ts';

const clauses = [
  clause('a/1', '甲'),
  clause('a/2', '乙'),
  clause('b/1', '甲'),
  clause('b/2', '丙', { topics: ['u', 't'] }),
  clause('c/1', '甲'),
];
const decision = { action: 'absent' as const, reason: '通读全文没有', by: '编辑', on: '2026-11-20' };
const records = recordsOf(clauses, {
  alignments: {
    pairs: [pair('a/1', 'b/1'), pair('b/1', 'c/1', {}, 'equivalent')],
    possible: [],
    groups: [{ id: 'g', topic: 't', members: ['a/1', 'b/1', 'c/1'] }],
    releases: [],
  },
  gaps: [
    { clause: 'a/2', document: 'b', state: 'absent', decision },
    { clause: 'a/2', document: 'c', state: 'unchecked', decision: null },
  ],
});
const { columns, rows } = compareTopic(records, 't');
const row = (id: string) => rows.find((entry) => entry.id === id);

describe('rows of a topic', () => {
  test('every leaf clause of the topic stands in one row, also those that stand alone', () => {
    const shown = rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.state === 'aligned' ? cell.clauses.map((entry) => entry.clause.id) : [])),
    );
    expect(shown.toSorted()).toEqual(clauses.map(({ id }) => id).toSorted());
    expect(rows.map(({ id }) => id)).toEqual(['g', 'a/2', 'b/2']);
  });

  test.each([
    ['a/2', 1, 'absent', 'somebody looked'],
    ['a/2', 2, 'unchecked', 'nobody looked'],
    ['b/2', 0, 'unchecked', 'no gap is recorded at all'],
  ])('%s in column %i is %s: %s', (id, column, state) => {
    expect(row(id)?.cells[column]?.state).toBe(state);
  });

  test('what was looked for in other places is asked once a clause, however many places there are', () => {
    const { duiduTracer: tracer } = globalThis as unknown as { duiduTracer: Tracer };
    const { of, questions } = numberQuestions(tracer.text, []);
    tracer.begin();
    compareTopic({ ...records }, 't');
    of([tracer.end()]);
    const gaps = questions.filter((question) => question.startsWith('index.gap'));
    expect(gaps.toSorted()).toEqual(['index.gaps\0a/2', 'index.gaps\0b/2']);
  });

  test.each([
    [0, ['base', 'same', 'grouped'], 'the third text has no pair with the base'],
    [1, ['same', 'base', 'equivalent'], 'both have one with the second'],
  ])('relations to base %i are %j: %s', (base, expected) => {
    const found = row('g')?.cells.map((cell) =>
      cell.state === 'aligned' ? cell.clauses[0]?.relations[base] : null,
    );
    expect(found).toEqual(expected);
  });

  test('a row that the base lacks is set against its first text', () => {
    const two = recordsOf([clause('a/1', '甲'), clause('b/1', '乙'), clause('c/1', '乙')], {
      alignments: {
        pairs: [pair('b/1', 'c/1')],
        possible: [],
        groups: [{ id: 'g', topic: 't', members: ['b/1', 'c/1'] }],
        releases: [],
      },
    });
    const cells = compareTopic(two, 't').rows.find(({ id }) => id === 'g')?.cells ?? [];
    const found = cells.map((cell) =>
      cell.state === 'aligned' ? cell.clauses[0]?.relations[0] : cell.state,
    );
    expect(found).toEqual(['unchecked', 'reference', 'same']);
  });

  test('columns are the editions in the order of issue', () => {
    expect(columns.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('columns', () => {
  const shelf = (id: string, series: string | null) => ({
    document: id,
    shortTitle: { hans: id, hant: id, en: id },
    series,
    originalFile: null,
    officialUrl: null,
  });

  test('later documents are there to be chosen, editions by default even when silent', () => {
    const mixed = recordsOf([clause('a/1', '甲'), clause('b/1', '乙'), clause('later/1', '丙')], {
      documents: [document('a'), document('b'), document('silent'), document('later')],
      shelf: [shelf('a', 'plan'), shelf('b', 'plan'), shelf('silent', 'plan'), shelf('later', null)],
    });
    expect(compareTopic(mixed, 't').columns.map(({ id, byDefault }) => [id, byDefault])).toEqual([
      ['a', true],
      ['b', true],
      ['silent', true],
      ['later', false],
    ]);
  });

  test('where the editions are silent, those that speak stand there by default', () => {
    const later = recordsOf([clause('x/1', '甲'), clause('y/1', '乙')], {
      documents: [document('a'), document('b'), document('x'), document('y')],
      shelf: [shelf('a', 'plan'), shelf('b', 'plan'), shelf('x', null), shelf('y', null)],
    });
    expect(compareTopic(later, 't').columns.every(({ byDefault }) => byDefault)).toBe(true);
  });

  test('a place is one column, with all its documents that speak, oldest first', () => {
    const records = recordsOf([clause('a/1', '甲'), clause('b/1', '乙'), clause('a-late/1', '丙')], {
      documents: [
        document('a', 'a', { signedOn: '2016-07-05' }),
        document('a-late', 'a', { signedOn: '2018-07-05' }),
        document('a-other', 'a', { signedOn: '2017-07-05' }),
        document('b'),
      ],
      shelf: [shelf('a', 'plan'), shelf('b', 'plan'), shelf('a-late', null), shelf('a-other', null)],
      gaps: [
        { clause: 'b/1', document: 'a', state: 'absent', decision },
        { clause: 'b/1', document: 'a-late', state: 'unchecked', decision: null },
      ],
    });
    const { columns, rows } = compareTopic(records, 't');
    expect(columns.map(({ id, documents }) => [id, documents.map((one) => one.id)])).toEqual([
      ['a', ['a', 'a-late']],
      ['b', ['b']],
    ]);
    // Checked in one of two documents is not checked in the place.
    const cell = rows.find(({ id }) => id === 'b/1')?.cells[0];
    expect(cell).toEqual({
      state: 'unchecked',
      documents: [
        { document: 'a', state: 'absent', decision },
        { document: 'a-late', state: 'unchecked', decision: null },
      ],
    });
  });

  test('documents stand by date of signing, or by the year they plan for', () => {
    const dated = recordsOf([], {
      documents: [
        document('b', 'b', { period: { from: 2017, to: 2018 } }),
        document('c', 'c', { signedOn: '2016-08-10' }),
        document('a', 'a', { signedOn: '2016-07-05' }),
      ],
    });
    expect(inShelfOrder(dated).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  });
});
