/** Amounts in their surroundings: the stretch between commas, their neighbours in it, the words of comparison. */

import type { Amount } from '#language/forms/numbers/amount.ts';
import {
  LIMIT_BEHIND,
  type ReadComparator,
  readComparison,
  readIntroductions,
  WITHIN,
} from '#language/forms/numbers/comparator.ts';
import { nounOf, TIME_UNITS } from '#language/forms/numbers/units.ts';
import { form } from '#language/rules/form.ts';
import { quotationAround, type Stretch, stretchFinder } from '#language/sentences.ts';
import type { Sentence } from '../terms/governing.ts';

/** An amount in its stretch, from the amount before it to the one behind it. */
export interface PlacedAmount {
  readonly amount: Amount;
  readonly sentence: Sentence;
  readonly stretch: Stretch;
  /** What stands before the stretch in its sentence, up to the next sign of pause. */
  readonly stretchBefore: Stretch;
  readonly from: number;
  readonly to: number;
  readonly comparison: ReadComparator;
  /** The first of the list that it goes on: 20%、50%、30%; null where it goes on none. */
  readonly head: PlacedAmount | null;
}

/** The amounts of one sentence, in order. */
export function placeAmounts(text: string, sentence: Sentence, amounts: readonly Amount[]): PlacedAmount[] {
  if (amounts.length === 0) return [];
  const stretchAt = stretchInside(text, sentence);
  const stretches = amounts.map(({ start }) => stretchAt(start));
  const { before, behind } = neighbours(stretches);
  const introductions = readIntroductions(text.slice(sentence.start, sentence.end));
  const placed: PlacedAmount[] = [];
  for (const [i, amount] of amounts.entries()) {
    const stretch = stretches[i] as Stretch;
    const from = amounts[before[i] ?? -1]?.end ?? stretch.start;
    const to = amounts[behind[i] ?? -1]?.start ?? stretch.end;
    const last = placed.at(-1);
    const introduced = introductions.findLast(({ end }) => sentence.start + end <= amount.start);
    const words = readComparison(text.slice(from, amount.start), text.slice(amount.end, stretch.end), {
      ahead: last && goesOn(text, last, amount, stretch, from) ? last.comparison.ahead : null,
      behind: wordsBehindList(text, stretch, amount, amounts),
      introduced: introduced?.comparator ?? null,
    });
    const isWithin = isTimeLimit(
      amount,
      text.slice(stretch.start, amount.start),
      text.slice(amount.end, stretch.end),
    );
    placed.push({
      amount,
      sentence,
      stretch,
      stretchBefore: stretchAt(stretch.start - 2),
      from,
      to,
      comparison: adjust(amount, words, isWithin),
      head: last && isListed(text, last, amount) ? (last.head ?? last) : null,
    });
  }
  return placed;
}

/** As `stretchFinder`, and a quotation is cut at its own signs of pause. */
function stretchInside(text: string, sentence: Sentence): (at: number) => Stretch {
  const stretchAt = stretchFinder(text, sentence);
  if (!/[“「]/.test(text.slice(sentence.start, sentence.end))) return stretchAt;
  return (at) => {
    const stretch = stretchAt(at);
    const quotation = quotationAround(text, at, stretch);
    return quotation ? stretchFinder(text, quotation)(at) : stretch;
  };
}

/** For each place the indices of its neighbours in its own stretch; a bracket between two is another stretch. */
function neighbours(stretches: readonly Stretch[]): {
  readonly before: readonly (number | undefined)[];
  readonly behind: readonly (number | undefined)[];
} {
  const latest = new Map<number, number>();
  const before: (number | undefined)[] = [];
  const behind: (number | undefined)[] = [];
  for (const [i, { start }] of stretches.entries()) {
    const neighbour = latest.get(start);
    before.push(neighbour);
    if (neighbour !== undefined) behind[neighbour] = i;
    latest.set(start, i);
  }
  return { before, behind };
}

/** 不低于95%和100%, 至少一所综合医院和一所中医医院: what is said ahead of the first number holds for both. */
const JOINED = /(?:[、和及与]|以及)$/;

/** 驾驶员、担架员等辅助人员; not 新建学校, 每村 */
const NAMES_ONLY = form(
  '^(?!{each}|[每各]|其中|(?:.*)(?:{commits}|{creates}|{states}|{changes}|{bounds}))[^\\d]{2,20}$',
);

