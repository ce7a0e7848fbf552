import { expect, test } from 'vitest';
import type { IndexHead } from '#site/search/files/shard.ts';
import { foldedText, readFoldTable } from '#site/search/fold-query.ts';
import { findReferences } from '#site/search/reference.ts';
import { headDocument } from './sample-records.ts';

const table = readFoldTable(
  '陽阳揭揭辦办號号醫医療疗衛卫強强創创優优計计劃划項项條条會会區区聯联體体關关發发國国務务長长',
);
const folded = (names: string[]) => names.map((name) => foldedText(table, name));

const head: IndexHead = {
  version: '',
  fold: '',
  documents: [
    headDocument({
      id: 'jieyang-2016-plan',
      place: 'jieyang',
      year: 2016,
      names: folded([
        '揭府办〔2016〕50号',
        '揭阳市人民政府办公室关于印发《揭阳市医疗卫生强基创优行动计划（2016—2018年）》的通知',
        '揭阳市医疗卫生强基创优行动计划（2016—2018年）',
        '揭阳市医疗卫生强基创优行动计划',
        '揭阳 2016',
        'Jieyang 2016',
      ]),
      paths: 'front 1 2 3 3.2 3.2.1 3.2.2 3.2.2.1 3.2.2.2 3.2.2.3 3.10 3.10.2 3.10.2.1',
    }),
    headDocument({
      id: 'foshan-2016-plan',
      place: 'foshan',
      year: 2016,
      names: folded([
        '佛山市医疗卫生强基创优行动计划（2016—2018年）',
        '佛山市医疗卫生强基创优行动计划',
        '佛山 2016',
      ]),
      paths: 'front 1 2 2.5 2.5.2 2.5.2.1 2.5.2.2',
    }),
    headDocument({
      id: 'jieyang-2018-reform',
      place: 'jieyang',
      year: 2018,
      series: false,
      names: folded(['揭府办〔2018〕12号', '揭阳市深化公立医院综合改革行动实施方案', '揭阳 2018']),
      paths: 'front 1 2 2.5 2.5.17 3',
    }),
    headDocument({
      id: 'east-2020-rule',
      place: 'east',
      year: 2020,
      series: false,
      names: folded(['东山条例']),
      paths: '1 1.1 1.2 2 2.3 2.3-1 2.3-2 2.3.1 2.12 2.12.1 2.12.2',
    }),
  ],
  places: [
    { id: 'jieyang', name: '揭阳', seal: '揭', colour: 1, names: ['揭阳', '揭阳市', 'jieyang'] },
    { id: 'foshan', name: '佛山', seal: '佛', colour: 2, names: ['佛山', '佛山市', 'foshan'] },
    { id: 'east', name: '东山', seal: '东', colour: 3, names: ['东山'] },
  ],
  topics: [],
  agencies: [],
  chunks: [],
};

const found = (question: string): string[] =>
  findReferences(question, head, table).map(({ document, path }) =>
    path === null ? document : `${document}/${path}`,
  );

