import { expect, test } from 'vitest';
import { annexed, rowsOf } from './facts-of-table.ts';

test('a task that an annexed table shares out is a target of each place and of all', () => {
  const table =
    '附件：2017年各乡镇（街道）培训任务分解表（单位：人次）\n乡镇（街道）\t岗前培训\t项目培训\n东山镇\t620\t540\n西山乡\t380\t—\n合计\t1000\t540';
  expect(annexed(table)).toEqual([
    '2 东山镇的岗前培训 620 人次 2017 goal',
    '2 东山镇的项目培训 540 人次 2017 goal',
    '2 西山乡的岗前培训 380 人次 2017 goal',
    '2 岗前培训 1000 人次 2017 goal',
    '2 项目培训 540 人次 2017 goal',
  ]);
  expect(annexed(table.replace('任务分解表', '基本情况表'))).toEqual([]);
});

test('each cell of a task has the measure of its own column, and the year of its row where that names one', () => {
  const rows = '东山镇\t32.5\t650\t10月底\n西山乡\t28\t—\t2018年6月底\n合计\t60.5\t650\t—';
  expect(
    annexed(`附件：2017年各乡镇公园建设任务表\n乡镇\t公园（公顷）\t县级补助（万元）\t完成时限\n${rows}`),
  ).toEqual([
    '2 东山镇的公园 32.5 公顷 2017 goal',
    '2 东山镇的县级补助 650 万元 2017 goal',
    '2 西山乡的公园 28 公顷 2018 goal',
    '2 公园 60.5 公顷 2017 goal',
    '2 县级补助 650 万元 2017 goal',
  ]);
});

test.each([
  ['a line beneath the caption', '各县培训任务分解表\n单位：人次', '人次'],
  ['a line in brackets', '各县培训任务分解表\n　　　　（计量单位：人）', '人'],
  ['words behind the caption', '各县培训任务分解表　　　　单位：万人', '万人'],
  ['no word', '各县培训任务分解表', ''],
  [
    'a line within which signs stand that print nothing',
    '各县培训任务分解表\n单\u200b位：人\u00ad次',
    '人次',
  ],
])('years as columns share a task out, with the unit of %s', (_, caption, unit) => {
  const table = `${caption}\n县（市、区） 2015年 2016年 2017年 三年合计\n甲县 900 300 400 700\n乙县 100 200 250 450\n合计 1000 500 650 1150`;
  expect(rowsOf(table)).toEqual([
    ['甲县的培训', '=', 300, unit, 2016],
    ['甲县的培训', '=', 400, unit, 2017],
    ['甲县的培训', '=', 700, unit, 2017],
    ['乙县的培训', '=', 200, unit, 2016],
    ['乙县的培训', '=', 250, unit, 2017],
    ['乙县的培训', '=', 450, unit, 2017],
    ['培训', '=', 500, unit, 2016],
    ['培训', '=', 650, unit, 2017],
    ['培训', '=', 1150, unit, 2017],
  ]);
});

test('quarters and months are when, and not what', () => {
  expect(
    rowsOf('2017年危房改造计划表\n单位：户\n乡镇\t一季度\t上半年\t全年\n甲镇\t10\t20\t30\n乙镇\t5\t6\t11')[2],
  ).toEqual(['甲镇的危房改造', '=', 30, '户', 2017]);
});

const CROPS = '作物\t面积（万亩）\t亩产（公斤）\n小麦\t27.5\t≥446\n玉米\t26.3\t505左右';
const CROP_GOALS = [
  ['小麦的面积', '=', 27.5, '万亩'],
  ['小麦的亩产', '>=', 446, '公斤'],
  ['玉米的面积', '=', 26.3, '万亩'],
  ['玉米的亩产', '~', 505, '公斤'],
];
test.each([
  ['分作物任务如下：', CROP_GOALS],
  ['各作物指标分解见下表：', CROP_GOALS],
  ['上年完成情况如下：', []],
  ['力争总产量再创新高。任务如下。', []],
])('things with their measures are asked for where “%s” leads to them', (lead, expected) => {
  expect(rowsOf(`${lead}\n${CROPS}`)).toEqual(expected);
});

test('things are not asked for where a column says something else', () => {
  expect(rowsOf('任务如下：\n作物\t面积（万亩）\t品种\n小麦\t3\t济麦\n玉米\t4\t郑单')).toEqual([]);
});

test('a table that its clause is headed by is asked for as the heading says', () => {
  const table = '市别\t充电桩（台）\t覆盖率（%）\n甲市\t280\t100\n乙市\t230\t95';
  expect(annexed(`附件：2017年分市建设目标\n${table}`)).toEqual([
    '2 甲市的充电桩 280 台 2017 goal',
    '2 甲市的覆盖率 100 % 2017 goal',
    '2 乙市的充电桩 230 台 2017 goal',
    '2 乙市的覆盖率 95 % 2017 goal',
  ]);
  expect(annexed(`附件：2017年分市建设情况\n${table}`)).toEqual([]);
});
