/** The years that a document plans for (规划期), as its title says them. */

import { yearOfRepublic } from '#language/dates.ts';
import { foldText } from '#language/fold/script-fold.ts';
import { form } from '#language/rules/form.ts';
import type { Period } from '#model/document.ts';
import type { MappedText } from '#model/span.ts';

const YEARS = /((?:19|20)\d{2})\s?年?\s?(?:[-—–―~～至到]|--|——){1,2}\s?((?:19|20)\d{2})\s?年?/;
// 113年至116年
const YEARS_OF_REPUBLIC = /(?<!\d)(\d{2,3})\s?年?度?\s?[-—–―~～至到]\s?(\d{2,3})\s?年/;
// “十四五”规划, 第十三个五年规划
const FIVE_YEARS =
  /“?(十[一二三四五六七八]?|[九八])五”?(?![一-龥]?[年个条])|第(十[一二三四五六七八]?|[九八])个五年/;
// 2014年工作要点, 2014年全市深化医改主要工作安排, 2024年度…实施方案
const ONE_YEAR = form(String.raw`((?:19|20)\d{2})\s?年度?.*{yearText}`);
/** The tenth plan ran from 2001 to 2005. */
const TENTH = 2001;
const ORDINALS = '八九十';

/** Years of the titles: (2016—2018年), “十四五”, 2014年工作要点. */
export function readPeriod(titles: readonly MappedText[]): Period | null {
  const folded = titles.map(({ text }) => foldText(text));
  return first(folded, readYears) ?? first(folded, readFiveYears) ?? first(folded, readOneYear);
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
  const [from, to] = (YEARS_OF_REPUBLIC.exec(title) ?? [])
    .slice(1)
    .map((year) => yearOfRepublic(Number(year)));
  return from && to ? { from, to } : null;
}

function readFiveYears(title: string): Period | null {
  const match = FIVE_YEARS.exec(title);
  const ordinal = match?.[1] ?? match?.[2];
  if (!ordinal) return null;
  const number =
    ordinal.length === 1
      ? ORDINALS.indexOf(ordinal) + 8
      : 10 + '一二三四五六七八'.indexOf(ordinal.slice(1)) + 1;
  const from = TENTH + (number - 10) * 5;
  return { from, to: from + 4 };
}

function readOneYear(title: string): Period | null {
  const match = ONE_YEAR.exec(title);
  return match && { from: Number(match[1]), to: Number(match[1]) };
}
