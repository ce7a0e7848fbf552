import { expect, test } from 'vitest';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import type { Seed } from '#model/line.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { sampleSeed } from '../sample-seed.ts';

const seedOf = (id: string, lines: readonly string[], title = '工作方案'): Seed => {
  const text = `${id}县${title}\n一、主要任务\n${lines.map((line, n) => `（${'一二三四五六七八'[n]}）${line}\n`).join('')}`;
  return sampleSeed(id, text);
};

/** What two documents that say this have in common: names, and how many numbers of each. */
function rowsOf(
  first: readonly string[],
  second: readonly string[],
  titles: readonly string[] = [],
): string[] {
  const { indicators } = runPipeline(
    [seedOf('jia', first, titles[0]), seedOf('yi', second, titles[1])],
    EMPTY_CONTENT,
    () => {},
  ).value;
  return indicators.map(({ name, cells }) =>
    [name.hans, ...cells.map(({ targets }) => targets.length)].join(' '),
  );
}

test.each([
  [
    ['对获评的专业镇给予一次性奖励200万元。', '每户补助最高3000元。', '总投资2亿元。'],
    ['对获奖的工匠给予一次性奖励3万元。', '每户补助最高5000元。', '总投资3亿元。'],
    [],
    'that money is paid says nothing of what for',
  ],
  [
    ['抽查比例不低于5%。', '群众满意度达到90%。', '服务半径不超过3公里。'],
    ['抽查比例不低于30%。', '群众满意度达到95%。', '服务半径不超过5公里。'],
    [],
    'a measure of anything',
  ],
  [
    ['接到投诉后应当在3日内予以答复。', '违反规定的，处500元罚款。'],
    ['收到申请后应当在10日内予以答复。', '违反规定的，处2000元罚款。'],
    [],
    'what is done within a term, and what a breach costs',
  ],
  [
    ['依托卫生院提供入户指导，每年不少于4次。'],
    ['依托服务中心提供入户指导，每年不少于4次。'],
    [],
    'a number that names itself measures nothing',
  ],
  [
    ['养老服务设施覆盖率达到90%。', '发放公益性岗位补贴2000元。'],
    ['养老服务设施覆盖率达到95%。', '发放公益性岗位补贴2500元。'],
    ['养老服务设施覆盖率 1 1', '发放公益性岗位补贴 1 1'],
    'what is measured is said',
  ],
  [
    ['重大慢性病过早死亡率比2015年下降20%。', '污水集中收集率比2020年提高5个百分点。'],
    ['重大慢性病过早死亡率比2018年下降15%。', '污水集中收集率比2020年提高8个百分点。'],
    ['重大慢性病过早死亡率下降 1 1', '污水集中收集率比2020年提高 1 1'],
    'the year with which one compares is not in the name of both',
  ],
  [
    ['新建20所学校。', '配备50名高级工。', '学校满意。'],
    ['新建学校12所。', '配备高级工30名。', '学校满意。'],
    ['学校数 1 1', '高级工数 1 1'],
    'the same things, whether their number stands before or behind them',
  ],
  [
    [
      '赛事重大安全责任事故为零。',
      '重大安全责任事故为零。',
      '专家学者代表不少于40%。',
      '配备专职安全管理人员2名。',
    ],
    [
      '企业重大安全责任事故为零。',
      '重大安全责任事故为零。',
      '专家学者代表不少于50%。',
      '配备专职安全管理人员3名。',
    ],
    [],
    'whose they are is not said',
  ],
  [
    ['每年培训养老护理员3000人次。', '每年新建5G基站1200个。', '医保缴费标准达到每人每年380元。'],
    ['三年培训养老护理员3000人次。', '每年新建5G基站210个。', '医保缴费标准为400元。'],
    ['5G基站 1 1', '医保缴费标准 1 1'],
    'so many each year are not so many in all; a rate for each year is one for all',
  ],
  [
    ['公办养老机构护理型床位占比达到70%。', '65岁以上老年人中医药健康管理率达到75%。'],
    ['养老机构护理型床位占比达到55%。', '65岁以上老年人健康管理率达到72%。'],
    [],
    'of one kind of owner or practice, and of all',
  ],
  [
    ['建设省级临床重点专科3个。', '居民医保人均补助标准达到670元。'],
    ['建设市级临床重点专科8个。', '居民医保人均补助标准增加30元。'],
    [],
    'another level, and a change beside what changes',
  ],
])('%j beside %j: %j (%s)', (first, second, rows) => {
  expect(rowsOf(first, second)).toEqual(rows);
});

test('a rate without a name of its own is of what the title of its document is about', () => {
  const [first, second] = [['到2027年治理率达到75%。'], ['农村生活污水治理率达到60%。']];
  const titles = ['农村生活污水治理行动方案（2025—2027年）', '农村人居环境整治方案'];
  expect(rowsOf(first, second, titles)).toEqual(['农村生活污水治理率 1 1']);
  expect(rowsOf(first, second)).toEqual([]);
});
