/** What tells the measures of two subjects apart that have nearly all their characters in common. */
import { form } from './form.ts';
import { decide, type Rule } from './rule.ts';

/** Pairs of characters. */
export const pairsOf = (words: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)));

/** Share of pairs that two texts have in common. */
export const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);

/** From here on they are alike: 每万人口全科医生数 and 每万人口拥有全科医生数. */
const ALIKE = 0.8;

/** Below it two numbers in the same place of two clauses measure unlike things, as a rule: in 83 plans nine of ten pairs read. */
export const RELATED = 0.3;

export interface TwoSubjects {
  readonly a: string;
  readonly b: string;
}

/** The words of a form in order, as one text. */
const said = (subject: string, pattern: RegExp): string =>
  [...subject.matchAll(pattern)].map(([word]) => word).join(' ');

/** A year is when it is counted from: 较2015年下降, 较2018年下降. */
const YEAR = /(?:19|20)\d{2}年/g;

/**
 * Numbers of such two are of no use beside each other: paid once, and each month. What the other rules tell apart, the share of
 * the towns and that of the villages, a reader may well compare. A sample is the two subjects with a stroke between them.
 */
export const UNLIKE_RULES: readonly Rule<TwoSubjects>[] = [
  {
    name: 'each year, and in all',
    holds: ({ a, b }) => a.includes('每年') !== b.includes('每年'),
    samples: {
      holds: ['每年培训养老护理员|培训养老护理员'],
      not: ['每年培训养老护理员|每年累计培训养老护理员'],
    },
  },
  {
    name: 'paid once, and again and again',
    holds: ({ a, b }) => (ONCE.test(a) && OFTEN.test(b)) || (OFTEN.test(a) && ONCE.test(b)),
    samples: {
      holds: ['一次性岗位奖励|每月岗位奖励'],
      not: ['一次性岗位奖励|岗位奖励', '每张床位一次性补助|每张床位补助'],
    },
  },
  {
    name: 'degrees of one thing',
    holds: ({ a, b }) => said(a, DEGREE) !== said(b, DEGREE),
    samples: {
      holds: ['中度失能老年人补贴|重度失能老年人补贴'],
      not: ['重度失能老年人补贴|重度失能老人补贴', '生活满意度|群众满意度'],
    },
  },
  {
    name: 'of each, and in all',
    holds: ({ a, b }) => OF_EACH.test(a) !== OF_EACH.test(b),
    samples: {
      holds: ['每个街道的养老服务中心数|街道的养老服务中心数'],
      not: ['每千人口托位数|千人口托位数', '每个街道的服务中心数|各街道的服务中心数'],
    },
  },
  {
    name: 'for so many people, and in all',
    holds: ({ a, b }) => PER_HEADS.test(a) !== PER_HEADS.test(b),
    samples: {
      holds: ['每千名老年人养老床位数|家庭养老床位数'],
      not: ['千人口托位数|每千人口托位数', '每百户养老服务用房|养老服务用房'],
    },
  },
  {
    name: 'what is built anew, and what stands',
    holds: ({ a, b }) => (NEW.test(a) && STANDING.test(b)) || (STANDING.test(a) && NEW.test(b)),
    samples: {
      holds: ['新建住宅小区每百户养老服务用房|老旧小区每百户养老服务用房'],
      not: ['新建住宅小区每百户养老服务用房|新建居住区每百户养老服务用房', '老旧小区改造数|既有小区改造数'],
    },
  },
];

