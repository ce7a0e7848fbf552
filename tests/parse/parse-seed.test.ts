import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { outlineOf, parseText } from './parsed.ts';

describe('levels', () => {
  test('follow the order of marks in the text, whatever kinds they are', () => {
    expect(
      outlineOf(
        '一、甲\n（一）乙\n１．丙\n（１）丁\n①戊。内容。\n②己。内容。\n（２）庚\n辛。\n２．壬\n癸。\n二、末\n尾。',
      ),
    ).toEqual([
      '1 一、 甲',
      '1.1 （一） 乙',
      '1.1.1 １． 丙',
      '1.1.1.1 （１） 丁',
      '1.1.1.1.1 ① 戊 | 内容。',
      '1.1.1.1.2 ② 己 | 内容。',
      '1.1.1.2 （２） 庚 | 辛。',
      '1.1.2 ２． 壬 | 癸。',
      '2 二、 末 | 尾。',
    ]);
  });

  test('numbers may run on through the headings above them', () => {
    expect(outlineOf('一、甲\n1.乙。子。\n2.丙。丑。\n二、丁\n3.戊。寅。\n11．己。卯。')).toEqual([
      '1 一、 甲',
      '1.1 1. 乙 | 子。',
      '1.2 2. 丙 | 丑。',
      '2 二、 丁',
      '2.3 3. 戊 | 寅。',
      '2.11 11． 己 | 卯。',
    ]);
  });

  test('a level may be left out', () => {
    expect(
      outlineOf('一、甲\n（一）乙\n1.丙。子。\n二、丁\n1.戊。丑。\n（二）己\n寅。').map(
        (line) => line.split(' ')[0],
      ),
    ).toEqual(['1', '1.1', '1.1.1', '2', '2.1', '2.2']);
  });

  test('a number printed twice gets b, then c', () => {
    expect(outlineOf('一、甲\n子。\n一、乙\n丑。\n一、丙\n寅。').map((line) => line.split(' ')[0])).toEqual([
      '1',
      '1b',
      '1c',
    ]);
  });

  test('dashes and a bare number count by position and by their siblings', () => {
    expect(outlineOf('一、甲\n——乙。子。\n——丙。丑。\n二、丁\n1 戊 己\n2 庚 辛')).toEqual([
      '1 一、 甲',
      '1.1 —— 乙 | 子。',
      '1.2 —— 丙 | 丑。',
      '2 二、 丁',
      '2.1 1 戊 己',
      '2.2 2 庚 辛',
    ]);
    expect(outlineOf('一、甲\n7 戊 己的话。\n二、乙\n丑。')[0]).toBe('1 一、 甲 | 7 戊 己的话。');
  });
});

test('decimal numbers and letters are levels where they have neighbours', () => {
  const paths = (text: string) => outlineOf(text).map((line) => line.split(' ')[0]);
  expect(paths('1.甲\n1.1乙\n子。\n1.2丙\n丑。\n2.丁\n2.1.1戊\n寅。\n2.1.2己\n卯。')).toEqual([
    ...['1', '1.1', '1.2', '2', '2.1', '2.2'],
  ]);
  expect(paths('一、甲\nA.子。\nB.丑。\n二、乙\n1.5公顷土地。')).toEqual(['1', '1.1', '1.2', '2']);
  expect(paths('一、甲\n子。\n二，乙\n丑。')).toEqual(['1', '2']);
});

test('what introduces an attached plan is its preamble', () => {
  const text =
    '样本镇人民政府关于某事的通知\n样政发〔2023〕4号\n各村：\n现将方案印发给你们。\n一、迅速行动。各村要开会。\n样本镇人民政府\n2023年1月2日\n样本镇某事方案\n根据《甲通知》要求，制定本方案。\n二、对象\n居民。';
  expect(parseText(text).value.front.map(({ role }) => role)).toEqual([
    ...['title', 'number', 'addressee', 'promulgation', 'issuer', 'date', 'title', 'preamble'],
  ]);
});

test('特此通知 and the signature are behind the outline', () => {
  const { value } = parseText('一、甲\n子。\n特此通知。\n样本市卫生局\n2016年1月2日\n附：1．表一\n2．表二');
  expect(value.clauses.map(({ path, body }) => [path, body.text])).toEqual([['1', '子。']]);
});

test('formal numerals stand over the others', () => {
  expect(
    outlineOf('壹、依據\n一、某法規定辦理。\n二、某要點辦理。\n貳、目的\n一、甲。').map(
      (line) => line.split(' ')[0],
    ),
  ).toEqual(['1', '1.1', '1.2', '2', '2.1']);
});

