import { expect, test } from 'vitest';
import { outlineOf, parseText } from '../parsed.ts';

test('a heading without a number between two items is no part of the text before it', () => {
  expect(
    outlineOf(
      '一、任务\n（一）甲。子。\n急救网络建设\n（二）乙。丑。\n急救队伍建设\n（三）丙。寅。\n二、保障\n卯。',
    ),
  ).toEqual([
    '1 一、 任务',
    '1.1 （一） 甲 | 子。',
    '1.2b 急救网络建设',
    '1.2 （二） 乙 | 丑。',
    '1.4 急救队伍建设',
    '1.3 （三） 丙 | 寅。',
    '2 二、 保障 | 卯。',
  ]);
});

test('in a statute it stands between two articles', () => {
  const text =
    '第一章 总则\n第一条 为了急救，制定本条例。\n第二条 本条例适用于本市。\n急救网络建设\n第三条 市政府编制规划。';
  expect(outlineOf(text)).toEqual([
    '1 第一章 总则',
    '1.1 第一条 | 为了急救，制定本条例。',
    '1.2 第二条 | 本条例适用于本市。',
    '1.3b 急救网络建设',
    '1.3 第三条 | 市政府编制规划。',
  ]);
  expect(parseText(text).diagnostics.map(({ code }) => code)).not.toContain('parse/duplicate-number');
});

test.each([
  ['一、甲\n子。\n（一）乙。丑。\n具体任务\n1.丙。\n2.丁。', 'a list that it opens is of the item'],
  ['一、甲\n（一）乙。丑。\n组长：李明\n（二）丙。寅。', 'a label'],
  ['一、甲\n（一）乙，\n丑寅卯辰\n（二）丙。巳。', 'a sentence that goes on'],
])('%s: none (%s)', (text) => {
  expect(parseText(text).value.clauses.filter(({ marker }) => marker === '')).toEqual([]);
});

test('headings without numbers that take turns with prose under an item are clauses, each with its text', () => {
  expect(
    outlineOf(
      '一、修路\n铺设县道\n年底前铺设三条。\n责任单位：县交通局\n养护乡道\n每季度养护一遍。\n坑洼随报随修。\n二、建桥\n今年建成。',
    ),
  ).toEqual([
    '1 一、 修路',
    '1.1 铺设县道 | 年底前铺设三条。 | 责任单位：县交通局',
    '1.2 养护乡道',
    '1.2.1 | 每季度养护一遍。',
    '1.2.2 | 坑洼随报随修。',
    '2 二、 建桥 | 今年建成。',
  ]);
});

test.each([
  ['一、修路\n铺设县道\n养护乡道\n年底前铺设三条。\n随报随修。', 'two short lines together are a list'],
  ['一、修路\n年底前铺设三条。\n养护乡道\n随报随修。\n按月巡查。', 'the first is prose'],
])('%s: no heading (%s)', (text) => {
  expect(parseText(text).value.clauses.filter(({ heading, marker }) => marker === '' && heading)).toEqual([]);
});

test('where a text has headings without numbers, one alone under an item is one too', () => {
  expect(
    outlineOf('一、修路\n铺设县道\n年底前铺设三条。\n养护乡道\n随报随修。\n二、建桥\n修筑便桥\n今年建成。'),
  ).toEqual([
    '1 一、 修路',
    '1.1 铺设县道 | 年底前铺设三条。',
    '1.2 养护乡道 | 随报随修。',
    '2 二、 建桥',
    '2.1 修筑便桥 | 今年建成。',
  ]);
});

test.each([
  [
    '一、甲\n到2025年建成学校20所\n其中新建五所。\n到2030年建成学校30所\n其中新建八所。',
    'what says something',
  ],
])('%s: no heading (%s)', (text) => {
  expect(parseText(text).value.clauses.filter(({ heading, marker }) => marker === '' && heading)).toEqual([]);
});

test('a name at the end heads nothing, and takes no heading away', () => {
  const text = '一、修路\n铺设县道\n年底前铺设三条。\n养护乡道\n随报随修。\n领导小组名单';
  expect(parseText(text).value.clauses.map(({ path, heading }) => [path, heading?.text])).toEqual([
    ['1', '修路'],
    ['1.1', '铺设县道'],
    ['1.2', '养护乡道'],
    ['1.2.1', undefined],
    ['1.2.2', undefined],
  ]);
});

test('a label over the next list stands between two lists, where one stands over the first too', () => {
  const text = (first: string) =>
    `一、健康\n${first}1.子。\n2.丑。\n策略措施：\n1.寅。\n2.卯。\n二、教育\n辰。`;
  expect(outlineOf(text('主要目标：\n'))).toEqual([
    '1 一、 健康 | 主要目标：',
    '1.1 1. | 子。',
    '1.2 2. | 丑。',
    '1.3 策略措施：',
    '1.1b 1. | 寅。',
    '1.2b 2. | 卯。',
    '2 二、 教育 | 辰。',
  ]);
  // Over a list that no other precedes it belongs to the item that it ends.
  expect(outlineOf(text('')).at(3)).toBe('1.2.1 1. | 寅。');
});

test('one may stand over another, and (i) stands under (c)', () => {
  expect(
    outlineOf(
      '1. 甲。\n最新進展\n推展時間表\n2. 包括：\n(a) 丁項目；\n(b) 乙項目；及\n(c) 丙項目：\n(i) 第一期；\n(ii) 第二期。\n(d) 戊項目。\n3. 丑。',
    ),
  ).toEqual([
    '1 1. | 甲。',
    '2b 最新進展',
    '3b 推展時間表',
    '2 2. | 包括：',
    '2.1 (a) | 丁項目；',
    '2.2 (b) | 乙項目；及',
    '2.3 (c) | 丙項目：',
    '2.3.1 (i) | 第一期；',
    '2.3.2 (ii) | 第二期。',
    '2.4 (d) | 戊項目。',
    '3 3. | 丑。',
  ]);
});

test('two characters are a heading over a number that goes on, and none over a list that begins', () => {
  expect(outlineOf('1. 甲計劃公布。\n2. 計劃有三項。\n進展\n3. 工程展開。').slice(1)).toEqual([
    '2 2. | 計劃有三項。',
    '3b 進展',
    '3 3. | 工程展開。',
  ]);
  expect(outlineOf('一、甲\n子。\n任务\n1.丙。\n2.丁。').join()).not.toContain('b 任务');
});

test('in a text without any mark they have the paragraphs under them, and what leads to them is a preamble', () => {
  const text =
    '样本区优化营商环境若干措施\n为激发活力，制定本措施。\n提升服务效能\n年底前推出集成服务30项。\n设立服务专员。\n降低经营成本\n给予租金补贴。\n附则\n本措施自2024年4月1日起施行。';
  expect(outlineOf(text)).toEqual([
    '1 提升服务效能',
    '1.1 | 年底前推出集成服务30项。',
    '1.2 | 设立服务专员。',
    '2 降低经营成本 | 给予租金补贴。',
    '3 附则 | 本措施自2024年4月1日起施行。',
  ]);
  expect(parseText(text).value.front.map(({ role }) => role)).toEqual(['title', 'preamble']);
});

test('one short line among the paragraphs of such a text is no heading', () => {
  const text =
    '样本县扶持茶业若干措施\n为扶持茶业，制定本措施。\n新建茶园1000亩。\n县农业农村局\n每年培训茶农200人。\n建设加工厂3座。';
  expect(outlineOf(text).filter((line) => line.includes('县农业农村局 |'))).toEqual([]);
  expect(outlineOf(text)).toHaveLength(5);
});
