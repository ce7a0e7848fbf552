import { describe, expect, test } from 'vitest';
import { extractFacts } from '../../src/extract/extract-facts.ts';
import { subjectsIn } from './facts-of.ts';
import { NO_CONTENT, sampleDocument } from './sample-document.ts';

describe('what a number is about', () => {
  test.each([
    ['到2018年，城市社区卫生服务中心覆盖率达到100%。', ['城市社区卫生服务中心覆盖率'], 'the words before it'],
    [
      '所有三级医院和80%的二级医院实行临床路径管理。',
      ['实行临床路径管理的二级医院比例'],
      'a share of things',
    ],
    [
      '三级医院50%的出院患者和二级医院70%的出院患者按照路径管理。',
      ['按照路径管理的三级医院出院患者比例', '按照路径管理的二级医院出院患者比例'],
      'whose share',
    ],
    ['培育8—10个省级临床重点专科。', ['省级临床重点专科数'], 'a count'],
    ['在每个镇办好 1所标准化建设的乡镇卫生院。', ['每个镇的标准化建设的乡镇卫生院数'], 'of each'],
    ['每个县（市、区）至少打造3个样板。', ['每个县（市、区）的样板数'], 'of each, before the verb'],
    ['每万常住人口拥有全科医生达到2.5名以上。', ['每万常住人口全科医生数'], 'per head'],
    ['按照每万名居民配备2-3名全科医生。', ['每万名居民全科医生数'], 'per head, the thing behind'],
    ['减少的合理收入的10%由财政补偿。', ['减少的合理收入由财政补偿的比例'], 'a share of what stands before'],
    ['年度供应量不低于供应总量的70%。', ['年度供应量占供应总量比例'], 'a share of a whole'],
    ['每年至少调整一次医疗服务价格。', ['调整医疗服务价格次数'], 'how often'],
    ['签约率、参保率分别达到30%和60%。', ['签约率', '参保率'], 'the n-th of a list'],
    [
      'A市、B市和C市的城镇化率分别达到65%、60%和55%。',
      ['A市的城镇化率', 'B市的城镇化率', 'C市的城镇化率'],
      'a measure said once',
    ],
    ['岗位补贴所需资金由财政和用人单位按4:6比例分摊。', ['岗位补贴所需资金'], 'what is shared'],
    ['服务人口少于1000人的行政村可合并设置。', ['服务人口'], 'what is compared'],
    [
      '高明区新创建省级卫生村55个，三水区新创建60个。',
      ['高明区新创建省级卫生村', '三水区新创建省级卫生村'],
      'a thing named once',
    ],
    ['南海区、三水区各新建1所医院。', ['南海区、三水区的医院数'], 'who is named before 各'],
  ] as const)('%s', (body, expected, why) => {
    expect(subjectsIn(body), why).toEqual(expected);
  });

  test('its three views have one length, in a traditional document too', () => {
    const body = {
      hant: '到2018年，80%的醫療機構實現達標，建成5個專科。',
      hans: '到2018年，80%的医疗机构实现达标，建成5个专科。',
    };
    const doc = sampleDocument({ clauses: [{ path: '1', body }] });
    const { targets } = extractFacts(doc, NO_CONTENT).value.facts;
    expect(targets.map(({ subject }) => subject)).toEqual([
      { source: '實現達標的醫療機構比例', hans: '实现达标的医疗机构比例', hant: '實現達標的醫療機構比例' },
      { source: '專科數', hans: '专科数', hant: '專科數' },
    ]);
  });
});
