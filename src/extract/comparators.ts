/** How a number is meant: at least, at most, about; from the words before and behind it. */
import type { Comparator } from '../model/target.ts';

interface Word {
  readonly comparator: Comparator;
  readonly pattern: RegExp;
}

// Directly before the number; part of it as printed: 不低于60平方米, 约30%.
const BEFORE: readonly Word[] = [
  {
    comparator: '>=',
    pattern: /(?:不得?(?:少于|低于|小于|短于|早于)|至少|最少|最低|起码|大于等于|≥)(?:为|达到?|要|应)?$/,
  },
  {
    comparator: '<=',
    pattern:
      /(?:(?:最高|最多|最长)?不得?(?:超过|高于|多于|大于|长于|超出)|最高|最多|最长|至多|小于等于|≤)(?:为|达)?$/,
  },
  { comparator: '>', pattern: /(?:超过|多于|大于|高于|超出|突破|逾|>)$/ },
  { comparator: '<', pattern: /(?:少于|低于|小于|不足|不到|未满|<)$/ },
  { comparator: '~', pattern: /(?:大约|约为?|接近|近|大概)$/ },
];

// Directly behind the number: 90%以上, 3.5%以内, 75%左右.
const AFTER: readonly Word[] = [
  { comparator: '>=', pattern: /^(?:及|或|\(含\)|（含）)?以上/ },
  { comparator: '<=', pattern: /^(?:及|或|（含）)?(?:以下|以内|之内)/ },
  { comparator: '~', pattern: /^(?:左右|上下)/ },
];

// Before the number in its stretch, with other words between: 至少配置影像、检验等76种设备, 控制在每人10元.
const APART: readonly Word[] = [
  { comparator: '>=', pattern: /(?:不得?(?:少于|低于|小于)|至少|最少|最低|起码)[^，；。]*$/ },
  {
    comparator: '<=',
    pattern: /(?:不得?(?:超过|高于|多于|大于)|最高|最多|至多|控制在|只能?(?=享受|可))[^，；。]*$/,
  },
];

export interface Comparison {
  readonly comparator: Comparator;
  /** Characters of the words that stand directly before and behind the number. */
  readonly before: number;
  readonly after: number;
}

/**
 * `before` is the stretch up to the number (from the number before it, if there is one), `after` what
 * follows: `建设规模不低于` · 60平方米 → `>=`, 3 before. No word means `=`: 达到98%. `shared` stands behind the
 * last number of a list and is meant for each.
 */
export function readComparison(before: string, after: string, shared = ''): Comparison {
  const common = AFTER.find(({ pattern }) => pattern.test(shared));
  const behind = AFTER.find(({ pattern }) => pattern.test(after));
  const ahead = BEFORE.find(({ pattern }) => pattern.test(before));
  const apart = APART.find(({ pattern }) => pattern.test(before));
  const chosen = behind && behind.comparator !== '~' ? behind : (ahead ?? behind ?? apart ?? common);
  return {
    // 控制在10%左右 is about 10, 超过80%以上 at least 80.
    comparator: chosen?.comparator ?? '=',
    before: ahead ? (ahead.pattern.exec(before)?.[0].length ?? 0) : 0,
    after: behind ? (behind.pattern.exec(after)?.[0].length ?? 0) : 0,
  };
}
