import { expect, test } from 'vitest';
import { annexed, factsOf, rowsOf } from './facts-of-table.ts';

test('a row and year is a target, with base value, attribute and table', () => {
  const { text, facts } = factsOf(
    '序号\t指标\t单位\t2015年\t2018年\t2020年\t属性\n1\t林草覆盖率\t%\t41.2\t42\t≥43\t约束性\n2\t公园数\t个\t12\t15\t20左右\t预期性\n3\t绿道（公里）\t—\t—\t—\t[500]\t预期性',
  );
  expect(
    facts.targets.map((target) => [
      target.clause,
      target.subject.hans,
      target.comparator,
      target.value,
      target.unit,
      target.deadline?.year,
      target.baseline?.value ?? null,
      target.attribute,
      target.table,
    ]),
  ).toEqual([
    ['sample/1.2', '林草覆盖率', '=', 42, '%', 2018, 41.2, 'binding', 'sample/t1'],
    ['sample/1.2', '林草覆盖率', '>=', 43, '%', 2020, 41.2, 'binding', 'sample/t1'],
    ['sample/1.2', '公园数', '=', 15, '个', 2018, 12, 'anticipatory', 'sample/t1'],
    ['sample/1.2', '公园数', '~', 20, '个', 2020, 12, 'anticipatory', 'sample/t1'],
    ['sample/1.2', '绿道', '=', 500, '公里', 2020, null, 'anticipatory', 'sample/t1'],
  ]);
  for (const { quote, numberText, span } of facts.targets) {
    expect(quote).toContain(numberText);
    expect(text.slice(...span)).toBe(numberText);
    expect(text).toContain(quote);
  }
});

test('a cell may say against what it changes, include its limit, or add a word in brackets', () => {
  const { facts } = factsOf(
    '指标\t2015年\t2020年\t属性\n事故死亡人数\t-\t较“十二五”下降30%以上\t预期性\n每间工房的人数\t-\t6人（含）以下\t约束性\n新增绿道（公里）\t-\t300（累计）\t预期性\n用水量\t-\t逐年下降\t预期性',
  );
  expect(
    facts.targets.map(({ numberText, comparator, value, unit }) => [numberText, comparator, value, unit]),
  ).toEqual([
    ['较“十二五”下降30%以上', '>=', 30, '%'],
    ['6人（含）以下', '<=', 6, '人'],
    ['300（累计）', '=', 300, '公里'],
  ]);
});

test.each([
  ['〔500〕', '注：〔〕内为五年累计数；第4项越低越好。', [500, 2016, null], 'years that the note counts'],
  ['[500]', '注：[ ]表示5年累计值。', [500, 2016, null], 'in other brackets and words'],
  ['（500）', '备注：1.（）内为三年累计数。', [500, 2018, null], 'fewer years'],
  ['[500]', '注：[ ]内为2016—2020年累计数。', [500, null, null], 'years by name, which are no count'],
  ['500', '注：〔〕内为五年累计数。', [500, null, 80], 'a cell without brackets'],
  ['[500]', '注：〔〕内为五年累计数。', [500, null, 80], 'brackets that the note does not speak of'],
  ['〔500〕', '注：〔〕内为常住人口口径。', [500, null, 80], 'a note that says something else of them'],
  ['〔500〕', '', [500, null, 80], 'no note'],
])('%s over “%s” is %j: %s', (cell, note, expected) => {
  const { facts } = factsOf(
    `序号\t指标\t单位\t2015年\t2020年\n1\t植树\t万株\t80\t${cell}\n2\t公园数\t个\t12\t20\n${note}`,
  );
  const [trees, parks] = facts.targets;
  expect([trees?.value, trees?.since, trees?.baseline?.value ?? null]).toEqual(expected);
  expect(trees?.deadline?.year).toBe(2020);
  expect([parks?.value, parks?.since, parks?.baseline?.value]).toEqual([20, null, 12]);
});

test('a total is no target more than its base, a total of the years before', () => {
  const { facts } = factsOf(
    '专栏1 主要指标（〔〕内为五年累计数）\n指标\t单位\t2015年\t2020年\n植树\t万株\t〔300〕\t〔500〕\n公园数\t个\t12\t20',
  );
  expect(facts.targets[0]).toMatchObject({ value: 500, since: 2016, baseline: { year: 2015, value: 300 } });
});

