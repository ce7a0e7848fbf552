import { describe, expect, test } from 'vitest';
import type { Records } from '#model/records.ts';
import type { ComparisonColumn } from '#site/views/comparison/columns.ts';
import { compareTopic } from '#site/views/comparison/rows.ts';
import { oddOnes } from '#site/views/comparison/told/facts.ts';
import { differsInSubstance } from '#site/views/comparison/told/summary.ts';
import { percent, type SentenceNames, sentenceOf } from '#site/views/comparison/told/words.ts';
import { clause, document, pair, recordsOf, substance, target, text } from '../../sample-records.ts';

const clauses = [
  clause('a/1', '到2018年拥有全科医生2.5名'),
  clause('b/1', '到2018年拥有全科医生2名'),
  clause('c/1', '到2018年擁有全科醫生2名'),
];
const members = clauses.map(({ id }) => id);
const due = { deadline: { year: 2018, point: 'during' as const } };

const NAMES: Readonly<Record<string, string>> = { a: '佛山', b: '揭阳', c: '新会' };
const namesOf = (
  columns: readonly ComparisonColumn[],
  locale: 'hans' | 'hant' | 'en' = 'hans',
  shown: (column: number) => boolean = () => true,
): SentenceNames => ({
  locale,
  labels: columns.map(({ id }) => NAMES[id] ?? id),
  byDefault: columns.map((_, n) => shown(n)),
  dated: (document) => document,
});

/** The sentence above the one row of these records. */
function sentence(more: Partial<Records>, locale: 'hans' | 'hant' | 'en' = 'hans'): string {
  const records = recordsOf(clauses, more);
  const { rows, columns } = compareTopic(records, 't');
  const row = rows.find(({ id }) => id === 'g');
  return sentenceOf(row?.facts ?? [], namesOf(columns, locale));
}

const group = [{ id: 'g', topic: 't', members }];
const two = substance('number', '2.5名', '2名', '全科医生');

test.each<[Partial<Records>, string, string]>([
  [
    {
      alignments: {
        pairs: [pair('a/1', 'b/1', { substance: [two] }), pair('a/1', 'c/1', { substance: [two] })],
        possible: [],
        groups: group,
        releases: [],
      },
      targets: members.map((id) => target(`${id}#1`, 2, due)),
    },
    '数值不同：全科医生 佛山 2.5 名 揭阳 2 名 新会 2 名 · 期限同为 2018 年 · 文字几乎相同',
    'the place before each value',
  ],
  [
    {
      alignments: {
        pairs: [pair('a/1', 'b/1'), pair('a/1', 'c/1', { substance: [substance('date', '2018年', null)] })],
        possible: [],
        groups: group,
        releases: [],
      },
    },
    '新会未写 2018 年 · 文字几乎相同',
    'what one of three leaves out',
  ],
  [
    {
      alignments: {
        pairs: [pair('a/1', 'b/1', { sameShare: 0.7 }), pair('a/1', 'c/1', { sameShare: 0.7 })],
        possible: [],
        groups: group,
        releases: [],
      },
    },
    '文字相近',
    'nothing of substance',
  ],
  [
    {
      alignments: {
        pairs: [pair('a/1', 'b/1', { sameShare: 0.3 }, 'equivalent')],
        possible: [],
        groups: [{ id: 'g', topic: 't', members: ['a/1', 'b/1'] }],
        releases: [],
      },
    },
    '新会未找到对应 · 文字不同，所指相当',
    'nobody looked in the third',
  ],
])('%#: %s', (more, expected, why) => {
  expect(sentence(more), why).toBe(expected);
});

test('says “no counterpart” where somebody looked', () => {
  const decision = { action: 'absent' as const, reason: '没有', by: '编辑', on: '2026-11-20' };
  const gaps = ['a/1', 'b/1'].map((id) => ({
    clause: id,
    document: 'c',
    state: 'absent' as const,
    decision,
  }));
  const alignments = {
    pairs: [pair('a/1', 'b/1')],
    possible: [],
    groups: [{ id: 'g', topic: 't', members: ['a/1', 'b/1'] }],
    releases: [],
  };
  expect(sentence({ alignments, gaps })).toContain('新会无对应条款');
});

test('where not every column says it, each value names its text', () => {
  const alignments = {
    pairs: [
      pair('a/1', 'b/1', { substance: [substance('date', '2018年', '2017年底')], sameShare: 0.5 }, 'partial'),
      pair('a/1', 'c/1', { sameShare: 0.5 }, 'partial'),
    ],
    possible: [],
    groups: group,
    releases: [],
  };
  expect(sentence({ alignments })).toBe('时间不同：佛山 2018 年 揭阳 2017 年底');
});

test('who leads is told of no text that names nobody, however alike it is', () => {
  const lead = substance('agency', '市卫生局', '市财政局', '牵头单位');
  const alignments = {
    pairs: [pair('a/1', 'b/1', { substance: [lead] }), pair('a/1', 'c/1')],
    possible: [],
    groups: group,
    releases: [],
  };
  const said = sentence({ alignments });
  expect(said).toContain('牵头单位不同：佛山 市卫生局 揭阳 市财政局');
  expect(said).not.toContain('新会 市卫生局');
});

test('a place name that differs is no difference between places', () => {
  const alignments = {
    pairs: [pair('a/1', 'b/1', { substance: [substance('place', '佛山市', '揭阳市')] }), pair('a/1', 'c/1')],
    possible: [],
    groups: group,
    releases: [],
  };
  expect(sentence({ alignments })).toBe('文字几乎相同');
});

