/** Dates that set no term: what a text compares with, goes on from or calls something by; one row a reason. */
import { REACHES } from '../limits.ts';
import { either, form } from './form.ts';
import type { Rule } from './rule.ts';

/** A date in its surroundings, folded. */
export interface DatePlace {
  readonly words: string;
  /** The last characters before it, and the first behind it. */
  readonly before: string;
  readonly after: string;
  /** Whether it lies before the document. */
  readonly isPast: boolean;
  /** Whether it is given by a five-year plan: “十三五”. */
  readonly ofPlan: boolean;
  /** Whether it is a day that no word (前, 起, 到) makes a term: 版本2025.12.31. */
  readonly bareDay: boolean;
  /** Inside 《》 or a name in “”. */
  readonly inTitle: boolean;
}

export type ReferenceRule = Rule<DatePlace>;

/** As many characters as the rules look at on either side. */
export const REFERENCE_REACH = REACHES.reference.at;

// 高于“十三五”时期, 优于2020年: 于 may be taken for a part of the date; 师生比, 性别比, 床护比, 车桩比 end a measure.
export const COMPARES = '(?<![占生护之医床配桩]|(?<!分)别)比';
const COMPARED = form(`(?:${COMPARES}|{comparedWith}|[高低优大小多少快慢好强]于)$`);
/** 2020年|的1.5倍: so many times as much as then. */
const STARTS_FROM = form(
  `^${either(
    '[的之][\\d一二两三四五六七八九十.]+倍',
    '的?{baseLevel}',
    '[为作]为?{baseline}',
    '{atThatTime}',
    '的[^，；。的]{1,6}基础上',
    // 2015年|76岁的基础上
    String.raw`[\d.]+[^，；。\d]{1,4}基础上`,
  )}`,
);
/** 计划|投资4亿元, 年度|完成改造: what is done in the year, where 2014年计划 and 2018年度报表 are names. */
const DOES = '(?:{commits}|{opensWork}|{doneInYear})';
/** 2018年|度新增建设用地计划, 度建设项目清单: what is done there names a plan; not 完成规划编制. */
const PLAN_NAME = '(?!{finishes})[^，；。、\\d]{2,10}{yearPlan}(?:$|[，；。、）由]|{saidOfPlan})';
const ISSUE = form(
  `^${either(
    String.raw`第[\d一二三四五六七八九十]{1,3}[次届轮]|第\d{1,4}号`,
    `年?度(?:(?![，内全]|${DOES})|${PLAN_NAME})`,
    '的?《|版',
  )}`,
);
const PLAN = form(`^(?:计划(?!${DOES})|{yearProgramme}|政府工作报告)`);
const TOOK_PLACE = form(String.raw`^[已未]?{tookPlace}[^，；。\d]{0,6}的`);
/** 1988年|教育部颁布的《…标准》, 2005年|市政府制定的|标准: when a document was made. */
const MADE = form('^[^，；。、\\d]{0,12}(?:{issues}|{drafts})的(?:《|[^，；。、\\d]{0,6}?{termedText})');
const EVERY_YEAR = /[每次翌逐隔当该]年[度的]?$/;

