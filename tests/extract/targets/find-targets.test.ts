import { describe, expect, test } from 'vitest';
import { extractFacts } from '#extract/extract-facts.ts';
import { factsOf, targetsIn } from '../facts-of.ts';
import { NO_CONTENT, sampleDocument } from '../sample-document.ts';

describe('a number that a document commits to', () => {
  test.each([
    ['县域内住院率达到90%左右。', ['90%左右 ~ 90 %'], 'a rate'],
    ['实现哨点监测病种覆盖率达80％。', ['80％ = 80 %'], 'a full-width sign is the seed’s own'],
    ['培育8—10个省级重点专科。', ['8—10个 = 8..10 个'], 'a range with a long dash'],
    [
      '建设6-8个、30－40个专科，建成1~2所学校。',
      ['6-8个 = 6..8 个', '30－40个 = 30..40 个', '1~2所 = 1..2 所'],
      'ranges',
    ],
    ['由财政和单位按4:6比例分摊。', ['4:6 = 4 :6'], 'a ratio is no range'],
    ['各级财政按4：3：3的比例分担。', ['4：3：3 = 4 :3:3'], 'a ratio of three'],
    ['原则上1个行政村建设1个卫生站。', ['1个 = 1 个'], 'only what is to be built, not what it is counted by'],
    ['按照每3至10万居民设置1个中心。', ['1个 = 1 个'], 'the denominator is no target'],
    ['每年至少调整一次价格。', ['一次 >= 1 次'], 'a frequency'],
    [
      '举办招聘会8场、技能竞赛2次、培训班12期。',
      ['8场 = 8 场', '2次 = 2 次', '12期 = 12 期'],
      'occasions of a list that one verb holds',
    ],
    ['筹建一所公办医院。', ['一所 = 1 所'], 'Chinese numerals'],
    ['着力构筑市区、普宁两大区域医疗中心。', ['两大 = 2 大'], 'two large ones'],
    ['覆盖率达到二十％。', ['二十％ = 20 %'], 'numerals before a sign'],
    ['占比提高到百分之三十。', ['百分之三十 = 30 %'], 'a share in words'],
    ['三分之一以上的机构设置康复科。', ['三分之一以上 >= 33.33 %'], 'a fraction'],
    ['建设一百〇五个站点。', ['一百〇五个 = 105 个'], '105'],
    ['补助标准由45元提高到50元。', ['50元 = 50 元'], 'before and after: the end is promised'],
    ['将收入线由9600元以下提高到15600元以下。', ['15600元以下 <= 15600 元'], 'with ceilings'],
    ['就业率、参保率分别达到65%和55%。', ['65% = 65 %', '55% = 55 %'], 'a list'],
    ['签约率、覆盖率分别达到30%和60%以上。', ['30% >= 30 %', '60%以上 >= 60 %'], '以上 is meant for both'],
    ['办结率、满意率分别达到100%、98%以上。', ['100% = 100 %', '98%以上 >= 98 %'], 'all is no floor'],
    ['产值、税收分别增长100%、80%以上。', ['100% >= 100 %', '80%以上 >= 80 %'], 'what grows may double'],
    ['床位数、门诊量均达到45%。', ['45% = 45 %'], 'one number for two things'],
    ['随访比例和抗病毒治疗覆盖率达到98%。', ['98% = 98 %'], 'one number for two indicators'],
    [
      '调整价格补偿80%、财政补偿10%，自我消化10%。',
      ['80% = 80 %', '10% = 10 %', '10% = 10 %'],
      'three shares',
    ],
    ['每万常住人口拥有全科医生2名以上。', ['2名以上 >= 2 名/万人'], 'per head'],
    ['孕产妇死亡率降至18/10万。', ['18/10万 = 18 /10万'], 'per 100,000'],
    ['浓度下降到35微克/立方米以下。', ['35微克/立方米以下 <= 35 微克/立方米'], 'a compound unit'],
    [
      '给予不低于200万元（新区每个不低于50万元）的奖励。',
      ['不低于200万元 >= 200 万元', '不低于50万元 >= 50 万元'],
      'inside brackets',
    ],
    [
      '年均开发2万个以上岗位，新增24万以上。',
      ['2万个以上 >= 2 万个', '24万以上 >= 24 万'],
      '万 stays in the unit',
    ],
    ['轮候时间不超过5年。', ['不超过5年 <= 5 年'], 'a limit on time'],
    ['构建15分钟社区卫生服务圈。', ['15分钟 = 15 分钟'], 'a circle of time'],
    ['具备抗御6级左右地震的能力。', ['6级左右 ~ 6 级'], 'a grade that is to be withstood'],
    ['平均期望寿命超过80岁。', ['超过80岁 > 80 岁'], 'an age that is reached'],
    ['引进急需人才100余名。', ['100余名 > 100 名'], 'somewhat more'],
    ['给予每人5万-10万元补贴。', ['5万-10万元 = 5..10 万元'], 'a range that says 万 twice'],
    ['床位数不少于20张、15张。', ['不少于20张 >= 20 张', '15张 >= 15 张'], 'a floor for both'],
    [
      '每车至少配备医师一名，驾驶员、担架员等辅助人员两名。',
      ['一名 >= 1 名', '两名 >= 2 名'],
      'a floor for the next of its list',
    ],
    [
      '社区食堂不少于5家，日间照料中心3家。',
      ['不少于5家 >= 5 家', '3家 = 3 家'],
      'a floor that stands at one',
    ],
    ['至少有一所综合医院和一所中医医院。', ['一所 >= 1 所', '一所 >= 1 所'], 'a floor for two things'],
    ['优秀比例控制在15%-20%之间。', ['15%-20% = 15..20 %'], 'a range is no ceiling'],
    ['发病率降低一半，就诊量占一半以上。', ['一半 = 50 %', '一半以上 >= 50 %'], 'halves'],
    ['死亡率下降1/4，住院分娩率达到2/3以上。', ['1/4 = 25 %', '2/3以上 >= 66.67 %'], 'fractions in digits'],
    [
      '平均住院日缩短0.5天，受教育年限提高到11.2年。',
      ['0.5天 = 0.5 天', '11.2年 = 11.2 年'],
      'changes of a length',
    ],
    ['每天睡眠10个小时。', ['10个小时 = 10 个小时'], 'so long each day'],
    [
      '震后24小时内得到救助，受理后20个工作日内答复。',
      ['24小时内 <= 24 小时', '20个工作日内 <= 20 个工作日'],
      'limits on time',
    ],
    [
      '监测震级下限达到2.5级，系统应用水平达到4级以上。',
      ['2.5级 = 2.5 级', '4级以上 >= 4 级'],
      'grades that are reached',
    ],
    [
      '产值达到三百亿元，新建校舍二十万平方米。',
      ['三百亿元 = 300 亿元', '二十万平方米 = 20 万平方米'],
      'large numerals',
    ],
    ['城乡居民收入翻一番，产值翻两番。', ['翻一番 = 2 倍', '翻两番 = 4 倍'], 'doublings'],
    [
      '运量达到2015年的2倍，密度提高到现有的1.5倍。',
      ['2倍 = 2 倍', '1.5倍 = 1.5 倍'],
      'so many times as much',
    ],
    [
      '必修课不少于2个学分、32个学时。',
      ['不少于2个学分 >= 2 个学分', '32个学时 >= 32 个学时'],
      'a unit of two words',
    ],
    [
      '面积不得小于30平方公尺，厨余控制在45公克以下。',
      ['不得小于30平方公尺 >= 30 平方公尺', '45公克以下 <= 45 公克'],
      'units of Taiwan',
    ],
    ['提高到104学年度90%。', ['90% = 90 %'], 'a school year is no amount'],
    ['2019年30日内事故死亡人数减少7%以上。', ['7%以上 >= 7 % 2019'], 'days in the name of a measure'],
    [
      '更新设备2万台（套）以上，开工5000套（间）。',
      ['2万台（套）以上 >= 2 万台（套）', '5000套（间） = 5000 套（间）'],
      'two units',
    ],
    [
      '购置农机10-20台（套），更新泵站机组5台/套。',
      ['10-20台（套） = 10..20 台（套）', '5台/套 = 5 台/套'],
      'two units of a range',
    ],
    [
      '购置5台/套设备，筹集5000套/间房源，每户不少于2间/户。',
      ['5台/套 = 5 台/套', '5000套/间 = 5000 套/间', '不少于2间/户 >= 2 间/户'],
      'a second unit, and no rate',
    ],

    [
      '营造水土保持林四十五万亩，修建工程八千五百处。',
      ['四十五万亩 = 45 万亩', '八千五百处 = 8500 处'],
      'numerals that end a stretch',
    ],
    [
      '2023-2025年分别安排600万元、800万元、900万元；对考核前3名的县分别奖补50万元、30万元、20万元。',
      [
        '600万元 = 600 万元 2023',
        '800万元 = 800 万元 2024',
        '900万元 = 900 万元 2025',
        '50万元 = 50 万元 2025 since 2023',
        '30万元 = 30 万元 2025 since 2023',
        '20万元 = 20 万元 2025 since 2023',
      ],
      'years of one list only',
    ],
    ['进入全省前5名。', ['5名 = 5 名'], 'a rank to be reached'],
    ['每百万人口医师数不少于4名。', ['不少于4名 >= 4 名/百万人'], 'per million'],
    [
      '药师每百张床位达到0.8名，每百户不低于20平方米。',
      ['0.8名 = 0.8 名/百张', '不低于20平方米 >= 20 平方米'],
      'per hundred beds',
    ],
    ['每千人口医师数和护士数分别达到3人和4人。', ['3人 = 3 人/千人', '4人 = 4 人/千人'], 'a list per head'],
    ['每招用1人补贴2000元。', ['2000元 = 2000 元'], 'an amount for each'],
    ['耕地安全利用率93%左右，利用闲置校舍改建幼儿园50所。', ['93%左右 ~ 93 %', '50所 = 50 所'], 'no means'],
    ['从目前的48.6%提高到55%。', ['55% = 55 %'], 'what the present value is to become'],
    ['占总面积的75%以上（含75%）。', ['75%以上 >= 75 %'], 'said once more in brackets'],
    ['储备帐篷5万顶，2014年计划投资4亿元。', ['5万顶 = 5 万顶', '4亿元 = 4 亿元 2014'], 'a plan as a verb'],
    ['收入增幅高于全省平均水平2个百分点以上。', ['2个百分点以上 >= 2 个百分点'], 'a lead over the mean'],
    ['现有站点12个，力争达到20个。', ['20个 = 20 个'], 'what is to be, beside what is'],
    [
      '人员配备不低于以下标准：医护比1:3；床护比1:4，护理员5名以内。',
      ['1:3 >= 1 :3', '1:4 >= 1 :4', '5名以内 <= 5 名'],
      'a floor before a colon, up to words of its own',
    ],
    ['补助不超过以下限额：市级200元，县级100元。', ['200元 <= 200 元', '100元 <= 100 元'], 'a ceiling there'],
    [
      '至少有6名医师，9名护士，3年内完成。',
      ['6名 >= 6 名', '9名 >= 9 名'],
      'a floor over a comma, not for a time',
    ],
    ['至少有6名医师，建成9间诊室。', ['6名 >= 6 名', '9间 = 9 间'], 'a floor ends at another verb'],
    [
      '服务覆盖31村、5个社区，新增2区3县。',
      ['31村 = 31 村', '5个 = 5 个', '2区 = 2 区', '3县 = 3 县'],
      'nouns for units',
    ],
    ['力争到2020年八成以上的居民参保。', ['八成以上 >= 80 % 2020'], 'tenths'],
    ['60%以上的县至少有1家医院。', ['60%以上 >= 60 %', '1家 >= 1 家'], 'a share is no base of a quota'],
    ['每户申请面积以3公顷为上限。', ['3公顷 <= 3 公顷'], 'a ceiling said behind the number'],
    ['每案补助以5万元为限，以2万元为下限。', ['5万元 <= 5 万元', '2万元 >= 2 万元'], 'both ways'],
    ['推出20项便民措施，出台10项政策。', ['20项 = 20 项', '10项 = 10 项'], 'what is brought about'],
    ['按照每县1家的标准配置。', ['1家 = 1 家'], 'a standard that a text follows'],
    ['完成三幅用地的研究，交付约620伙。', ['三幅 = 3 幅', '约620伙 ~ 620 伙'], 'plots and flats'],
    ['应于计划结束后一个月内提出报告。', ['一个月内 <= 1 个月'], 'a time limit of months in words'],
  ] as const)('%s', (body, expected, why) => {
    expect(targetsIn(body), why).toEqual(expected);
  });
});

