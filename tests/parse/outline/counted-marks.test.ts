import { expect, test } from 'vitest';
import { outlineOf } from '../parsed.ts';

test('甲、乙 and 措施一、措施二 begin a sentence, whatever begins the next', () => {
  expect(outlineOf('一、范围\n甲、乙类由县局管理。\n乙、丙类每年检查。\n二、要求\n落实。')).toEqual([
    '1 一、 范围',
    '1.1 | 甲、乙类由县局管理。',
    '1.2 | 乙、丙类每年检查。',
    '2 二、 要求 | 落实。',
  ]);
  expect(
    outlineOf(
      '一、分工\n措施一、措施二由县局承担。\n措施二、措施三由乡镇承担。\n二、步骤\n第一阶段、第二阶段年内完成。\n第二阶段、第三阶段次年完成。',
    ),
  ).toEqual([
    '1 一、 分工',
    '1.1 | 措施一、措施二由县局承担。',
    '1.2 | 措施二、措施三由乡镇承担。',
    '2 二、 步骤',
    '2.1 | 第一阶段、第二阶段年内完成。',
    '2.2 | 第二阶段、第三阶段次年完成。',
  ]);
  expect(
    outlineOf('甲、甲方\n一、付款；\n乙、乙方\n一、交付。').map((line) => line.slice(0, 7).trim()),
  ).toEqual(['1 甲、 甲方', '1.1 一、', '2 乙、 乙方', '2.1 一、']);
});

test('行动 and 任务, 壹、 and 甲、 count apart, so that one may stand under the other', () => {
  const actions =
    '行动一：稳就业\n任务1：新增3000人。\n任务2：培训500人。\n行动二：保民生\n任务3：新建2所。\n行动三：促消费\n任务4：办20场。';
  expect(outlineOf(actions).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    '1 行动一：',
    '1.1 任务1：',
    '1.2 任务2：',
    '2 行动二：',
    '2.3 任务3：',
    '3 行动三：',
    '3.4 任务4：',
  ]);
  expect(
    outlineOf('壹、緣起\n為推動。\n貳、內容\n甲、宣導\n三場。\n乙、訓練\n五場。\n參、附則\n實施。'),
  ).toEqual([
    '1 壹、 緣起 | 為推動。',
    '2 貳、 內容',
    '2.1 甲、 宣導 | 三場。',
    '2.2 乙、 訓練 | 五場。',
    '3 參、 附則 | 實施。',
  ]);
});

test('(i) behind (h) is the ninth letter, unless (ii) follows', () => {
  const letters = [...'abcdefgh'].map((letter) => `(${letter}) 子；`).join('\n');
  expect(outlineOf(`一、材料\n${letters}\n(i) 丑；\n(j) 寅。`).slice(-3)).toEqual([
    '1.8 (h) | 子；',
    '1.9 (i) | 丑；',
    '1.10 (j) | 寅。',
  ]);
  expect(outlineOf(`一、材料\n${letters}\n(i) 丑；\n(ii) 寅。`).slice(-3)).toEqual([
    '1.8 (h) | 子；',
    '1.8.1 (i) | 丑；',
    '1.8.2 (ii) | 寅。',
  ]);
});

test('一 before a blank is a mark where 二 goes on with it', () => {
  expect(outlineOf('一　目的\n為管理,訂定本要點。\n二　範圍\n本縣。\n三　施行\n自發布日施行。')).toEqual([
    '1 一 目的 | 為管理,訂定本要點。',
    '2 二 範圍 | 本縣。',
    '3 三 施行 | 自發布日施行。',
  ]);
  expect(
    outlineOf('一、范围\n一 类由县局管理。\n二 类由乡镇管理。\n二、要求\n一 是落实。\n二 是督查。').map(
      (line) => line.slice(0, 4),
    ),
  ).toEqual(['1 一、', '1.1 ', '1.2 ', '2 二、', '2.1 ', '2.2 ']);
});

test('第一条： is an article with its colon', () => {
  expect(outlineOf('样本规程\n第一条：为了管理。\n第二条：职责包括：\n（一）计划；\n（二）监控。')).toEqual([
    '1 第一条： | 为了管理。',
    '2 第二条： | 职责包括：',
    '2.1 （一） | 计划；',
    '2.2 （二） | 监控。',
  ]);
});

