import { describe, expect, test } from 'vitest';
import type { Records } from '#model/records.ts';
import { scoreAgencies, scoreAlignments } from '../../../tools/evaluate/facts.ts';
import { changesOf } from '../../../tools/evaluate/facts-of-run.ts';
import { scoreHeads } from '../../../tools/evaluate/heads.ts';
import type { LabelSet } from '../../../tools/evaluate/labels/labels.ts';
import { inScope } from '../../../tools/evaluate/labels/scope.ts';
import { fieldAccuracy, score } from '../../../tools/evaluate/score.ts';
import { scoreTargets } from '../../../tools/evaluate/targets.ts';
import { target, text } from '../../site/views/sample-records.ts';

const empty = {
  countsParagraphs: () => true,
  outline: [],
  agencies: [],
  citations: [],
  alignments: [],
  nonTargets: [],
  neutral: [],
};

describe('counting', () => {
  test('precision, recall and fields', () => {
    const one = score({
      must: [true, true, false],
      misses: ['m'],
      extras: ['x', 'y'],
      fields: [
        ['unit', true, ''],
        ['unit', false, 'expected %'],
        ['value', true, ''],
      ],
    });
    expect([one.precision, one.recall, one.fields]).toEqual([0.5, 2 / 3, { unit: [1, 2], value: [1, 1] }]);
    expect(one.f1).toBeCloseTo(0.571, 3);
    expect(fieldAccuracy(one)).toBeCloseTo(2 / 3);
    expect(one.wrong).toEqual(['unit: expected %']);
  });

  test('nothing labelled and nothing found is no fault', () => {
    expect(score({ must: [], misses: [], extras: [], fields: [] }).f1).toBe(1);
  });

  test('a section covers its clauses, not those whose number begins alike', () => {
    expect(['d/3.4', 'd/3.4.1', 'd/3.41'].map((clause) => inScope(clause, ['d/3.4']))).toEqual([
      true,
      true,
      false,
    ]);
    expect(inScope('d/1', ['d'])).toBe(true);
  });
});

test('a head is right where title, number, issuer and day are', () => {
  const documents = [
    {
      id: 'd',
      title: { source: '样本市卫生局关于印发《样本市控烟规划》的通知' },
      issuer: { source: '样本市卫生局' },
      issueNumber: '样卫〔2023〕5号',
      signedOn: '2023-05-08',
    },
  ] as unknown as Records['documents'];
  const label = {
    document: 'd',
    title: '样本市控烟规划',
    number: '样卫(2023)5号',
    issuer: '样本市卫生局',
    date: '2023-05-08',
  };
  expect(scoreHeads({ documents }, [label]).recall).toBe(1);
  const titled = (source: string, title = label.title) =>
    scoreHeads({ documents: documents.map((one) => ({ ...one, title: { ...one.title, source } })) }, [
      { ...label, title },
    ]).recall;
  // The plan by its own title where the label has that of the notice, and no other part of it.
  const notice = '样本市卫生局关于印发《样本市控烟规划》的通知';
  expect(titled('样本市控烟规划', notice)).toBe(1);
  expect(titled('通知', notice)).toBe(0);
  expect(titled('规划')).toBe(0);
  expect(titled('', notice)).toBe(0);
  const wrong = scoreHeads({ documents }, [{ ...label, date: '2023-05-09' }]);
  expect([wrong.recall, wrong.fields.date, wrong.fields.number]).toEqual([0, [0, 1], [1, 1]]);
});

test('units that only a sentence names neither must nor must not be found, and are printed', () => {
  const clauses = [
    { id: 'd/1', responsibility: null },
    {
      id: 'd/2',
      responsibility: { agencies: [{ id: 'a', name: { hans: '市财政局' } }], lead: 'a', leadDeclared: false },
    },
  ] as unknown as Records['clauses'];
  const row = (path: string, names: string[], inSentence: boolean) => ({
    document: 'd',
    path,
    names,
    lead: names[0] as string,
    leadDeclared: null,
    inSentence,
  });
  const labels: LabelSet = {
    ...empty,
    outline: [],
    targets: [],
    agencies: [row('1', ['市教育局'], true), row('2', ['市财政局'], false)],
    scope: { agencies: ['d'] },
  };
  const { must, hits, extras, aside } = scoreAgencies({ clauses } as Records, labels);
  expect([must, hits, extras, aside]).toEqual([1, 1, [], ['d/1 市教育局 (named by a sentence)']]);
  const alone = { ...labels, agencies: [row('2', ['市财政局'], true)] };
  expect(scoreAgencies({ clauses } as Records, alone)).toMatchObject({ must: 0, extras: [] });
});

