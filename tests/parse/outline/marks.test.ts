import { expect, test } from 'vitest';
import { foldText } from '#language/fold/script-fold.ts';
import { readMark } from '#parse/outline/marks.ts';
import { outlineOf } from '../parsed.ts';

const read = (line: string) => {
  const mark = readMark(foldText(line));
  return mark && `${mark.family} ${mark.number ?? '-'} ${line.slice(0, mark.length)}`;
};

test.each([
  ['一、总体要求', 'han 1 一、', 'the first level of a notice'],
  ['第一篇 总则', '编 1 第一篇 ', 'a part'],
  ['2.1 加强组织', 'digit.digit 1 2.1 ', 'decimal'],
  ['2.1.3加强监督', 'digit.digit.digit 3 2.1.3', 'decimal, a level down'],
  ['B.丑事项', 'letter 2 B.', 'a letter'],
  ['Ⅲ、寅', 'letter 3 Ⅲ、', 'a Roman numeral'],
  ['IV. 寅', 'formal 4 IV. ', 'one of Latin letters'],
  ['(b) 丑', 'letter 2 (b) ', 'a letter in brackets'],
  ['二，主要任务', 'han 2 二，', 'a misprinted comma'],
  ['貳、目的', 'formal 2 貳、', 'formal numerals'],
  ['壹拾壹、附則', 'formal 11 壹拾壹、', ''],
  ['第二部分 重点任务', '编 2 第二部分 ', 'a part'],
  ['二十一．其他', 'han 21 二十一．', 'a full-width point'],
  ['（三）加强', '(han) 3 （三）', 'full-width brackets'],
  ['(三) 加强', '(han) 3 (三) ', 'half-width brackets, blank behind'],
  ['（ 二十一 ）其他', '(han) 21 （ 二十一 ）', 'blanks inside, run-on number'],
  ['㈠加强', '(han) 1 ㈠', 'one character for three'],
  ['1. 工作', 'digit 1 1. ', 'a point'],
  ['１７．工作', 'digit 17 １７．', 'full-width digits'],
  ['3、工作', 'digit 3 3、', 'an enumeration comma'],
  ['2.2018年底前完成', 'digit 2 2.', 'a year may follow without a blank'],
  ['(12)工作', '(digit) 12 (12)', 'third level'],
  ['（１）工作', '(digit) 1 （１）', 'full width throughout'],
  ['2)工作', 'digit) 2 2)', 'one bracket'],
  ['⑴工作', '(digit) 1 ⑴', 'one character for three'],
  ['⑩工作', 'circle 10 ⑩', 'circled'],
  ['——工作', 'dash - ——', 'a dash'],
  ['―― 工作', 'dash - ―― ', 'horizontal bars'],
  ['——2018年，建成', 'dash - ——', 'a dash before a year'],
  ['第三章　总则', '章 3 第三章　', 'a chapter'],
  ['第一百〇五条 本法', '条 105 第一百〇五条 ', 'an article'],
  ['第10000条 本法', '条 10000 第10000条 ', 'five digits'],
  ['第一万条　本法', '条 10000 第一万条　', 'and in Chinese numerals'],
  ['第一万二千三百四十五条 本法', '条 12345 第一万二千三百四十五条 ', 'as long as it is written'],
  ['第 12 条规定', '条 12 第 12 条', 'Arabic digits with blanks'],
  ['1.40至64岁居民', 'digit 1 1.', 'a span of ages behind the point'],
  ['3.0—6岁儿童', 'digit 3 3.', 'from birth'],
  ['2.65岁以上老年人', 'digit 2 2.', 'an age'],
  ['4.9月底前完成', 'digit 4 4.', 'a month'],
  ['5.24小时热线', 'digit 5 5.', 'the hours of a day'],
  ['5、5岁以下儿童', 'digit 5 5、', 'an age behind an enumeration comma'],
  ['11.121人才梯队项目', 'digit 11 11.', 'a name that begins with three figures: confirmed by its siblings'],
  ['5.12345热线', 'digit 5 5.', 'a telephone number'],
  ['1 工作目标', 'digit 1 1 ', 'bare: confirmed later by its siblings'],
])('%s is read as %s', (line, expected) => {
  expect(read(line)).toBe(expected);
});

test.each([
  ['3.5%的比例', 'a decimal number'],
  ['1.40万人', 'a decimal number before ten thousand'],
  ['1.5月均用量', 'no month is the fifth of one'],
  ['2016年要完成', 'a year'],
  ['三、四至六岁儿童', 'an enumeration of ages'],
  ['5 名医生', 'a number with its unit'],
  ['一是加强', 'stays in its clause'],
  ['——', 'a dash without text'],
  ['——2018年）', 'the end of a span of years'],
  ['—3人', 'the end of a range'],
  ['（市、区）', 'brackets without a number'],
  ['“一、总体要求”', 'a quotation'],
  ['', 'nothing'],
])('%s carries no mark', (line) => {
  expect(read(line)).toBeNull();
});

