import { describe, expect, test } from 'vitest';
import type { Period } from '#model/document.ts';
import { targetsIn } from '../facts-of.ts';

/** Only the terms: `2018`, `2017-end`, `since 2016`, `-`. */
const termsIn = (body: string, heading?: string, period?: Period): string[] =>
  targetsIn(body, { ...(heading && { heading }), ...(period && { period }) }).map(
    (target) => /(?:since )?\d{4}(?:-\w+)?$/.exec(target)?.[0] ?? '-',
  );

describe('which date governs a number', () => {
  test.each([
    ['到2018年，覆盖率达到100%。', ['2018'], 'what follows it'],
    [
      '力争至2017年底全市95%的中心、90%的卫生院提供服务，80%的站点达标。',
      ['2017-end', '2017-end', '2017-end'],
      'the whole sentence',
    ],
    ['确保在2018年底前每个镇办好1所卫生院。', ['2018-end'], 'before the end of a year'],
    ['设置病床达800张，力争到2018年成为骨干医院。', ['-'], 'not what stands before it'],
    ['护理型床位占比2027年达到68%，覆盖率85%。', ['2027', '2027'], '占比 compares with no year'],
    ['到2025年，防洪标准达到50年一遇。', ['2025'], '到50年 is no year'],
    ['从2016年起分批配置，力争配置76种设备。', ['since 2016'], '起 is no deadline'],
    ['2016至2018年，每年到9条村开展帮扶工作。', ['since 2016'], 'a span of years'],
    ['到2016年底，各县有1所医院达标；到2018年，新区有1所医院达标。', ['2016-end', '2018'], 'the nearer one'],
    [
      '设立规模3亿元的基金，其中首期1亿元于2018年6月底前到位；贷款余额年均增长15%以上。',
      ['-', '2018', '-'],
      'said at once of the number before it, and of nothing behind ；',
    ],
    ['到2018年初步建成3个平台。', ['2018'], '年初步 is not 年初'],
    [
      '转化率由2016年的11%提高到2018年的25%；发明人报酬所占比例不得低于70%。',
      ['2018', '-'],
      'where a change leads, and nothing of the next item',
    ],
    ['“十三五”期间新增床位500张。', ['since 2016'], 'a five-year plan'],
    [
      '到2018年，全省浓度较2012年下降12%。其中，甲市、乙市颗粒物下降18%；丙市不超过2012年水准，丁市下降5%。',
      ['2018', '2018', '2018'],
      'a part of what it is of',
    ],
    [
      '到2018年，新建托位5个。对新建托位每个给予一次性补助1万元。',
      ['2018', '-'],
      'what is granted to who does it',
    ],
    ['到2018年压减渔船4艘，减船补助按每千瓦5000元执行。', ['2018', '-'], 'the rate of a grant'],
    [
      '2017年前新建基地3个、工作室5个，市财政分别给予每个300万元、100万元补助。',
      ['2017', '2017', '-', '-'],
      'rates in a list, and to whom before how much',
    ],
    [
      '补贴资金于5月底前发放到户；对种粮50亩以上的大户，县财政每亩分别奖补20元、30元。',
      ['-', '-'],
      'rates behind what is paid out by then',
    ],
    [
      '应当至少安排一名残疾人，于2017年底前落实；占比应当在2018年前达到2%。',
      ['2017-end', '2018'],
      'when it is carried out',
    ],
    ['到2017年新建基地3个，补助标准提高到每个300万元。', ['2017', '2017'], 'a rate that is reached'],
    [
      '2018年覆盖村庄220个，对新开航线每条补助20万元，单个企业每年不超过200万元。',
      ['2018', '-', '-'],
      'what is granted for each, and its limit',
    ],
    ['到2018年，每户补助2万元。', ['2018'], 'a grant of which alone the date is'],
    ['到2018年建成站点5个，投入补助资金300万元。', ['2018', '2018'], 'a sum is no rate'],
    ['到2018年改造房屋4套，补助标准提高到每户500元。', ['2018', '2018'], 'a rate that is a goal'],
    ['在2015年的基础上新增床位500张。', ['-'], 'a point of reference'],
    ['死亡率由2015年的8.1‰降到7.5‰。', ['-'], 'the year of the starting value'],
    ['一是到2018年建成3个中心。二是建成5个站点。', ['2018', '-'], 'an item starts afresh'],
    [
      '到2018年，村庄覆盖率达到60%，其中2016年、2017年分别达到45%、55%。覆盖村庄300个。',
      ['2018', '2016', '2017', '2018'],
      'years on the way carry into no later sentence',
    ],
    [
      '到2018年，村庄覆盖率达到60%，其中2016年达到45%。覆盖村庄300个。',
      ['2018', '2016', '2018'],
      'nor does one such year',
    ],
    [
      '到2018年，覆盖率达到60%，2016年、2017年分别达到45%、55%，覆盖村庄300个。',
      ['2018', '2016', '2017', '2018'],
      'nor are they the term of what follows their numbers',
    ],
    [
      '2016年覆盖村庄84个，2017年、2018年分别覆盖75个、65个；村庄覆盖率达到85%。',
      ['2016', '2017', '2018', '2018'],
      'the last of years that follow each other is on no way',
    ],
    [
      '到2018年，一是建成3个中心，二是建成5个站点。',
      ['2018', '2018'],
      'each of the items before which it stands',
    ],
    [
      '重点任务：一是到2018年建成3个中心，二是建成5个站点。',
      ['2018', '-'],
      'not the items behind the one in which it stands',
    ],
    ['参保率达到75%。以上目标于2018年底前完成。', ['2018-end'], 'a sentence that closes the goals'],
    ['到2018年改造2000年底前建成的240个小区。', ['2018'], 'a year that says which ones'],
    ['本期补助新台币三千元，至115年提升至50%，117年达60%。', ['-', '2026', '2028'], 'years of the Republic'],
    ['应于115年3月31日前完成3处设置。', ['2026'], 'a day of the Republic'],
    ['100年来服务水平提升至50%。', ['-'], 'a length of time'],
    ['于2026年第三季前完成3处，在2027–28年度交付5处。', ['2026', '2028'], 'a quarter, a year of two'],
    ['每年3月底前报送3次。', ['-'], 'each year'],
    ['2016年内覆盖率达到98%。', ['2016'], 'within a year'],
    [
      '新建学校5所（2017年竣工）、医院2所（力争2018年建成投用）。',
      ['2017', '2018'],
      'in a bracket behind each',
    ],
    ['新建3座污水处理厂（2017年底前完成）。', ['2017-end'], 'in a bracket behind the thing'],
    [
      '改造率达到55%（2017年），入驻主体不少于30家。',
      ['2017', '-'],
      'a bracket dates what stands before it alone',
    ],
    [
      '到2020年改造率达到55%（2017年），入驻主体不少于30家。',
      ['2017', '2020'],
      'and the date of the sentence goes on behind it',
    ],
    ['第一阶段（2017年1月至6月），新建医院2所。', ['2017'], 'a bracket that dates a stage'],
    ['到2020年新建医院10所（含改造4所，2017年完工）。', ['2020', '2017'], 'a bracket dates what it counts'],
    ['新建医院10所（含改造4所，2017年完工），增加床位80张。', ['-', '2017', '-'], 'and nothing else'],
    [
      '新建医院10所（东区4所、西区6所，2017年完工）。',
      ['2017', '2017', '2017'],
      'nor does it leave out the whole, where it counts all',
    ],
    [
      '新建医院10所（4所2017年建成、6所2018年建成）。',
      ['-', '2017', '2018'],
      'each of a bracket by its own date',
    ],
    ['新建医院10所（总投资5亿元，2017年完工）。', ['2017', '-'], 'what it costs is no part'],
    [
      '新建公园10个，均于2017年底前完成；签约率达到60%。',
      ['2017-end', '-'],
      'what is done by then is told before it',
    ],
    ['各县均在2017年底前建成医院1所；签约率达到60%。', ['2017-end', '2017-end'], 'what all do by then'],
    [
      '到2018年新建公园10个；养老院2所均于2020年底前建成；签约率达到60%。',
      ['2018', '2018', '2018'],
      'and a date of the whole sentence goes on',
    ],
  ] as const)('%s', (body, expected, why) => {
    expect(termsIn(body), why).toEqual(expected);
  });

  test('within the year, behind what is measured, is the term of that alone', () => {
    const body = '覆盖率年内达到98%，采购率不低于99%；签约率年底达到75%。';
    expect(targetsIn(body, { signedOn: '2016-03-01' })).toEqual([
      '98% = 98 % 2016',
      '不低于99% >= 99 %',
      '75% = 75 % 2016-end',
    ]);
  });

  test('a span of years ends with its last', () => {
    expect(targetsIn('2016至2018年，每年到9条村开展帮扶工作。')).toEqual(['9条 = 9 条 2018 since 2016']);
    expect(targetsIn('“十三五”期间新增床位500张。')).toEqual(['500张 = 500 张 2020 since 2016']);
  });

  test.each([
    ['2018-2020年分别完成30%、40%、30%。', ['2018', '2019', '2020'], 'a span of three years'],
    ['到2018年和2020年，甲、乙两县分别建成3所。', ['2020'], 'one number for two dates'],
    [
      '到2020年，覆盖率达到90%（2018年达到80%），签约率达到60%。',
      ['2020', '2018', '2020'],
      'a date inside a bracket',
    ],
    ['第三阶段（2017年1月至6月），覆盖率达到80%。', ['2017'], 'a phase with its date'],
    ['与2015年相比，死亡率下降20%。', ['-'], 'compared with a year'],
    ['2016年、2017年、2018年分别完成20%、50%、30%。', ['2016', '2017', '2018'], 'three dates, three numbers'],
    ['到2012年和2015年，入园率分别达到85%以上和95%以上。', ['2012', '2015'], 'with words behind the number'],
    [
      '2016年、2017年分别新建10个、15个，累计达到25个。',
      ['2016', '2017', '2017'],
      'a number outside the list',
    ],
    [
      '2014年、2015年，甲、乙、丙三县各建5所、6所、7所。',
      ['2015', '2015', '2015'],
      'another count of numbers',
    ],
  ] as const)('%s', (body, expected, why) => {
    expect(termsIn(body), why).toEqual(expected);
  });

  test.each([
    [
      '三年分别新增食堂60家、50家、40家。',
      ['60家 = 60 家 2024', '50家 = 50 家 2025', '40家 = 40 家 2026'],
      'as many years as the plan is for',
    ],
    ['两年分别新增食堂60家、50家。', ['60家 = 60 家', '50家 = 50 家'], 'fewer years: which is not said'],
    ['三年分别培训厨师、护士60名、50名。', ['60名 = 60 名', '50名 = 50 名'], 'numbers of things'],
    ['三年新增食堂60家、50家、40家。', ['60家 = 60 家', '50家 = 50 家', '40家 = 40 家'], 'without 分别'],
    ['近三年分别新增食堂60家、50家、40家。', [], 'what lies behind'],
    [
      '企业获评后三年分别奖励60万元、50万元、40万元。',
      ['60万元 = 60 万元', '50万元 = 50 万元', '40万元 = 40 万元'],
      'years behind something else',
    ],
    [
      '对新认定的企业，连续三年分别给予60万元、50万元、40万元奖励。',
      ['60万元 = 60 万元', '50万元 = 50 万元', '40万元 = 40 万元'],
      'years of who receives it',
    ],
    [
      '市财政连续三年分别安排60万元、50万元、40万元。',
      ['60万元 = 60 万元 2024', '50万元 = 50 万元 2025', '40万元 = 40 万元 2026'],
      'years of who gives it',
    ],
  ] as const)('%s in a plan of 2024 to 2026', (body, expected, why) => {
    expect(targetsIn(body, { period: { from: 2024, to: 2026 } }), why).toEqual(expected);
    expect(targetsIn(body), 'in a text of no period').toEqual(
      expected.map((one) => one.replace(/ 20\d\d$/, '')),
    );
  });

  test.each([
    [
      '到2027年，食堂达到420家，三年分别新增60家、50家、40家。',
      ['2027', '-', '-', '-'],
      'which three is not said',
    ],
    ['到2027年，食堂达到420家，新增60家、50家、40家。', ['2027', '2027', '2027', '2027'], 'of no years'],
    ['自2024年起三年分别新增60家、50家、40家。', ['2024', '2025', '2026'], 'from a year that is said'],
    ['从2024年起，连续两年分别新增60家、50家。', ['2024', '2025'], 'the same behind a comma'],
    ['2023—2025年三年分别新增60家、50家、40家。', ['2023', '2024', '2025'], 'years with their names'],
    [
      '2024年起，对新企业三年分别给予60万元、50万元、40万元。',
      ['since 2024', 'since 2024', 'since 2024'],
      'of who receives it, from then on',
    ],
  ] as const)('%s in a plan of 2023 to 2027', (body, expected, why) => {
    expect(termsIn(body, '主要任务', { from: 2023, to: 2027 }), why).toEqual(expected);
  });

  test('a year beyond the plan that tells how a measure goes on', () => {
    const body = '到2027年，覆盖率达到60%，到2030年达到80%。签约率达到70%。';
    expect(termsIn(body, '主要目标', { from: 2025, to: 2027 })).toEqual(['2027', '2030', '2027']);
    expect(termsIn(body, '主要目标', { from: 2025, to: 2030 })).toEqual(['2027', '2030', '2030']);
  });

  test('carries into the next sentence where it clearly still governs', () => {
    const dated = '到2017年全面完成出生缺陷干预中心建设，为孕产妇和新生儿提供免费筛查。';
    expect(termsIn(`${dated}孕产妇及新生儿免费筛查覆盖率达100%。`)).toEqual(['2017']);
    expect(termsIn(`${dated}加强孕产妇和新生儿免费筛查，建成3个中心。`)).toEqual(['-']);
    expect(termsIn(`${dated}各社区卫生服务中心建成1个中医馆。`)).toEqual(['-']);
  });

  test('governs a paragraph of goals to its end', () => {
    const body = '到2020年，服务体系基本形成。全市费用增长控制在10%以下；住院率提高到90%左右。';
    expect(termsIn(body, '工作目标')).toEqual(['2020', '2020']);
    expect(termsIn(body, '重点任务')).toEqual(['-', '-']);
  });

  test('of an item of goals does not go on into the next one, and that of what leads to them does', () => {
    const items = (first: string) => `${first}建成3个中心。二是签约率达到60%。`;
    expect(termsIn(items('一是到2018年'), '工作目标')).toEqual(['2018', '-']);
    expect(termsIn(items('到2018年，实现以下目标。一是'), '工作目标')).toEqual(['2018', '2018']);
  });
});
