/** Cells that a printer or a converter broke, and columns that it set in one. */
import { expect, test } from 'vitest';
import { parseText } from '../parsed.ts';

function tablesOf(...lines: string[]): string[][] {
  const text = ['一、主要目标', '到2025年，健康水平提高。', ...lines, '二、保障措施', '加强领导。'].join(
    '\n',
  );
  const { tables } = parseText(text).value;
  return tables.map(({ head, rows }) =>
    [head, ...rows].map((row) => row.map((cell) => cell.text).join(' / ')),
  );
}

test.each([
  [
    'the end of a name and of a word on the line below',
    [
      '指标 单位 2020年 2025年 属性',
      '人均预期寿命 岁 77.3 78.3 预期性',
      '每千人口执业（助理）医 人 2.9 3.2 预期',
      '师数 性',
      '孕产妇死亡率 1/10万 12 10 约束',
      '性',
    ],
    [
      '指标 / 单位 / 2020年 / 2025年 / 属性',
      '人均预期寿命 / 岁 / 77.3 / 78.3 / 预期性',
      '每千人口执业（助理）医师数 / 人 / 2.9 / 3.2 / 预期性',
      '孕产妇死亡率 / 1/10万 / 12 / 10 / 约束性',
    ],
  ],
  [
    'the beginning of a name on the line above',
    [
      '指标 单位 2020年 2025年',
      '人均预期寿命 岁 77.3 78.3',
      '每千人口医疗卫生机构床位',
      '数 张 6.5 7.2',
      '孕产妇死亡率 1/10万 12 10',
    ],
    [
      '指标 / 单位 / 2020年 / 2025年',
      '人均预期寿命 / 岁 / 77.3 / 78.3',
      '每千人口医疗卫生机构床位数 / 张 / 6.5 / 7.2',
      '孕产妇死亡率 / 1/10万 / 12 / 10',
    ],
  ],
  [
    'in its column, in a line with all columns',
    [
      '| 指标 | 2020年 | 2025年 |',
      '|---|---|---|',
      '| 每千人口床 | 6.5 | 7.2 |',
      '| 位数 | | |',
      '| 公园数 | 3 | 5 |',
    ],
    ['指标 / 2020年 / 2025年', '每千人口床位数 / 6.5 / 7.2', '公园数 / 3 / 5'],
  ],
  [
    'a heading between rows is no half of a name',
    [
      '指标 单位 2020年 2025年',
      '人均预期寿命 岁 77.3 78.3',
      '健康服务',
      '床位数 张 6 7',
      '健康环境',
      '公园数 个 6 7',
    ],
    [
      '指标 / 单位 / 2020年 / 2025年',
      '人均预期寿命 / 岁 / 77.3 / 78.3',
      '床位数 / 张 / 6 / 7',
      '公园数 / 个 / 6 / 7',
    ],
  ],
  [
    'two years in one cell are two columns',
    [
      '| 指标 | 2020年 2025年 |',
      '|---|---|',
      '| 预期寿命（岁） | 77.3  78.3 |',
      '| 城镇化率（%） | 51.3  65 |',
    ],
    ['指标 / 2020年 / 2025年', '预期寿命（岁） / 77.3 / 78.3', '城镇化率（%） / 51.3 / 65'],
  ],
  [
    'figures that no name in the head parts stay together',
    ['| 指标 | 数值 |', '|---|---|', '| 预期寿命（岁） | 77.3  78.3 |', '| 城镇化率（%） | 51.3 |'],
    ['指标 / 数值', '预期寿命（岁） / 77.3  78.3', '城镇化率（%） / 51.3'],
  ],
])('%s', (_, lines, expected) => {
  expect(tablesOf(...lines)).toEqual([expected]);
});

test('a line of words over |---| opens the next table of Markdown', () => {
  const first = ['| 指标 | 2025年 |', '|---|---|', '| 公园数（个） | 5 |', ''];
  const second = ['| 区县 | 学校 |', '|---|---|', '| 东山县 | 12 |'];
  expect(tablesOf(...first, ...second)).toEqual([
    ['指标 / 2025年', '公园数（个） / 5'],
    ['区县 / 学校', '东山县 / 12'],
  ]);
});
