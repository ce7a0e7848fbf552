/** Numbers that commit to nothing: one row a reason, each with the words that show it. */

import type { Amount } from '#language/forms/numbers/amount.ts';
import { nounOf, TIME_UNITS } from '#language/lexicon/units.ts';
import { form } from '#language/rules/form.ts';
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

const commits = form('{commits}');
/** 每年, 每半年, 每两个月, 每人. */
const FREQUENCY = form(String.raw`每(?:半|[一二两三四五\d]+)?个?{period}`);
const LATER_MEASURE = form(String.raw`{share}[^，；。]*?\d`);
const ABSTRACT = form('^[个大项类种]?{abstract}');

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
      !(isLimit(comparator) && !form('^(?:以上|以内)?(?:的|工作)?{experience}').test(after)) &&
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
      !form('{withstands}$').test(before) &&
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
      form('[前后末]$|倒数$|{world}$').test(before) &&
      (amount.unit === '强') === /[界球际国内]$/.test(before) &&
      !form('{ranks}[^，；。]{0,12}$').test(before),
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
    holds: ({ before }) => form('每{perAct}?$').test(before),
  },
  {
    // 1个行政村建设1个卫生站: the first number
    name: 'the base of a quota',
    holds: ({ after }) => form(String.raw`^[^，；。、\d]{1,12}?{provides}[^，；。、]{0,6}\d`).test(after),
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
      (form(String.raw`^(?:等)?[^，；。\d]{0,6}{hotline}`).test(after) ||
        form(String.raw`{calls}[^，；。\d]{0,4}$`).test(before)),
  },
  {
    // 2人间, 4人桌
    name: 'a name of a kind',
    holds: ({ amount, after, comparator }) =>
      amount.unit === '人' && !isBounded(comparator) && form('^[间桌团制座]').test(after),
  },
  {
    // 基本实现上述5个病种的结算
    name: 'a count of what is named above',
    holds: ({ amount, before, comparator }) =>
      amount.kind === 'count' && !isBounded(comparator) && form('{aforesaid}$').test(before),
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
        form(String.raw`^(?:以[上下内])?(?:的)?[^，；。\d]{0,4}{changes}`).test(after)),
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
      !form('(?:{changes}|{reaches})(?:了|总[数量]的)?$').test(before),
  },
  {
    // 文件2000, 其中31村; but 新增2000, 新建2区3县
    name: 'a bare number without a verb that commits to it',
    holds: ({ amount, before, comparator }) =>
      amount.kind === 'bare' &&
      !(
        isBounded(comparator) ||
        (nounOf(amount.unit) !== null && commits.test(before)) ||
        form('(?:{counts}|{reaches})$').test(before)
      ),
  },
];

/** 五万元以上十万元以下|罚款 */
const isFine = (after: string): boolean => form('^[^，；。]{0,16}{fine}').test(after);

/** 依托现有三所医院, 利用2家站点; but 利用闲置校舍改建幼儿园50所, 耕地利用率93%. */
function isMeans(before: string): boolean {
  const means = form('(?:{leansOn}|利用(?!{useOf}))([^，；。]*)$').exec(before)?.[1];
  return means !== undefined && !commits.test(means.replace(/[现原已]有/g, ''));
}

/** A sentence that opens with 近年来 or says 现有社区242个 tells of what there is. */
const THEN = form(
  String.raw`^(?:{soFar}|近[一二三四五六七八九十几\d]+年来?|[^，。]{0,10}(?:现有|共有)[^，。；]{0,12}\d)`,
);
const HENCEFORTH = form(
  String.raw`{future}|{plans}|[到至在]20\d\d年|(?<![主重需首])要(?![求素])|(?<![响适相对供])应(?![用急对])`,
);

/** 据统计，共发生…; but not what is to be, behind it in the same sentence: 2016年以来…，力争…. */
function isReport(sentenceBefore: string): boolean {
  const told = form('(?:{told}|据[^，。]{0,4}统计|(?:共|，)发生|(?<![打改])造成)([^。]*)$').exec(
    sentenceBefore,
  );
  return told !== null && !form(String.raw`{future}|到20\d\d年`).test(told[1] ?? '');
}

/** 从目前的48.6%|提高到|55% */
const RISES_TO = form('{changes}[到至为]$');

/** Ways of telling what there is, or what has been done. */
const FACTS: readonly ((candidate: Candidate) => boolean)[] = [
  // 目前，任职率为84.8%, 截至2015年底有2.1万张; but 从目前的48.6%提高到55%
  ({ before }) => form('{atPresent}[^，；。]*$').test(before) && !RISES_TO.test(before),
  // 现有医院30所, 仅为4.1张
  ({ before }) => /现有[^，；。、]{0,6}$|仅[为有占达]?$/.test(before),
  // 低于全省平均水平5.6张; but 高于全省平均水平2个百分点, 不低于全省平均水平
  ({ amount, before }) =>
    /(?<!不)[低高]于[^，；。]*平均(?:水平|值)$/.test(before) && !amount.unit.endsWith('百分点'),
  // 已覆盖12个县, 已经累计发放补贴300万元
  ({ before }) => form('已(?:经)?(?:累计)?{did}[^，；。]*$').test(before),
  // 近年来，建成5所
  ({ sentenceBefore }) => THEN.test(sentenceBefore) && !HENCEFORTH.test(sentenceBefore),
  ({ sentenceBefore }) => isReport(sentenceBefore),
  // 投入了专项资金50亿元
  ({ before }) => form('{did}了[^，；。]*$').test(before),
  // 365人死亡
  ({ after }) => form('^{casualty}').test(after),
];

const isBounded = (comparator: Comparator): boolean => comparator !== '=';

/** A floor or a ceiling; 3年左右 only says about how long. */
const isLimit = (comparator: Comparator): boolean => isBounded(comparator) && comparator !== '~';

/** 缩短0.5天, 提高到11.2年: the change of a length of time. */
const CHANGES = form('(?:{changes}|{changes}[到至在为])了?$');

/** 一个平台, 一个新的阶段: what is built is no thing. */
const VAGUE = form('^{vague}');

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
const COUNTED_IN_WORDS = form('^{scale}?{countedUnit}$');

/** Why the number is no target, or null when it is one. */
export function whyNoTarget(candidate: Candidate): string | null {
  return REASONS.find(({ holds }) => holds(candidate))?.name ?? null;
}
