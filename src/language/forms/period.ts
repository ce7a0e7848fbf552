/** The years that a document plans for (规划期), as its title says them. On folded text. */
import type { Period } from '#model/document.ts';
import { ARABIC_YEAR, yearOfRepublic } from '../dates.ts';
import { readNumeral } from '../numerals.ts';
import { form } from '../rules/form.ts';

const YEARS = new RegExp(
  String.raw`(${ARABIC_YEAR})\s?年?\s?(?:[-—–―~～至到]|--|——){1,2}\s?(${ARABIC_YEAR})\s?年?`,
);
// 20212025年: the dash was lost on the way
const JOINED_YEARS = new RegExp(String.raw`(?<!\d)(${ARABIC_YEAR})(${ARABIC_YEAR})\s?年`);
// 113年至116年
const YEARS_OF_REPUBLIC = /(?<!\d)(\d{2,3})\s?年?度?\s?[-—–―~～至到]\s?(\d{2,3})\s?年/;
// “十四五”规划, 第十三个五年规划
const FIVE_YEARS =
  /“?(十[一二三四五六七八]?|[九八])五”?(?![一-龥]?[年个条])|第(十[一二三四五六七八]?|[九八])个五年/;
// 2014年工作要点, 2014年全市深化医改主要工作安排, 2024年度…实施方案
const ONE_YEAR = form(String.raw`(${ARABIC_YEAR})\s?年度?.*{yearText}`);

/** Years of the titles: (2016—2018年), “十四五”, 2014年工作要点. */
export function readPeriod(titles: readonly string[]): Period | null {
  return first(titles, readYears) ?? first(titles, readFiveYears) ?? first(titles, readOneYear);
}

function first(titles: readonly string[], read: (title: string) => Period | null): Period | null {
  for (const title of titles) {
    const period = read(title);
    if (period) return period;
  }
  return null;
}

function readYears(title: string): Period | null {
  const match = YEARS.exec(title);
  if (match) return { from: Number(match[1]), to: Number(match[2]) };
  const joined = JOINED_YEARS.exec(title)?.slice(1).map(Number);
  if (joined && (joined[0] as number) < (joined[1] as number))
    return { from: joined[0] as number, to: joined[1] as number };
  const [from, to] = (YEARS_OF_REPUBLIC.exec(title) ?? [])
    .slice(1)
    .map((year) => yearOfRepublic(Number(year)));
  return from && to ? { from, to } : null;
}

function readFiveYears(title: string): Period | null {
  const match = FIVE_YEARS.exec(title);
  return yearsOfPlan(match?.[1] ?? match?.[2] ?? '');
}

/** 一五 1953-1957, 二五 1958-1962; no plan ran from 1963 to 1965; 三五 1966-1970, 十三五 2016-2020. */
export function yearsOfPlan(numeral: string): Period | null {
  const ordinal = numeral === '' ? null : readNumeral(numeral);
  if (ordinal === null) return null;
  const from = ordinal < 3 ? 1948 + ordinal * 5 : 1951 + ordinal * 5;
  return { from, to: from + 4 };
}

function readOneYear(title: string): Period | null {
  const match = ONE_YEAR.exec(title);
  return match && { from: Number(match[1]), to: Number(match[1]) };
}