test('beside units and years the first column says what is measured, whatever it is called', () => {
  const { facts } = factsOf(
    '年度任务\t单位\t2015年实绩\t2016年\t2017年\n新建公园\t个\t3\t4\t5\n改造绿道\t公里\t30\t35\t40',
  );
  expect(facts.targets.map(({ subject, value, deadline }) => [subject.hans, value, deadline?.year])).toEqual([
    ['新建公园', 4, 2016],
    ['新建公园', 5, 2017],
    ['改造绿道', 35, 2016],
    ['改造绿道', 40, 2017],
  ]);
});

test('the column of units is told by what stands in it, whatever it is called', () => {
  const { facts } = factsOf(
    '成果观测项\t衡量口径\t2015年现况\t2016年\t2018年\t主责部门\n公园数\t个\t3\t4\t5\t市园林局\n绿化覆盖率\t%\t30\t35\t40\t市园林局\n绿道长度\t公里\t8\t9\t10\t市交通局',
  );
  expect(
    facts.targets.map(({ subject, value, unit, baseline }) => [subject.hans, value, unit, baseline?.value]),
  ).toEqual([
    ['公园数', 4, '个', 3],
    ['公园数', 5, '个', 3],
    ['绿化覆盖率', 35, '%', 30],
    ['绿化覆盖率', 40, '%', 30],
    ['绿道长度', 9, '公里', 8],
    ['绿道长度', 10, '公里', 8],
  ]);
});

test('names that hold the word of a unit are no column of units', () => {
  const { facts } = factsOf(
    '指标\t单位\t2015年\t2018年\n玉米产量\t万吨\t3\t4\n人均收入（元）/年\t元\t300\t400\n建成单元楼\t栋\t5\t6',
  );
  expect(facts.targets.map(({ value, unit }) => [value, unit])).toEqual([
    [4, '万吨'],
    [400, '元'],
    [6, '栋'],
  ]);
});

test.each([
  ['专栏1 分年度指标（以乡镇为单位，％）', '%'],
  ['专栏1 分年度指标（单位：万人）', '万人'],
  ['专栏1 分年度指标（试行）', ''],
])('the caption %s gives the unit %s', (caption, unit) => {
  const { facts } = factsOf(`${caption}\n指标\t2015年\t2020年\n接种率\t80\t85\n覆盖率\t70\t75`);
  expect(facts.targets.map((target) => [target.value, target.unit])).toEqual([
    [85, unit],
    [75, unit],
  ]);
});

test('a table without targets states none, and dates of its head are no terms', () => {
  const { facts } = factsOf('序号\t项目名称\t地点\t面积\n1\t南湖公园\t南区\t300亩\n2\t北山公园\t北区\t500亩');
  expect(facts.targets).toEqual([]);
  expect(factsOf('指标\t单位\t2015年\t2020年\n公园数\t个\t12\t20').facts.deadlines).toEqual([]);
});

test.each([
  [
    '表1 绿化项目年度计划（2017年）',
    [
      [6000, '亩', 2017],
      [85, '个', 2017],
    ],
  ],
  ['表1 绿化项目情况（2017年）', []],
])('quantities under “%s” are %j', (caption, expected) => {
  const { facts } = factsOf(
    `${caption}\n序号 项目 单位 数量 资金（万元）\n1 新建绿地 亩 6000 420\n2 改建公园 个 85 1900\n合计 — — 2320`,
  );
  expect(facts.targets.map(({ value, unit, deadline }) => [value, unit, deadline?.year])).toEqual(expected);
});

test.each([
  [
    'Markdown',
    '| 任务 | 具体内容 | 牵头单位 | 完成时限 |\n|---|---|---|---|\n| 建立机制 | **每亩**经费**不低于15元** | 省农业厅 | 2023年底 |',
  ],
  [
    'tags',
    '<table><tr><th>任务</th><th>具体内容</th><th>牵头单位</th><th>完成时限</th></tr>\n<tr><td>建立机制</td><td><b>每亩</b>经费<b>不低于15元</b></td><td>省农业厅</td><td>2023年底</td></tr></table>',
  ],
])('what a cell promises between marks has its place in the seed: %s', (_, table) => {
  const { text, facts } = factsOf(table);
  const [target] = facts.targets;
  expect(target?.numberText).toBe('不低于15元');
  expect(text.slice(...(target?.span ?? [0, 0]))).toBe('不低于15元');
});

