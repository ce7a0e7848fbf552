/** Numbers that commit to nothing: one row a reason, each with the words that show it. */

import type { Amount } from '#language/forms/numbers/amount.ts';
import { nounOf, TIME_UNITS } from '#language/lexicon/units.ts';
import type { Comparator } from '#model/target.ts';

/** A number with its surroundings, all folded. */
export interface Candidate {
  readonly amount: Amount;
  /** The number as printed. */
  readonly printed: string;
  /** From the beginning of its stretch (between commas) to the number, and from behind it to the end. */
  readonly before: string;
  readonly after: string;
  /** Its whole sentence up to the number. */
  readonly sentenceBefore: string;
  /** Inside “” or 《》. */
  readonly quoted: boolean;
  readonly comparator: Comparator;
}

interface Reason {
  readonly name: string;
  readonly holds: (candidate: Candidate) => boolean;
}

/** Verbs by which a text commits itself to a number of things. */
const COMMITS =
  '建成|建设|建立|建有|建好|构筑|构建|打造|筹建|新建|增建|改建|扩建|组建|设立|设有|设置|配备|配置|配齐|培育|培养|引进|招聘|招收|' +
  '创建|创办|举办|办好|选择|选派|选取|推选|遴选|评选|认定|新增|增加|达到|达|拥有|完成|扶持|资助|安排|形成|开发|开设|开办|' +
  '帮扶|培训|派驻|派出|落实|发放|给予|补助|补贴|奖励|投入|筹集|减少|压减|取消|关闭|淘汰|购置|改造|升级|发展|开展|实施|举行|' +
  '申报|拨款|拨付|植树|植|加装|下降|降|提高|增长|翻|争取|确保|保证|不少于|不低于|至少|不超过|具有|具备|有|为|是|调整';

const commits = new RegExp(`(?:${COMMITS})`);
/** 每年, 每半年, 每两个月, 每人. */
const FREQUENCY = /每(?:半|[一二两三四五\d]+)?个?(?:学年|学期|年|月|季度?|周|日|天|人)/;
const LATER_MEASURE = /(?:率|比例|比重|占比)[^，；。]*?\d/;
const ABSTRACT =
  /^(?:个|大|项|类|种)?(?:方面|渠道|途径|环节|因素|层次|层面|等次|等级|档次|级别|阶段|步骤|原则|部分|维度|结合|转变|关系|角度|问题|统一|层级|一体|共同体|作用|领域的?|要素)/;

