/** Numbers that say of what kind something is: how long, how old, of which grade, rank or size. */
import { TIME_UNITS } from '../../forms/numbers/units.ts';
import { form } from '../form.ts';
import { type Exclusion, FREQUENCY, isLimit } from './candidate.ts';

/** 考核权重为：水质改善|40%、工程进度|35% */
const WEIGHTS = /权重(?:分别)?(?:为|占|：)：?\p{Script=Han}{2}[^。；]*$/u;
/** 加大考核权重：覆盖率|达到|60% */
const BROUGHT_TO = form('(?:{reaches}|{states}|{changes}[到至为]?)(?<!占)$');
/** 缩短|0.5天, 提高到|11.2年: the change of a length of time. */
const CHANGED = form('(?: (?:{changes}|{moves})[到至在为] | {shortens} )了?$');
/** 压缩至|70、40、|30个工作日 */
const LISTED = /(?:\d[\d.]*[^，；。、\d]{0,4}[、和及])+$/;
/** 一般登记|1个工作日|办结: how long it may take. */
const DONE_WITHIN = /^(?:即可|全部)?办结/;
const WHOSE_TIME = form('^(?:以上|以内)?的?(?:工作)?{experience}');
/** 24小时|内最高收费60元, 3小时|内降雨量达50毫米: over what time something is measured. */
const SPAN = form('^[以之]?内(?:{highest}|累计|降[雨水雪]量)');
/** 平均受教育年限|11.3年, 平均住院日为|8天: a length of time that is measured. */
const MEASURED_TIME = form(
  '{timeMeasure}(?:(?:分别)?(?:{linking}|{reaches}|{states})?|分别{states}[^，；。]*[、和及与])$',
);
/** 4—6个月|以内婴儿, 12月|龄幼儿 */
const OF_INFANTS = /^(?:以[内上下])?的?[婴幼龄](?!儿园)/;
const CIRCLE = form('^(?:社区)?…12圈');
/** 首套不低于20%、|二套|不低于30% */
const FIRST_HOME = /首套[^，；。]*、$/;
const RANKED = form('[前后末]$|倒数$|{world}$');
/** 三项|以外, 两款|规定的: of a list that stands elsewhere. */
const BEFORE = /(?<![底末年月日天以之目当此提])前$|(?<![以之线网路地海])上$/;
const BESIDES = form('^{ofOtherList}');

const CLOCK = /^(?:[01]?\d|2[0-4])[:：][0-5]\d$/;
/** 工作日, 上午, 夜间, 受理时间为 */
const OF_DAY = /[日天午上晚晨夜间时][为是：:]?$/;
/** 8：30|—17：30 */
const FROM_TIME = /\d{1,2}[:：]\d\d[-—–~至到]+$/;

/** 22：00: no ratio has none of the second. */
const FULL_HOUR = /[:：]00$/;
/** 18：30|至次日8：00 */
const NEXT_TO_HOUR = /^[-—–~至到]+(?:[次翌]日|\d{1,2}[:：]00)/;
/** 18：00至次日|7：30 */
const FROM_HOUR = /\d{1,2}[:：](?:00[-—–~至到]+|\d\d[-—–~至到]+[次翌]日)$|[次翌]日$/;

/** 未完成的|扣|2分, |分值占|3分, |加分最多不超过|5分; what is got in an examination is reached: 得分|低于70分, 总分|不低于85分. */
const SCORED = form(
  '(?:(?<![获取])[扣加减计记赋占得]|{scoreName})(?:占?比?|[为共计])(?:{highest}?不{exceeds}|{highestSaid}|(?<!总分){floor})?$',
);
/** 90分|以上为优秀, 90分|以上者列为特优, 75分|以上不满85分为良好: the grade that a score gives. */
const GRADED = form(
  String.raw`^(?:（[^）]{1,8}）)?(?:及?以[上下])?(?:，?不[满足到]\d{1,3}分)?[的者]?[评列定]?定?为{gradeName}`,
);
/** 优秀（|90分|以上）, 甲等（八十分以上未满|九十分|） */
const OF_GRADE = form('(?:{gradeName}|[优甲乙丙丁]等)（(?:[^（）]{1,6}以上)?{fallsShort}?$');

/** 新建20年一遇|堤防, 应对100年一遇|洪水: what kind of works or flood, and no standard that is reached. */
const OF_WORKS = form('^(?![及或]?{sideWord}|[^，；。、]{0,4}标准)[^，；。、（）\\d]');

