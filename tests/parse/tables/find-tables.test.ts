import { expect, test } from 'vitest';
import { parseText } from '../parsed.ts';

const text = (table: string) =>
  `一、总体要求\n（一）指导思想。坚持创新发展。\n（二）主要目标。到2020年，实现下列指标。\n${table}\n二、主要任务\n（一）加强领导。\n（二）加强督查。`;

/** Each row with its cells, the head first. */
function tableOf(printed: string) {
  const { tables, clauses } = parseText(text(printed)).value;
  expect(clauses.map(({ path }) => path)).toEqual(['1', '1.1', '1.2', '2', '2.1', '2.2']);
  return tables.map(({ clause, caption, head, rows }) => [
    clause,
    caption?.text ?? null,
    ...[head, ...rows].map((row) => row.map((cell) => cell.text).join(' / ')),
  ]);
}

test.each([
  [
    'tabs, over a page break with the head again',
    '专栏1 主要指标\n序号\t指标\t单位\t2015年\t2020年\t属性\n1\t林草覆盖率\t%\t41.2\t≥43\t约束性\n— 3 —\n序号\t指标\t单位\t2015年\t2020年\t属性\n2\t公园数\t个\t12\t20\t预期性',
    [
      '专栏1 主要指标',
      '序号 / 指标 / 单位 / 2015年 / 2020年 / 属性',
      '1 / 林草覆盖率 / % / 41.2 / ≥43 / 约束性',
      '2 / 公园数 / 个 / 12 / 20 / 预期性',
    ],
  ],
  [
    'one blank between three cells',
    '指标 2015年 2020年\n林草覆盖率（%） 41.2 ≥43\n公园数（个） 12 20',
    [null, '指标 / 2015年 / 2020年', '林草覆盖率（%） / 41.2 / ≥43', '公园数（个） / 12 / 20'],
  ],
  [
    'Markdown, with merged cells',
    '| 领域 | 指标 | 2015年 | 2020年 |\n|---|:-:|---|---|\n| 绿化 | 林草覆盖率（%） | 41.2 | 43 |\n| | 公园数（个） | 12 | 20 |',
    [
      null,
      '领域 / 指标 / 2015年 / 2020年',
      '绿化 / 林草覆盖率（%） / 41.2 / 43',
      '绿化 / 公园数（个） / 12 / 20',
    ],
  ],
  [
    'aligned columns, with a note between rows',
    '表1  主要指标\n类别    指标    单位    2015年基期    2020年目标\n绿化    林草覆盖率    %    41.2    43\n        公园数    个    12    20\n说明：公园为免费开放的公园。\n道路    里程    公里    300    350',
    [
      '表1  主要指标',
      '类别 / 指标 / 单位 / 2015年基期 / 2020年目标',
      '绿化 / 林草覆盖率 / % / 41.2 / 43',
      '绿化 / 公园数 / 个 / 12 / 20',
      '道路 / 里程 / 公里 / 300 / 350',
    ],
  ],
  [
    'single blanks, as a PDF leaves them',
    '序号 指标 单位 2015年 2020年\n1 林草覆盖率 % 41.2 43\n2 公园数 个 12 20',
    [
      null,
      '序号 / 指标 / 单位 / 2015年 / 2020年',
      '1 / 林草覆盖率 / % / 41.2 / 43',
      '2 / 公园数 / 个 / 12 / 20',
    ],
  ],
  [
    'years stacked in the head',
    '指标\t单位\t2015\t2020\n\t\t年目\t年目\n\t\t标值\t标值\n林草覆盖率\t%\t41.2\t43',
    [null, '指标 / 单位 / 2015年目标值 / 2020年目标值', '林草覆盖率 / % / 41.2 / 43'],
  ],
  [
    'labelled lines',
    '领域：绿化 指标：林草覆盖率 2015 年：41.2 2020 年：43\n领域：绿化 指标：公园数 2015 年：12 2020 年：20',
    [null, '领域 / 指标 / 2015 年 / 2020 年', '绿化 / 林草覆盖率 / 41.2 / 43', '绿化 / 公园数 / 12 / 20'],
  ],
  [
    'remnants of HTML',
    '<table><tr><th>指标</th><th>单位</th><th>2020年</th></tr>\n<tr><td>林草覆盖率</td><td>%</td><td>43</td></tr></table>',
    [null, '指标 / 单位 / 2020年', '林草覆盖率 / % / 43'],
  ],
  [
    'tasks',
    '序号\t任务\t牵头单位\t配合单位\t完成时限\n1\t建设公园\t市园林局\t市财政局、市水务局\t2019年底',
    [
      null,
      '序号 / 任务 / 牵头单位 / 配合单位 / 完成时限',
      '1 / 建设公园 / 市园林局 / 市财政局、市水务局 / 2019年底',
    ],
  ],
  [
    'a line a cell, with merged cells',
    '领域\n主要指标\n2015年\n2020年\n性质\n绿化\n林草覆盖率（%）\n41.2\n≥43\n约束性\n5米以上行道树（万株）\n—\n提高1\n预期性\n道路\n里程（公里）\n300\n逐步增加\n预期性',
    [
      null,
      '领域 / 主要指标 / 2015年 / 2020年 / 性质',
      '绿化 / 林草覆盖率（%） / 41.2 / ≥43 / 约束性',
      '绿化 / 5米以上行道树（万株） / — / 提高1 / 预期性',
      '道路 / 里程（公里） / 300 / 逐步增加 / 预期性',
    ],
  ],
  [
    'a line a cell, with numbers alone',
    '指标\n单位\n2015年\n2020年\n林草覆盖率\n%\n41.2\n43\n公园数\n个\n12\n20左右',
    [null, '指标 / 单位 / 2015年 / 2020年', '林草覆盖率 / % / 41.2 / 43', '公园数 / 个 / 12 / 20左右'],
  ],
  [
    'a line a cell, counted, with scores, rules and sections',
    '序号\n指标\n单位\n2020年目标值\n分值\n评分标准\n考核部门\n一、绿化\n1\n林草覆盖率\n%\n≥43\n10\n达到目标得满分，每低1%扣2分\n市园林局\n2\n公园系数\n—\n0.5\n5\n同上\n市园林局\n二、道路\n3\n里程\n公里\n350\n5\n同上\n市交通局',
    [
      null,
      '序号 / 指标 / 单位 / 2020年目标值 / 分值 / 评分标准 / 考核部门',
      '1 / 林草覆盖率 / % / ≥43 / 10 / 达到目标得满分，每低1%扣2分 / 市园林局',
      '2 / 公园系数 / — / 0.5 / 5 / 同上 / 市园林局',
      '3 / 里程 / 公里 / 350 / 5 / 同上 / 市交通局',
    ],
  ],
  [
    'a line a cell, a name and figures each',
    '街区\n绿地面积（公顷）\n绿化系数\n新增公园（个）\n东街\n2.35\n0.59\n28\n西街\n1.92\n0.58\n24\n全市\n4.27\n0.58\n52',
    [
      null,
      '街区 / 绿地面积（公顷） / 绿化系数 / 新增公园（个）',
      '东街 / 2.35 / 0.59 / 28',
      '西街 / 1.92 / 0.58 / 24',
      '全市 / 4.27 / 0.58 / 52',
    ],
  ],
  [
    'sections between rows',
    '指标\t单位\t2020年\n绿化\n林草覆盖率\t%\t43\n道路\n里程\t公里\t350',
    [null, '指标 / 单位 / 2020年', '林草覆盖率 / % / 43', '里程 / 公里 / 350'],
  ],
])('%s', (_, printed, rows) => {
  expect(tableOf(printed)).toEqual([['sample/1.2', ...rows]]);
});

