/** 2016年、2017年、2018年分别完成20%、50%、30%, 三年分别新增6个、5个、4个: as many years as numbers, each number with its own. */

import type { Amount } from '#language/forms/numbers/amount.ts';
import { LIMIT_BEHIND } from '#language/forms/numbers/comparator.ts';
import type { DateMention } from '#language/forms/term.ts';
import { EACH, yearsEach } from '#language/forms/years-each.ts';
import type { Period } from '#model/document.ts';
import { type Sentence, type Term, termOf } from './governing.ts';

const JOINED = /^(?:[、和及与]|以及)$/;
/** Between two numbers of a list: 20%以上、50%, 10个、15个和20个. */
const LISTED = new RegExp(`^${LIMIT_BEHIND}?(?:[、和及与]|以及)(?:不[低少高]于|不超过)?$`);

const ELSEWHERE = /；对[^；]*的[^；]*$/;

/** The term of every amount that stands in such a list; the others are not in the map. `period` are the years of the plan. */
export function pairDates(
  text: string,
  { start, dates }: Sentence,
  amounts: readonly Amount[],
  period: Period | null,
): Map<Amount, Term> {
  const pairs = new Map<Amount, Term>();
  const lists = runsOf(text, amounts, LISTED).filter(({ length }) => length > 1);
  for (const list of lists) {
    const at = list[0]?.start ?? 0;
    const last = dates.findLast(({ end }) => end <= at);
    const said = yearsEach(text.slice(start, at)) ?? (last ? yearsEach(text.slice(last.end, at)) : null);
    if (said?.count !== list.length) continue;
    const isOpen = last !== undefined && last.deadline === null;
    // 2024年起，对新认定的企业连续三年分别给予…: all that is known of them is when that begins.
    if (isOpen && said.areOther) continue;
    const first = isOpen ? last.since : said.areOther ? null : firstOfPlan(period, said.count);
    list.forEach((amount, i) => {
      const deadline = first === null ? null : ({ year: first + i, point: 'during' } as const);
      pairs.set(amount, { deadline, since: null, date: null });
    });
  }
  for (const run of runsOf(text, dates, JOINED)) {
    const terms = termsOf(run);
    const from = run.at(-1)?.end ?? 0;
    const to = dates.find(({ start }) => start >= from)?.start ?? Number.POSITIVE_INFINITY;
    for (const list of lists) {
      const isBehind = list.every(({ start }) => start >= from && start < to);
      if (!isBehind || list.length !== terms.length) continue;
      // 2023—2025年分别安排600万元、800万元、1000万元；对前3名的县分别给予50万元、30万元、20万元: of other things.
      if (ELSEWHERE.test(text.slice(from, list[0]?.start))) continue;
      // 2018-2020年分别完成30%、40%、30%; without 分别 the years hold for all numbers alike.
      if (run.length === 1 && !EACH.test(text.slice(from, list[0]?.start))) continue;
      list.forEach((amount, i) => {
        pairs.set(amount, terms[i] as Term);
      });
    }
  }
  return pairs;
}

/** The plan's own first year, where it is for so many; of three years in a plan for five nothing says which they are. */
const firstOfPlan = (period: Period | null, count: number): number | null =>
  period !== null && period.to - period.from + 1 === count ? period.from : null;

/** One term a date, or one a year where a single date spans several. */
function termsOf(run: readonly DateMention[]): Term[] {
  const [first] = run;
  if (run.length > 1 || !first?.deadline || first.since === null) return run.map(termOf);
  const { since } = first;
  return Array.from({ length: first.deadline.year - since + 1 }, (_, i) => ({
    deadline: { year: since + i, point: 'during' },
    since: null,
    date: first,
  }));
}

/** Neighbours with nothing but a joining word between them. */
function runsOf<T extends { readonly start: number; readonly end: number }>(
  text: string,
  items: readonly T[],
  joins: RegExp,
): T[][] {
  const runs: T[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && joins.test(text.slice(last.end, item.start))) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
