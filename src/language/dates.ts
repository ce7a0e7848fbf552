/** Dates of official texts (成文日期): 2016年8月10日, 二〇一六年七月五日, 民國一百零六年五月一日, 113年3月8日, 2016-08-10, 106.5.1. */
import { readNumeral } from './numerals.ts';

// ○, O and 0 stand for 〇 in 二○○六年, 二OO六年, 二00六年
const NUMBER = String.raw`[\d〇○Oo零一二三四五六七八九十]{1,4}`;
const YEAR = String.raw`[\d〇○Oo零一二三四五六七八九十百]{1,6}`;
const DATE = new RegExp(
  String.raw`((?:中\s?华\s?)?民\s?国)?\s?(${YEAR})\s?年\s?(${NUMBER})\s?月\s?(${NUMBER})\s?日`,
);
/** A year of the last century or of this one, in Arabic figures: 2020. */
export const ARABIC_YEAR = String.raw`(?:19|20)\d{2}`;
// 2016-08-10, 2016/8/10
const NUMERIC = new RegExp(String.raw`(?<!\d)(${ARABIC_YEAR})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)`);
// 106.5.1: a year of two or three digits is the Republic's
const SHORT = /(?<![\d.])(\d{2,3})\.(\d{1,2})\.(\d{1,2})(?![\d.])/;

/** A figure of a Chinese year: 二〇二〇, 二○二○, 二零二零, 二O二O, 二0二五. */
const FIGURE = '[〇○Oo0零一二三四五六七八九]';
/** A year in four figures of either kind: 2020, 二〇二〇, 二○○九, 二O二O. */
export const FULL_YEAR = `(?:\\d{4}|${FIGURE}{4})`;
const CHINESE_YEAR = `(?:一九|二[〇○Oo0零])${FIGURE}{2}`;
/** The same of the last century or of this one: what the text of a document may mean by a year. */
export const ANY_YEAR = `(?:${ARABIC_YEAR}|${CHINESE_YEAR})`;
/** 二○○九年七月: a date without its day. */
const MONTH_ALONE = new RegExp(`^${FULL_YEAR}\\s?年\\s?[\\d一二三四五六七八九十]{1,2}\\s?月$`);
/** A day without blanks, as a signature ends: 二〇一六年七月五日. */
export const PLAIN_DAY = `${FULL_YEAR}年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日`;

/** A day in figures as a site or a printer stamps it on a page: 2020-05-29, 2020/5/29, 2020年5月29日. */
export const STAMPED_DAY = String.raw`\d{4}[年/.-]\d{1,2}[月/.-]\d{1,2}日?`;
/** Its time: 18:02, 上午9:02:11. */
export const STAMPED_TIME = String.raw`(?:[上下]午)?\d{1,2}:\d{2}(?::\d{2})?`;

export const isMonthAlone = (folded: string): boolean => MONTH_ALONE.test(folded);

export interface FoundDate {
  readonly index: number;
  readonly length: number;
  /** ISO, or null for a day that the calendar does not have: 2016年2月30日. */
  readonly iso: string | null;
}

/** The first date in a folded text, in Arabic or Chinese numerals, of the common or the Republic's era. */
export function findDate(folded: string): FoundDate | null {
  const match = DATE.exec(folded) ?? NUMERIC.exec(folded);
  return match && dateOf(match, match.length === 5 && match[1] !== undefined);
}

/** A date of the Republic in short: 96.10.11. Sections are numbered so as well: ask only where a date must stand. */
export function findShortDate(folded: string): FoundDate | null {
  const match = SHORT.exec(folded);
  return match && dateOf(match, true);
}

/** 2022624, 20171229: what 年, 月 and 日 were lost from; null where it may be two days (2022111). Ask only where a date must stand. */
export function bareDay(folded: string): string | null {
  const [, year = '', rest = ''] = /^\s*((?:19|20)\d{2})(\d{2,4})\s*$/.exec(folded) ?? [];
  const days = [1, 2].flatMap((length) => {
    const [month, day] = [rest.slice(0, length), rest.slice(length)];
    return day.length < 1 || day.length > 2 ? [] : (isoDate(Number(year), Number(month), Number(day)) ?? []);
  });
  return days.length === 1 ? (days[0] as string) : null;
}

function dateOf(match: RegExpExecArray, republic: boolean): FoundDate {
  const [year, month, day] = match.slice(-3).map((digits) => readNumber(digits as string));
  const found = { index: match.index, length: match[0].length };
  if (year == null || month == null || day == null) return { ...found, iso: null };
  const inRepublic = republic || yearOfRepublic(year) !== null;
  return { ...found, iso: isoDate(inRepublic ? year + 1911 : year, month, day) };
}

/** A year of the Republic in an Arabic number, as one of the common era; null where it can be none. */
export const yearOfRepublic = (number: number): number | null =>
  number >= 90 && number <= 150 ? number + 1911 : null;

/** 2020 in a cell stands alone, 二〇二〇 is a year before 年 only. */
const NAMED = new RegExp(String.raw`(?<!\d)${ARABIC_YEAR}(?!\d)|${CHINESE_YEAR}(?=年)`);

/** The year that a head or a cell of a table names: 2020年目标, 2020, 二〇二〇年, and 116年目标 where a text counts so. */
export function yearNamed(words: string, republic: boolean): number | null {
  const year = NAMED.exec(words)?.[0];
  if (year !== undefined) return readNumber(year);
  const short = republic ? /(?<!\d)(\d{2,3})年/.exec(words)?.[1] : undefined;
  return short === undefined ? null : yearOfRepublic(Number(short));
}

/** ISO form of a day, null where there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return date.toISOString().slice(0, 10);
}

/** The number of `ANY_YEAR`. */
export const readYear = (year: string): number => readNumber(year) ?? 0;

function readNumber(digits: string): number | null {
  if (/^\d+$/.test(digits)) return Number(digits);
  return readNumeral(digits.replace(/[○Oo0]/g, '〇'));
}
