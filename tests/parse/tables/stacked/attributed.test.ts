import { expect, test } from 'vitest';
import { parseText } from '../../parsed.ts';

const HEAD = ['领域', '序号', '指标', '基期水平', '2022年目标值', '2030年目标值', '指标性质'];
const tablesOf = (lines: readonly string[]) =>
  parseText(`一、主要指标\n${lines.join('\n\n')}\n二、重大行动\n加强建设。`).value.tables.map(
    ({ head, rows }) => [head, ...rows].map((row) => row.map((cell) => cell.text).join(' / ')),
  );

const ROWS = [
  ...['（一）', '健康知识行动', '结果性指标'],
  ...['1', '健康素养水平（%）', '14.18', '≥22', '≥30', '预期性'],
  ...['说明：指个人获取健康信息的能力。', '计算方法：达标人数/监测人数×100%。', '倡导性指标'],
  ...['2', '个人记录身心健康状况', '倡导性', '政府工作指标'],
  ...['5', '设治未病科室的医院比例（%）', '90', '100', '预期性'],
];

test('a row begins with the next number and ends with the kind of its indicator, whatever stands between two', () => {
  expect(tablesOf([...HEAD, ...ROWS])).toEqual([
    [
      HEAD.join(' / '),
      ' / 1 / 健康素养水平（%） / 14.18 / ≥22 / ≥30 / 预期性',
      ' / 2 / 个人记录身心健康状况 /  /  /  / 倡导性',
      ' / 5 / 设治未病科室的医院比例（%） /  / 90 / 100 / 预期性',
    ],
  ]);
});

test('without a kind at its end, or with one row alone, it is no such table', () => {
  expect(tablesOf([...HEAD.slice(0, -1), ...ROWS.filter((cell) => !cell.endsWith('性'))])).toEqual([]);
  expect(tablesOf([...HEAD, ...ROWS.slice(0, 9)])).toEqual([]);
});

test('a stroke behind every cell is none of its words', () => {
  const cells = ['指标', '2020年值', '2025年目标值', '年均增（5年累计）'];
  const rows = [
    '粮食能力（亿吨）',
    '一',
    '>6.5',
    '一',
    '科技贡献率（%）',
    '60',
    '64',
    '[4]',
    '农田面积（亿亩）',
    '8',
    '10.75',
    '[2.75]',
  ];
  const [table] = tablesOf([...cells, ...rows].map((cell) => `${cell} |`));
  expect(table?.[0]).toBe(cells.join(' / '));
  expect(table?.slice(1)).toEqual([
    '粮食能力（亿吨） / 一 / >6.5 / 一',
    '科技贡献率（%） / 60 / 64 / [4]',
    '农田面积（亿亩） / 8 / 10.75 / [2.75]',
  ]);
});