test('questions are items with their answers, counted anew under each heading; what nobody answers is none', () => {
  const text =
    '一、背景\n问：为什么制定《办法》？\n答：为减轻负担。\n问：适用于谁？\n答：（一）居民；\n（二）职工。\n二、待遇\n问：标准是多少？\n答：每年400元。\n另有补助。';
  expect(outlineOf(text)).toEqual([
    '1 一、 背景',
    '1.1 问： 为什么制定《办法》？ | 答：为减轻负担。',
    '1.2 问： 适用于谁？ | 答：',
    '1.2.1 （一） | 居民；',
    '1.2.2 （二） | 职工。',
    '2 二、 待遇',
    '2.1 问： 标准是多少？',
    '2.1.1 | 答：每年400元。',
    '2.1.2 | 另有补助。',
  ]);
  expect(outlineOf('Q1：办给谁？\nA1：居民。\nQ3：怎么办？\nA3：网上办理。')).toEqual([
    '1 Q1： 办给谁？ | A1：居民。',
    '3 Q3： 怎么办？ | A3：网上办理。',
  ]);
  expect(outlineOf('一、热线\n问：受理咨询。\n问：受理投诉。\n二、期限\n一年。')).toEqual([
    '1 一、 热线',
    '1.1 | 问：受理咨询。',
    '1.2 | 问：受理投诉。',
    '2 二、 期限 | 一年。',
  ]);
});

test('contents whose lines end in the numbers of pages or paragraphs, from 4 to 7, are no outline', () => {
  expect(
    outlineOf('目錄\n一、引言　　　1–3\n二、安居　　　4–7\n一、引言\n1.　改善。\n二、安居\n4.　建屋。'),
  ).toEqual(['1 一、 引言', '1.1 1. | 改善。', '2 二、 安居', '2.4 4. | 建屋。']);
});

test('第一、第二、 are items of a text, and no mark where the season or the next of a list is meant', () => {
  expect(outlineOf('第一、放宽范围。允许经营。\n第二、简化手续；\n第三，实行优惠。')).toEqual([
    '1 第一、 | 放宽范围。允许经营。',
    '2 第二、 | 简化手续；',
    '3 第三， | 实行优惠。',
  ]);
  expect(outlineOf('一、进度\n第一、二季度完成勘查。\n第二、三季度完成施工。\n二、其他\n落实。')).toEqual([
    '1 一、 进度',
    '1.1 | 第一、二季度完成勘查。',
    '1.2 | 第二、三季度完成施工。',
    '2 二、 其他 | 落实。',
  ]);
});

test('01 and Part 2 on lines of their own are the marks of the headings under them, from 01 on', () => {
  expect(outlineOf('01\n招生对象\n适龄儿童。\nPART.02\n时间安排\n1.登记。\n2.审核。')).toEqual([
    '1 01 招生对象 | 适龄儿童。',
    '2 PART.02 时间安排',
    '2.1 1. | 登记。',
    '2.2 2. | 审核。',
  ]);
  expect(outlineOf('一、数量\n02\n招生对象\n二、其他\n落实。').map((line) => line.slice(0, 4))).not.toContain(
    '2 02',
  );
});

test('a dash behind a bullet stands under it, and a bullet behind a dash under that', () => {
  const paths = (text: string) => outlineOf(text).map((line) => line.split(' ').slice(0, 2).join(' '));
  expect(paths('一、服务\n●推进通办：\n——网办98%；\n——全程90%。\n●推广证照。\n二、其他\n落实。')).toEqual([
    '1 一、',
    '1.1 ●',
    '1.1.1 ——',
    '1.1.2 ——',
    '1.2 ●',
    '2 二、',
  ]);
  expect(paths('一、服务\n——推进通办：\n●网办98%；\n●全程90%。\n——推广证照。')).toEqual([
    '1 一、',
    '1.1 ——',
    '1.1.1 ●',
    '1.1.2 ●',
    '1.2 ——',
  ]);
});
