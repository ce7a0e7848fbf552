/** What kind of promise a number is, so that a reader can choose: one row a rule, the first that holds decides. */
import type { Comparator } from '#model/facts/target.ts';
import { TIME_UNITS } from '../../../forms/numbers/units.ts';
import { YING } from '../../duties.ts';
import { form } from '../../form.ts';
import type { Row } from '../../rule.ts';
import type { KindRule } from './kind-rule.ts';
import { asFarAsEachHolds, isOfEachToo } from './of-each.ts';
import { isBorne, isMostGiven, isMostGranted, isPaid } from './paid.ts';
import { WHO_IS_MEANT } from './who-is-meant.ts';

const PENALTY = form('^…16(?:{fine}|{confines})');
/** 罚款数额|超过十万元的，有权要求听证: which fines. */
const FINED = form('{fine}[^，；。\\d]{0,2}额(?:{over}|{exceeds})?$');
const SUCH_FINES = /^(?:及?以[上下])?的，/;
const PENALISES = form(String.raw`{fine}|{confines}|{revokes}|扣[减除]?[\d分]`);
// Not the 标准 of 高标准农田, 标准化学校, 标准厂房, nor what is counted: 地方标准5项.
const OBLIGES = form(
  String.raw`(?!{noOrder}){obliges}(?<!(?:高标准|标准(?=[化厂]|[\d.]+[项个部条])))|${YING}|宜(?![居人])`,
);
const SAYS_CEILING = form('{ceilingName}');

/** 力争|获得国家奖励3项以上: a floor that is hoped for binds nobody; what follows in another stretch may. */
const STRIVEN_FOR = form('(?:力争|争取)…$');

/** 审核通过后|15个工作日内, 自受理之日起|5日内: whenever it begins. */
const FROM_A_DAY = /(?:[自从][^，；。]{2,}起|[^，；。年]{2}后)[的在]?$/;

const BOUND_BEHIND = form('^(?:{orLess}|{ceilingName}|{ceilingSaid}|（含)');

const isCeiling = (comparator: Comparator): boolean => comparator === '<=' || comparator === '<';

/** 近视率|每年降低|0.5个百分点: how a measure moves, and no standard for its 每. */
const CHANGES_YEARLY = form('每年…{changes}$');