test('a year a row and a measure a column', () => {
  expect(
    rowsOf('年度\t新增学位（个）\t交流教师比例（％）\n2015年\t900\t8\n2017年\t1200\t10\n2018年\t—\t15以上'),
  ).toEqual([
    ['新增学位', '=', 1200, '个', 2017],
    ['交流教师比例', '=', 10, '%', 2017],
    ['交流教师比例', '>=', 15, '%', 2018],
  ]);
});

test.each([
  ['水体治理（条）', '条'],
  ['停运设施整改（座）', '座'],
  ['参与人数（万人次）', '万人次'],
  ['人均绿地（平方米/人）', '平方米/人'],
  ['寿命（岁）', '岁'],
  ['林草覆盖（含灌木）', ''],
])('%s has the unit %j', (name, unit) => {
  expect(factsOf(`指标\t2015年\t2020年\n${name}\t1\t2\n绿道（公里）\t1\t2`).facts.targets[0]?.unit).toBe(
    unit,
  );
});

test('a change in a cell is its amount, and a rate per 100,000 keeps its unit', () => {
  expect(
    rowsOf(
      '领域\t主要指标\t2015年\t2020年\t性质\n健康水平\t人均预期寿命（岁）\t77\t提高1岁\t预期性\n\t孕产妇死亡率（/10万）\t17\t≤15\t预期性\n\t发病率（1/10万）\t30\t降至20\t预期性',
    ),
  ).toEqual([
    ['人均预期寿命', '=', 1, '岁', 2020, 77],
    ['孕产妇死亡率', '<=', 15, '/10万', 2020, 17],
    ['发病率', '=', 20, '/10万', 2020, 30],
  ]);
});

const WORKS =
  '工程\t规模\t完成时限\t牵头单位\n寄宿学校改造\t64所\t2018年\t县教育局\n教室照明\t3200间以上\t2017年底\t县教育局\n球场\t新增12块\t持续推进\t县体育局\n绿地\t若干\t2017年\t县林业局\n合计\t3276个\t—\t—';
const SITES =
  '点位\t级别\t修缮面积（平方米）\t完成时限\n北塔\t省级\t420\t9月底\n古桥\t县级\t300\t2018年6月底';
const GOALS = '指标\t目标值\t完成时限\n公园数（个）\t12\t2017年6月\n绿道（公里）\t30\t2018年底';

test.each([
  ['sizes', WORKS, ['寄宿学校改造 = 64 所 2018 during', '教室照明 >= 3200 间 2017 end', '球场 = 12 块 -']],
  ['sizes without a column of terms', WORKS.replace('完成时限', '责任单位'), []],
  ['sizes without a unit', WORKS.replaceAll(/所|间|块/g, ''), []],
  ['measures', SITES, ['北塔的修缮面积 = 420 平方米 2016 during', '古桥的修缮面积 = 300 平方米 2018 during']],
  ['measures without a column of terms', SITES.replace('完成时限', '责任单位'), []],
  ['goals without a year', GOALS, ['公园数 = 12 个 2017 during', '绿道 = 30 公里 2018 end']],
  [
    'goals of a year',
    GOALS.replace('目标', '2017年目标'),
    ['公园数 = 12 个 2017 during', '绿道 = 30 公里 2017 during'],
  ],
])('%s are due when their row says', (_, table, expected) => {
  expect(
    factsOf(table).facts.targets.map(({ subject, comparator, value, unit, deadline }) =>
      [subject.hans, comparator, value, unit, deadline ? `${deadline.year} ${deadline.point}` : '-'].join(
        ' ',
      ),
    ),
  ).toEqual(expected);
});

test('a table of standards is read by its rows', () => {
  expect(
    annexed(
      '附件：补贴标准一览表\n序号\t补贴项目\t补贴标准\t经办机构\n1\t岗前培训（40学时）\t600元/人\t县就业服务中心\n2\t实训基地\t设备投入的20%，最高200万元\t县发展改革局',
    ),
  ).toEqual([
    '2 岗前培训（40学时） 600元/人 元/人 - norm',
    '2 实训基地 20% % - norm',
    '2 实训基地 最高200万元 万元 - norm',
  ]);
});

test('a table of indicators charges the bodies that a column of it names', () => {
  const { facts } = factsOf(
    '序号\t指标\t单位\t2015年\t2020年\t牵头单位\n1\t林草覆盖率\t%\t41.2\t43\t市林业局\n2\t公园数\t个\t12\t20\t市园林局',
  );
  expect(facts.responsibilities.get('sample/1.2')?.agencies.map(({ name }) => name.hans)).toEqual([
    '市林业局',
    '市园林局',
  ]);
});