export const APART_RULES: readonly Rule<TwoSubjects>[] = [
  ...UNLIKE_RULES,
  {
    name: 'numbers in their names',
    holds: ({ a, b }) => sizes(a) !== sizes(b),
    samples: {
      holds: [
        '集体收入10万元以上的村占比|集体收入20万元以上的村占比',
        '二级公立医院平均住院日|三级公立医院平均住院日',
      ],
      not: ['过早死亡率较2015年下降|过早死亡率较2018年下降', '二级以上医院比例|二级及以上医院比例'],
    },
  },
  {
    name: 'levels of places',
    holds: ({ a, b }) => levels(a) !== levels(b),
    samples: {
      holds: ['省级临床重点专科数|市级临床重点专科数', '县域内住院率|市域内住院率'],
      not: ['县域内住院率|区域内住院率', '城市生活垃圾回收利用率|市城区生活垃圾回收利用率'],
    },
  },
  {
    name: 'parts of a whole',
    holds: ({ a, b }) => {
      const [first, second] = [parts(a), parts(b)];
      return !first.isSubsetOf(second) && !second.isSubsetOf(first);
    },
    samples: {
      holds: ['农村卫生厕所普及率|城镇卫生厕所普及率', '小学生师比|初中生师比'],
      not: [
        '农村卫生厕所普及率|卫生厕所普及率',
        '城市垃圾回收利用率|城区垃圾回收利用率',
        '街道和镇养老服务中心覆盖率|乡镇和街道养老服务中心覆盖率',
      ],
    },
  },
  {
    name: 'one kind of owner or practice, and all',
    holds: ({ a, b }) => said(a, SECTOR) !== said(b, SECTOR),
    samples: {
      holds: [
        '公办养老机构护理型床位占比|养老机构护理型床位占比',
        '65岁以上老年人中医药健康管理率|65岁以上老年人健康管理率',
      ],
      not: ['公办幼儿园在园幼儿占比|公办园在园幼儿占比'],
    },
  },
  {
    name: 'shares of one whole',
    holds: ({ a, b }) => {
      const [first, second] = [sharer(a), sharer(b)];
      return first !== null && second !== null && likeness(pairsOf(first), pairsOf(second)) < ALIKE;
    },
    samples: {
      holds: ['政府卫生支出占公共预算支出的比重|民生支出占公共预算支出的比重'],
      not: ['个人卫生支出占卫生总费用比重|个人卫生支出占卫生总费用的比重', '护理型床位占比|护理床位占比'],
    },
  },
  {
    name: 'a change, and what changes',
    holds: ({ a, b }) => changes(a) !== changes(b),
    samples: {
      holds: ['居民医保人均补助标准|居民医保人均补助标准增加', '过早死亡率|过早死亡率较降低'],
      not: ['过早死亡率降低|过早死亡率下降', '改造提升高标准农田|提升高标准农田'],
    },
  },
];

const ONCE = /一次性/;
const OFTEN = /每[月年季次学]/;
/** 中度失能, 高级工; not 满意度 */
const DEGREE = /[轻中重]度|[初中高]级(?=[工技])/g;
const OF_EACH = /^(?:每[个处家所]|各)/;
const PER_HEADS = /[百千万][人名]/;
const NEW = form('^{newly}');
const STANDING = form('^{standing}');
const SECTOR = form('{sector}', 'g');
/** 民生支出|占公共预算支出的比重 */
const sharer = (subject: string): string | null => /^(.{2,})占(?!比)/.exec(subject)?.[1] ?? null;
const sizes = (subject: string): string => said(subject.replace(YEAR, ''), /\d[\d.]*|[一二三四五](?=级)/g);
/** 省级; 市域 and no 区域, as 县域 and 区域 are the same of a county and of a district. */
const levels = (subject: string): string =>
  said(subject, form('国家(?=级)|{highLevel}(?=级)|[省市](?=域)', 'g'));
/** 城区, 县城 and 城市 are one part, and so are 农村 and 乡村. */
const parts = (subject: string): ReadonlySet<string> =>
  new Set(
    [...subject.matchAll(form('中小学|{partOf}', 'g'))].map(([part]) => /[城村]/.exec(part)?.[0] ?? part),
  );
const changes = (subject: string): boolean => form('{changes}数?$').test(subject);

/** Whether the numbers of two subjects are of no use beside each other: a grant paid once, and one paid each month. */
export const areUnlike = (a: string, b: string): boolean => decide(UNLIKE_RULES, { a, b }) !== null;

/** Whether two subjects measure the same: each without its place and without signs; `pairs` of each, where they are known. */
export const areAlike = (a: string, b: string, pairs = [pairsOf(a), pairsOf(b)] as const): boolean =>
  a === b || (likeness(...pairs) >= ALIKE && decide(APART_RULES, { a, b }) === null);