/** 寿命继续增长，|达到|79岁 */
const STATED_ALONE = form('^(?:{leading}|{towards})*{states}$');

export const QUALITIES: readonly Exclusion[] = [
  {
    name: 'a score',
    holds: ({ amount, before, after, sentenceBefore, sentenceAfter }) =>
      amount.unit === '分' &&
      (SCORED.test(before) ||
        GRADED.test(after) ||
        OF_GRADE.test(sentenceBefore) ||
        (before.endsWith('以') && after.startsWith('为限')) ||
        (sentenceBefore.endsWith('（') && sentenceAfter.startsWith('）'))),
    samples: {
      holds: [
        '未完成的扣[2分]',
        '每低1%扣[0.5分]',
        '加分最多不超过[5分]',
        '分值占比不低于[3分]',
        '得满分[10分]',
        '每完成1000亩加0.1分，以[3分]为限',
        '用水效率（[10分]）',
        '[90分]以上为优秀',
        '成绩[90分]以上者列为特优',
        '得分[75分]以上不满85分为良好',
        '分为优秀（[90分]以上）、良好（80—89分）',
        '甲等（[八十分]以上未满九十分）',
        '甲等（八十分以上未满[九十分]）',
      ],
      not: [
        '居民满意度达到[90分]',
        '考核得分低于[70分]的予以约谈',
        '考核总分不低于[85分]',
        '得分[85分]以上的单位',
      ],
    },
  },
  {
    name: 'a weight',
    holds: ({ amount, before, sentenceBefore }) =>
      amount.kind === 'percent' && WEIGHTS.test(sentenceBefore) && !BROUGHT_TO.test(before),
    samples: {
      holds: ['考核权重为：水质改善[40%]、工程进度60%', '考核权重为：水质改善40%、工程进度[60%]'],
      not: [
        '加大考核权重：覆盖率达到[60%]',
        '考核结果权重较高，水质达标率达到[90%]',
        '水质改善[40%]',
        '纳入综合评价，权重为[1.5%]',
      ],
    },
  },
  {
    name: 'a duration',
    holds: ({ amount, comparator, before, after }) =>
      TIME_UNITS.has(amount.unit) &&
      !CHANGED.test(before.replace(LISTED, '')) &&
      !(FREQUENCY.test(before) && amount.written === 'digits' && /时$|分钟/.test(amount.unit)) &&
      !(isLimit(comparator) && !WHOSE_TIME.test(after) && !SPAN.test(after)) &&
      !CIRCLE.test(after) &&
      !form('^(?:及?以[上下])?{confines}').test(after) &&
      !(/[按以]$/.test(before) && /^的/.test(after)) &&
      !MEASURED_TIME.test(before) &&
      !DONE_WITHIN.test(after),
    samples: {
      holds: [
        '用[3年]时间完成',
        '开展为期[3年]的行动',
        '具有[5年]以上工作经验',
        '课后服务每周[5天]',
        '[24小时]内最高收费60元',
        '[3小时]内降雨量达50毫米',
      ],
      not: [
        '轮候时间不超过[5年]',
        '建成[15分钟]社区生活圈',
        '平均住院日缩短[0.5天]',
        '受教育年限提高到[11.2年]',
        '处[五日以上十日以下]拘留',
        '审批时间分别压缩至70、40、[30个工作日]',
        '平均受教育年限[11.3年]',
        '巩固率、受教育年限分别达到96%和[13.5年]',
        '平均住院日为[8天]',
        '空气质量优良天数达到[300天]',
        '优良天数分别达到[310天]、315天',
        '每天睡眠[10个小时]',
        '按[6个月]的标准发放',
        '一般不动产登记[1个工作日]办结',
      ],
    },
  },
  {
    name: 'an age group',
    holds: ({ amount, comparator, before, after, sentenceBefore }) =>
      (/岁$/.test(amount.unit) &&
        !form('{lifespan}|(?:提高|延长)$').test(before) &&
        !(STATED_ALONE.test(before) && form('{lifespan}').test(sentenceBefore))) ||
      (amount.unit === '个月' && OF_INFANTS.test(after) && (after.startsWith('以') || !isLimit(comparator))),
    samples: {
      holds: [
        '为[60岁]以上老人体检',
        '帮扶[16-24岁]失业青年',
        '提高[4-6个月]以内婴儿的纯母乳喂养率',
        '[6个月]以下婴儿纯母乳喂养率达到50%',
      ],
      not: [
        '人均期望寿命达到[80岁]',
        '人均期望寿命较2015年的76岁继续增长，达到[79岁]',
        '婴儿喂养指导不超过[6个月]',
        '母乳喂养不少于[6个月]的婴儿比例达到50%',
        '在[6个月]以内幼儿园全部完成整改',
      ],
    },
  },
  {
    name: 'a grade',
    holds: ({ amount, before, after }) =>
      (amount.unit === '年一遇' && (/(?:发生|遭[遇受])$/.test(before) || OF_WORKS.test(after))) ||
      (amount.unit === '级' &&
        !form('{withstands}$').test(before) &&
        !(
          amount.written === 'digits' &&
          /达到?$/.test(before) &&
          /^(?:及?以上|左右)?(?:[，。；、]|$)/.test(after)
        )),
    samples: {
      holds: ['发生[7级]以上地震时启动预案', '遭遇[50年一遇]洪水时启动预案', '新建[20年一遇]堤防30公里'],
      not: [
        '提高抗御[6级]左右地震的能力',
        '震级下限达到[2.5级]',
        '防洪标准提高到[50年一遇]',
        '达到[50年一遇]防洪标准',
      ],
    },
  },
  {
    name: 'a time of day',
    holds: ({ amount, printed, before, after }) =>
      amount.kind === 'ratio' &&
      CLOCK.test(printed) &&
      (OF_DAY.test(before.replace(FROM_TIME, '')) ||
        FULL_HOUR.test(printed) ||
        NEXT_TO_HOUR.test(after) ||
        FROM_HOUR.test(before)),
    samples: {
      holds: [
        '每日[8：30]—17：30受理',
        '受理时间为工作日8：30—[17：30]',
        '晚上[22：00]以后禁止施工',
        '开放时间延长至[22：00]',
        '车位（[18：30]至次日8：00）收费下调50%',
        '车位（18：00至次日[7：30]）收费下调50%',
      ],
      not: ['师生比达到[1：20]', '配比为1：20—[1：25]'],
    },
  },
  {
    name: 'a word',
    holds: ({ amount, printed, after }) =>
      (amount.unit === '次' && after.startsWith('性')) || /^[百千][^分]/.test(printed),
    samples: { holds: ['降低[百元]医疗收入的材料消耗'], not: ['给予[一百元]补贴'] },
  },
  {
    name: 'a repeat',
    holds: ({ before, after }) => before.endsWith('含') && /^(?:以上|以下)?(?:$|）)/.test(after),
    samples: { holds: ['达到75%以上（含[75%]）'], not: ['达到[75%]以上（含县城）'] },
  },
  {
    name: 'a rank',
    holds: ({ amount, before, after }) =>
      ((/^[名位个强]$/.test(amount.unit) || (amount.kind === 'percent' && /^[的之]/.test(after))) &&
        RANKED.test(before) &&
        (amount.unit === '强') === /[界球际国内]$/.test(before) &&
        !form('{ranks}…12$').test(before)) ||
      (amount.unit === '套' && amount.written === 'numerals' && FIRST_HOME.test(before)),
    samples: {
      holds: [
        '奖励前[10名]的单位',
        '约谈排名后[20%]的单位',
        '引进世界[500强]企业',
        '首付款比例首套不低于20%、[二套]不低于30%',
      ],
      not: ['进入全省前[5名]', '进入全国[100强]', '配备首套设备，新增[两套]'],
    },
  },
  {
    name: 'the items before',
    holds: ({ amount, before, after }) =>
      /^[项款条种类]$/.test(amount.unit) && (BEFORE.test(before) || BESIDES.test(after)),
    samples: {
      holds: ['新增前[3项]以外的服务', '落实上[2款]要求'],
      not: ['2025年底前[12项]政策落地', '网上[50项]服务可办', '推出[8项]举措'],
    },
  },
  {
    name: 'a size of place',
    holds: ({ amount, before, after }) =>
      ((/人口$/.test(before) || amount.unit.endsWith('人口')) &&
        form('^人?(?:及?以[上下])?的?(?:[大中小]*城市|{level}|村)').test(after)) ||
      /^(?:及?以[上下])?人口(?:及?以[上下])?的/.test(after),
    samples: {
      holds: ['人口[50万]以上城市设立分院', '[30万]以上人口的县设立分院', '[30万人口]以上的区县建设学校'],
      not: ['常住人口达到[50万]以上'],
    },
  },
];