describe('a number that commits to nothing', () => {
  test.each([
    ['已经市政府五届71次常务会议讨论通过。', 'a meeting'],
    ['以“5+3”为主体、“3+2”为补充。', 'a name'],
    ['淋巴细胞（CD4）检测。', 'a name with a digit'],
    ['实施“互联网+”，纳入“十三五”规划、第十三个五年规划。', 'plans by name'],
    ['建设三级甲等医院，二级以上医院参与。', 'grades'],
    ['从2016年起用三年时间完成，力争用3年左右时间见效，综合近三年病例。', 'durations'],
    ['落实三年行动计划，通过3年时间培训。', 'durations in names'],
    ['由三个渠道改为两个渠道，做好十大方面的工作。', 'counts of parts'],
    ['指标由医疗质量、满意度等4个方面构成，落实“四统一”。', 'counts of parts in digits'],
    ['依托现有三所三级甲等医院开展工作。', 'what is there already'],
    ['新增资源优先向两个新城区、三个城市副中心配置。', 'what is there already, without a word for it'],
    ['截至2015年底，全市共有医院1200家，床位2.1万张。', 'a fact with its date'],
    ['1996年地震共造成365人死亡，4026人重伤。', 'a toll'],
    ['注重0~3岁幼儿教育，扩展至16—24岁青年。', 'age groups'],
    ['一是加强建设。二是提高水平。', 'ordinals'],
    ['建立一支队伍，改建一批站点，纳入统一管理，形成一套制度。', 'idioms'],
    ['新增双特困户“发现1户、解决1户”。', 'a slogan'],
    ['实行收支两条线，推进一体化、一站式服务，零就业家庭。', 'numerals inside words'],
    ['参照《三年行动计划（2018-2020年）》和粤府〔2018〕52号。', 'titles and document numbers'],
    ['对部分城市进行一次检查。', 'a single occasion'],
    ['给予一次性补贴，百元医疗收入消耗的材料。', 'numerals inside words'],
    ['人口50万以上城市、30万以上人口的县、20万人口以下的镇。', 'sizes of places'],
    ['排名前3名的给予表彰，末5位的约谈。', 'ranks'],
    ['分为优秀、合格等4个等次。', 'a count of parts'],
    ['现有医院30所，其中三级医院12所。', 'a part of what is there already'],
    ['经过多年努力，贫困发生率降至1.2%。', 'what has been reached'],
    ['每月25日前报送情况，每年5月12日组织演练。', 'days of a month'],
    ['引进世界500强企业。', 'a rank in a name'],
    ['近年来，建成医院5所，培训医生1200名。', 'what has been done'],
    ['2020年，优良天数比率为86.3%。到2025年，排放比2020年下降。', 'a year that the text looks back to'],
    ['兼顾平台建设、15项业务编码的应用，围绕5项任务推进。', 'what a text looks to'],
    ['实施“五大行动”20项任务，落实12条措施、5项机制。', 'counts of what a text lists'],
    ['目前，交叉任职率为84.8%。', 'a present value'],
    ['全市现有社区242个，党委37个，管理党员达3206名。', 'what is there, in the whole sentence'],
    ['床位数仅为4.1张，低于全省平均水平5.6张。', 'values to compare with'],
    ['培训已覆盖12个县，已累计发放补贴300万元。', 'what is already done'],
    ['31天内再住院率、近3个月内的记录。', 'time in the name of a measure'],
    ['到目前，实施项目1122个，投入了专项资金50亿元。', 'what has been done'],
  ] as const)('%s', (body, why) => {
    expect(targetsIn(body), why).toEqual([]);
  });

  test('a year before the document’s own states what was', () => {
    expect(targetsIn('2015年全市床位达到500张。', { signedOn: '2016-08-10' })).toEqual([]);
    expect(targetsIn('2017年全市床位达到500张。', { signedOn: '2016-08-10' })).toEqual([
      '500张 = 500 张 2017',
    ]);
  });
});