const REASONS: readonly Reason[] = [
  { name: 'inside a title or a slogan', holds: ({ quoted }) => quoted },
  {
    // 三年行动计划, 用三年时间, 近三年, 通过3年时间; but 轮候时间不超过5年, 15分钟服务圈, 按6个月的…确定,
    // 平均住院日缩短0.5天, 受教育年限提高到11.2年, 每天睡眠10个小时
    name: 'a duration',
    holds: ({ amount, comparator, before, after }) =>
      TIME_UNITS.has(amount.unit) &&
      !CHANGES.test(before) &&
      !(FREQUENCY.test(before) && amount.written === 'digits' && /时$|分钟|天/.test(amount.unit)) &&
      !(isLimit(comparator) && !/^(?:以上|以内)?(?:的|工作)?(?:工作|经验|经历|时间内)/.test(after)) &&
      !/^(?:社区)?[^，。；]{0,12}圈/.test(after) &&
      !(/[按以]$/.test(before) && /^的/.test(after)),
  },
  {
    // 16-24岁失业青年, 0-3岁幼儿, 60岁以上老人; but 期望寿命超过80岁
    name: 'an age group',
    holds: ({ amount, before }) =>
      /岁$/.test(amount.unit) && !/寿命|年龄(?:达|提高|为)|(?:提高|延长)$/.test(before),
  },
  {
    // 三级医院, 7级以上地震; but 抗御6级左右地震的能力, 震级下限达到2.5级, 要达到4级以上
    name: 'a grade',
    holds: ({ amount, before, after }) =>
      amount.unit === '级' &&
      !/(?:抗御|抵御|抗击|设防)$/.test(before) &&
      !(
        amount.written === 'digits' &&
        /达到?$/.test(before) &&
        /^(?:及?以上|左右)?(?:[，。；、]|$)/.test(after)
      ),
  },
  {
    // 一次性补贴, 百元医疗收入, 千人
    name: 'a word',
    holds: ({ amount, printed, after }) =>
      (amount.unit === '次' && after.startsWith('性')) || /^[百千][^分]/.test(printed),
  },
  {
    // 75%以上（含75%）
    name: 'a repeat',
    holds: ({ before, after }) => before.endsWith('含') && /^(?:以上|以下)?(?:$|）)/.test(after),
  },
  {
    // 末3位, 前10名, 世界500强企业; but 进入全省前5名, 进入全国100强
    name: 'a rank',
    holds: ({ amount, before }) =>
      /^[名位个强]$/.test(amount.unit) &&
      /[前后末]$|倒数$|(?:世界|全球|国际|中国|国内|全国)$/.test(before) &&
      (amount.unit === '强') === /[界球际国内]$/.test(before) &&
      !/(?:进入|跻身|保持|位居|力争|达到)[^，；。]{0,12}$/.test(before),
  },
  {
    // 人口50万以上城市, 30万以上人口的县, 20万人口以下的镇
    name: 'a size of place',
    holds: ({ amount, before, after }) =>
      ((/人口$/.test(before) || amount.unit.endsWith('人口')) &&
        /^(?:人)?(?:及?以[上下])?的?(?:[大中小]*城市|[县镇乡村])/.test(after)) ||
      /^(?:及?以[上下])?人口(?:及?以[上下])?的/.test(after),
  },
  {
    // 第71次会议, 五届71次, 召开一次会议; but 每年至少一次, 每人每年只享受一次
    name: 'an occasion',
    holds: ({ amount, comparator, before }) =>
      /^[次轮届期批]$/.test(amount.unit) && !(isBounded(comparator) || FREQUENCY.test(before)),
  },
  {
    // 每3至10万居民, 每1000人, 每招用1人补贴2000元
    name: 'what something is counted by',
    holds: ({ before }) =>
      /每(?:招用|招收|录用|吸纳|安置|培训|引进|推荐|介绍|接收|收治|签约|服务|新增|增加|减少|提高|上升|降低|下降|超过|完成|满)?$/.test(
        before,
      ),
  },
  {
    // 1个行政村建设1个卫生站: the first number
    name: 'the base of a quota',
    holds: ({ after }) =>
      /^[^，；。、\d]{1,12}?(?:建设|建成|建有|设置|设立|配备|配置|至少|有|建)[^，；。、]{0,6}\d/.test(after),
  },
  {
    // 等6种严重精神障碍患者管理率达到80%, 24个镇100%建成
    name: 'part of what another number measures',
    holds: ({ amount, before, after }) =>
      amount.kind === 'count' &&
      (LATER_MEASURE.test(after) || /^[^，；。]{1,12}\d+%/.test(after)) &&
      !commits.test(before.replace(/^.*[，；。]/, '').replace(/国家规定/, '')),
  },
  {
    // 依托现有三所三级甲等医院, 已建成5个, 1996年共造成365人死亡
    name: 'a fact',
    holds: (candidate) => isMeans(candidate.before) || FACTS.some((isFact) => isFact(candidate)),
  },
  {
    // 拨打12345热线, 12320卫生热线, 110报警
    name: 'a number to call',
    holds: ({ amount, before, after }) =>
      amount.kind === 'bare' &&
      (/^(?:等)?[^，；。\d]{0,6}(?:热线|电话|平台|报警|举报|短信|系统)/.test(after) ||
        /(?:热线|电话|拨打)[^，；。\d]{0,4}$/.test(before)),
  },
  {
    // 2人间, 4人桌
    name: 'a name of a kind',
    holds: ({ amount, after, comparator }) =>
      amount.unit === '人' && !isBounded(comparator) && /^(?:间|桌|团|制|座)/.test(after),
  },
  {
    // 基本实现上述5个病种的结算
    name: 'a count of what is named above',
    holds: ({ amount, before, comparator }) =>
      amount.kind === 'count' && !isBounded(comparator) && /(?:上述|前述|该|此)$/.test(before),
  },
  {
    // 前一年度, 上一年度
    name: 'a year of reference',
    holds: ({ amount, before, after }) =>
      amount.unit === '年' && /[前上次]$/.test(before) && after.startsWith('度'),
  },
  {
    // 由12%提高到15%, 从9600元以下提高到15600元以下: the first number; 由82%升至90%, 从60%跃升至80%: whatever the verb
    name: 'where a change starts',
    holds: ({ before, after }) =>
      /[由从][^，；。]*$/.test(before) &&
      (/^(?:以[上下内])?的?[^，；。、\d]{0,4}[到至为](?=[\d一二两三四五六七八九十百千])/.test(after) ||
        /^(?:以[上下内])?(?:的)?[^，；。\d]{0,4}(?:提高|增加|提升|上升|降低?|下降|减少|降至|增至|扩大|扩展|放宽|缩短|调整|压缩)/.test(
          after,
        )),
  },
  {
    // 三个渠道, 4个方面, 十大方面, 三个环节
    name: 'a count of parts',
    holds: ({ amount, printed, after, comparator }) =>
      !isBounded(comparator) &&
      ABSTRACT.test(
        amount.unit === '大' ? after : `${printed.replace(/^[\d一二两三四五六七八九十]+/, '')}${after}`,
      ),
  },
  {
    // 一批, 一支队伍, 一种; 三库, 两条线: idiom unless a verb commits to it and the thing can be counted
    name: 'an idiom',
    holds: ({ amount, before, after, comparator }) =>
      amount.written === 'numerals' &&
      amount.kind === 'count' &&
      !isFine(after) &&
      !(isBounded(comparator) || (/^[次场轮期]$/.test(amount.unit) && FREQUENCY.test(before))) &&
      !isCountedInWords(amount, before, after),
  },
  {
    // 一半是老年人; but 降低一半, 一半以上, 2/3以上
    name: 'a half of something',
    holds: ({ amount, printed, before, comparator }) =>
      amount.kind === 'fraction' &&
      !printed.includes('分之') &&
      !isBounded(comparator) &&
      !/(?:下降|降低|减少|缩短|压缩|提高|增加|达到?|占|为|[到至])(?:了|总[数量]的)?$/.test(before),
  },
  {
    // 文件2000, 其中31村; but 新增2000, 新建2区3县
    name: 'a bare number without a verb that commits to it',
    holds: ({ amount, before, comparator }) =>
      amount.kind === 'bare' &&
      !(
        isBounded(comparator) ||
        (nounOf(amount.unit) !== null && commits.test(before)) ||
        /(?:达到?|为|至|到|新增|提高|增加|实现|完成|带动|帮助|服务|培训|覆盖|吸纳|资助)$/.test(before)
      ),
  },
];

