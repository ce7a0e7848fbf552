/** Every date a text prints, and whether it sets a term for what follows it. */
import type { Deadline } from '../model/target.ts';
import { readNumeral } from '../text/numerals.ts';
import { isTitle, markQuoted } from './sentences.ts';

export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** When it is to be done; null where the date only says from when on something holds. */
  readonly deadline: Deadline | null;
  readonly since: number | null;
}

export interface DateContext {
  /** Year in which the document was signed or from which it plans: what 今年 means. */
  readonly year: number | null;
}

const YEAR = '(?<year>(?:19|20)\\d{2})';
const LEAD = '(?<lead>从|自|到|至|在|于|截至|截止)?';
const PART =
  '(?<part>年?[底末]|年终|年?初(?![步级中])|年中|上半年|下半年|第?[一二三四]季度|\\d{1,2}月(?:份)?(?:\\d{1,2}日|[底末初]|[上中下]旬)?)';
const CLOSE = '(?<close>之?前|以前|止)?';

const FORMS: readonly RegExp[] = [
  // 2016至2018年 从2016年至2018年 2012-2015年 2019年1月1日至12月31日
  new RegExp(
    `${LEAD}${YEAR}年?(?:\\d{1,2}月(?:\\d{1,2}日)?)?[-至到](?<to>(?:19|20)\\d{2})年(?:${PART})?(?:期?间)?`,
    'dg',
  ),
  new RegExp(`${LEAD}${YEAR}年\\d{1,2}月(?:\\d{1,2}日)?[-至到]${PART}`, 'dg'),
  // 到2018年 2017年底前 自2017年起 2018年12月底前 2019年1月1日起
  new RegExp(`${LEAD}${YEAR}年(?:${PART})?${CLOSE}(?<from>起|开始)?`, 'dg'),
  // “十三五”期间 十三五末
  new RegExp(`${LEAD}“?(?<plan>十?[一二三四五六七八九])五”?(?:时期|期间|规划期?)?(?<part>末|初)?`, 'dg'),
  // 今年底前 明年6月底
  new RegExp(`${LEAD}(?<near>今年|本年|明年)(?:${PART})?${CLOSE}`, 'dg'),
  // 12月底前 9月1日起: the year is the one last named
  new RegExp(`${LEAD}(?<part>\\d{1,2}月(?:\\d{1,2}日|[底末初]|[上中下]旬)?)${CLOSE}(?<from>起|开始)?`, 'dg'),
];

// 在2015年基础上, 2015年以来, 2018年度报表: a point of reference, not a term.
const REFERENCE = /^(?:[-至到]\d|的?基础|的?水平|以来|以后|年?度|的?《|版|计划|规划|行动|项目|建议)/;
const COMPARED = /(?:比|较|同比|继|对照|按照|根据)$/;

/** `到2018年底前` → 2018 end; `从2016年起` → since 2016; `2012-2015年` → 2015, since 2012. In reading order. */
export function findDates(text: string, context: DateContext, quoted = markQuoted(text)): DateMention[] {
  const found: DateMention[] = [];
  let year: number | null = null;
  let last = 0;
  const matches = FORMS.flatMap((form, rank) => [...text.matchAll(form)].map((match) => ({ match, rank })));
  matches.sort((a, b) => a.match.index - b.match.index || a.rank - b.rank);
  for (const { match, rank } of matches) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (start < last) continue;
    const groups = match.groups as Record<string, string | undefined>;
    if (/\d/.test(text[start - 1] ?? '')) continue;
    const named = yearsOf(groups, context, year);
    if (!named) continue;
    last = end;
    year = named.to;
    if (rank === 3 && !isPlanPeriod(text, start, end)) continue;
    if (isReference(text, start, end) || isTitle(quoted[start])) continue;
    found.push({ start, end, ...readTerm(groups, named) });
  }
  return found;
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
  if (groups.to) return { from: Number(groups.year), to: Number(groups.to) };
  if (groups.year) return { from: null, to: Number(groups.year) };
  if (groups.plan) {
    const ordinal = readNumeral(groups.plan);
    if (ordinal === null) return null;
    // 一五 1953-1957, 二五 1958-1962; no plan ran from 1963 to 1965; 三五 1966-1970, 十三五 2016-2020
    const from = ordinal < 3 ? 1948 + ordinal * 5 : 1951 + ordinal * 5;
    return { from, to: from + 4 };
  }
  if (groups.near) {
    if (context.year === null) return null;
    return { from: null, to: context.year + (groups.near === '明年' ? 1 : 0) };
  }
  return last === null ? null : { from: null, to: last };
}

/** 2020年起 has no deadline; 到2018年 → during; 2017年底, 12月底, 12月31日 → end; 年初, 1月 → start. */
function readTerm(
  groups: Record<string, string | undefined>,
  years: Years,
): Pick<DateMention, 'deadline' | 'since'> {
  const opens = groups.from !== undefined || (/[从自]/.test(groups.lead ?? '') && years.from === null);
  if (opens) return { deadline: null, since: years.to };
  return { deadline: { year: years.to, point: pointOf(groups.part ?? '') }, since: years.from };
}

function pointOf(part: string): Deadline['point'] {
  if (/^年?[底末]|年终|^12月(?:份)?(?:31日|[底末])/.test(part)) return 'end';
  if (/^年?初|^1月(?:份)?(?:1日|初)/.test(part)) return 'start';
  return 'during';
}

const isReference = (text: string, start: number, end: number): boolean =>
  REFERENCE.test(text.slice(end, end + 4)) ||
  COMPARED.test(text.slice(Math.max(0, start - 2), start)) ||
  /[〔［[]/.test(text[start - 1] ?? '') ||
  // 由2015年的8.1‰降到7.5‰
  (text[end] === '的' && /[由从较比]/.test(text.slice(Math.max(0, start - 1), start + 1)));

/** 纳入“十三五”规划 names the plan; “九五”期间, “十三五”末 sets a term. */
const isPlanPeriod = (text: string, start: number, end: number): boolean =>
  /(?:期间|时期|末|初)$/.test(text.slice(start, end));
