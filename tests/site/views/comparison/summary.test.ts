import { expect, test } from 'vitest';
import type { Records } from '#model/records.ts';
import { oddOnes } from '#site/views/comparison/facts.ts';
import { compareTopic } from '#site/views/comparison/rows.ts';
import { percent, sentenceOf } from '#site/views/comparison/words.ts';
import { clause, pair, recordsOf, substance, target, text } from '../sample-records.ts';

const clauses = [
  clause('a/1', '到2018年拥有全科医生2.5名'),
  clause('b/1', '到2018年拥有全科医生2名'),
  clause('c/1', '到2018年擁有全科醫生2名'),
];
const members = clauses.map(({ id }) => id);
const due = { deadline: { year: 2018, point: 'during' as const } };

/** The sentence above the one row of these records. */
function sentence(more: Partial<Records>, locale: 'hans' | 'hant' | 'en' = 'hans'): string {
  const records = recordsOf(clauses, more);
  const { rows, columns } = compareTopic(records, 't');
  const labels = columns.map(({ document }) => ({ a: '佛山', b: '揭阳', c: '新会' })[document.id] ?? '');
  const row = rows.find(({ id }) => id === 'g');
  return sentenceOf(row?.facts ?? [], { locale, labels, byDefault: columns.map(() => true) });
}

const group = [{ id: 'g', topic: 't', members }];
const two = substance('number', '2.5名', '2名', '全科医生');

test.each<[Partial<Records>, string, string]>([
  [
    {
      alignments: {
        pairs: [pair('a/1', 'b/1', { substance: [two] }), pair('a/1', 'c/1', { substance: [two] })],
        groups: group,
      },
      targets: members.map((id) => target(`${id}#1`, 2, due)),
    },
    '数值不同：全科医生 2.5 名 / 2 名 / 2 名 · 期限同为 2018 年 · 其余几乎逐字相同',
    'values in the order of the columns',
  ],
  [
    {
      alignments: {
        pairs: [pair('a/1', 'b/1'), pair('a/1', 'c/1', { substance: [substance('date', '2018年', null)] })],
        groups: group,
      },
    },
    '新会未写 2018 年 · 其余几乎逐字相同',
    'what one of three leaves out',
  ],
  [
    {
      alignments: {
        pairs: [pair('a/1', 'b/1', { sameShare: 0.7 }), pair('a/1', 'c/1', { sameShare: 0.7 })],
        groups: group,
      },
    },
    '文字相近',
    'nothing of substance',
  ],
  [
    {
      alignments: {
        pairs: [pair('a/1', 'b/1', { sameShare: 0.3 }, 'equivalent')],
        groups: [{ id: 'g', topic: 't', members: ['a/1', 'b/1'] }],
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
    groups: [{ id: 'g', topic: 't', members: ['a/1', 'b/1'] }],
  };
  expect(sentence({ alignments, gaps })).toContain('新会无对应条款');
});

test('where not every column says it, each value names its text', () => {
  const alignments = {
    pairs: [
      pair('a/1', 'b/1', { substance: [substance('date', '2018年', '2017年底')], sameShare: 0.5 }, 'partial'),
      pair('a/1', 'c/1', { sameShare: 0.5 }, 'partial'),
    ],
    groups: group,
  };
  expect(sentence({ alignments })).toBe('时间不同：佛山（2018 年）、揭阳（2017 年底）');
});

test('a place name that differs is no difference between places', () => {
  const alignments = {
    pairs: [pair('a/1', 'b/1', { substance: [substance('place', '佛山市', '揭阳市')] }), pair('a/1', 'c/1')],
    groups: group,
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
      },
    });
  const { rows, columns } = compareTopic(
    recordsOf([named('a/1', '市衛生局', '市卫生局'), named('b/1', '市財政局', '市财政局')], {
      alignments: {
        pairs: [pair('a/1', 'b/1', { substance: [lead, substance('number', '3名', '2名', '全科医生数')] })],
        groups: [{ id: 'g', topic: 't', members: ['a/1', 'b/1'] }],
      },
      targets: [target('a/1#1', 3, { subject: text('全科医生数', '全科醫生數') })],
    }),
    't',
  );
  const facts = rows.find(({ id }) => id === 'g')?.facts ?? [];
  const names = { labels: ['甲', '乙'], byDefault: columns.map(() => true) };
  const said = sentenceOf(facts, { locale: 'hant', ...names });
  expect(said).toContain('牽頭單位不同：市衛生局 / 市財政局');
  expect(said).toContain('全科醫生數 3 名 / 2 名');
});