/** 五万元以上十万元以下|罚款 */
const isFine = (after: string): boolean =>
  /^[^，；。]{0,16}(?:罚款|罚金|罚锾|滞纳金|怠金|违约金)/.test(after);

/** 依托现有三所医院, 利用2家站点; but 利用闲置校舍改建幼儿园50所, 耕地利用率93%. */
function isMeans(before: string): boolean {
  const means = /(?:依托|借助|依靠|利用(?!率|系数|效率|水平|量))([^，；。]*)$/.exec(before)?.[1];
  return means !== undefined && !commits.test(means.replace(/[现原已]有/g, ''));
}

/** A sentence that opens with 近年来 or says 现有社区242个 tells of what there is. */
const THEN =
  /^(?:目前|近年来|近[一二三四五六七八九十几\d]+年来?|(?:经过)?多年(?:来|的?努力)|长期以来|去年|过去|[^，。]{0,10}(?:现有|共有)[^，。；]{0,12}\d)/;
const HENCEFORTH =
  /力争|争取|确保|(?:到|至|在)20\d\d年|今后|下一步|不[低少]于|新[增建]|计划|(?<![主重需首])要(?![求素])|(?<![响适相对供])应(?![用急对])|将/;

/** 据统计，共发生…; but not what is to be, behind it in the same sentence: 2016年以来…，力争…. */
function isReport(sentenceBefore: string): boolean {
  const told =
    /(?:据[^，。]{0,4}统计|(?:共|，)发生|(?<![打改])造成|以来|截[至止]|到目前|共有|共计)([^。]*)$/.exec(
      sentenceBefore,
    );
  return told !== null && !/力争|争取|确保|到20\d\d年|今后|下一步/.test(told[1] ?? '');
}

