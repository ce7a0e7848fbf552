import { expect, test } from 'vitest';
import { factsOf } from './facts-of-table.ts';

test('beside bodies a column of sentences says what is done, whatever it is called; one of names does not', () => {
  const table = (column: string, of: (words: string) => string) =>
    `序号\t名称\t${column}\t牵头单位\t完成时限\n1\t公园\t${of('新建公园4个，绿化率达到40%。')}\t市园林局\t2016年底\n（二）道路\n2\t道路\t${of('改造道路12公里，新设路灯90盏。')}\t市交通局\t2017年底`;
  const read = (text: string) =>
    factsOf(text).facts.targets.map(({ value, deadline }) => [value, deadline?.year]);
  expect(read(table('具体举措', (words) => words))).toEqual([
    [4, 2016],
    [40, 2016],
    [12, 2017],
    [90, 2017],
  ]);
  expect(read(table('编号', (words) => words.slice(0, 4)))).toEqual([]);
});

test.each([
  ['保障措施', true],
  ['考核要求', true],
  ['考核标准', true],
  ['重点关注领域', true],
  ['预期成效', true],
  ['问题整改措施', true],
  ['背景及任务', true],
  ['任务说明', true],
  ['备注', false],
  ['注', false],
  ['存在问题', false],
  ['项目问题清单', false],
  ['建设现状', false],
  ['基本情况', false],
  ['工作基础', false],
  ['任务完成情况', false],
  ['取得成效', false],
  ['编制依据', false],
])('what a column called %s says beside bodies is owed: %s', (column, isOwed) => {
  const { facts } = factsOf(
    `序号\t名称\t${column}\t牵头单位\n1\t公园\t新建公园4个，绿化率达到40%。\t市园林局\n2\t道路\t改造道路12公里，新设路灯90盏。\t市交通局`,
  );
  expect(facts.targets.map(({ value }) => value)).toEqual(isOwed ? [4, 40, 12, 90] : []);
});

test('a standard of grants is told of what its row names, once', () => {
  const { facts } = factsOf(
    '序号\t任务\t补助标准\t牵头单位\n1\t建设公园\t每个公园补助5万元，每年结算。\t市园林局\n2\t修建绿道\t每公里补助8万元，每年结算。\t市交通局',
  );
  expect(facts.targets.map(({ subject, value }) => [subject.hans, value])).toEqual([
    ['建设公园', 5],
    ['修建绿道', 8],
  ]);
});

test('works with a column of terms and no units are tasks too', () => {
  const { facts } = factsOf(
    '项目\t建设内容\t完成时间\n绿道工程\t新建绿道30公里\t2018年\n公园工程\t改建公园不少于4个\t2019年底',
  );
  expect(facts.targets.map(({ value, unit, deadline }) => [value, unit, deadline?.year])).toEqual([
    [30, '公里', 2018],
    [4, '个', 2019],
  ]);
});

test('bodies beside terms are charged, whatever the other columns are called', () => {
  const { facts } = factsOf(
    '文物点\t级别\t责任单位\t完成时限\n文昌阁\t省保\t市园林局\t2019年6月底\n陈家大院\t县保\t石龙镇人民政府\t2019年9月底',
  );
  const named = facts.responsibilities.get('sample/1.2');
  expect(named?.agencies.map(({ name }) => name.hans)).toEqual(['市园林局', '石龙镇人民政府']);
});

test('a table of tasks gives responsible units and terms', () => {
  const { facts } = factsOf(
    '序号\t任务\t牵头单位\t配合单位\t完成时限\n1\t建设公园\t市园林局\t市财政局、市水务局\t2019年底\n2\t修建绿道\t市交通运输局\t市财政局\t2020年6月底',
  );
  const named = facts.responsibilities.get('sample/1.2');
  expect(named?.agencies.map(({ name }) => name.hans)).toEqual([
    '市园林局',
    '市财政局',
    '市水务局',
    '市交通运输局',
  ]);
  expect(facts.deadlines.map(({ deadline, quote }) => [deadline.year, quote])).toEqual([
    [2019, '建设公园'],
    [2020, '修建绿道'],
  ]);
});

test('what a table of tasks promises in words has the term of its row', () => {
  const { facts } = factsOf(
    '任务\t具体内容\t牵头单位\t完成时限\n建立机制\t每亩经费不低于15元\t省农业厅\t2023年底\n\t覆盖率达到100%\t省农业厅\t2025年底\n建设平台\t建成平台1个\t省数据局\t2025年12月',
  );
  const rows = facts.targets.map(({ numberText, deadline, subject, table }) => [
    subject.hans,
    numberText,
    deadline?.year,
    deadline?.point,
    table,
  ]);
  expect(rows).toEqual([
    ['每亩经费', '不低于15元', 2023, 'end', 'sample/t1'],
    ['覆盖率', '100%', 2025, 'end', 'sample/t1'],
    ['平台', '1个', 2025, 'during', 'sample/t1'],
  ]);
});

test('a break within a cell parts phrases behind a number that has its thing, and no number from its thing; its items have numbers', () => {
  const { facts } = factsOf(
    [
      '| 项目 | 目标任务 | 责任单位 | 完成时限 |',
      '|---|---|---|---|',
      '| 交通 | 改造路口20个<br>县区协同推进 | 县交通局 | 2026年底 |',
      '| 停车 | 新建停车场5处<br>以上，清运垃圾300吨<br>/日，每村1个<br>站点 | 县城管局 | 2026年底 |',
      '| 道路 | （1）改造道路8公里<br>（2）新增公交30辆<br>3.建设站点6个 | 县交通局 | 2026年底 |',
      '| 派驻 | 派驻医师不少于3个<br>月 | 县卫健局 | 2026年底 |',
      '| 医疗 | 新建5所<br/>卫生院，培训村医200名以上<br>持证上岗 | 县卫健局 | 2026年底 |',
    ].join('\n'),
  );
  expect(facts.targets.map(({ subject, quote }) => [subject.hans, quote])).toEqual([
    ['改造路口', '改造路口20个'],
    ['停车场', '新建停车场5处 以上'],
    ['清运垃圾', '清运垃圾300吨 /日'],
    ['每村的站点数', '每村1个 站点'],
    ['改造道路', '改造道路8公里'],
    ['新增公交', '新增公交30辆'],
    ['站点', '建设站点6个'],
    ['派驻医师', '派驻医师不少于3个 月'],
    ['卫生院数', '新建5所 卫生院'],
    ['培训村医', '培训村医200名以上'],
  ]);
});
