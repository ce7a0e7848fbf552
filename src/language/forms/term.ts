/** Every date a text prints, and whether it sets a term for what follows it. */

import type { Period } from '#model/document.ts';
import type { Deadline } from '#model/facts/target.ts';
import { readYear, yearOfRepublic } from '../dates.ts';
import { REFERENCE_REACH, REFERENCE_RULES, type ReferenceRule } from '../rules/references.ts';
import { decide } from '../rules/rule.ts';
import { isTitle, markQuoted } from '../sentences.ts';
import { dateKey, isEndOfYear } from './date-key.ts';
import { DATE_RULES, type DateRule, mayHoldDate } from './date-rules.ts';
import { yearsOfPlan } from './period.ts';

export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** When it is to be done; null where the date only says from when on something holds. */
  readonly deadline: Deadline | null;
  readonly since: number | null;
  /** The form that it has. */
  readonly rule: string;
}

export interface DateContext {
  /** Year in which the document was signed or from which it plans: what 今年 means. */
  readonly year: number | null;
  /** Whether the document counts years from 1912: 116年 is then 2027 (`countsFromRepublic`). */
  readonly republic?: boolean;
  /** The years that the plan is for, where its title says: 三年分别 are these. */
  readonly period?: Period | null;
  /** The year that was named last before the text begins: what 12月底 alone is of. */
  readonly named?: number | null;
}

export interface ReadDates {
  /** In reading order. */
  readonly dates: readonly DateMention[];
  /** Dates that set no term, each with its (last) year and the rule that says why. */
  readonly references: readonly {
    readonly start: number;
    readonly end: number;
    readonly year: number;
    readonly rule: string;
  }[];
  /** All of these and days whose year nobody names, without the 到 that leads to them. */
  readonly printed: readonly PrintedDate[];
}

/** A date as it stands in a text, for whoever sets two texts against each other. */
export interface PrintedDate {
  readonly start: number;
  readonly end: number;
  /** See `dateKey`. */
  readonly key: string;
}

/**
 * `到2018年底前` → 2018 end; `从2016年起` → since 2016; `2012-2015年` → 2015, since 2012. In reading order, with the dates that
 * set no term.
 */
export function readDates(
  text: string,
  context: DateContext,
  quoted = markQuoted(text),
  rules: readonly DateRule[] = DATE_RULES,
  against: readonly ReferenceRule[] = REFERENCE_RULES,
): ReadDates {
  const dates: DateMention[] = [];
  const references: ReadDates['references'][number][] = [];
  const printed: PrintedDate[] = [];
  if (!mayHoldDate(text)) return { dates, references, printed };
  const isRepublic = context.republic ?? countsFromRepublic(text);
  let year: number | null = context.named ?? null;
  let last = 0;
  const matches = rules.flatMap(({ name, pattern }, rank) =>
    [...text.matchAll(pattern)].map((match) => ({ match, rank, name })),
  );
  matches.sort((a, b) => a.match.index - b.match.index || a.rank - b.rank);
  for (const { match, name } of matches) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (start < last) continue;
    const groups = match.groups as Record<string, string | undefined>;
    if (/\d/.test(text[start - 1] ?? '')) continue;
    if (groups.years && !isYearOfRepublic(groups, isRepublic)) continue;
    // 百分之九十五, 十五个: numerals are plans only where a mark or a word says so.
    if (groups.plan && !/[“”期间划末初底]/.test(match[0])) continue;
    const named = yearsOf(groups, { ...context, republic: isRepublic }, year);
    const print = () => {
      const from = start + (groups.lead?.length ?? 0);
      if (from >= (printed.at(-1)?.end ?? 0))
        printed.push({ start: from, end, key: dateKey(text.slice(from, end), countedYears(groups, named)) });
    };
    if (!named) {
      if (isDayOfSomeYear(groups)) print();
      continue;
    }
    last = end;
    year = named.to;
    const reference = decide(against, {
      words: match[0],
      before: text.slice(Math.max(0, start - REFERENCE_REACH), start),
      after: text.slice(end, end + REFERENCE_REACH),
      isPast: named.to < (context.year ?? Number.POSITIVE_INFINITY),
      ofPlan: groups.plan !== undefined,
      bareDay: isBareDay(groups),
      inTitle: isTitle(quoted[start]),
    });
    // “十三五”规划 is the name of a text.
    if (!reference || groups.plan === undefined) print();
    if (reference) references.push({ start, end, year: named.to, rule: reference.name });
    else dates.push({ start, end, rule: name, ...readTerm(groups, named) });
  }
  return { dates, references, printed };
}

/** 今年, 3月底: a year is meant, though the text does not say which. */
const isDayOfSomeYear = ({ near, part, second, plan }: Record<string, string | undefined>): boolean =>
  near !== undefined || (part !== undefined && second === undefined && plan === undefined);

/** The years of a date that prints them by another count: 民国113年, “十三五”末, 到25年底, 本世纪末. */
const countedYears = (groups: Record<string, string | undefined>, named: Years | null) =>
  named !== null && (groups.years ?? groups.plan ?? groups.short ?? groups.short2 ?? groups.century)
    ? { ...named, part: groups.part ?? groups.part2 ?? '' }
    : null;