/** 从目前的48.6%|提高到|55% */
const RISES_TO = /(?:提高|提升|增加|扩大|下降|降低|减少|上升|缩短|增|升|降)[到至为]$/;

/** Ways of telling what there is, or what has been done. */
const FACTS: readonly ((candidate: Candidate) => boolean)[] = [
  // 目前，任职率为84.8%, 截至2015年底有2.1万张; but 从目前的48.6%提高到55%
  ({ before }) => /(?:目前|截至|截止)[^，；。]*$/.test(before) && !RISES_TO.test(before),
  // 现有医院30所, 仅为4.1张
  ({ before }) => /现有[^，；。、]{0,6}$|仅[为有占达]?$/.test(before),
  // 低于全省平均水平5.6张; but 高于全省平均水平2个百分点, 不低于全省平均水平
  ({ amount, before }) =>
    /(?<!不)[低高]于[^，；。]*平均(?:水平|值)$/.test(before) && !amount.unit.endsWith('百分点'),
  // 已覆盖12个县, 已经累计发放补贴300万元
  ({ before }) =>
    /已(?:经)?(?:累计)?(?:有|建|达|完成|实现|开展|覆盖|投入|新增|培训|发放|签约|超过|突破)[^，；。]*$/.test(
      before,
    ),
  // 近年来，建成5所
  ({ sentenceBefore }) => THEN.test(sentenceBefore) && !HENCEFORTH.test(sentenceBefore),
  ({ sentenceBefore }) => isReport(sentenceBefore),
  // 投入了专项资金50亿元
  ({ before }) => /(?:完成|建成|建立|投入|新增|实现|达到)了[^，；。]*$/.test(before),
  // 365人死亡
  ({ after }) => /^(?:死亡|重伤|受伤|失踪)/.test(after),
];

const isBounded = (comparator: Comparator): boolean => comparator !== '=';

/** A floor or a ceiling; 3年左右 only says about how long. */
const isLimit = (comparator: Comparator): boolean => isBounded(comparator) && comparator !== '~';

/** 缩短0.5天, 提高到11.2年: the change of a length of time. */
const CHANGES =
  /(?:(?:缩短|延长|提高|增加|减少|压缩|降低|下降|降|控制|稳定)[到至在为]|缩短|提高|减少|降低|下降)了?$/;

/** 一个平台, 一个新的阶段: what is built is no thing. */
const VAGUE = /^(?:新的?|更|重要|整体|台阶|过程|体系|机制|格局|平台|局面|环境|品牌|时期|方向|重点|关键)/;

/** 一所公办医院, 一个…医联体, 两大区域医疗中心: countable, and a verb before it commits. */
function isCountedInWords(amount: Amount, before: string, after: string): boolean {
  // 优先向两个新城区、三个副中心配置: they are there already; 在合作区筹建一所.
  if (!commits.test(before.replace(/^.*[向对于从与以由在]/, ''))) return false;
  if (amount.unit === '大') return amount.value < 10;
  if (/^[倍番]$/.test(amount.unit)) return true;
  if (amount.value === 1 && amount.valueMax === null) {
    return /^[所家个间座栋幢处名张台辆]$/.test(amount.unit) && !VAGUE.test(after);
  }
  return COUNTED_IN_WORDS.test(amount.unit);
}

/** What official texts count or measure in Chinese numerals: 三百亿元, 二十万平方米, 一百二十公里, 翻两番. */
const COUNTED_IN_WORDS =
  /^(?:万|千万|百万|亿|万亿)?(?:所|家|个|间|座|栋|幢|处|名|张|台|辆|元|项|种|支|人|户|人次|平方米|平方公里|公里|公顷|亩|吨|公斤|斤|套|床|倍|番|个百分点|百分点|千瓦)$/;

/** Why the number is no target, or null when it is one. */
export function whyNoTarget(candidate: Candidate): string | null {
  return REASONS.find(({ holds }) => holds(candidate))?.name ?? null;
}
