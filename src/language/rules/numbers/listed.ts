/** Numbers that count what is named, listed or there already. */
import { form, TO_WHOM } from '../form.ts';
import { COMMITS, type Exclusion, isBounded, isLimit } from './candidate.ts';

/** 三项|重大工程, 五大|行动计划: named one by one, in the text or above it; 工程|技术研究中心 goes on as the name of a thing. */
const PROGRAMMES = form(
  '^[项个大](?:重[大点])?(?:专项)?{programme}(?:计划|建设)?(?:$|[，；。：、（）(“”和与及等])',
);
const ABSTRACT = form('^[个大项类种]?{abstract}');
/** 三大|人才开发支撑体系, 三大|功能 */
const WHOLE = form('^[^，；。、的]{0,12}?(?:{vague}|{aspect})(?=$|[，；。、的”])');
const LOOKS_TO = form('{looksTo}(…)$');
const BRINGS_FORTH = form('{bringsAbout}');
const LISTED_PART = form(String.raw`^[^，；。、\d的]{0,4}?{listedPart}(?![量数能力负])`);
/** 建成|一个|、运行|一个|: how the work goes on, and no count. */
const ONE_BEFORE = /(?:^|[，；、])[^，；。、]{2,4}一个、[^，；。、]{2,4}$/;
const ONE_BEHIND = /^、[^，；。、]{2,4}一个(?:$|[、，；。”])/;
/** 《措施》共6个方面|22条, 本方案分为5章|18条: what a text is made of; 《规划》提出新建公园|22个 is another matter. */
const IN_ALL = form('(?:》|本{selfText})(?:[共分为包括含有]|{counts})*(?:从?\\d+[^，；。\\d]{1,4}[、，]?)*$');
const PARTS = /^[条款章节项点个]$/;
/** 推出|20项, 每年|5项 */
const BRINGS = form('(?: {bringsAbout} | 每(?:{level}|[年月人村季])… )…8$');

/** 实施以下|15个项目 */
const FOLLOWING = /(?:以下|[下如]列)$/;

/** 7个试点县|名单见附件2 */
const IN_A_LIST = form(String.raw`^[^，；。、\d]{1,10}{listName}{foundBelow}`);
/** 对19座设施|逐一整改, 按一站一策 */
const ONE_BY_ONE = /逐[一个户座项家村件]|一[^，；。一]一[策案档]/;

/** 重点任务：对|19座设施 */
const AIMED_AT = new RegExp(`^(?:[^，；。]{1,10}：)?${TO_WHOM}`);
/** 对发展快的3个|县分别奖励200万元、100万元 */
const GIVEN_EACH = form('^[^，；。、]{1,8}(?:分别|各)(?:奖励|奖补|{grants})[^，；。]{0,6}\\d');

/** 改造提升|五大传统产业 */
const BETTERED = form('{betters}(?<!{creates})$');