test('what the one table of an annex is called stands over it, whatever it ends with', () => {
  const { tables } = parseText(
    `${text('公园。')}\n附表\n绿化项目年度计划（2017年）\n序号\t项目\t单位\t数量\n1\t绿地\t亩\t60\n2\t公园\t个\t8\n`,
  ).value;
  expect(tables.map(({ caption, rows }) => [caption?.text, rows.length])).toEqual([
    ['绿化项目年度计划（2017年）', 2],
  ]);
});

test('marks of the outline with a tab behind them end a table', () => {
  const tabbed = text('指标\t单位\t2020年\n林草覆盖率\t%\t43').replace(
    /^(?:[一二]、|（[一二]）)/gm,
    (mark) => `\t${mark}\t`,
  );
  const { tables, clauses } = parseText(tabbed).value;
  expect(tables.map(({ rows }) => rows.length)).toEqual([1]);
  expect(clauses.map(({ path }) => path)).toEqual(['1', '1.1', '1.2', '2', '2.1', '2.2']);
});

test('a heading right behind a table ends it, however soon the next table comes', () => {
  const table = '| 任务 | 牵头单位 | 完成时限 |\n| --- | --- | --- |\n| 种树 | 市林业局 | 3月底 |';
  const { tables, clauses } = parseText(
    `# 某县分工方案\n\n## 一、绿化\n\n${table}\n\n## 二、道路\n\n修路。\n\n${table}\n\n## 三、保障\n\n加强领导。`,
  ).value;
  expect(clauses.map(({ path, heading }) => [path, heading?.text])).toEqual([
    ['1', '绿化'],
    ['2', '道路'],
    ['3', '保障'],
  ]);
  expect(tables.map(({ clause, rows }) => [clause, rows.length])).toEqual([
    ['sample/1', 1],
    ['sample/2', 1],
  ]);
});