/** 版本2025.12.31 and 113年11月8日…函 name a day and set no term. */
const isBareDay = ({ years, month, part, lead, close, from }: Record<string, string | undefined>): boolean =>
  ((years !== undefined && /日$/.test(part ?? '')) || month !== undefined) && !(lead || close || from);

// Words of such texts, and a day of such a year: 113年3月8日. In either script.
const REPUBLIC = /(?<![人农農居公市村移])民[国國](?![家务務际際内內有产產土防])|新[台臺][币幣]|立法院|行政院/;
const DAY_OF_REPUBLIC = /(?<!\d)(?:9\d|1[0-4]\d)年\d{1,2}月\d{1,2}日/;

const PRINTS_NOTHING = /[^\S\n\r]+|\p{Cf}+|\p{Variation_Selector}+|\u034f/gu;

/**
 * Whether a text counts its years from 1912, as its words or its days tell, however wide they are spaced and whatever prints
 * nothing between them; not 农民国家.
 */
export function countsFromRepublic(text: string): boolean {
  const words = text.replace(PRINTS_NOTHING, '');
  return REPUBLIC.test(words) || DAY_OF_REPUBLIC.test(words);
}

/** 115年3月31日 and 至115年底 name a year, 115年 alone where the text counts so; 100年 may be a length of time. */
function isYearOfRepublic(
  { republic, years, part, lead, close }: Record<string, string | undefined>,
  isRepublic: boolean,
): boolean {
  if (republic) return true;
  if (yearOfRepublic(Number(years)) === null) return false;
  return (
    isRepublic || /月/.test(part ?? '') || (lead !== undefined && (part !== undefined || close !== undefined))
  );
}

/** 25年底 is 2025 in a text of 2021, 97年底 is 1997 in one of 1996 and 2008 where years count from 1912. */
function wholeYear(short: number, { year, republic }: DateContext): number {
  if (republic) return short + 1911;
  const near = year ?? 2000;
  return short + 100 * Math.round((near - short) / 100);
}

interface Years {
  readonly from: number | null;
  readonly to: number;
}

function yearsOf(
  groups: Record<string, string | undefined>,
  context: DateContext,
  last: number | null,
): Years | null {
  if (groups.to) return { from: readYear(groups.year as string), to: readYear(groups.to) };
  if (groups.joined) {
    const [from, to] = [readYear(groups.year as string), readYear(groups.joined)];
    return from < to ? { from, to } : null;
  }
  if (groups.second) {
    const from = readYear(groups.year as string);
    const to = from - (from % 100) + Number(groups.second);
    // 2024/25学年起 begins in the first of the two.
    return to === from + 1 ? { from: null, to: groups.from ? from : to } : null;
  }
  if (groups.year) return { from: null, to: readYear(groups.year) };
  if (groups.years) return { from: null, to: Number(groups.years) + 1911 };
  const short = groups.short ?? groups.short2;
  if (short) return { from: null, to: wholeYear(Number(short), context) };
  if (groups.plan) {
    const years = yearsOfPlan(groups.plan);
    // “十三五”末 is one point in time, “十三五”期间 five years.
    return (
      years && {
        from: groups.part ? null : years.from,
        to: /初/.test(groups.part ?? '') ? years.from : years.to,
      }
    );
  }
  if (groups.century) {
    if (groups.century !== '本') return { from: null, to: 2000 };
    return context.year === null ? null : { from: null, to: Math.ceil(context.year / 100) * 100 };
  }
  if (groups.near) {
    if (context.year === null) return null;
    return { from: null, to: context.year + (groups.near === '明年' ? 1 : 0) };
  }
  // 7月底前出台 in a document that has named no year yet, or only one gone by; 1月至12月 says nothing of a year.
  const isTerm = groups.close !== undefined || /^(?:年[内底末]|全年)$/.test(groups.part ?? '');
  const year = isTerm && (last ?? 0) < (context.year ?? 0) ? context.year : last;
  return year === null ? null : { from: null, to: year };
}

/** 2020年起 has no deadline; 到2018年 → during; 2017年底, 12月底, 12月31日 → end; 年初, 1月 → start. */
function readTerm(
  groups: Record<string, string | undefined>,
  years: Years,
): Pick<DateMention, 'deadline' | 'since'> {
  const opens = groups.from !== undefined || (/[从自]/.test(groups.lead ?? '') && years.from === null);
  if (opens) return { deadline: null, since: years.to };
  const part = groups.month ? `${groups.month}月${groups.day}日` : (groups.part ?? groups.part2 ?? '');
  return { deadline: { year: years.to, point: pointOf(part) }, since: years.from };
}

function pointOf(part: string): Deadline['point'] {
  if (isEndOfYear(part)) return 'end';
  if (/^[年期]?初|^[1一]月(?:份)?(?:1日|初)/.test(part)) return 'start';
  return 'during';
}
