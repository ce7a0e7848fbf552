import { expect, test } from 'vitest';
import { parseText } from '../../parsed.ts';

const TEXT = '一、总体要求\n（一）指导思想。坚持创新发展。\n（二）主要目标。实现下列指标。';

const rowsOf = (printed: string) =>
  parseText(printed).value.tables.map(({ head, rows }) =>
    [head, ...rows].map((row) => row.map((cell) => cell.text).join(' / ')),
  );

test('of a cell a line, what stands over the first number is a column where no section has a name', () => {
  const rows = '1\n新建公园\n3个\n市园林局\n2\n改造广场\n4处\n市城管局';
  const expected = [
    '序号 / 任务 / 目标 / 责任单位',
    '1 / 新建公园 / 3个 / 市园林局',
    '2 / 改造广场 / 4处 / 市城管局',
  ];
  expect(rowsOf(`${TEXT}\n序号\n任务\n目标\n责任单位\n${rows}`)).toEqual([expected]);
  expect(rowsOf(`${TEXT}\n序号\n任务\n目标\n责任单位\n城区\n${rows}`)).toEqual([expected]);
});

test('rows are counted though no column is called 序号, each under the name of what it is of', () => {
  const rows =
    '普及行动\n1\n知识普及率\n>85%\n防控行动\n2\n检测率\n> 70%\n3\n事故起数\n比2021年下降10%以上\n三、保障';
  expect(rowsOf(`${TEXT}\n领域\n指标\n2025年\n${rows}`)).toEqual([
    [
      '领域 /  / 指标 / 2025年',
      '普及行动 / 1 / 知识普及率 / >85%',
      '防控行动 / 2 / 检测率 / > 70%',
      '防控行动 / 3 / 事故起数 / 比2021年下降10%以上',
    ],
  ]);
});

const HEAD = '附件：重点任务清单\n序号\n重点任务\n责任单位\n完成时限';
/** The rows of the first table, and the lines behind it that are clauses. */
const tableIn = (rows: string, head = HEAD) => {
  const { clauses, tables } = parseText(`${TEXT}\n${head}\n${rows}`).value;
  expect(clauses.at(-1)?.marker).toBe('附件：');
  return tables[0]?.rows.map((row) => row.map((cell) => cell.text).join(' / '));
};
const LONG = `新建公园3个，改造公园2个；${'种植行道树、铺设步道、安装路灯，'.repeat(5)}方便群众休闲健身。`;
const [FIRST, SECOND] = [`1\n${LONG}\n市园林局\n2026年12月`, '2\n广场\n市城管局\n2027年6月'];
const READ = [`1 / ${LONG} / 市园林局 / 2026年12月`, '2 / 广场 / 市城管局 / 2027年6月'];
const FOURTH = '4\n花园\n市园林局\n2027年';

test('a column with its unit holds figures, also where its name speaks of time', () => {
  const head = '附件：重点任务清单\n序号\n站点\n响应时间（分钟）\n重点任务\n责任单位\n完成时限';
  const rows =
    '1\n东站\n20\n新建急救站，\n配备救护车\n市卫生局\n2026年\n2\n西站\n25\n改造急救站\n市财政局\n2027年6月';
  expect(tableIn(rows, head)).toEqual([
    '1 / 东站 / 20 / 新建急救站，配备救护车 / 市卫生局 / 2026年',
    '2 / 西站 / 25 / 改造急救站 / 市财政局 / 2027年6月',
  ]);
});

test('tasks of a cell a line are counted by their numbers', () => {
  expect(tableIn(`${FIRST}\n${SECOND}`)).toEqual(READ);
});