test.each([
  ['三、三级医院建设\n三级医院床位达到500张。\n四、二级医院建设', ['一、', '二、', '三、', '四、']],
  ['三、四级手术占比提高。\n三、保障措施', ['一、', '二、', '三、']],
  ['一、二类疫苗纳入管理。', ['一、', '二、']],
])('%s behind two sections: a grade may begin a section whose turn it is', (behind, marks) => {
  const seed = `一、甲\n${'（一）子。\n'}二、乙\n${'丑。\n'.repeat(20)}${behind}`;
  expect(
    outlineOf(seed).flatMap((line) => /^[一二三四]、/.exec(line.split(' ').at(1) ?? '')?.[0] ?? []),
  ).toEqual(marks);
});

test('a mark before a number that is no decimal is confirmed by its siblings', () => {
  expect(outlineOf('一、甲\n1.40至64岁居民每年检查一次。\n2.糖尿病患者规范管理。')).toEqual([
    '1 一、 甲',
    '1.1 1. | 40至64岁居民每年检查一次。',
    '1.2 2. | 糖尿病患者规范管理。',
  ]);
  expect(outlineOf('一、甲\n1.健康教育。\n2.65岁以上老年人每年体检。\n3.12月底前完成评估。')).toEqual([
    '1 一、 甲',
    '1.1 1. | 健康教育。',
    '1.2 2. | 65岁以上老年人每年体检。',
    '1.3 3. | 12月底前完成评估。',
  ]);
  expect(outlineOf('一、甲\n1、健康教育。\n2、5岁以下儿童每年体检。\n3、100%的乡镇设站。')).toEqual([
    '1 一、 甲',
    '1.1 1、 | 健康教育。',
    '1.2 2、 | 5岁以下儿童每年体检。',
    '1.3 3、 | 100%的乡镇设站。',
  ]);
  // alone it stays a number
  expect(outlineOf('一、甲\n1.40至64岁居民每年检查一次。')).toEqual([
    '1 一、 甲 | 1.40至64岁居民每年检查一次。',
  ]);
});

test('the first of a level of divided numbers stands alone under its like', () => {
  expect(
    outlineOf(
      '1  总则\n1.1  目的\n制定本预案。\n1.2  原则\n1.2.1  启动条件\n发生事件。\n2  附则\n2.1  本预案施行。',
    ),
  ).toEqual([
    '1 1 总则',
    '1.1 1.1 目的 | 制定本预案。',
    '1.2 1.2 原则',
    '1.2.1 1.2.1 启动条件 | 发生事件。',
    '2 2 附则',
    '2.1 2.1 | 本预案施行。',
  ]);
  // elsewhere it stays a number
  expect(outlineOf('1  甲\n一般情况。\n2  乙\n3.1  本。').length).toBe(2);
});

test('the numbers of a text that an amendment quotes are none of its own', () => {
  expect(
    outlineOf(
      '一、经第57/2019号批示核准的《某计划规章》第六条修改如下：\n“第六条\n递交申请\n一、申请须于生效起十二年内递交。\n二、〔……〕\n三、〔……〕”\n二、本批示自公布翌日起生效。',
    ).map((line) => line.slice(0, 8)),
  ).toEqual(['1 一、 | 经', '2 二、 | 本']);
  // one that is not closed quotes nothing
  expect(
    outlineOf('一、提出：“加强领导\n二、明确责任。\n三、落实“双随机”监管。').map((line) => line.slice(0, 4)),
  ).toEqual(['1 一、', '2 二、', '3 三、']);
});

test('a list that begins again behind a colon stands under the item that announces it', () => {
  expect(outlineOf('5. 总则。\n6. 推出以下措施：\n1. 推出土地；及\n2. 扩大计划。\n7. 其他。')).toEqual([
    '5 5. | 总则。',
    '6 6. | 推出以下措施：',
    '6.1 1. | 推出土地；及',
    '6.2 2. | 扩大计划。',
    '7 7. | 其他。',
  ]);
  expect(outlineOf('1. 总则。\n2. 目标。\n1. 措施。').map((line) => line.slice(0, 2))).toEqual([
    '1 ',
    '2 ',
    '1b',
  ]);
});

test('an article on a line of its own is one, whatever its number', () => {
  expect(outlineOf('样市道路挖掘管理自治条例\n第 15 条\n违反规定的，处二万元罚款。')).toEqual([
    '15 第15条 | 违反规定的，处二万元罚款。',
  ]);
  expect(outlineOf('一、甲\n依照\n第十五条规定办理。')[0]).toContain('1 一、');
});

test('Roman numerals stand over numbers, and those over letters in brackets', () => {
  const text =
    '样署服务协议\nI. 服务定义\n1. 服务包括：\n(a) 提供热线；以及\n(b) 举办活动。\nII. 服务标准\n2. 须包括：\n(a) 专线；以及\n(b) 社工。';
  expect(outlineOf(text).map((line) => line.slice(0, 12).trim())).toEqual([
    '1 I. 服务定义',
    '1.1 1. | 服务包',
    '1.1.1 (a) |',
    '1.1.2 (b) |',
    '2 II. 服务标准',
    '2.2 2. | 须包括',
    '2.2.1 (a) |',
    '2.2.2 (b) |',
  ]);
  // one alone is a part of its sentence
  expect(outlineOf('一、甲\n(a) 型设备应当登记。')[0]).toContain('1 一、');
});

