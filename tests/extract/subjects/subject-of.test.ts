import { describe, expect, test } from 'vitest';
import { extractFacts } from '#extract/extract-facts.ts';
import { subjectsIn } from '../facts-of.ts';
import { NO_CONTENT, sampleDocument } from '../sample-document.ts';

describe('what a number is about', () => {
  test.each([
    ['到2018年，城市社区卫生服务中心覆盖率达到100%。', ['城市社区卫生服务中心覆盖率'], 'the words before it'],
    ['- 签约率：70%', ['签约率'], 'a bullet is no word'],
    ['| 社区食堂覆盖率 | 60%', ['社区食堂覆盖率'], 'nor are the strokes of a broken row'],
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
    ['新增31村、5个社区，覆盖12街道。', ['村数', '社区数', '街道数'], 'a noun for a unit'],
    ['培育8—10个省级临床重点专科。', ['省级临床重点专科数'], 'a count'],
    ['在每个镇办好 1所标准化建设的乡镇卫生院。', ['每个镇的标准化建设的乡镇卫生院数'], 'of each'],
    ['每个县（市、区）至少打造3个样板。', ['每个县（市、区）的样板数'], 'of each, before the verb'],
    ['每万常住人口拥有全科医生达到2.5名以上。', ['每万常住人口全科医生数'], 'per head'],
    ['按照每万名居民配备2-3名全科医生。', ['每万名居民全科医生数'], 'per head, the thing behind'],
    ['减少的合理收入的10%由财政补偿。', ['减少的合理收入由财政补偿的比例'], 'a share of what stands before'],
    ['年度供应量不低于供应总量的70%。', ['年度供应量占供应总量比例'], 'a share of a whole'],
    [
      '自筹款不得低于总经费之百分之四十。',
      ['自筹款占总经费比例'],
      'a share of a whole, of traditional texts',
    ],
    ['每案不得超过计划总经费百分之五十。', ['每案占计划总经费比例'], 'without a particle'],
    ['每案补助金额以新台币三百万元为上限。', ['每案补助金额'], 'without what bounds it'],
    ['投诉按时办结率保持100%。', ['投诉按时办结率'], 'without what says that it stays'],
    ['专案管理率始终保持100%。', ['专案管理率'], 'always'],
    ['糖尿病患者规范管理率均不低于65%。', ['糖尿病患者规范管理率'], 'each of them'],
    ['到2025年，或有债务占比不超过5%。', ['或有债务占比'], '或有 is one word'],
    ['新建供水管网20km，2025年达到50km。', ['供水管网', '供水管网'], 'a Latin unit is no part of a name'],
    ['开放数据集累计达到3000个以上。', ['开放数据集'], 'so far'],
    ['每家企业累计不超过20万元。', ['每家企业累计'], 'a ceiling of all together'],
    [
      '按室内人均建筑面积不低于0.1平方米或室外人均用地不低于0.3平方米配建。',
      ['室内人均建筑面积', '室外人均用地'],
      'one of two',
    ],
    ['至少包含一家中心企业及五家供应商。', ['中心企业数', '供应商数'], '供应 is one word'],
    ['每年至少调整一次医疗服务价格。', ['调整医疗服务价格次数'], 'how often'],
    ['实现市域30分钟内航空救援响应。', ['市域航空救援响应'], '应 within a word demands nothing'],
    ['签约率、参保率分别达到30%和60%。', ['签约率', '参保率'], 'the n-th of a list'],
    [
      'A市、B市和C市的城镇化率分别达到65%、60%和55%。',
      ['A市的城镇化率', 'B市的城镇化率', 'C市的城镇化率'],
      'a measure said once',
    ],
    [
      '城、乡居民健康素养水平分别提高到26%和18%。',
      ['城居民健康素养水平', '乡居民健康素养水平'],
      'a level of those of town and country',
    ],
    [
      '婴儿死亡率控制在5‰以下，孕产妇系统管理达到90%，农村达到85%。',
      ['婴儿死亡率', '孕产妇系统管理', '农村'],
      'no measure of a number before another',
    ],
    [
      '三是对考取资格的医生给予一次性奖励5000元。',
      ['考取资格的医生一次性奖励'],
      'whom a grant of an item is for',
    ],
    ['岗位补贴所需资金由财政和用人单位按4:6比例分摊。', ['岗位补贴所需资金'], 'what is shared'],
    ['服务人口少于1000人的行政村可合并设置。', ['服务人口'], 'what is compared'],
    [
      '高明区新创建省级卫生村55个，三水区新创建60个。',
      ['高明区新创建省级卫生村', '三水区新创建省级卫生村'],
      'a thing named once',
    ],
    [
      '关停砖瓦窑企业9家。推进化工企业搬迁改造，2026年底前完成3家。',
      ['关停砖瓦窑企业', '推进化工企业搬迁改造'],
      'a sentence that opens another matter, with the same unit',
    ],
    [
      '种业产值达到8亿元、比2015年增长60%。',
      ['种业产值', '种业产值比2015年增长'],
      'a change behind its level',
    ],
    [
      '订单面积占总面积的一半以上、力争达到55%。',
      ['订单面积占总面积比例', '订单面积占总面积比例'],
      'a share that is to become more',
    ],
    ['举办2场展会的，奖励5万元。', ['展会数', '举办2场展会的奖励'], 'a thing that a condition ends with'],
    ['改造托育机构20家。2025年新建10家。', ['改造托育机构', '新建托育机构'], 'a sentence that opens none'],
    ['小麦、玉米单产分别达到446公斤、505公斤。', ['小麦单产', '玉米单产'], 'a yield said once'],
    [
      '小麦、水稻机收损失率分别控制在1.2%、3%以内。',
      ['小麦机收损失率', '水稻机收损失率'],
      'a loss said once',
    ],
    [
      '婴儿死亡率、孕产妇死亡率分别下降到5‰、10/10万。',
      ['婴儿死亡率', '孕产妇死亡率'],
      'a list with units of its own',
    ],
    [
      '京津冀、长三角等区域细颗粒物浓度分别下降25%、20%。',
      ['京津冀细颗粒物浓度下降', '长三角细颗粒物浓度下降'],
      'a measure said once, and which way it moves',
    ],
    ['优秀比例控制在20%、30%。', ['优秀比例', '优秀比例'], 'two numbers of one thing'],
    [
      '学校标准化率：到2012年达60%，到2015年达80%。',
      ['学校标准化率', '学校标准化率'],
      'named before the dates',
    ],
    [
      '住院报销比例，一级医院90%、二级医院80%。',
      ['一级医院的住院报销比例', '二级医院的住院报销比例'],
      'a measure named before its bearers',
    ],
    ['全市分别新建服务站10个、15个，累计达到25个。', ['服务站', '服务站', '服务站'], 'what the sum is of'],
    ['年底前复耕率达到90%。', ['复耕率'], 'a date without its year'],
    ['6月底前完成改造120户。', ['改造'], 'a month before it'],
    ['血压测量站总数于114年底达到70站。', ['血压测量站总数'], 'a year of the Republic behind it'],
    ['养老床位数达到每千名老年人35张。', ['每千名老年人养老床位数'], 'per head behind the thing'],
    ['县级综合医院床位数一般以500张左右为宜。', ['县级综合医院床位数'], 'what is fit'],
    ['企业招用失业人员，按每人1000元给予一次性就业补贴。', ['一次性就业补贴'], 'what is given'],
    ['按每百户不低于20平方米标准配建养老用房。', ['每百户养老用房'], 'a standard for what stands behind'],
    ['按照不低于10:1的生师比配备教师。', ['生师比'], 'a ratio by name'],
    [
      '每个卫生院至少有2名全科医生、每个服务团队至少配备1名护士。',
      ['每个卫生院的全科医生数', '每个服务团队的护士数'],
      'two things of two bearers',
    ],
    ['新建、改建农村公路254公里。', ['农村公路'], 'two verbs before it'],
    ['地方财政补助不低于人均3元。', ['地方财政补助'], 'a floor for each head'],
    [
      '低保对象基本生活标准按照不低于低保标准的1.3倍确定。',
      ['低保对象基本生活标准占低保标准比例'],
      'a multiple',
    ],
    ['全县总产值达到5亿元，年均递增12%。', ['全县总产值', '全县总产值年均递增'], 'what is to change'],
    ['排放量由6.5万吨减少到5.8万吨，削减10.8%。', ['排放量', '排放量削减'], 'the same behind a change'],
    ['用三年时间完成危房改造15万户，2011年完成3万户。', ['危房改造', '危房改造'], 'a part of the same work'],
    ['每人每月发放不低于100元的护理补贴。', ['护理补贴'], 'a grant'],
    ['托育从业人员持证上岗率达100%。', ['托育从业人员持证上岗率'], 'no beginning of a change'],
    [
      '职工医保、居民医保住院费用支付比例分别达到80%和70%。',
      ['职工医保住院费用支付比例', '居民医保住院费用支付比例'],
      'a measure that two bearers share',
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
