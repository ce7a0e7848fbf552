import { describe, expect, test } from 'vitest';
import type { TargetRecord } from '#model/facts/target.ts';
import type { Records } from '#model/records.ts';
import { scoreAgencies, scoreAlignments } from '../../../tools/evaluate/facts.ts';
import { changesOf } from '../../../tools/evaluate/facts-of-run.ts';
import { scoreHeads } from '../../../tools/evaluate/heads.ts';
import type { LabelSet } from '../../../tools/evaluate/labels/labels.ts';
import { placeOf, unlabelledAnnexes } from '../../../tools/evaluate/labels/outside.ts';
import { inScope } from '../../../tools/evaluate/labels/scope.ts';
import { fieldAccuracy, score } from '../../../tools/evaluate/score.ts';
import { scoreTargets } from '../../../tools/evaluate/targets.ts';

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

test('units without a path are those of an annex that the labels leave out of the outline', () => {
  const texts = new Map([['d', '一、总体目标\n附件\n市财政局 市教育局']]);
  const agency = (name: string) => ({ id: name, name: { source: name, hans: name, hant: name } });
  const clauses = [
    {
      id: 'd/2',
      document: 'd',
      parent: null,
      marker: '附件',
      spans: [[7, 9]],
      responsibility: { agencies: [agency('市财政局'), agency('市教育局')], lead: '市财政局' },
    },
  ] as unknown as Records['clauses'];
  const units = {
    document: 'd',
    path: null,
    names: ['市财政局', '市民政局'],
    lead: null,
    leadDeclared: null,
  };
  const labels: LabelSet = {
    ...empty,
    outline: [],
    targets: [],
    texts,
    agencies: [units],
    scope: { agencies: ['d'] },
  };
  const { must, hits, misses, extras } = scoreAgencies({ clauses } as Records, labels);
  expect([must, hits, misses, extras]).toEqual([2, 1, ['d/null 市民政局'], ['d/null 市教育局']]);
});

describe('places without a clause', () => {
  const outline = [{ marker: '一、', starts: '总体目标' }];
  const text =
    '为做好工作，确保覆盖率达到90%，\n制定本方案。\n一、总体目标\n建成5所。\n附件1\n任务表\n新建3座';

  test('a label stands in the preamble or in an annex, as the text says', () => {
    expect(placeOf(text, outline, '确保覆盖率达到90%，制定本方案')).toBe('preamble');
    expect(placeOf(text, outline, '新建3座')).toBe('annex');
    expect(placeOf(text, [], null)).toBe('annex');
  });

  const at = (words: string) => text.indexOf(words);
  const clause = (id: string, marker: string, parent: string | null = null, start = at(marker)) =>
    ({
      id,
      document: 'd',
      parent,
      marker,
      spans: [[start, start + 1]],
    }) as unknown as Records['clauses'][number];
  const labels = (rows: readonly string[], markers: readonly string[] = [], own = text): LabelSet => ({
    ...empty,
    texts: new Map([['d', own]]),
    outline: rows.map((path, n) => ({
      document: 'd',
      path,
      marker: markers[n] ?? '',
      leaf: true,
      starts: '',
    })),
    targets: [],
    scope: {},
  });

  test('an annex that the labels do not name is set aside with what stands under it, another is not', () => {
    const clauses = [clause('d/1', '一、'), clause('d/2', '附件1'), clause('d/2.1', '1.', 'd/2')];
    expect([...unlabelledAnnexes(clauses, labels(['1']))]).toEqual([
      ['d/2', 'd/2'],
      ['d/2.1', 'd/2'],
    ]);
    expect([...unlabelledAnnexes(clauses, labels(['1', '2', '2.1']))]).toEqual([]);
  });

  test('an annex is not set aside because our parser sees one', () => {
    const clauses = [clause('d/1', '一、'), clause('d/3', '附件1')];
    const none = (set: LabelSet, found = clauses) => expect([...unlabelledAnnexes(found, set)]).toEqual([]);
    // Labelled, at another path.
    none(labels(['1', '2'], ['一、', '附件1']));
    // Labels of parts of documents.
    none({ ...labels(['1']), texts: new Map() });
    // Where the text has no such line: a list of what is attached, a sentence.
    none(labels(['1'], [], text.replace('附件1\n', '附件：1.')));
    none(labels(['1']), [clause('d/3', '附件1', null, at('建成5所'))]);
  });

  test('numbers are set aside by the annex that they stand in', () => {
    const own = `${text}\n附件2\n又新建4座`;
    const [one, two] = [clause('d/2', '附件1'), clause('d/3', '附件2', null, own.indexOf('附件2'))];
    const target = (clauseId: string, numberText: string, value: number) =>
      ({ clause: clauseId, numberText, value, quote: numberText, unit: '座' }) as unknown as TargetRecord;
    const label = (numberText: string, value: number) =>
      ({ document: 'd', path: null, place: 'annex', numberText, value, unit: '座', must: true }) as never;
    const found = [target('d/2', '3座', 3), target('d/2', '9座', 9), target('d/3', '4座', 4)];
    const score = (value: number) =>
      scoreTargets(
        found,
        { ...labels(['1'], [], own), scope: { targets: ['d'] }, targets: [label(`${value}座`, value)] },
        [one, two],
      );
    expect([score(3).extras.length, score(3).aside.length]).toEqual([1, 1]);
    expect([score(7).extras.length, score(7).aside.length]).toEqual([3, 0]);
  });
});

describe('targets against labels', () => {
  const found = (numberText: string, value: number, clause = 'd/1'): TargetRecord => ({
    id: '',
    clause,
    quote: numberText,
    numberText,
    value,
    valueMax: null,
    comparator: '=',
    unit: '%',
    deadline: { year: 2018, point: 'end' },
    since: null,
    kind: 'goal',
    attribute: null,
    baseline: null,
    table: null,
    rule: 'by a term',
    subjectSure: true,
    subject: { source: '', hans: '', hant: '' },
    indicator: null,
    span: [0, 0],
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
