/** Numbers that commit to nothing: one row a reason; of several the first that holds is given. */
import type { Amount } from '../../forms/numbers/amount.ts';
import { inOnes, splitScale } from '../../forms/numbers/quantity.ts';
import { nounOf } from '../../forms/numbers/units.ts';
import { form } from '../form.ts';
import { COMMITS, ENDS_HERE, type Exclusion, FREQUENCY, isBounded } from './candidate.ts';
import { CARRIED_OUT } from './carried-out.ts';
import { LISTED } from './listed.ts';
import { OCCASIONS } from './occasions.ts';
import { OF_OTHERS } from './of-others.ts';
import { QUALITIES } from './qualities.ts';
import { isAimedAt } from './quoted.ts';
import { SIZES } from './sizes.ts';
import { THERE_IS_ALREADY } from './there-is.ts';
import { TOLD } from './told.ts';

const IS_LENGTH = /^(?:公|千)?[米里尺]$/;
const BASE = form(String.raw`^[^，；。、（\d]{1,12}?{allots}[^，；。、]{0,6}\d`);
/** 每|1000人, 每招用|1人, 每低|1%, 每超比例安排|1人 */
const COUNTED_BY = form('每(?:(?:超过?比例|额外|[新多再])?{perAct}|[低高超少多差有])?$');
/** 安排|一名|残疾人的，按照安排二名计算 */
const COUNTED_AS = form(
  '^[^，；。：]{0,30}的，(?:按照?|折合?)[^，；。]{0,8}[\\d一二两三四五六七八九十半][^，；。]{0,6}(?:计[算入]|折算)',
);
const CALLED = form(String.raw`^等?[^，；。\d]{0,6}{hotline}`);
const CALLS = form(String.raw`{calls}[^，；。\d]{0,4}$`);
const CHANGES_TO = form(String.raw`
  ^(?:以[上下内])?的?(?: [^，；。、（）\d]{0,4}[到至为](?=[\d一二两三四五六七八九十百千]) | [^，；。\d]{0,4}{changes} )
`);
/** 由20%|、50%分别提高到30%、60% */
/** 政府投资、社会投资等|6类 */
const EACH_TOLD = /^[^，；。\d]{2,}分别[^，；。]*\d/;
const SUMS_UP = /[^，；。、]{2,}、[^，；。]{2,}等$/;
/** 60%|→100% */
const ARROW = /^[→➔](?=\d)/;
const LISTED_BEFORE_CHANGE = form(
  String.raw`^(?:[、和及与]\d[\d.,]*[^\d，；。、和及与]{0,4})+分别[^，；。\d]{0,4}{changes}`,
);
const IS_FINED = form('^…16(?:{fine}|{confines})');
const HALVED = form('(?:{changes}|{reaches})(?:了|总[数量]的)?$');
const COUNTED = form('(?:{counts}|{reaches})$');
/** 三百亿元, 二十万平方米, 一百二十公里, 翻两番. */
const COUNTED_IN_WORDS = form('^{scale}?{countedUnit}$');
/** 个{vague}, 张|风险图; not 张|护理床位. */
const VAGUE = form('^.{vague}|^张(?![^，；。]{0,4}床)[^，；。]');