const HIGHEST = form('^{highest}|^{highestSaid}');
const OF_OTHERS = form(
  '^[^，；。\\d]{0,8}(?:{sharer}|{partOf}|家庭|第[一二三四五六七八九十\\d]{1,3}[年级期类款])$',
);

/** Whether what is said ahead of the number before it holds for it too. */
function goesOn(text: string, last: PlacedAmount, amount: Amount, stretch: Stretch, from: number): boolean {
  const { start } = stretch;
  if (from > start) return JOINED.test(text.slice(from, amount.start));
  // 至少有6名医师，9名护士: a stretch that opens with its number has no verb of its own.
  const opensStretch = amount.start === start && text[start - 1] === '，' && last.stretch.end === start - 1;
  const isAlike =
    text[start - 1] === '，' &&
    last.stretch.end === start - 1 &&
    last.amount.end === last.stretch.end &&
    amount.unit === last.amount.unit &&
    amount.end === stretch.end;
  const words = text.slice(start, amount.start);
  // 单身职工贷款最高60万元，已婚职工|90万元; 第一年最高100万元，第二年|80万元
  const said = text.slice(last.amount.start - last.comparison.before, last.amount.start);
  const isMost = last.comparison.ahead === '<=' && (said === '' || HIGHEST.test(said));
  if (isAlike && isMost && /[元%]$/.test(amount.unit) && OF_OTHERS.test(words)) return true;
  // 至少配备医师一名，驾驶员等辅助人员|两名: nor has one that names what it counts and nothing more.
  const isNext = isAlike && last.comparison.before === 0 && NAMES_ONLY.test(words);
  return (
    (opensStretch || isNext) &&
    last.comparison.ahead === '>=' &&
    last.amount.kind === 'count' &&
    amount.kind === 'count' &&
    !TIME_UNITS.has(amount.unit)
  );
}

const LISTED = new RegExp(`^${LIMIT_BEHIND}?(?:[、和及与]|以及)$`);

/** Nothing but a joining word stands between them: 20%以上、50%; not 31村、5个社区, which are two things. */
function isListed(text: string, { amount, stretch }: PlacedAmount, next: Amount): boolean {
  const noun = nounOf(amount.unit);
  if (next.start > stretch.end || (noun !== null && noun !== nounOf(next.unit))) return false;
  return LISTED.test(text.slice(amount.end, next.start));
}

/** 震后24小时内, 受理后20个工作日内, 应在3个月内; but 3年内 and 近3个月内 say when. */
function isTimeLimit({ unit, written }: Amount, before: string, after: string): boolean {
  if (!WITHIN.test(after)) return false;
  if (form('{backward}$').test(before)) return false;
  return (
    form('^{shortTime}$').test(unit) ||
    (unit === '个月' && (/[起后]$/.test(before) || (written === 'digits' && /[在于]$/.test(before))))
  );
}

/** 100余名 is more than 100; 控制在15%-20% is a range, not a ceiling. */
function adjust(amount: Amount, words: ReadComparator, isWithin: boolean): ReadComparator {
  if (amount.isOver && words.comparator === '=') return { ...words, comparator: '>' };
  if (isWithin) return { ...words, comparator: '<=', after: 1 };
  const isPlainRange = amount.valueMax !== null && words.before + words.after === 0;
  return isPlainRange && words.comparator === '<=' ? { ...words, comparator: '=' } : words;
}

const OWN_LIMIT = new RegExp(`${LIMIT_BEHIND}[、和及与]`);

/** 分别达到30%和60%以上: what stands behind the last number of such a list. */
function wordsBehindList(
  text: string,
  stretch: Stretch,
  { start, end, value, unit }: Amount,
  amounts: readonly Amount[],
): string {
  const isFollowed = /^[、和及与]\d/.test(text.slice(end, end + 2));
  const before = text.slice(stretch.start, start);
  // 分别达到100%、98%以上: all is no floor, unless it is what grows.
  const isAll = value === 100 && unit === '%' && !/[增涨]/.test(before);
  if (!isFollowed || isAll || !before.includes('分别')) return '';
  const last = amounts.findLast((amount) => amount.end <= stretch.end);
  const list = text.slice(end, last?.start);
  // 分别下降8%、10%以上、12%以上: a list of which each says for itself.
  return OWN_LIMIT.test(list) ? '' : text.slice(last?.end, stretch.end);
}