/** In samples `第八条 ` opens an article and `目标：` a section of goals. */
export const KIND_RULES: readonly KindRule[] = [
  {
    name: 'a fine',
    kind: 'penalty',
    holds: ({ amount, sentenceAfter, before, after }) =>
      !isPaid(amount, before, after) &&
      !(FINED.test(before) && SUCH_FINES.test(sentenceAfter)) &&
      (PENALTY.test(sentenceAfter) || (PENALISES.test(before) && form('{punishes}').test(before))),
    samples: {
      holds: ['第八条 处[五万元以上十万元以下]罚款', '每逾一日加收[1%]滞纳金'],
      not: [
        '第八条 给予[五万元]补助',
        '罚款数额超过[十万元]的，可以要求听证',
        '给予举报人罚款金额5%、不超过[五千元]的奖励',
      ],
    },
  },
  WHO_IS_MEANT,
  {
    name: 'a ceiling of what is paid',
    kind: 'limit',
    holds: (one) =>
      isCeiling(one.comparator) && (isPaid(one.amount, one.before, one.after) || isMostGiven(one)),
    samples: {
      holds: [
        '到2025年给予最高[20万元]奖励',
        '对查实的举报给予不超过[5万元]的奖励',
        '给予一次性补助最高[2万元]',
        '到2025年家庭可享受最高[30万元]',
        '符合条件的最高可申领[30万元]',
        '到2025年对购房家庭给予1%的补贴，单套最高不超过[3万元]',
        '到2025年按投资额给予补助，每户每年不超过[50万元]',
      ],
      not: [
        '可享受年收入不超过[3万元]家庭的待遇',
        '可享受补贴的家庭，年产值不超过[3万元]',
        '给予补贴，投资额最高[500万元]',
        '到2025年医疗费用控制在[200元]以下',
        '给予[20万元]奖励',
      ],
    },
  },
  {
    name: 'what is paid',
    kind: 'norm',
    holds: ({ amount, before, after }) => isPaid(amount, before, after),
    samples: {
      holds: [
        '给予购房款[1%]的补贴',
        '一次性安家补助[3万元]',
        '到2026年新建项目每平方米补助[100元]',
        '给予售价[20%]、2级能效15%的补贴',
        '到2025年二孩家庭补贴[2万元/套]',
        '到2025年新认定的企业给予一次性奖励[20万元]',
        '给予[20万元]奖励',
        '分别给予[50万元]、30万元一次性奖励',
        '到2025年分别一次性发放[3000元]、5000元育儿补贴',
        '到2025年每月发放[50元]的尊老金',
        '中央财政亩均补助[1500元]',
        '绿肥种植亩补[80元]',
        '一等奖3万元、二等奖[2万元]',
        '新认定的企业奖励[20万元]',
        '国家级、省级的分别奖励50万元、[20万元]',
        '达到县级奖励[5万元]',
        '前三名分别奖补养护资金[50万元]',
        '到2025年落户的博士可申领[30万元]安家补贴',
      ],
      not: [
        '到2025年安排补助资金[2亿元]',
        '发放一次性补贴[2亿元]',
        '每年安排奖补资金[2亿元]',
        '到2025年发放补贴资金[5000万元]',
        '全年兑现奖励[2000万元]',
        '争取上级奖励[5000万元]',
        '争取上级补助[1亿元]',
        '力争获得国家奖励[3000万元]',
        '给予[80%]的老年人补贴',
        '到2025年补助标准达到[640元/人]',
        '人均补助标准提高[5元]',
        '到2025年给予支持，产值达到[8亿元]',
      ],
    },
  },
  {
    name: 'a time limit from a day on',
    kind: 'limit',
    holds: ({ amount, comparator, before }) =>
      TIME_UNITS.has(amount.unit) && isCeiling(comparator) && FROM_A_DAY.test(before),
    samples: {
      holds: ['到2025年，审核通过后[15个工作日]内发放', '到2025年，自受理之日起[5日]内办结'],
      not: ['到2025年，急救反应时间缩短到[15分钟]以内', '审核通过后[15个工作日]'],
    },
  },
  {
    name: 'by a term',
    kind: 'goal',
    holds: ({ hasTerm, isArticle }) => hasTerm && !isArticle,
    samples: { holds: ['到2025年达到[95%]以上'], not: ['第八条 到2025年达到[95%]以上'] },
  },
  {
    name: 'in a section of goals',
    kind: 'goal',
    holds: ({ isGoal }) => isGoal,
    samples: { holds: ['目标：面积不低于[60平方米]'], not: ['面积不低于[60平方米]'] },
  },
  {
    name: 'a time limit',
    kind: 'limit',
    holds: ({ amount, comparator }) => TIME_UNITS.has(amount.unit) && isCeiling(comparator),
    samples: { holds: ['在[20个工作日]内办结'], not: ['补助不超过[2万元]'] },
  },
  {
    name: 'a ceiling',
    kind: 'limit',
    holds: ({ amount, comparator, isArticle, sentenceBefore, before, said, after }) =>
      isCeiling(comparator) &&
      (isArticle ||
        OBLIGES.test(sentenceBefore) ||
        form('{mayNot}').test(said) ||
        SAYS_CEILING.test(said) ||
        // 单身职工贷款最高60万元，已婚职工|90万元: said of the first.
        (said === '' && amount.unit.endsWith('元') && !BOUND_BEHIND.test(after)) ||
        isMostGranted(before, said, after)),
    samples: {
      holds: [
        '补助标准不超过[二十万元]',
        '平均降尘量不得高于[5吨]',
        '第八条 费用不超过[1%]',
        '年补贴率上限为[四个百分点]',
        '最高补助其价额[三分之一]',
        '单餐补贴封顶[3元]',
        '单餐补贴[3元]封顶',
        '单身职工贷款最高60万元，已婚职工[90万元]',
        '第一年最高100万元，第二年[80万元]',
      ],
      not: [
        '补助标准[二十万元]',
        '浓度控制在[35微克/立方米]以下',
        '补助其价额[三分之一]',
        '经费占比控制在[35%]以内',
      ],
    },
  },
  {
    name: 'in an article',
    kind: 'norm',
    holds: ({ isArticle }) => isArticle,
    samples: { holds: ['第八条 设立[2个]专户'], not: ['设立[2个]专户'] },
  },
  {
    name: 'what is striven for',
    kind: 'goal',
    holds: ({ sentenceBefore }) => STRIVEN_FOR.test(sentenceBefore),
    samples: {
      holds: ['力争获得国家奖励[3项]以上', '积极争取上级专项债券[5亿元]以上'],
      not: ['获得国家奖励[3项]以上', '力争好转，每千人口配备[0.5名]医生'],
    },
  },
  {
    name: 'a standard',
    kind: 'norm',
    holds: (one) =>
      one.comparator === '>=' ||
      // With the number behind it: a standard may be what is counted.
      (OBLIGES.test(`${asFarAsEachHolds(one)}${one.amount.value}${one.amount.unit.slice(0, 1)}`) &&
        !CHANGES_YEARLY.test(one.before)) ||
      isOfEachToo(one) ||
      isBorne(one),
    samples: {
      holds: [
        '每千人口配备[0.5名]医生',
        '面积不低于[60平方米]',
        '近视率每年降低[1个百分点]以上',
        '每人发放60元，百岁以上[500元]',
        '保费由财政补贴[80%]、农户承担20%',
        '公用经费的[10%]用于教师培训',
        '每台补助15万元（市级10万元、区级[5万元]）',
        '按每户1.5万元补助，县级配套1万元，镇级[0.5万元]',
        '每千人口床位达到6张，注册护士4.7名，公共卫生医师达到[0.5名]',
        '每村1所卫生室，建筑面积[60平方米]',
      ],
      not: [
        '新建[5所]学校',
        '建成高标准农田[20万亩]，改造标准化学校8所',
        '建设标准厂房[10万平方米]',
        '制定地方标准5项，团体标准[10项]',
        '压减一般性支出[10%]',
        '按期完成改造[12个]',
        '近视率每年降低[1个百分点]',
        '每月巡河一次，新增河湖[15条]',
        '按需求设置项目，培训[4500人次]',
        '每年补贴1.5万元，县级配套[1万元]',
        '每户补贴1.5万元，安排补贴[500万元]',
        '每户补贴1.5万元，受益农户[300户]',
        '每户以1万元为上限，受理[300户]',
        '每村看戏2场；文艺精品[5部]',
        '每村1所卫生室，新建学校[5所]',
        '每镇配备工作队1支，筹集资金[5000万元]',
        '每村1所卫生室，新建学校5所，床位[300张]',
        '每千人口医师达到3.5名，医疗机构[120所]',
        '每村1所卫生室，签约率[95%]',
        '每村1个文化广场，图书室[300个]',
        '每户补贴1.5万元，市级补贴[1000万元]',
        '每千名老人床位40张，护理床位达到[5000张]',
        '每人每天步行6000步，参与人数[10万人]',
        '每村1名指导员，指导员[9名]',
        '每低1个百分点扣1分，示范县[2个]',
        '每万人口医生数3.9人，规划面积[3.2平方公里]',
        '每人最多15天，医院[97个]',
        '补助每案最高49%，医院[97个]',
        '每人每日45公克，企业[180家]',
        '每镇1所医院，人均寿命[78岁]',
        '每万人图书60册，人均藏量[1.3册]',
        '每亩产量500公斤，种植面积[2万亩]',
        '每镇1所卫生院（床位20张），卫生室[30所]',
        '每平方公里道路8公里，道路长度[1200公里]',
        '每镇1所卫生院，县级医院[2所]',
      ],
    },
  },
  {
    name: 'a promise without a term',
    kind: 'goal',
    holds: () => true,
    samples: { holds: ['新增床位[500张]'], not: ['到2025年新增床位[500张]'] },
  },
];

/** A number in a cell: what its row and its column say decides, and none of the rules for sentences. */
export const TABLE_RULE: Row = {
  name: 'table',
  samples: {
    holds: [
      '| 指标 | 2015年 | 2020年 | / | 人均预期寿命（岁） | 76.3 | [78.3] | / | 每千人床位数（张） | 4.1 | 5.1 |',
    ],
    not: ['2020年人均预期寿命达到[78.3]岁。'],
  },
};