export const EXCLUSIONS: readonly Exclusion[] = [
  {
    name: 'inside a title or a slogan',
    holds: (one) => one.quoted && !isAimedAt(one),
    samples: {
      holds: [
        '实施“新建[5所]学校”工程',
        '落实《建设[20个]公园的方案》',
        '落实《覆盖率达到[60%]》的目标',
        '实现“三个[100%]”的目标',
        '推行“[1日]办结”',
        '将“罚款不低于[500元]”修改为“不低于1000元”',
        '实现“覆盖率达到[60%]”行动',
      ],
      not: [
        '新建[5所]学校',
        '实现“森林覆盖率达到60%、全科医生达到[2000名]”的目标',
        '完成“新建学校[5所]，改造医院3所”的年度任务',
        '力争“签约率不低于[60%]”',
        '实现“人才贡献率达到[40%]”的三大人才发展目标',
        '达到“人均预期寿命[81岁]、签约率40%”之目标',
        '实现“培养人才达到[2000名]左右，贡献率达到40%”的三大人才发展目标',
      ],
    },
  },
  ...QUALITIES,
  ...SIZES,
  ...OCCASIONS,
  {
    name: 'what something is counted by',
    holds: ({ before, sentenceAfter }) => COUNTED_BY.test(before) || COUNTED_AS.test(sentenceAfter),
    samples: {
      holds: [
        '每[1000人]配备医生',
        '每招用[1人]补贴2000元',
        '每低[1%]扣2分',
        '每有[100亩]扣2分',
        '每超比例安排[1人]奖励6000元',
        '每新增[1个]工位补助2000元',
        '安排[1名]残疾人的，按照2名计算',
      ],
      not: [
        '劳动合同不满[1年]的，按照实际月数折算',
        '全市招用[1000人]',
        '每年新增[1个]工位',
        '安排[1名]残疾人，按照规定计算补贴',
      ],
    },
  },
  {
    name: 'how far around',
    holds: ({ amount, before, after }) =>
      (form('{around}$').test(before) && /^(?:范围|以?内)/.test(after)) ||
      (IS_LENGTH.test(amount.unit) &&
        ((/[上下]游$/.test(before) && /^(?:[至到的]|范围|以?内)/.test(after)) ||
          (/^的?范围以?内/.test(after) && !/(?:控制在|[到至为])$/.test(before)))),
    samples: {
      holds: [
        '学校周边[50米]内禁止吸烟',
        '医院周围[200米]范围内设置标识',
        '河道两岸[1公里]范围优先治理',
        '取水口上游[1000米]至下游100米的水域',
        '沿湖[500米]范围内不得新建养殖场',
      ],
      not: ['周边绿化[50米]', '距离控制在[50米]内', '距离控制在[50米]范围内', '财力超过上游[2倍]的县'],
    },
  },
  {
    name: 'the base of a quota',
    // How many of all act is promised too.
    holds: ({ amount, after }) => amount.kind !== 'percent' && BASE.test(after),
    samples: {
      holds: ['[1个]行政村建设1个卫生站'],
      not: [
        '[60%]以上的县至少有1家',
        '1个行政村建设[1个]卫生站',
        '建设[30个]卫生站',
        '建设高标准农田[8000亩]（新建4500亩）',
      ],
    },
  },
  ...OF_OTHERS,
  ...THERE_IS_ALREADY,
  ...TOLD,
  ...CARRIED_OUT,
  {
    name: 'a number to call',
    holds: ({ amount, before, after }) =>
      amount.kind === 'bare' && (CALLED.test(after) || CALLS.test(before)),
    samples: { holds: ['实现[12345]热线全覆盖'], not: ['服务[12345]人次', '带动[2000]以上就业'] },
  },
  {
    name: 'the number of a box or a table',
    // Of 专栏2 人才培养 the first word of the title is no unit.
    holds: ({ before }) => /(?:^|[附见])(?:专栏|[表图])$/.test(before),
    samples: {
      holds: ['专栏[2人]才培养工程', '表[3人口]发展指标', '附表[1户]数分配'],
      not: ['开设专栏[3个]', '安装水表[3万只]'],
    },
  },
  {
    name: 'a name of a kind',
    holds: ({ amount, after, comparator }) =>
      amount.unit === '人' && !isBounded(comparator) && /^[间桌团制座才]/.test(after),
    samples: { holds: ['病房设[2人]间', '推进[121人]才梯队项目'], not: ['招收[2人]', '安排[2人]以上座谈'] },
  },
  {
    name: 'a count of what is named above',
    holds: ({ amount, before, after, comparator }) =>
      amount.kind === 'count' &&
      !isBounded(comparator) &&
      (form('{aforesaid}$').test(before) ||
        (/^[类种]$/.test(amount.unit) && SUMS_UP.test(before) && EACH_TOLD.test(after))),
    samples: {
      holds: ['实现上述[5个]病种的结算', '政府投资、社会投资等[6类]项目的审批时间分别压缩至30天、20天'],
      not: ['实现[5个]病种的结算', '拆除东门、西门等[5个]收费站', '配置影像、检验等[76种]设备'],
    },
  },
  {
    name: 'a year of reference',
    holds: ({ amount, before, after }) =>
      amount.unit === '年' && /[前上次]$/.test(before) && after.startsWith('度'),
    samples: { holds: ['不超过上[一年]度水平'], not: ['工期不超过[一年]'] },
  },
  {
    name: 'where a change starts',
    // The first number is what was, whatever the verb.
    holds: ({ before, after }) =>
      ARROW.test(after) ||
      (/在[^，；。]*$/.test(before) && /^的?基础上/.test(after)) ||
      (/(?:[由从][^，；。]*|自)$/.test(before) &&
        (CHANGES_TO.test(after) || LISTED_BEFORE_CHANGE.test(after))),
    samples: {
      holds: [
        '由[12%]提高到15%',
        '在[12%]的基础上提高3个百分点',
        '水质由[82%]升至90%',
        '从[9600元]以下提高到15600元以下',
        '从[60%]跃升至80%',
        '回收率自[57.2%]提升至66%',
        '签约率、参保率由[20%]、50%分别提高到30%、60%',
        '新能源公交车占比从[60%]→100%',
      ],
      not: [
        '由12%提高到[15%]',
        '由31%提升至[45%]（到2028年）',
        '医院由市、县分别新建[3所]、2所',
        '从2016年起[15%]达到标准',
        '自来水普及率[60%]，提高水质',
      ],
    },
  },
  ...LISTED,
  {
    name: 'an idiom',
    // 一批, 一支队伍, 三库: unless a verb commits to it and the thing can be counted
    holds: ({ amount, printed, before, after, sentenceBefore, comparator }) =>
      amount.written === 'numerals' &&
      amount.kind === 'count' &&
      amount.value !== 0 &&
      Number.isInteger(amount.value) &&
      !/[至到]/.test(printed) &&
      !(/以$/.test(before) && after.startsWith('为原则')) &&
      !IS_FINED.test(after) &&
      !(/元$/.test(amount.unit) && AT_A_RATE.test(before)) &&
      !/^[万亿]元$/.test(amount.unit) &&
      !(isBounded(comparator) || (/^[次场轮期]$/.test(amount.unit) && FREQUENCY.test(before))) &&
      !isCountedInWords(amount, before, after) &&
      !(amount.unit === ONE_BEFORE.exec(sentenceBefore)?.[1] && ENDS_HERE.test(after)),
    samples: {
      holds: [
        '建设[一支]队伍',
        '建立[一张]图',
        '向[两个]新城区配置',
        '透过「青年发展基金」[两个]计划提供支援',
      ],
      not: [
        '事故死亡人数为[零]',
        '室外面积每人[一点五平方公尺]',
        '个案量每人以[二十五案]为原则',
        '发给奖金新台币[五万元]及奖牌',
        '温度保持在[五至四十摄氏度]',
        '纸烟每千支新台币[一千元]',
        '配备冰箱[一千二百台]',
        '建成[一所]医院',
        '增设[一张]护理床位',
        '建成[两个]中心',
        '每车配备医师一名，驾驶员等辅助人员[两名]',
        '每年举办[一场]招聘会',
        '处[五万元]罚款',
      ],
    },
  },
  {
    name: 'a half of something',
    holds: ({ amount, printed, before, comparator }) =>
      amount.kind === 'fraction' &&
      !printed.includes('分之') &&
      !isBounded(comparator) &&
      !HALVED.test(before),
    samples: { holds: ['[一半]是老年人'], not: ['成本降低[一半]', '[一半]以上是老年人'] },
  },
  {
    name: 'a bare number without a verb that commits to it',
    holds: ({ amount, before, comparator }) =>
      amount.kind === 'bare' &&
      !(
        isBounded(comparator) ||
        (nounOf(amount.unit) !== null && COMMITS.test(before)) ||
        (/^[万亿]/.test(amount.unit) && form('(?:{quota}|{measure}|{sizeMeasure})$').test(before)) ||
        COUNTED.test(before)
      ),
    samples: {
      holds: ['印发文件[2000]', '其中[31村]'],
      not: ['新增[2000]', '新建[2区]3县', '实名用户规模[8亿]'],
    },
  },
];