test.each([
  [['2', '2.5', '2'], [false, true, false], 'the majority is plain'],
  [['1', '2', null], [false, true, false], 'with no majority the first is'],
])('%j → %j (%s)', (values, expected) => {
  expect(oddOnes(values)).toEqual(expected);
});

test.each([
  [0, '0%'],
  [0.001, '<1%'],
  [0.204, '20%'],
  [1, '100%'],
])('percent(%d) is %s', (share, expected) => expect(percent(share)).toBe(expected));

test('words that stand in no text, names of agencies and of what is counted, are told in both scripts', () => {
  const lead = substance('agency', '市卫生局', '市财政局', '牵头单位');
  const named = (id: string, hant: string, hans: string) =>
    clause(id, '到2018年拥有全科医生', {
      responsibility: {
        printed: '',
        agencies: [{ id: hans, name: text(hans, hant) }],
        lead: hans,
        leadDeclared: true,
        rule: 'a label and bodies',
      },
    });
  const { rows, columns } = compareTopic(
    recordsOf([named('a/1', '市衛生局', '市卫生局'), named('b/1', '市財政局', '市财政局')], {
      alignments: {
        pairs: [pair('a/1', 'b/1', { substance: [lead, substance('number', '3名', '2名', '全科医生数')] })],
        possible: [],
        groups: [{ id: 'g', topic: 't', members: ['a/1', 'b/1'] }],
        releases: [],
      },
      targets: [target('a/1#1', 3, { subject: text('全科医生数', '全科醫生數') })],
    }),
    't',
  );
  const facts = rows.find(({ id }) => id === 'g')?.facts ?? [];
  const said = sentenceOf(facts, { ...namesOf(columns, 'hant'), labels: ['甲', '乙'] });
  expect(said).toContain('牽頭單位不同：甲 市衛生局 乙 市財政局');
  expect(said).toContain('全科醫生數 甲 3 名 乙 2 名');
});

describe('the sentence follows the places in view', () => {
  const records = recordsOf(clauses, {
    alignments: {
      pairs: [
        pair('a/1', 'b/1', { substance: [two] }),
        pair('a/1', 'c/1', { substance: [two] }),
        pair('b/1', 'c/1', { substance: [substance('date', '2018年', '2019年')] }),
      ],
      possible: [],
      groups: group,
      releases: [],
    },
  });
  const { rows, columns } = compareTopic(records, 't');
  const facts = rows.find(({ id }) => id === 'g')?.facts ?? [];

  test.each<[number[], string, boolean]>([
    [[0, 1, 2], '数值不同：全科医生 佛山 2.5名 揭阳 2名 新会 2名', true],
    [[0, 1], '数值不同：全科医生 佛山 2.5名 揭阳 2名', true],
    [[1, 2], '时间不同：揭阳 2018年 新会 2019年', true],
    [[1], '', false],
  ])('%j: %s', (shown, expected, differs) => {
    const inView = (column: number) => shown.includes(column);
    const said = sentenceOf(facts, namesOf(columns, 'hans', inView)).replace(/(\d) (?=\p{sc=Han})/gu, '$1');
    expect(said.split(' · ')[0]?.trim()).toBe(expected);
    expect(differsInSubstance(facts, inView)).toBe(differs);
    if (!inView(0)) expect(said).not.toContain('2.5');
  });
});

describe('a place speaks with all its documents', () => {
  const records = recordsOf(
    [clause('a/1', '签约率达到30%'), clause('b/1', '签约率达到30%'), clause('late/1', '签约率达到60%')],
    {
      documents: [
        document('a', 'a', { signedOn: '2016-01-01' }),
        document('b', 'b', { signedOn: '2016-02-01' }),
        document('late', 'b', { signedOn: '2018-01-01' }),
      ],
      alignments: {
        pairs: [pair('a/1', 'b/1'), pair('a/1', 'late/1')],
        possible: [],
        groups: [{ id: 'g', topic: 't', members: ['a/1', 'b/1', 'late/1'] }],
        releases: [],
      },
      indicators: [
        {
          id: 'rate',
          name: text('签约率'),
          nameEn: '',
          unit: '%',
          topic: 't',
          direction: null,
          merged: false,
          cells: [],
        },
      ],
      targets: [
        ['a/1', 30],
        ['b/1', 30],
        ['late/1', 60],
      ].map(([id, value]) =>
        target(`${id}#1`, Number(value), { numberText: `${value}%`, unit: '%', indicator: 'rate' }),
      ),
    },
  );

  test('each number with the document that sets it', () => {
    const { rows, columns } = compareTopic(records, 't');
    expect(columns.map(({ id, documents }) => [id, documents.map((one) => one.id)])).toEqual([
      ['a', ['a']],
      ['b', ['b', 'late']],
    ]);
    expect(sentenceOf(rows[0]?.facts ?? [], namesOf(columns))).toContain(
      '数值不同：签约率 佛山 30% 揭阳 30%（b）、60%（late）',
    );
  });

  test('nothing is said to be missing that another of its documents says', () => {
    const { rows, columns } = compareTopic(
      {
        ...records,
        alignments: { pairs: [], possible: [], groups: [], releases: [] },
        targets: records.targets.slice(0, 1),
      },
      't',
    );
    for (const row of rows) expect(sentenceOf(row.facts, namesOf(columns))).not.toContain('无对应条款');
  });
});
