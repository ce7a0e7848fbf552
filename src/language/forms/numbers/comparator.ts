/** How a number is meant: at least, at most, about; from the words before and behind it. */
import type { Comparator } from '#model/facts/target.ts';
import { either, form } from '../../rules/form.ts';
import type { Row } from '../../rules/rule.ts';

/** In samples `[ ]` marks the number: 不低于[60平方米]. */
export interface ComparatorRule extends Row {
  readonly comparator: Comparator;
  /**
   * Directly before the number, directly behind it, around it or close behind it (以3公顷为上限, 3公顷封顶: no part of it as
   * printed), or before it with other words between.
   */
  readonly where: 'before' | 'behind' | 'around' | 'close' | 'apart';
  readonly pattern: RegExp;
}

/** 不, 不得, 不应, 不宜, 未 … before 少于, 超过. */
export const NOT = '(?:不{mayNot}?|未)';
/** What may stand between such words and the number: the currency, or a bracket that names it. */
const CURRENCY = '(?:（[^（）]{1,10}）)?{currency}?(?:（[^（）]{1,10}）)?';

const FLOOR = either(`${NOT}{below}`, '(?!最低(?:生活|工资)){atLeast}');
const CEILING = either(`${NOT}(?:{over}|逾)`, '{ceiling}', '只能?(?=享受|可)');

/** 签|约, 预|约: a word that 约 ends. */
export const OF_AGREEMENT = '[签预节公条契制履违]';

/** A comparison inside a quotation is of what is quoted: “最多跑一次”比例100%. */
const BETWEEN = '(?:[^，；。“”「」]|“[^“”]*”|「[^「」]*」)*';

/** Those behind a number before those in front of it, and these before what stands apart. */
export const COMPARATOR_RULES: readonly ComparatorRule[] = [
  {
    name: 'a floor behind it',
    where: 'behind',
    comparator: '>=',
    pattern: form('^(?:[及或]|（含[^）]{0,8}）)?{orMore}'),
    samples: { holds: ['达到[90%]以上', '设立[3所]及以上学校'], not: ['[90%]以内'] },
  },
  {
    name: 'a ceiling behind it',
    where: 'behind',
    comparator: '<=',
    pattern: form('^(?:[及或]|（含[^）]{0,8}）)?{orLess}'),
    samples: { holds: ['降到[3.5%]以内', '[60岁]及以下人员'], not: ['[90%]以上'] },
  },
  {
    name: 'about, behind it',
    where: 'behind',
    comparator: '~',
    pattern: form('^{roundly}'),
    samples: { holds: ['达到[75%]左右'], not: ['不低于[75%]左右'] },
  },
  {
    name: 'a floor before it',
    where: 'before',
    comparator: '>=',
    pattern: form(
      `${either(
        `${NOT}(?:{below}|短于|早于)`,
        '{atLeast}',
        '{meets}或(?:超过|[大等]于)',
        '[大高多]于或?等于|≥|>=',
        '下限{setAs}',
      )}{saidAs}?${CURRENCY}$`,
    ),
    samples: { holds: ['下限为[6所]', '达到或超过[3所]', '大于或等于[3所]'], not: ['低于[6所]'] },
  },
  {
    name: 'a ceiling before it',
    where: 'before',
    comparator: '<=',
    pattern: form(
      `${either(
        `{highest}?${NOT}{exceeds}`,
        '{highestSaid}',
        '[小低少]于或?等于|≤|<=',
        `${NOT}[逾超]`,
        '(?:{ceilingName}|封顶线?)(?:{setAs}|按)?',
      )}[为达]?${CURRENCY}$`,
    ),
    samples: {
      holds: ['最长[3年]', '封顶线为[20万元]', '不得超[1人]', '少于或等于[3人]'],
      not: ['超过[20万元]', '超[1人]'],
    },
  },
  {
    name: 'more than it',
    where: 'before',
    comparator: '>',
    pattern: form(`(?:{over}|超出?|(?<![通经不未度改])[逾过](?<![加来]过)|>)${CURRENCY}$`),
    samples: {
      holds: ['产值突破[20亿元]', '产值过[20亿元]', '新增上市企业过[10家]'],
      not: ['不超过[20亿元]', '通过[20亿元]', '参加过[3期]'],
    },
  },
  {
    name: 'less than it',
    where: 'before',
    comparator: '<',
    pattern: form(`(?:{below}|{fallsShort}|<)${CURRENCY}$`),
    samples: { holds: ['不足[100人]的学校'], not: ['不低于[100人]'] },
  },
  {
    name: 'about it',
    where: 'before',
    comparator: '~',
    pattern: form(`(?<!${OF_AGREEMENT}){roughly}$`),
    samples: { holds: ['比例约[30%]'], not: ['约[30%]以上', '签约[100%]网上办理'] },
  },
  {
    name: 'a ceiling said around it',
    where: 'around',
    comparator: '<=',
    pattern: form('^为(?:最高)?(?:{ceilingName}|限(?![于制期定])|度(?![量假]))'),
    samples: {
      holds: ['贷款以[80万元]为上限', '补贴以[500元]为限'],
      not: ['以[80万元]为限制条件', '贷款[80万元]为上限'],
    },
  },
  {
    name: 'a ceiling said behind it',
    where: 'close',
    comparator: '<=',
    pattern: form('^(?:{highest}?)封顶(?!线)'),
    samples: { holds: ['单个项目[300万元]封顶'], not: ['补助[300万元]', '住院[20万元]封顶线'] },
  },
  {
    // Not 30家规模以上企业.
    name: 'a floor said behind it',
    where: 'close',
    comparator: '>=',
    pattern: form('^的?{numberName}及?以上(?=$|[，；。、）])'),
    samples: { holds: ['用房达到[20平方米]标准以上'], not: ['新增[30家]规模以上企业', '达到[20平方米]标准'] },
  },
  {
    name: 'a ceiling of a size behind it',
    where: 'close',
    comparator: '<=',
    pattern: form('^的?{numberName}及?以[下内](?=$|[，；。、）])'),
    samples: { holds: ['存栏稳定在[50万头]规模以下'], not: ['关闭[30家]规模以下企业', '存栏[50万头]规模'] },
  },
  {
    name: 'a floor said around it',
    where: 'around',
    comparator: '>=',
    pattern: /^为(?:最低)?下限/,
    samples: { holds: ['班额以[12人]为下限'], not: ['班额[12人]为下限'] },
  },
  {
    name: 'a floor with words between',
    where: 'apart',
    comparator: '>=',
    pattern: form(`${FLOOR}${BETWEEN}$`),
    samples: {
      holds: ['至少配置影像、检验等[76种]设备', '至少建成“五大中心”中的[3个]'],
      not: ['配置[76种]设备', '“至少来一次”比例[50%]'],
    },
  },
  {
    name: 'a ceiling with words between',
    where: 'apart',
    comparator: '<=',
    pattern: form(`${CEILING}${BETWEEN}$`),
    samples: { holds: ['费用控制在每人[10元]'], not: ['费用每人[10元]', '“最多跑一次”比例[100%]'] },
  },
];