test('2.1 on a line of its own numbers the text under it, where 2.2 does too', () => {
  const lines = ['一、任务', '2.1', '加强体系建设。', '2.2', '提升服务能力。', '二、保障', '加强领导。'];
  expect(outlineOf(lines.join('\n'))).toEqual([
    '1 一、 任务',
    '1.1 2.1 | 加强体系建设。',
    '1.2 2.2 | 提升服务能力。',
    '2 二、 保障 | 加强领导。',
  ]);
  const cells = ['一、任务', '每千人床位数', '2.1', '每千人医师数', '2.2', '二、保障', '加强领导。'];
  expect(outlineOf(cells.join('\n'))).not.toContain('1.1 2.1 | 每千人医师数');
});

test('甲、 and 第1部 stand over 一、 and 1., and a word with a number over what it counts', () => {
  expect(
    outlineOf('甲、總則\n一、目的\n為整備。\n二、範圍\n本縣。\n乙、整備\n一、物資\n備糧。\n丙、附則\n實施。'),
  ).toEqual([
    '1 甲、 總則',
    '1.1 一、 目的 | 為整備。',
    '1.2 二、 範圍 | 本縣。',
    '2 乙、 整備',
    '2.1 一、 物資 | 備糧。',
    '3 丙、 附則 | 實施。',
  ]);
  expect(
    outlineOf(
      '第1部\n導言\n1. 簡稱\n本條例可引稱為《甲條例》。\n第2部\n安全\n2. 設備\n(1) 須備救生衣。\n(2) 違者罰款。',
    ),
  ).toEqual([
    '1 第1部 導言',
    '1.1 1. 簡稱 | 本條例可引稱為《甲條例》。',
    '2 第2部 安全',
    '2.2 2. 設備',
    '2.2.1 (1) | 須備救生衣。',
    '2.2.2 (2) | 違者罰款。',
  ]);
  expect(
    outlineOf('一、行动\n行动一：链主引领\n培育20家。\n行动二：平台赋能\n建设10个。\n二、保障\n任务：加强。'),
  ).toEqual([
    '1 一、 行动',
    '1.1 行动一： 链主引领 | 培育20家。',
    '1.2 行动二： 平台赋能 | 建设10个。',
    '2 二、 保障 | 任务：加强。',
  ]);
});

test('甲、乙 that begin a sentence, and a word that is counted once, open nothing', () => {
  expect(outlineOf('一、合同\n甲、乙双方签订。\n二、任务\n任务1：完成。')).toEqual([
    '1 一、 合同 | 甲、乙双方签订。',
    '2 二、 任务 | 任务1：完成。',
  ]);
});

test('第一阶段： opens an item, blanks beside its months or none', () => {
  const steps =
    '一、安排\n第一阶段：动员（2023 年 9 月至 10 月）\n制定方案。\n第二阶段：实施（2023 年 11 月至 12 月）\n完成建设。\n二、保障\n加强。';
  expect(outlineOf(steps)).toEqual([
    '1 一、 安排',
    '1.1 第一阶段： 动员（2023 年 9 月至 10 月） | 制定方案。',
    '1.2 第二阶段： 实施（2023 年 11 月至 12 月） | 完成建设。',
    '2 二、 保障 | 加强。',
  ]);
});

test('一 and 1 that a reader of pictures took for a dash and a letter are marks before 二 and 2', () => {
  expect(
    outlineOf('—、目标\n达到100%。\n二、任务\n（—）压实责任。\n（二）加强管控。\nl.查验；\n2.留样。'),
  ).toEqual([
    '1 —、 目标 | 达到100%。',
    '2 二、 任务',
    '2.1 （—） | 压实责任。',
    '2.2 （二） 加强管控',
    '2.2.1 l. | 查验；',
    '2.2.2 2. | 留样。',
  ]);
  expect(outlineOf('一、目标\n——达到100%；\n——新建10所。')).toEqual([
    '1 一、 目标',
    '1.1 —— | 达到100%；',
    '1.2 —— | 新建10所。',
  ]);
});

test('❶ is a number, and 3.1 stands alone under 3.', () => {
  expect(outlineOf('❶ 巡河。每季度1次。\n❷ 整治。整改率100%。')).toEqual([
    '1 ❶ 巡河 | 每季度1次。',
    '2 ❷ 整治 | 整改率100%。',
  ]);
  expect(
    outlineOf(
      '1．总则\n本预案适用于本市。\n2．运行\n2．1监测预警\n2．1．1监测\n各部门监测。\n2．1．2预警\n分为四级。',
    ).slice(1),
  ).toEqual([
    '2 2． 运行',
    '2.1 2．1 监测预警',
    '2.1.1 2．1．1 监测 | 各部门监测。',
    '2.1.2 2．1．2 预警 | 分为四级。',
  ]);
});
