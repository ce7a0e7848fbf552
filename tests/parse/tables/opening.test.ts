import { expect, test } from 'vitest';
import { parseText } from '../parsed.ts';

/** Heads of the tables of a clause that prints these lines. */
const headsOf = (lines: string) =>
  parseText(`一、目标\n多种树。\n${lines}\n二、保障\n加强领导。`).value.tables.map(({ head, rows }) => [
    head.map(({ text }) => text).join(' / '),
    rows.length,
  ]);

const HEAD = '乡镇\t绿地（公顷）\t补助（万元）\t何时';

test.each([
  [`${HEAD}\n东山镇\t32.5\t—\t10月底\n西山镇\t28\t560\t11月底`, 'in tabs'],
  [`${HEAD}\n东山镇\t—\t650\t10月底`.replaceAll('\t', '    '), 'in wide gaps'],
])('columns that name their measure over figures open a table %#: %s', (lines) => {
  expect(headsOf(lines)).toEqual([
    ['乡镇 / 绿地（公顷） / 补助（万元） / 何时', lines.split('\n').length - 1],
  ]);
});

test('one of them opens it beside a column that is called as columns are', () => {
  expect(headsOf('乡镇\t绿地（公顷）\t完成时限\n东山镇\t32.5\t10月底')).toEqual([
    ['乡镇 / 绿地（公顷） / 完成时限', 1],
  ]);
});

test.each([
  [`${HEAD}\n东山镇\t较多\t较少\t10月底`, 'words beneath them'],
  [`${HEAD}\n东山镇\t—\t—\t10月底`, 'nothing beneath them'],
  [`${HEAD}\n东山镇\t32.5\t10月底`, 'a row of another width'],
  ['乡镇\t绿地（公顷）\t多少\t何时\n东山镇\t32.5\t650\t10月底', 'one such column alone'],
  ['东镇\t35\t绿地（公顷）\t补助（万元）\n东山镇\t32.5\t650\t10', 'a figure beside them'],
])('%s: no table, for %s', (lines) => {
  expect(headsOf(lines)).toEqual([]);
});

const FRAME =
  '| 响应级别 | 启动条件 | 由谁 |\n| Ⅲ级 | 过火十公顷 | 县级 |\n|  | 未扑灭 |  |\n| Ⅳ级 | 起火 | 乡级 |';

test('lines in a frame are a table, whatever its columns are called', () => {
  expect(headsOf(FRAME)).toEqual([['响应级别 / 启动条件 / 由谁', 3]]);
});

test.each([
  [FRAME.replaceAll(/^\| | \|$/gm, ''), 'no frame'],
  [FRAME.split('\n').slice(0, 2).join('\n'), 'one row'],
  ['| 姓名 |  | 住址 |  |\n| 性别 |  | 电话 |  |\n| 单位 |  | 职务 |  |', 'a form to fill in'],
  ['| 目 录 | |\n|---|---|\n| 一、基础 | 1 |\n| 二、目标 | 2 |', 'a table of contents'],
  ['| 谁： | 样县 | 何事： |\n| 何时： | 今天 | 何地： |\n| 如何： | 好 | 何故： |', 'labels'],
])('%s: no table, for %s', (lines) => {
  expect(headsOf(lines)).toEqual([]);
});

test('a row whose first cell was merged with that above is moved, and how a measure is counted is no row', () => {
  const rows = [
    '领域 | 序号 | 责任部门 | 指标 | 2025年 |',
    '普及行动 | 1 | 残联 | 知识普及率 | >80% |',
    '计算方法：答对80%题目的人数/调查人数×100%。 | |||||',
    '防控行动 | 2 | 卫生健康 | 检查率 | >70% |',
    '3 | 卫生健康 | 覆盖率 | >60% | |',
  ];
  const { tables } = parseText(`一、目标\n多种树。\n${rows.join('\n')}\n二、保障\n加强领导。`).value;
  expect(tables[0]?.rows.map((row) => row.map(({ text }) => text).join(' / '))).toEqual([
    '普及行动 / 1 / 残联 / 知识普及率 / >80%',
    '防控行动 / 2 / 卫生健康 / 检查率 / >70%',
    '防控行动 / 3 / 卫生健康 / 覆盖率 / >60%',
  ]);
});