/** In samples, read in a document of 2016, `[ ]` marks the date. */
export const REFERENCE_RULES: readonly ReferenceRule[] = [
  {
    name: 'inside a title',
    holds: ({ inTitle }) => inTitle,
    samples: { holds: ['落实《[2018年]工作要点》'], not: ['到[2018年]完成'] },
  },
  {
    name: 'a day that is no term',
    holds: ({ bareDay }) => bareDay,
    samples: { holds: ['版本[2025.12.31]'], not: ['[2025.12.31前]完成'] },
  },
  {
    name: 'a plan by its period',
    // “九五”期间, “十三五”末 set a term.
    holds: ({ ofPlan, words }) => ofPlan && !form('(?:{planPeriod}|[末初底])$').test(words),
    samples: { holds: ['纳入[“十三五”规划]'], not: ['[“十三五”期间]完成', '[“十三五”末]完成'] },
  },
  {
    name: 'what is compared with',
    holds: ({ words, before, after }) =>
      // 到2025年 says when, whatever stands before it.
      (!/^[到至在]/.test(words) && COMPARED.test(before + (/^于/.exec(words)?.[0] ?? ''))) ||
      STARTS_FROM.test(after) ||
      // 由2015年的8.1‰降到7.5‰
      ((/[由从较比]$/.test(before) || words.startsWith('从')) && after.startsWith('的')),
    samples: {
      holds: [
        '比[2020年]提高5%',
        '较[2020年]提高5%',
        '不超过[2012年]水准',
        '在[2020年]基础上提高5%',
        '人均预期寿命在[2015年]76.3岁的基础上提高1岁',
        '河流在[2018年]的目标基础上保持稳定',
        '由[2020年]的8.1‰降到7.5‰',
        '投入强度高[于2015年]实际',
        '产值达到[2015年]的1.5倍',
      ],
      not: [
        '占比到[2026年]达到60%',
        '到[2020年]提高5%',
        '师生比[到2025年]达到1:15',
        '出生人口性别比[到2025年]降至107',
        '床护比[2025年]达到1:0.6',
      ],
    },
  },
  {
    name: 'since when',
    holds: ({ after }) => /^以[来后]/.test(after),
    samples: { holds: ['[2018年]以来建成的设施'], not: ['[2018年以前]建成'] },
  },
  {
    name: 'where a span begins',
    holds: ({ after }) => /^[-至到]\d/.test(after),
    samples: { holds: ['[2018年]-20年完成'], not: ['[2018年至2020年]完成'] },
  },
  {
    name: 'an issue by its year',
    holds: ({ before, after }) => ISSUE.test(after) || /[〔［[]$/.test(before),
    samples: {
      holds: [
        '[2018年]度报表',
        '（样本部公告[2018年]第37号）',
        '[2018年]第3次会议',
        '[2018年]版目录',
        '完成[2018年]度培训计划，培训教师50名',
        '[2018年]度新增建设用地计划由市自然资源局下达',
        '[2018年]度发展规划另行编制',
        '落实[2018年]度建设项目清单',
      ],
      not: [
        '[2018年]，全市完成',
        '[2018年]度完成改造',
        '[2018年]度编列4.2亿元',
        '[2018年]度完成规划编制',
        '[2018年]度投资计划4亿元',
        '[2018年]度改造规划展馆',
      ],
    },
  },
  {
    name: 'a programme by its year',
    holds: ({ after }) => PLAN.test(after),
    samples: {
      holds: ['列入[2018年]计划', '[2018年]项目清单', '围绕[2020年]政府工作报告重点任务'],
      not: ['[2018年]计划投资4亿元', '[2018年]计划选派20人'],
    },
  },
  {
    name: 'a year of which something is said',
    // Where numbers follow, it is their year.
    holds: ({ after }) => /^[既也正恰]?是(?![否\d])(?![^。；]*，[^。；]*\d)/.test(after),
    samples: {
      holds: ['[2020年]是全面建成小康社会的收官之年', '[2016年]既是开局之年'],
      not: ['[2020年]是80%', '到[2018年]完成', '[2025年]是攻坚之年，全市新建学校20所'],
    },
  },
  {
    name: 'which ones, by when they came about',
    holds: ({ after, isPast }) => isPast && TOOK_PLACE.test(after),
    samples: {
      holds: ['改造[2000年底前]建成的小区', '清偿[2015年底前]形成的欠款'],
      not: ['[2018年底前]建成的学校', '[2018年底前]建成学校'],
    },
  },
  {
    name: 'when a document was made',
    holds: ({ after, isPast }) => isPast && MADE.test(after),
    samples: {
      holds: ['达[到2005年]市政府制定的《建设标准》', '执行[2010年]国家发布的技术标准'],
      not: ['[2018年]发布的《建设标准》', '[2010年]发布指标'],
    },
  },
  {
    name: 'in any year',
    holds: ({ before }) => EVERY_YEAR.test(before),
    samples: { holds: ['2018年完成，次年[3月底前]报告'], not: ['2018年完成，[3月底前]报告'] },
  },
];