/** 配备医师一名，驾驶员|两名: the next of a list in words that a verb opens. */
const ONE_BEFORE = form(
  '(?:{commits}|{creates})[^，；。]{2,20}[一二两三四五六七八九十]{1,3}([名人位台辆张])[，；、][^，；。\\d]{2,20}$',
);
/** 每千支新台币|一千元, 诊察费每次|二百元 */
const AT_A_RATE = /每[^，；。每]{1,9}$/;

const NAMED = /“[^“”]*”|「[^「」]*」|《[^《》]*》/g;

/** 千方百计, 三百六十行: idioms name round hundreds; 一千二百台 counts. */
const LEAST_UNIDIOMATIC = 101;

/** 一所公办医院, 一个…医联体, 两大区域医疗中心: countable, and a verb before it commits. */
function isCountedInWords(amount: Amount, before: string, after: string): boolean {
  // 封山育林|六十万亩，: what the words before it measure.
  const isLarge = inOnes(amount.value, splitScale(amount.unit)[0]) >= LEAST_UNIDIOMATIC;
  if (isLarge && COUNTED_IN_WORDS.test(amount.unit) && ENDS_HERE.test(after) && /[^有为]$/.test(before))
    return true;
  // 优先向两个新城区、三个副中心配置: they are there already; 在合作区筹建一所.
  // Nor does 发展 in “青年发展基金” commit to anything.
  if (!COMMITS.test(before.replace(NAMED, '').replace(/^.*[向对于从与以由在]/, ''))) return false;
  if (amount.unit === '大') return amount.value < 10;
  if (/^[倍番]$/.test(amount.unit)) return true;
  if (amount.value === 1 && amount.valueMax === null) {
    return /^[所家个间座栋幢处名张台辆]$/.test(amount.unit) && !VAGUE.test(amount.unit + after);
  }
  return amount.value >= LEAST_UNIDIOMATIC || COUNTED_IN_WORDS.test(amount.unit);
}