test('sections of a table that are numbered by themselves stay in it', () => {
  const printed = '指标\t单位\t2020年\n一、绿化\n林草覆盖率\t%\t43\n二、道路\n里程\t公里\t350';
  expect(tableOf(printed)[0]).toHaveLength(5);
});

test.each([
  ['a list of short lines', '指标\n单位\n目标\n种树\n修路\n治水'],
  ['a roster', '组长：张三　副县长\n副组长：李四　办公室主任\n成员：王五　财政局局长'],
  [
    'a sentence whose figures stand apart',
    '到 2020 年，公园达到 3200 个，其中免费开放的\n占比不低于 60%；每个镇建成 1 个，居家\n500 米内可达。',
  ],
  ['a sentence with a tab', '到2020年，\t林草覆盖率达到43%。\n公园达到20个。'],
])('%s is no table', (_, printed) => {
  expect(parseText(text(printed)).value.tables).toEqual([]);
});

test.each([
  [
    'names and figures under names without a measure',
    '街区\n绿地\n公园\n东街\n2\n28\n西街\n1\n24\n北街\n3\n52',
  ],
  ['two rows of a name and figures', '街区\n绿地（公顷）\n公园（个）\n东街\n2\n28\n西街\n1\n24'],
  ['rows that nobody counts on', '序号\n指标\n2020年目标值\n分值\n1\n公园数\n12\n10\n3\n广场数\n5\n5'],
])('%s are lines of text', (_, lines) => expect(tableOf(lines)).toEqual([]));

test('a heading of the outline over a table is a clause, and neither caption nor head', () => {
  const table = '| 指标 | 2020年 | 2025年 |\n|---|---|---|\n| 公园数（个） | 12 | 20 |';
  const stacked = '指标\n2020年\n2025年\n公园数（个）\n12\n20\n广场数（个）\n3\n5';
  for (const form of [table, stacked]) {
    const { clauses, tables } = parseText(
      `一、总体要求\n（一）指导思想。坚持创新发展。\n（二）主要指标\n${form}\n二、主要任务\n（一）加强领导。`,
    ).value;
    expect(clauses.map(({ path }) => path)).toEqual(['1', '1.1', '1.2', '2', '2.1']);
    expect(tables.map(({ clause, caption }) => [clause, caption])).toEqual([['sample/1.2', null]]);
  }
  const marked = parseText(
    '一、甲\n1. 目标\n子。\n2. 任务\n丑。\n3. 指标\n指标\n2020年\n2025年\n公园数（个）\n12\n20\n广场数（个）\n3\n5\n二、乙\n丙。',
  ).value;
  expect(marked.clauses.map(({ path }) => path)).toEqual(['1', '1.1', '1.2', '1.3', '2']);
});

test('a break within a cell of Markdown parts names and not the row', () => {
  const { tables } = parseText(
    text(
      '| 指标 | 2025年 | 责任单位 |\n|---|---|---|\n| 公园数（个） | 20 | 市园林局<br>市财政局<br/>市城管局 |',
    ),
  ).value;
  expect(tables[0]?.rows[0]?.at(-1)?.text).toBe('市园林局 市财政局 市城管局');
});

test.each(['表2 问题整改', '附表2', '各县任务分工表'])(
  '%s over another head parts two tables of one width',
  (caption) => {
    const first = '表1 任务\n任务\t牵头单位\t完成时限\n新建公园\t市园林局\t2019年底';
    const rows = '问题\t责任单位\t整改时限\n漏损率高\t市水务局\t2020年底';
    expect(tableOf(`${first}\n${caption}\n${rows}`).map(([, , head]) => head)).toEqual([
      '任务 / 牵头单位 / 完成时限',
      '问题 / 责任单位 / 整改时限',
    ]);
    const goingOn = '任务\t牵头单位\t完成时限\n修建绿道\t市水务局\t2020年底';
    expect(tableOf(`${first}\n${caption}\n${goingOn}`)).toHaveLength(1);
  },
);

test('an annex over a table keeps its mark, and the table its caption', () => {
  const { clauses, tables } = parseText(
    `${text('')}\n\n样本市人民政府\n2016年3月5日\n\n附件：各镇任务分解表（单位：个）\n乡镇\t公园\t广场\n东山镇\t12\t20\n西山镇\t3\t5`,
  ).value;
  expect(clauses.at(-1)?.marker).toBe('附件：');
  expect(tables.map(({ caption, rows }) => [caption?.text, rows.length])).toEqual([
    ['各镇任务分解表（单位：个）', 2],
  ]);
});

test('a table of Markdown is one by the line under its head, whatever its columns are called', () => {
  expect(tableOf('| 联系人 | 电话 |\n|:---|---:|\n| 李某 | 12345 |')).toEqual([
    ['sample/1.2', null, '联系人 / 电话', '李某 / 12345'],
  ]);
  expect(tableOf('| 联系人 | 电话 |\n| 李某 | 12345 |')).toEqual([]);
});