test.each([
  ['two bodies', '3\n绿道\n市园林局\n市水务局\n2027年6月', '3 / 绿道 / 市园林局 市水务局 / 2027年6月'],
  [
    'a list that goes on',
    '3\n绿道\n市园林局、\n市水务局\n2027年6月',
    '3 / 绿道 / 市园林局、市水务局 / 2027年6月',
  ],
  [
    'two sentences',
    '3\n修绿道。\n装路灯。\n市园林局\n2027年6月',
    '3 / 修绿道。装路灯。 / 市园林局 / 2027年6月',
  ],
  ['a page number within', '3\n绿道\n13\n市园林局\n2027年6月', '3 / 绿道 / 市园林局 / 2027年6月'],
  ['a page number behind', '3\n绿道\n市园林局\n2027年6月\n13', '3 / 绿道 / 市园林局 / 2027年6月'],
  [
    'the head of the next page',
    '3\n绿道\n市园林局\n2027年6月\n13\n序号\n重点任务\n责任单位\n完成时限',
    '3 / 绿道 / 市园林局 / 2027年6月',
  ],
  [
    'the name of a section',
    '3\n修绿道\n和河道\n市园林局\n2027年6月\n三、其他',
    '3 / 修绿道和河道 / 市园林局 / 2027年6月',
  ],
])('a row of a counted table with %s', (_, row, read) => {
  expect(tableIn(`${FIRST}\n${SECOND}\n${row}\n${FOURTH}`)).toEqual([
    ...READ,
    read,
    '4 / 花园 / 市园林局 / 2027年',
  ]);
});

test('the last row of a counted table may be longer where its bodies and terms then stand in their columns', () => {
  const last = '3\n绿道\n及河道\n市园林局\n2027年6月';
  expect(tableIn(`${FIRST}\n${SECOND}\n${last}`)).toEqual([...READ, '3 / 绿道及河道 / 市园林局 / 2027年6月']);
});

test('a table ends where nothing tells which of its cells a line belongs to', () => {
  const head = '附件：重点任务清单\n序号\n类别\n名称\n完成时限';
  const rows = (third: string) =>
    `1\n园林\n公园\n2026年\n2\n市政\n广场\n2026年\n3\n${third}\n2027年\n4\n水务\n河道\n2027年`;
  const read = ['1 / 园林 / 公园 / 2026年', '2 / 市政 / 广场 / 2026年'];
  expect(tableIn(rows('园林\n绿道\n花园'), head)).toEqual(read);
});

const INDICATORS = '附件：主要指标\n指标\n单位\n2020年\n2025年\n属性\n预期寿命\n岁\n78.2\n79.5\n预期性';

test.each([
  [
    'a name of two lines',
    '每千人口执业（助理）\n医师数\n人\n2.8\n3.2\n预期性',
    '每千人口执业（助理）医师数 / 人 / 2.8 / 3.2 / 预期性',
  ],
  ['a page number before', '14\n婴儿死亡率\n‰\n3.5\n3.0\n约束性', '婴儿死亡率 / ‰ / 3.5 / 3.0 / 约束性'],
  [
    'the head before',
    '指标\n单位\n2020年\n2025年\n属性\n婴儿死亡率\n‰\n3.5\n3.0\n约束性',
    '婴儿死亡率 / ‰ / 3.5 / 3.0 / 约束性',
  ],
])('a row of a table of values with %s', (_, row, read) => {
  const behind = '参保率\n%\n90\n95\n预期性';
  expect(tableIn(`${row}\n${behind}`, INDICATORS)).toEqual([
    '预期寿命 / 岁 / 78.2 / 79.5 / 预期性',
    read,
    '参保率 / % / 90 / 95 / 预期性',
  ]);
});

test('of three numbers in two columns of values none is told to be of a page', () => {
  const rows = '参保率\n%\n90\n95\n预期性\n床位\n张\n1\n2\n98\n预期性';
  expect(rowsOf(`${TEXT}\n${INDICATORS}\n${rows}`)[0]?.slice(1)).toEqual([
    '预期寿命 / 岁 / 78.2 / 79.5 / 预期性',
    '参保率 / % / 90 / 95 / 预期性',
  ]);
});

test('between two rows of names and figures a page number is no row', () => {
  const head = '附件：任务分解表\n区县\n新增学位（个）\n新建公园（个）\n改造小区（个）';
  expect(tableIn('城东区\n300\n2\n15\n城西区\n200\n1\n10\n8\n城南区\n100\n1\n9', head)).toEqual([
    '城东区 / 300 / 2 / 15',
    '城西区 / 200 / 1 / 10',
    '城南区 / 100 / 1 / 9',
  ]);
});