test.each([
  ['2.1', false, [1, []]],
  ['2.1.4', false, [1, []]],
  ['2', false, [1, []]],
  ['2.2', false, [0, ['d/2.1 市财政局']]],
  ['2.1.4', true, [0, ['d/2.1 市财政局']]],
])('units labelled at %s, the clause sure: %s, are found at 2.1: %j', (path, pathSure, expected) => {
  const clauses = [
    {
      id: 'd/2.1',
      document: 'd',
      responsibility: { agencies: [{ id: 'a', name: { hans: '市财政局' } }], lead: 'a', leadDeclared: false },
    },
  ] as unknown as Records['clauses'];
  const label = { document: 'd', path, pathSure, names: ['市财政局'], lead: '市财政局', leadDeclared: null };
  const labels: LabelSet = { ...empty, targets: [], agencies: [label], scope: { agencies: ['d'] } };
  const { hits, extras } = scoreAgencies({ clauses } as Records, labels);
  expect([hits, extras]).toEqual(expected);
});

describe('targets against labels', () => {
  const found = (numberText: string, value: number, clause = 'd/1') =>
    target(`${clause}#1`, value, {
      quote: numberText,
      numberText,
      unit: '%',
      deadline: { year: 2018, point: 'end' },
      subject: text(''),
    });
  const label = (numberText: string, value: number, must = true) => ({
    document: 'd',
    path: '1',
    numberText,
    value,
    valueMax: null,
    comparator: '=',
    unit: '%',
    deadline: '2018-end',
    exactDeadline: true,
    quote: null,
    subject: null,
    must,
  });
  const scope = { targets: ['d'] };

  test('a label that may be found is neutral; what is found elsewhere is not counted', () => {
    const labels = { ...empty, scope, targets: [label('90%', 90), label('5%', 5, false), label('7%', 7)] };
    const one = scoreTargets(
      [found('90%', 90), found('5%', 5), found('3%', 3), found('4%', 4, 'e/1')],
      labels,
    );
    expect([one.hits, one.must, one.found]).toEqual([1, 2, 2]);
    expect(one.extras).toEqual(['d/1 3% | 3%']);
    expect(one.misses).toEqual(['d/1 7% | ']);
    expect(one.fields.deadline).toEqual([1, 1]);
  });

  test('a number that must not be a target is named as such', () => {
    const nonTargets = [{ document: 'd', path: '1', numberText: '3%' }];
    const one = scoreTargets([found('3%', 3)], { ...empty, scope, targets: [], nonTargets });
    expect(one.extras).toEqual(['NON-TARGET d/1 3% | 3%']);
  });
});

describe('scoring alignments', () => {
  const pair = (a: string, b: string) => ({ a, b, relation: 'same' });
  const records = {
    clauses: [],
    shelf: [],
    alignments: {
      pairs: [pair('d/1', 'e/1'), pair('d/2', 'e/2'), pair('d/1', 'new/1')],
      possible: [],
      groups: [],
      releases: [],
    },
  } as unknown as Records;
  const label = { a: 'e/1', b: 'd/1', relations: ['same'], must: true };
  const labels = {
    ...empty,
    targets: [],
    alignments: [label],
    scope: { alignments: ['d'], alignmentsAmong: ['d', 'e'] },
  } as unknown as LabelSet;

  test('a pair with a document that came after the labels is not counted, another one is', () => {
    const one = scoreAlignments(records, labels, 'all');
    expect([one.hits, one.found, one.extras]).toEqual([1, 2, ['d/2 ~ e/2']]);
  });
});

test('facts gained and lost are told by document', () => {
  const run = (numbers: readonly string[], documents = ['d']) =>
    new Map(documents.map((document) => [document, new Set(numbers)]));
  expect(changesOf(run(['a', 'b']), run(['b', 'c']))).toEqual([
    { document: 'd', gained: ['c'], lost: ['a'] },
  ]);
  expect(changesOf(run(['a']), run(['a'], ['d', 'e']))).toEqual([{ document: 'e', gained: ['a'], lost: [] }]);
  expect(changesOf(run(['a']), run(['a']))).toEqual([]);
});