test('a caption that a printer broke is whole', () => {
  const rows = '乡镇\t岗前培训\t项目制培训\t合计\n甲镇\t620\t540\t1160\n乙镇\t380\t460\t840';
  const captionOf = (lines: string) =>
    parseText(`一、任务\n尽快培训。\n${lines}\n${rows}`).value.tables[0]?.caption?.text;
  const whole = captionOf('附件：2025年各乡镇职业技能培训任务分解表（单位：人次）');
  expect(whole).toBe('2025年各乡镇职业技能培训任务分解表（单位：人次）');
  expect(captionOf('附件：2025年各乡镇职业技能培训任务分解表（单位：人\n次）')).toBe(whole);
  // What stands above is of the text, where nothing is open at its end.
  expect(captionOf('各乡镇要按照下列分工组织好职业技能培训\n培训任务分解表（单位：人次）')).toBe(
    '培训任务分解表（单位：人次）',
  );
});

test('a row that begins with two numbers has all its cells', () => {
  const row = (n: number) => `| ${n} | ${n} | 床位数 | ${n}0 |`;
  const [table] = tableOf(
    ['| 类别 | 序号 | 指标 | 目标值 |', '|---|---|---|---|', row(1), row(2)].join('\n'),
  );
  expect(table?.slice(3)).toEqual(['1 / 1 / 床位数 / 10', '2 / 2 / 床位数 / 20']);
});

test('a document that is a table under its title has it as a clause, and what is said beneath as another', () => {
  const text = [
    '清源县2026年度重点工作责任分解表',
    '序号\t重点任务\t具体措施\t责任单位\t完成时限',
    '1\t提升基层能力\t新建村卫生室30所，培训乡村医生150名。\t县卫生健康局、各乡镇\t2026年10月底',
    '2\t推进医保改革\t居民医保参保率稳定在97%以上。\t县医保局\t全年',
    '3\t做好养老服务\t建成社区食堂12个。\t县民政局\t2026年12月底',
    '注：各单位每季度末报送进展情况。',
  ].join('\n');
  const { value, diagnostics } = parseText(text);
  expect(value.clauses.map(({ path, body }) => [path, body.text.slice(0, 4)])).toEqual([
    ['1', '序号\t重'],
    ['2', '注：各单'],
  ]);
  expect(value.tables.map(({ clause, rows }) => [clause, rows.length])).toEqual([['sample/1', 3]]);
  expect(value.metadata.title?.text).toBe('清源县2026年度重点工作责任分解表');
  expect(diagnostics.map(({ code }) => code)).not.toContain('parse/no-outline');
  // A title over a line or two is none.
  expect(parseText(text.split('\n').slice(0, 3).join('\n')).diagnostics.map(({ code }) => code)).toContain(
    'parse/no-outline',
  );
});

test.each([
  ['序号\n指标 单位 2023年 2025年', '序号', 'stands on a line over the others'],
  ['指标 单位 2023年 2025年', '', 'is missing'],
])('%j over counted rows: the name of the first column %s (%s)', (head, name) => {
  expect(tableOf(`${head}\n1 数字产业 亿元 30 50\n2 基站 个 600 1200`)).toEqual([
    [
      'sample/1.2',
      null,
      `${name} / 指标 / 单位 / 2023年 / 2025年`,
      '1 / 数字产业 / 亿元 / 30 / 50',
      '2 / 基站 / 个 / 600 / 1200',
    ],
  ]);
});

test('a sum is a row, and no rest of the one above', () => {
  const rows = [
    '序号  项目名称      建设内容            完成时限',
    '1     小区改造      改造小区50个        12月底',
    '2     农村公路      新改建200公里       11月底',
    '合计  2项',
  ];
  expect(tableOf(rows.join('\n'))[0]?.slice(-2)).toEqual([
    '2 / 农村公路 / 新改建200公里 / 11月底',
    '合计 / 2项 /  / ',
  ]);
});

test('a table of one annex ends over the next annex, and goes on where its head is printed again', () => {
  const rowsOf = (between: string) =>
    parseText(
      `一、目标\n落实责任。\n附件2\n责任分工表\n时段\t起止时间\t责任领导\t责任单位\n春节\t2月9日\t张强\t区应急局\n清明\t3月30日\t李波\t区林业局\n${between}`,
    ).value.tables.map(({ rows }) => rows.length);
  expect(rowsOf('附件3\n应急队伍一览表\n队伍名称\t人数\t驻地\t电话\n专业队\t60\t北山\t0000001')).toEqual([2]);
  expect(rowsOf('附件2\n时段\t起止时间\t责任领导\t责任单位\n国庆\t10月1日\t王平\t区公安局')).toEqual([3]);
});