describe('statutes', () => {
  const statute = `中华人民共和国样本法
（1996年2月5日全国人民代表大会常务委员会通过）
目　录
第一章　总则
第二章　管理
第一章　总　则
第一条　为了加强管理，制定本法。
第二条　主管部门负责全国工作。
地方政府负责本地工作。
第二章　管　理
第一节　一般规定
第三条　申请人应当具备下列条件：
（一）有场所；
（二）有人员，包括：
1.医师；
2.护士。
第二节　特别规定
第四条 违反第三条规定的，给予警告。`;

  test('articles run through the whole text under their chapters', () => {
    expect(outlineOf(statute)).toEqual([
      '1 第一章 总　则',
      '1.1 第一条 | 为了加强管理，制定本法。',
      '1.2 第二条 | 主管部门负责全国工作。地方政府负责本地工作。',
      '2 第二章 管　理',
      '2.1 第一节 一般规定',
      '2.1.3 第三条 | 申请人应当具备下列条件：',
      '2.1.3.1 （一） | 有场所；',
      '2.1.3.2 （二） | 有人员，包括：',
      '2.1.3.2.1 1. | 医师；',
      '2.1.3.2.2 2. | 护士。',
      '2.2 第二节 特别规定',
      '2.2.4 第四条 | 违反第三条规定的，给予警告。',
    ]);
  });

  test('the day it was passed is its date, and a table of contents is no outline', () => {
    const { value } = parseText(statute);
    expect(value.metadata.signedOn).toBe('1996-02-05');
    expect(value.metadata.title?.text).toBe('中华人民共和国样本法');
    expect(value.front.filter(({ role }) => role === 'preamble')).toHaveLength(3);
  });
});

describe('heading and body', () => {
  test.each([
    ['一、甲要求\n内容一句。', ['1 一、 甲要求 | 内容一句。'], 'one paragraph is the body'],
    [
      '一、重点任务。\n加强甲。子。\n加强乙。丑。',
      ['1 一、 重点任务', '1.1 加强甲 | 子。', '1.2 加强乙 | 丑。'],
      'two are children',
    ],
    ['一、打造中心。以医院为龙头。', ['1 一、 打造中心 | 以医院为龙头。'], 'a lead phrase'],
    [
      '一、到2018年应当完成全部任务。以医院为龙头。',
      ['1 一、 | 到2018年应当完成全部任务。以医院为龙头。'],
      'a sentence is no lead phrase',
    ],
    [
      '一、甲\n按照要求，抓好以下工作：\n（一）乙。子。',
      ['1 一、 甲 | 按照要求，抓好以下工作：', '1.1 （一） 乙 | 子。'],
      'text before the items is the parent’s',
    ],
    [
      '一、甲\n（一）乙。子。\n（二）丙。丑。\n这两件事一并考核。',
      ['1 一、 甲 | 这两件事一并考核。', '1.1 （一） 乙 | 子。', '1.2 （二） 丙 | 丑。'],
      'and text behind them too',
    ],
    [
      '一、甲\n（一）乙\n一整段文字。\n（二）丙。丑。\n这两件事一并考核。',
      ['1 一、 甲 | 这两件事一并考核。', '1.1 （一） 乙 | 一整段文字。', '1.2 （二） 丙 | 丑。'],
      'the paragraph of a heading is no second one',
    ],
    [
      '一、甲\n（一）乙。子。\n又一段。\n（二）丙。丑。\n再一段。',
      ['1 一、 甲', '1.1 （一） 乙 | 子。又一段。', '1.2 （二） 丙 | 丑。再一段。'],
      'unless items have several paragraphs',
    ],
    [
      '一、条件：\n（一）有固定的场所；\n（二）有合格的人员。\n前款材料由主管部门提供。',
      [
        '1 一、 | 条件：前款材料由主管部门提供。',
        '1.1 （一） | 有固定的场所；',
        '1.2 （二） | 有合格的人员。',
      ],
      'an item of a list is no heading',
    ],
    [
      '一、县长由甲、乙、丙和丁组成。\n二、实行县长负责制。县长主持全面工作。\n三、副县长按照分工负责处理分管工作。\n四、工作遵循原则。',
      [
        '1 一、 | 县长由甲、乙、丙和丁组成。',
        '2 二、 | 实行县长负责制。县长主持全面工作。',
        '3 三、 | 副县长按照分工负责处理分管工作。',
        '4 四、 | 工作遵循原则。',
      ],
      'one short sentence among sentences is no lead phrase',
    ],
    [
      '一、甲\n到2025年完成。\n专栏1 主要指标\n序号 指标 单位 数值\n1 期望寿命 岁 84\n2 医师数 人 3.2\n二、乙\n丑。',
      [
        '1 一、 甲 | 到2025年完成。专栏1 主要指标序号 指标 单位 数值1 期望寿命 岁 84\t2 医师数 人 3.2',
        '2 二、 乙 | 丑。',
      ],
      'rows of a table go with the paragraph before them',
    ],
    [
      '一、甲\n1.新增床位500张，改造病房。\n牵头单位：市卫生局\n完成时限：2023年12月底\n2.乙事项。',
      [
        '1 一、 甲',
        '1.1 1. | 新增床位500张，改造病房。完成时限：2023年12月底 | 牵头单位：市卫生局',
        '1.2 2. | 乙事项。',
      ],
      'a note and a deadline make no heading of what stands over them',
    ],
    ['一、甲。一是乙。二是丙。', ['1 一、 甲 | 一是乙。二是丙。'], '一是 stays inside'],
  ])('%s', (text, expected) => {
    expect(outlineOf(text)).toEqual(expected);
  });
});

