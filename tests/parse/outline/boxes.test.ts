import { expect, test } from 'vitest';
import { outlineOf, parseText } from '../parsed.ts';

const TABLE =
  '专栏1　主要指标\n序号\t指标\t单位\t2020年\t2025年\n1\t覆盖率\t%\t80\t90\n2\t床位数\t张\t300\t400';

test.each([
  [
    [
      '一、甲',
      '（一）推进联网。',
      '终端达到60万户。',
      '专栏1　联网重点工程',
      '扬帆工程。建设工厂15家。',
      '光网工程。建成小区6个。',
      '（二）乙。丙。',
    ],
    [
      '1 一、 甲',
      '1.1 （一） 推进联网 | 终端达到60万户。',
      '1.1.1 专栏1　联网重点工程',
      '1.1.1.1 扬帆工程 | 建设工厂15家。',
      '1.1.1.2 光网工程 | 建成小区6个。',
      '1.2 （二） 乙 | 丙。',
    ],
    'the only paragraph of a heading stays its text',
  ],
  [
    [
      '一、甲',
      '子子子。',
      '丑丑丑。',
      '专栏2 重点项目',
      '甲项目：建成1处。',
      '乙项目：建成2处。',
      '寅寅寅。',
      '二、乙',
    ],
    [
      '1 一、 甲',
      '1.1 | 子子子。',
      '1.2 | 丑丑丑。',
      '1.2.1 专栏2 重点项目',
      '1.2.1.1 | 甲项目：建成1处。',
      '1.2.1.2 | 乙项目：建成2处。',
      '1.3 | 寅寅寅。',
      '2 二、 乙',
    ],
    'paragraphs around it keep their places, and what opens otherwise than its lines is none of them',
  ],
  [
    [
      '一、甲',
      '1.子。',
      '2.丑达到60万户。',
      '专栏3 重点项目',
      '1.寅。建成1处。',
      '2.卯。建成2处。',
      '3.辰。',
      '二、乙',
    ],
    [
      '1 一、 甲',
      '1.1 1. | 子。',
      '1.2 2. | 丑达到60万户。',
      '1.2.1 专栏3 重点项目',
      '1.2.1.1 1. 寅 | 建成1处。',
      '1.2.1.2 2. 卯 | 建成2处。',
      '1.3 3. | 辰。',
      '2 二、 乙',
    ],
    'its numbers begin anew, and those around it go on',
  ],
  [
    ['一、甲', '专栏1', '联网重点工程', '扬帆工程。建设工厂15家。', '——子。', '——丑。', '二、乙'],
    [
      '1 一、 甲',
      '1.3 专栏1联网重点工程 | 扬帆工程。建设工厂15家。',
      '1.1 —— | 子。',
      '1.2 —— | 丑。',
      '2 二、 乙',
    ],
    'a title on a line of its own; one line is its text',
  ],
])('%j (%#: %s)', (lines, outline) => {
  expect(outlineOf(lines.join('\n'))).toEqual(outline);
});

test.each([
  [`一、甲\n到2025年完成。\n${TABLE}\n二、乙`, '专栏1　主要指标', 'over a table it is its caption'],
  ['一、甲\n到2025年完成。\n专栏1 重点项目\n二、乙', '专栏1 重点项目', 'over nothing it is a line'],
  [
    '一、甲\n专栏1 重点项目\n1.子。建成1处。\n2.丑。建成2处。\n二、乙',
    '专栏1 重点项目',
    'numbers that nothing around it has',
  ],
  ['一、甲\n专栏2 个，刊发信息。\n每月一次。\n二、乙', '专栏2 个', 'a column of a paper'],
])('%j is no box: %s', (text, words) => {
  const lines = outlineOf(text);
  expect(lines.filter((line) => line.includes(words))).toHaveLength(1);
  expect(lines.filter((line) => /^[\d.]+[a-z]? 专栏/.test(line))).toEqual([]);
});

test('the text that a box stands in is a leaf as it would be without the box', () => {
  const { clauses } = parseText(
    '一、甲\n（一）推进联网。\n终端达到60万户。\n专栏1 重点工程\n扬帆工程。建设工厂15家。\n光网工程。建成小区6个。\n二、乙',
  ).value;
  expect(clauses.filter(({ leaf }) => leaf).map(({ path }) => path)).toEqual([
    '1.1',
    '1.1.1.1',
    '1.1.1.2',
    '2',
  ]);
});