/** What is named, and ways to write it; every way is tried in four more below. */
const WRITTEN: readonly (readonly [string, readonly string[]])[] = [
  [
    'jieyang-2016-plan/3.2.2',
    [
      '揭府办〔2016〕50号三（二）2',
      '揭府办[2016]50号三(二)2',
      '揭府办（2016）50号 三（二）2.',
      '揭府办【2016】50号，三、（二）2、',
      '揭府办〔2016〕50号第三部分第（二）项第2点',
      '揭府办〔2016〕50号的三（二）2',
      '《揭阳市医疗卫生强基创优行动计划（2016—2018年）》三（二）2',
      '《揭阳市医疗卫生强基创优行动计划》三（二）2',
      '揭阳市医疗卫生强基创优行动计划 三（二）2',
      '揭阳 2016 三（二）2',
      '揭阳2016年三（二）2',
      '2016年揭阳三（二）2',
      '揭阳市2016 3.2.2',
    ],
  ],
  [
    'jieyang-2016-plan/3.2.2.3',
    ['揭阳 2016 三（二）2第3项', '揭阳2016 三(二)2.(3)', '揭府办〔2016〕50号 3.2.2.3'],
  ],
  ['jieyang-2016-plan/3.10.2.1', ['揭阳 2016 三（十）2第1段', '揭府办〔2016〕50号三(十)2(1)']],
  [
    'foshan-2016-plan/2.5.2.1',
    ['佛山 二(五)2.(1)', '佛山市二（五）2（1）', '佛山 2016 二〔五〕2〔1〕', '佛山 2.5.2.1'],
  ],
  [
    'jieyang-2018-reform/2.5.17',
    ['揭阳 2018 二（五）17.', '揭府办〔2018〕12号二（五）17', '揭阳2018年 二、（五）17'],
  ],
  ['east-2020-rule/2.12', ['《东山条例》第十二条', '东山条例第12条', '东山条例 第二章第十二条']],
  [
    'east-2020-rule/2.3-1',
    [
      '东山条例第三条之一',
      '东山条例第3条之1',
      '东山条例第3-1条',
      '东山条例 第二章第三条之一',
      '东山条例 2.3-1',
    ],
  ],
  ['east-2020-rule/2.12.2', ['东山条例第二章第十二条第（二）项', '东山条例 第二章 第十二条 第二款']],
  [
    'jieyang-2016-plan',
    ['揭府办〔2016〕50号', '揭府办[2016] 50 号', '揭阳 2016', '《揭阳市医疗卫生强基创优行动计划》'],
  ],
  ['jieyang-2018-reform', ['揭府办〔2018〕12号', '揭阳市深化公立医院综合改革行动实施方案', '揭阳2018年']],
];

const PAIRS = '陽阳辦办號号醫医療疗衛卫強强創创優优計计劃划項项條条會会區区聯联體体關关發发國国務务長长';
const toTraditional = new Map(
  [...PAIRS].flatMap((character, i) => (i % 2 ? [[character, PAIRS[i - 1] as string]] : [])),
);
const MANNERS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in traditional characters': (text) => [...text].map((one) => toTraditional.get(one) ?? one).join(''),
  'in full width': (text) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  'in half width': (text) => text.normalize('NFKC'),
  'in other brackets': (text) =>
    text
      .replace(/[（(〔[【]/g, '﹝')
      .replace(/[）)〕\]】]/g, '﹞')
      .replace(/﹝/g, '［')
      .replace(/﹞/g, '］'),
};
const rows = WRITTEN.flatMap(([expected, ways]) =>
  ways.flatMap((way) =>
    Object.entries(MANNERS).map(([manner, write]) => [write(way), expected, manner] as const),
  ),
);

test('a hundred written forms and more are tried', () => {
  expect(new Set(rows.map(([question]) => question)).size).toBeGreaterThan(100);
});

test.each(rows)('%s → %s (%s)', (question, expected) => {
  expect(found(question)[0]).toBe(expected);
});

test.each([
  ['jieyang-2016-plan/3.2.2.3', ['jieyang-2016-plan/3.2.2.3'], 'an id'],
  ['jieyang-2016-plan', ['jieyang-2016-plan'], 'the id of a document'],
  [
    'https://duidu.example/zh-hant/clauses/jieyang-2016-plan/3.2.2.3/',
    ['jieyang-2016-plan/3.2.2.3'],
    'an address',
  ],
  ['/documents/jieyang-2016-plan/#3.2.2', ['jieyang-2016-plan/3.2.2'], 'an address with a fragment'],
  ['jieyang-2016-plan/9.9', [], 'an id that is not there'],
  [
    '二（五）',
    ['foshan-2016-plan/2.5', 'jieyang-2018-reform/2.5'],
    'an outline number alone: wherever it exists',
  ],
  ['《医疗卫生强基创优行动计划》', ['jieyang-2016-plan', 'foshan-2016-plan'], 'a part of a title'],
])('%s → %j (%s)', (question, expected) => {
  expect(found(question)).toEqual(expected);
});

test.each([
  ['2.5', 'a number'],
  ['90%', 'a share'],
  ['2016', 'a year'],
  ['揭阳', 'a place is a word'],
  ['一级', 'a word that begins with a numeral'],
  ['三甲医院', 'another'],
  ['揭阳 家庭医生', 'a place and a word'],
  ['揭府办〔2016〕51号', 'an issue number that is not there'],
  ['揭阳 2016 三（二）9', 'a place in the outline that is not there'],
  ['家庭医生', 'a word'],
  ['', 'nothing'],
])('%s names nothing (%s)', (question) => {
  expect(found(question)).toEqual([]);
});
