/** What kind of promise a number is, so that a reader can choose: one row a rule, the first that holds decides. */

import type { Amount } from '#language/forms/numbers/amount.ts';
import { TIME_UNITS } from '#language/lexicon/units.ts';
import { form } from '#language/rules/form.ts';
import type { Comparator, TargetKind } from '#model/target.ts';

/** A number that commits to something, with its surroundings, all folded. */
export interface Stated {
  readonly amount: Amount;
  readonly comparator: Comparator;
  /** Its whole sentence before and behind the number. */
  readonly sentenceBefore: string;
  readonly sentenceAfter: string;
  /** From behind the number to the end of its stretch. */
  readonly after: string;
  readonly before: string;
  readonly hasTerm: boolean;
  /** Whether it stands in a section of goals. */
  readonly isGoal: boolean;
  /** Whether its clause is an article of a statute. */
  readonly isArticle: boolean;
}

export interface KindRule {
  readonly name: string;
  readonly kind: TargetKind;
  readonly holds: (stated: Stated) => boolean;
}

const FINE = form(String.raw`{fine}|{confines}|{revokes}|扣[减除]?(?:\d|分)`);
const OBLIGES = form('{obliges}|应当?(?![用急对])');

/** 新建60平方米以上的卫生站: the verb commits to the size. */
const COMMITTED = form('{provides}[^，；。]*$');

const isCeiling = (comparator: Comparator): boolean => comparator === '<=' || comparator === '<';

export const KIND_RULES: readonly KindRule[] = [
  {
    // 处五万元以上十万元以下罚款, 每逾一日加征百分之一滞纳金
    name: 'a fine',
    kind: 'penalty',
    holds: ({ sentenceAfter, before }) =>
      form('^[^，；。]{0,16}(?:{fine}|{confines})').test(sentenceAfter) ||
      (FINE.test(before) && form('{punishes}').test(before)),
  },
  {
    // 床位100张以上的医院, 满三年的, 达到80%的，给予奖励; but 60%以上的县 is a share of them that is to act
    name: 'who is meant',
    kind: 'threshold',
    holds: ({ amount, after, before, comparator }) =>
      (amount.kind !== 'percent' &&
        comparator !== '=' &&
        /^(?:及?以[上下内])?的(?![，。；、])/.test(after) &&
        !COMMITTED.test(before)) ||
      /^(?:及?以[上下内])?的(?:[，；]|$)/.test(after) ||
      form('{qualifies}[^，；。]{0,12}$').test(before),
  },
  {
    // 到2025年达到95%以上
    name: 'by a term',
    kind: 'goal',
    holds: ({ hasTerm, isArticle }) => hasTerm && !isArticle,
  },
  { name: 'in a section of goals', kind: 'goal', holds: ({ isGoal }) => isGoal },
  {
    // 自受理之日起20个工作日内, 不得超过3年
    name: 'a time limit',
    kind: 'limit',
    holds: ({ amount, comparator }) => TIME_UNITS.has(amount.unit) && isCeiling(comparator),
  },
  {
    // 补助上限为二十万元, 不得超过百分之一
    name: 'a ceiling',
    kind: 'limit',
    holds: ({ comparator, isArticle, sentenceBefore }) =>
      isCeiling(comparator) && (isArticle || OBLIGES.test(sentenceBefore)),
  },
  { name: 'in an article', kind: 'norm', holds: ({ isArticle }) => isArticle },
  {
    // 每千人口配备0.5名, 不低于60平方米
    name: 'a standard',
    kind: 'norm',
    holds: ({ sentenceBefore, comparator }) => comparator === '>=' || OBLIGES.test(sentenceBefore),
  },
  { name: 'a promise without a term', kind: 'goal', holds: () => true },
];

/** The kind of a number and the rule that decided it. */
export function kindOf(stated: Stated): { readonly kind: TargetKind; readonly rule: string } {
  const { kind, name } = KIND_RULES.find(({ holds }) => holds(stated)) as KindRule;
  return { kind, rule: name };
}