test('a dash before a year opens an item', () => {
  expect(outlineOf('一、任务\n——2018年，建成站点。\n——2019年，全部达标。')).toEqual([
    '1 一、 任务',
    '1.1 —— | 2018年，建成站点。',
    '1.2 —— | 2019年，全部达标。',
  ]);
});

test('numbers that are missing, doubled or go back are warned of, with their lines', () => {
  const { diagnostics } = parseText('一、甲\n子。\n三、乙\n丑。\n二、丙\n寅。\n三、丁\n卯。');
  const found = diagnostics
    .filter(({ code }) => /outline|duplicate/.test(code))
    .map(({ code, line }) => `${line} ${code}`);
  expect(found).toEqual(['3 parse/outline-gap', '5 parse/outline-jump', '7 parse/duplicate-number']);
});

test('a reply without any mark has a clause for each paragraph', () => {
  const text =
    '样本市人民政府关于同意设立医院的批复\n样府〔2015〕3号\n市卫生局：\n你局请示收悉。经研究，同意设立。\n请抓紧办理。\n样本市人民政府\n2015年1月2日';
  expect(outlineOf(text)).toEqual(['1 | 你局请示收悉。经研究，同意设立。', '2 | 请抓紧办理。']);
  const { value, diagnostics } = parseText(text);
  expect(value.metadata.signedOn).toBe('2015-01-02');
  expect(diagnostics.filter(({ code }) => code === 'parse/no-marks').map(({ line }) => line)).toEqual([4]);
  const marked = parseText(text.replace('请抓紧', '一、请抓紧'));
  expect(marked.diagnostics.some(({ code }) => code === 'parse/no-marks')).toBe(false);
});

test('a text without any mark is an error with a remedy', () => {
  const { value, diagnostics } = parseText('没有层次的文字。\n还有一段。');
  expect(value.clauses).toEqual([]);
  expect(diagnostics.find(({ code }) => code === 'parse/no-outline')).toMatchObject({
    line: 1,
    file: 'seeds/sample.txt',
  });
});

test('a byte order mark and indentation are space', () => {
  const { value } = parseText('\uFEFF　　一、甲\r\n　　内容。');
  expect(value.segments[0]).toEqual({ start: 0, end: 3, role: 'space' });
  expect(value.clauses[0]?.heading?.text).toBe('甲');
});

test.each([
  ['jieyang-2016-plan', 65, 0],
  ['foshan-2016-plan', 70, 0],
  ['xinhui-2017-plan', 45, 0],
  ['jieyang-2017-alliance', 20, 263],
  ['jieyang-2018-reform', 56, 0],
])('%s has %i clauses and %i characters of other documents', (id, clauses, excluded) => {
  const text = readFileSync(`seeds/${id}.txt`, 'utf8');
  const { value, diagnostics } = parseText(text);
  expect(value.clauses).toHaveLength(clauses);
  const out = value.segments.filter(({ role }) => role === 'excluded');
  expect(out.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(excluded);
  expect(diagnostics.filter(({ code }) => /outline|duplicate/.test(code))).toEqual([]);
});

test('a titled plan without numbers has its paragraphs, to whomever it goes', () => {
  const plan =
    '样县学前教育三年行动计划\n2022年，新建幼儿园7所。\n2023年，新建幼儿园5所。\n2024年，新建幼儿园3所。';
  expect(outlineOf(plan)).toEqual([
    '1 | 2022年，新建幼儿园7所。',
    '2 | 2023年，新建幼儿园5所。',
    '3 | 2024年，新建幼儿园3所。',
  ]);
  // what a site says of a text that it does not show, and what no title opens
  expect(outlineOf('样县学前教育三年行动计划\n近日，县教育局印发。\n详见附件。')).toEqual([]);
  expect(outlineOf('记者从会上获悉。\n今年新建幼儿园7所。\n明年新建5所。')).toEqual([]);
});
