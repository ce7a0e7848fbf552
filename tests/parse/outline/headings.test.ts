import { expect, test } from 'vitest';
import { foldText } from '#language/fold/script-fold.ts';
import { articleName, isBareHeading, leadPhrase } from '#parse/outline/headings.ts';

test.each([
  ['总体要求', true],
  ['重点任务。', true],
  ['加快建立现代医院管理制度，健全公立医院运行新机制。', true],
  ['关于1996年度地震重点危险区的判定', true],
  ['准备阶段（2000年3月至6月）。', true],
  ['申请人应当具备下列条件：', false],
  ['主要目标是什么？', true],
  ['违反本通告的，依法处罚。', false],
  ['申請單位應於活動前提出申請。', false],
  ['具有完全民事行为能力；', false],
  ['中介人須備存下列紀錄 ——', false],
  ['各级政府应当加强领导。', false],
  ['到2018年完成80%。', false],
  ['甲。乙', false],
  ['', false],
])('“%s” is a heading and nothing else: %s', (text, expected) => {
  expect(isBareHeading(foldText(text))).toBe(expected);
});

test.each([
  ['打造省级区域医疗中心。以医院为龙头', 11],
  ['开展“名医。名院”创建活动。创建', 14],
  ['加大扶持力度,争取国家立项。充分考虑', 14],
  ['到2018年完成任务。以医院为龙头', 0],
  ['各地要高度重视。加强领导', 0],
  ['只有一句。', 0],
  ['没有句号', 0],
])('“%s” opens with a lead phrase of %i characters', (text, expected) => {
  expect(leadPhrase(foldText(text))).toBe(expected);
});

test.each([
  ['【立法目的】为了加强管理', 6],
  ['（职责分工）市民政局负责', 6],
  ['[经费保障] 所需经费列入预算', 6],
  ['（监督、检查和考核） 市民政局负责', 10],
  ['（删除）', 0],
  ['（2018年修正）本市', 0],
  ['本市（以下简称市）', 0],
])('“%s” opens with the name of an article of %i characters', (text, expected) => {
  expect(articleName(foldText(text))).toBe(expected);
});