export const LISTED: readonly Exclusion[] = [
  {
    name: 'at what a measure is aimed',
    // They are there already; what is done with them stands behind.
    holds: ({ amount, before, after, sentenceAfter, comparator }) =>
      amount.kind === 'count' &&
      !isBounded(comparator) &&
      AIMED_AT.test(before) &&
      !COMMITS.test(before.replace(/^.*的/, '')) &&
      (ONE_BY_ONE.test(after) ||
        GIVEN_EACH.test(after) ||
        (before.endsWith('的') && sentenceAfter.startsWith('，', after.length))),
    samples: {
      holds: [
        '对[19座]停运设施按照“一站一策”逐一整改',
        '对纳入省级清单的[9条]水体，采取截污措施',
        '对发展快、投入大的[3个]县分别奖励200万元、100万元',
        '对长期拖欠的[1.2亿元]账款，按季度清偿',
      ],
      not: ['对[200名]教师开展培训', '对经济困难的老年人，每月补贴[100元]', '对口支援的[20家]医院，建成专科'],
    },
  },
  {
    name: 'what a text looks to',
    holds: ({ amount, before, comparator }) => {
      const looked = LOOKS_TO.exec(before)?.[1];
      if (amount.kind !== 'count' || amount.unit === '倍' || isBounded(comparator) || looked === undefined)
        return false;
      return (
        !looked.includes('每') &&
        // 已出台的|5项: there already.
        (!BRINGS_FORTH.test(looked) || looked.endsWith('的')) &&
        !COMMITS.test(looked.replace(form('{commits}[、和及与]', 'g'), ''))
      );
    },
    samples: {
      holds: ['围绕[5个]项目推进', '根据已出台的[5项]政策推进', '兼顾平台建设、[15项]业务编码的应用'],
      not: [
        '按照每县[1家]的标准配置',
        '结合实际建设[3个]中心',
        '围绕纳税缴费推出[8项]举措',
        '超出的部分按[3倍]征收',
      ],
    },
  },
  {
    name: 'a count of what a text lists',
    holds: ({ amount, before, after, sentenceBefore, sentenceAfter, comparator }) =>
      /^[项条个大]$/.test(amount.unit) &&
      !isBounded(comparator) &&
      ((amount.unit === '大' && /[等”」]$/.test(before)) ||
        FOLLOWING.test(before) ||
        LISTED_PART.test(after) ||
        IN_A_LIST.test(after) ||
        (sentenceAfter === '）' && sentenceBefore.endsWith('（') && !BRINGS_FORTH.test(sentenceBefore))) &&
      !BRINGS.test(before),
    samples: {
      holds: [
        '[7个]试点县名单见附件2',
        '2025年重点实施以下[15个]项目',
        '资源配置[7项]指标校际差异系数不高于0.5',
        '开展“三项工程”[14项]任务',
        '提出的[12条]措施',
        '一、促进就业（[3项]）',
        '打通铁路、水运、航空等[三大]物流通道',
        '构建“交流培养、服务保障”[三大]人才基地',
      ],
      not: ['推出便民措施（[20项]）', '推出[20项]便民措施', '完成不少于[5项]任务', '培训[5名]任务负责人'],
    },
  },
  {
    name: 'one after the other',
    holds: ({ printed, sentenceBefore, sentenceAfter }) =>
      printed === '一个' && (ONE_BEFORE.test(sentenceBefore) || ONE_BEHIND.test(sentenceAfter)),
    samples: {
      holds: ['做到验收一个、移交[一个]', '建成[一个]、运行一个'],
      not: ['每镇建成[一个]', '建设学校[一个]、医院3个'],
    },
  },
  {
    name: 'parts of a text',
    holds: ({ amount, sentenceBefore }) => PARTS.test(amount.unit) && IN_ALL.test(sentenceBefore),
    samples: {
      holds: ['《措施》共6个方面[22条]', '本方案包括5章[18条]', '《意见》分为6个部分、[20条]'],
      not: ['《规划》提出新建公园[22个]', '修订《管理办法》，新增补贴[22项]'],
    },
  },
  {
    name: 'a count of parts',
    holds: ({ amount, printed, after, comparator }) =>
      !isBounded(comparator) &&
      (amount.unit === '大'
        ? ABSTRACT.test(after) || WHOLE.test(after)
        : ABSTRACT.test(`${printed.replace(/^[\d一二两三四五六七八九十]+/, '')}${after}`)),
    samples: {
      holds: [
        '从[3个]方面推进',
        '落实[4个]环节',
        '开展矿山、消防等[9个]行业领域专项整治',
        '成立[18个]部门为成员单位的领导小组',
        '构建[三大]人才开发支撑体系',
        '建成具有[三大]功能的平台',
      ],
      not: ['建成[3个]基地', '不少于[3个]层次', '建设[两大]区域医疗中心', '建成体系完备的[三大]基地'],
    },
  },
  {
    name: 'a count of programmes',
    holds: ({ amount, printed, after, comparator }) =>
      amount.written === 'numerals' &&
      !isBounded(comparator) &&
      PROGRAMMES.test(`${printed.replace(/^[一二两三四五六七八九十]+/, '')}${after}`),
    samples: {
      holds: ['组织实施[三项]重大工程', '开展[五大]行动', '开展[六大]工程建设', '实施[三项]工程和两项改革'],
      not: [
        '实施不少于[三项]重大工程',
        '建设[两大]区域医疗中心',
        '新建[三个]工程技术研究中心',
        '建成[两个]战略性新兴产业基地',
        '建设[三个]计划生育服务站',
        '建设[六个]工程实训基地',
        '推进[三项]工程建设项目审批制度改革',
      ],
    },
  },
  {
    name: 'a group that is there',
    holds: ({ amount, before, comparator }) =>
      /^大/.test(amount.unit) && !isLimit(comparator) && (!COMMITS.test(before) || BETTERED.test(before)),
    samples: {
      holds: ['改造提升[五大]传统产业', '推动[8大]重点产业集群提质', '持续提升[三大]产业集群'],
      not: ['建成[三大]数据库', '构筑市区、普宁[两大]区域医疗中心', '打造[五大]基地'],
    },
  },
];