describe('the words that state a target', () => {
  test.each([
    [
      '加强建设，到2018年，覆盖率达到100%，达标率95%。',
      '到2018年，覆盖率达到100%',
      'with the date before it',
    ],
    [
      '以军人医院为基础，加大投入，使之成为规模达1000张床位，布局合理的医院。',
      '加大投入，使之成为规模达1000张床位',
      'with what 使之 refers to',
    ],
    ['每个镇办好 1所卫生院，提升能力。', '每个镇办好 1所卫生院', 'spaces of the seed stay'],
    ['按4:6比例分摊保障。', '按4:6比例分摊保障', 'a ratio does not end it'],
  ] as const)('%s', (body, quote, why) => {
    const [target] = factsOf(body).targets;
    expect(target?.quote, why).toBe(quote);
    expect(target?.quote).toContain(target?.numberText);
  });
});

describe('chapters', () => {
  const inChapter = (heading: string): string[] => {
    const doc = sampleDocument({
      clauses: [
        { path: '1', heading },
        { path: '1.1', body: '每千人口床位数达到6.2张。' },
      ],
    });
    return extractFacts(doc, NO_CONTENT).value.facts.targets.map(({ numberText }) => numberText);
  };

  test.each(['发展现状', '面临形势', '“十二五”主要成就', '存在的主要问题'])(
    '%s promises nothing',
    (heading) => {
      expect(inChapter(heading)).toEqual([]);
    },
  );

  test.each(['形势和任务', '现状与目标', '解决存在问题的措施'])('%s may promise', (heading) => {
    expect(inChapter(heading)).toEqual(['6.2张']);
  });
});

test('a number that is excluded is kept without its words of comparison, wherever it stands', () => {
  const { targets, exclusions } = factsOf('新建不少于5所学校，覆盖3个以上的镇。', { heading: '发展现状' });
  expect(targets).toEqual([]);
  expect(exclusions.map(({ numberText, span: [start, end] }) => [numberText, end - start])).toEqual([
    ['5所', 2],
    ['3个', 2],
  ]);
});