/** A limit behind a number that something else follows: 20%以上、50%. */
export const LIMIT_BEHIND = '(?:及?以[上下内]|左右)';

/** 24小时内, 20个工作日内: a limit on time, unless it names a measure (31天内再住院率, 30日内死亡人数). */
export const WITHIN = form('^内(?!…14(?:率|[人件起次]数|{proportion}))');

// 人员配备不低于以下标准：医护比1:2；床护比1:0.4
const INTRODUCTION = form(`(?:(?<floor>${FLOOR})|${CEILING})[^，；。：\\d]{0,12}：`, 'g');

/** A comparison that a sentence states before a colon, for the numbers behind it that have none of their own. */
export interface Introduction {
  readonly comparator: Comparator;
  /** Offset behind the colon. */
  readonly end: number;
}

/** 不低于以下标准：, 不超过下列限额： in a sentence, in order. */
export const readIntroductions = (sentence: string): Introduction[] =>
  [...sentence.matchAll(INTRODUCTION)].map(({ index, 0: words, groups }) => ({
    comparator: groups?.floor ? '>=' : '<=',
    end: index + words.length,
  }));

export interface ReadComparator {
  readonly comparator: Comparator;
  /** The rule that decided; null where no word of its own says anything. */
  readonly rule: string | null;
  /** What the words before the number say, which a number joined to it by 和 or 、 shares. */
  readonly ahead: Comparator | null;
  /** Characters of the words that stand directly before and behind the number. */
  readonly before: number;
  readonly after: number;
  /** Characters behind the number that say the same and are no part of it: 3公顷|为上限. */
  readonly limit: number;
}

/** 翻|一番: no comparison, but a part of the number as printed. */
const DOUBLES = /翻$/;

/** What a number of a list shares with the others. */
interface Shared {
  /** Comparison ahead of the number before it: 不低于95%和100%. */
  readonly ahead?: Comparator | null;
  /** Words behind the last number: 分别达到30%和60%以上. */
  readonly behind?: string;
  /** Comparison of the introduction above it: 不低于以下标准：. */
  readonly introduced?: Comparator | null;
}

/**
 * `before` is the stretch up to the number (from the number before it, if there is one), `after` what
 * follows: `建设规模不低于` · 60平方米 → `>=`, 3 before. No word means `=`: 达到98%.
 */
export function readComparison(
  before: string,
  after: string,
  shared: Shared = {},
  rules: readonly ComparatorRule[] = COMPARATOR_RULES,
): ReadComparator {
  const find = (where: ComparatorRule['where'], words: string) =>
    rules.find((rule) => rule.where === where && rule.pattern.test(words));
  const common = find('behind', shared.behind ?? '');
  const behind = find('behind', after);
  const ahead = find('before', before);
  const apart = find('apart', before);
  const around = /以[^，；。]*$/.test(before) ? find('around', after) : undefined;
  const limit = around ?? find('close', after);
  const chosen = behind && behind.comparator !== '~' ? behind : (ahead ?? behind ?? limit ?? apart ?? common);
  const own = (ahead ?? apart)?.comparator ?? shared.ahead ?? null;
  return {
    // 控制在10%左右 is about 10, 超过80%以上 at least 80.
    comparator: chosen?.comparator ?? own ?? shared.introduced ?? '=',
    rule: chosen?.name ?? null,
    ahead: own,
    before: (ahead?.pattern ?? DOUBLES).exec(before)?.[0].length ?? 0,
    after: behind ? (behind.pattern.exec(after)?.[0].length ?? 0) : 0,
    limit: limit ? (limit.pattern.exec(after)?.[0].length ?? 0) : 0,
  };
}

const SIDES: Readonly<Record<Comparator, 'exact' | 'floor' | 'ceiling' | 'about'>> = {
  '=': 'exact',
  '>=': 'floor',
  '>': 'floor',
  '<=': 'ceiling',
  '<': 'ceiling',
  '~': 'about',
};

/**
 * Whether equal numbers promise the same: 76种 and 不少于76种 are both kept by reaching 76, 10天 and 10天以内 by staying
 * within; 90% and 90%左右 are not, nor are 以上 and 以下.
 */
export function bindsAlike(a: Comparator, b: Comparator): boolean {
  const [one, other] = [SIDES[a], SIDES[b]];
  return one === other || ((one === 'exact' || other === 'exact') && one !== 'about' && other !== 'about');
}
