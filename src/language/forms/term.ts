/** Every date a text prints, and whether it sets a term for what follows it. */

import type { Deadline } from '#model/facts/target.ts';
import { yearOfRepublic } from '../dates.ts';
import { readNumeral } from '../numerals.ts';
import { REFERENCE_REACH, REFERENCE_RULES, type ReferenceRule } from '../rules/references.ts';
import { decide, type Row, type Samples } from '../rules/rule.ts';
import { isTitle, markQuoted } from '../sentences.ts';

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
}

/** 2020, 二〇二〇, 二○二○, 二零二零, 二O二O, 二0二五. */
const DIGIT = '[〇○Oo0零一二三四五六七八九]';
const ANY_YEAR = `(?:19|20)\\d{2}|(?:一九|二[〇○Oo0零])${DIGIT}{2}`;
const YEAR = `(?<year>${ANY_YEAR})`;
const MONTH = '(?:\\d{1,2}|十[一二]?|[一二三四五六七八九])月';
const LEAD = '(?<lead>从|自|到|至|在|于|截至|截止)?';
const PART = `(?<part>年?[底末]|年终|年?初(?![步级中])|年中|上半年|下半年|第?[一二三四]季度?|${MONTH}(?:份)?(?:\\d{1,2}日|月?[底末初]|[上中下]旬)?)`;
/** Not in 三年内, 每年底前. */
const AFRESH = '(?<=^|[，。；：、（]|力争|确保|争取|[于在])';
const CLOSE = '(?<close>之?前|以前|止)?';

export interface DateRule extends Row {
  /** Global, with indices: its groups say what the date means. */
  readonly pattern: RegExp;
}

const dateRule = (name: string, source: string, samples: Samples): DateRule => ({
  name,
  pattern: new RegExp(source, 'dg'),
  samples,
});

/** Every form of a date; samples are read in a document of 2016, and give what is due, or `since`. */
export const DATE_RULES: readonly DateRule[] = [
  dateRule(
    'from one year to another',
    `${LEAD}${YEAR}年?(?:\\d{1,2}月(?:\\d{1,2}日)?)?起?[-至到](?<to>${ANY_YEAR})年(?:${PART})?(?:期?间)?`,
    {
      holds: [
        ['2016至2018年完成', '2016 to 2018 during'],
        ['2019年1月1日至2020年12月31日试行', '2019 to 2020 end'],
      ],
      not: ['到2018年完成'],
    },
  ),
  dateRule('from one month to another', `${LEAD}${YEAR}年\\d{1,2}月(?:\\d{1,2}日)?[-至到]${PART}`, {
    holds: [
      ['2019年1月1日至12月31日试行', '2019 end'],
      ['2019年1月至3月试行', '2019 during'],
    ],
    not: ['2019年12月31日前完成'],
  }),
  dateRule('a year that runs over two', `${LEAD}${YEAR}[-–—/](?<second>\\d{2})(?:财政)?年度`, {
    holds: [['在2027-28年度交付', '2028 during']],
    not: ['2027-29年度交付'],
  }),
  dateRule(
    'a day in figures',
    `${LEAD}${YEAR}[./-](?<month>\\d{1,2})[./-](?<day>\\d{1,2})日?${CLOSE}(?<from>起|开始)?`,
    {
      holds: [
        ['2025.12.31前完成', '2025 end'],
        ['截至2025/6/30完成', '2025 during'],
      ],
      not: ['版本2025.12.31'],
    },
  ),
  // With a word that says that it is a term.
  dateRule(
    'a year in two figures',
    `(?:(?<lead>到|至|在|于|截至|截止)(?<short>\\d{2})年(?<part>[底末])?|(?<=^|[，。；：、（])(?<short2>\\d{2})年(?<part2>[底末])(?=之?前|以前))${CLOSE}`,
    {
      holds: [
        ['到25年底完成', '2025 end'],
        ['25年末前完成', '2025 end'],
      ],
      not: ['服务满25年的'],
    },
  ),
  dateRule('a year, or a day of it', `${LEAD}${YEAR}年(?:${PART})?${CLOSE}(?<from>起|开始)?`, {
    holds: [
      ['到2018年完成', '2018 during'],
      ['2017年底前完成', '2017 end'],
      ['自2017年起实行', 'since 2017'],
      ['二〇二〇年初完成', '2020 start'],
      ['2018年度完成改造', '2018 during'],
    ],
    not: ['2018年度报表', '在2015年基础上提高', '投入强度高于2015年实际'],
  }),
  dateRule(
    'a year of the Republic',
    `${LEAD}(?<republic>(?:中华)?民国)?(?<years>\\d{2,3})年(?:${PART})?${CLOSE}(?<from>起|开始)?`,
    {
      holds: [
        ['民国113年底完成', '2024 end'],
        ['须在108年9月15日前缴清', '2019 during'],
      ],
      not: ['100年来完成'],
    },
  ),
  dateRule(
    'a five-year plan',
    `${LEAD}“?(?<plan>十[一二三四五六七八九]?|[一二三四五六七八九])五”?(?:时期|期间|规划期?)?(?<part>期?[末初底])?`,
    {
      holds: [
        ['“十三五”期间完成', '2016 to 2020 during'],
        ['“十三五”末完成', '2020 end'],
      ],
      not: ['纳入“十三五”规划'],
    },
  ),
  dateRule('this year or the next', `${LEAD}(?<near>今年|本年|明年)(?:${PART})?${CLOSE}`, {
    holds: [
      ['今年底前完成', '2016 end'],
      ['明年6月底完成', '2017 during'],
    ],
    not: ['全年完成'],
  }),
  dateRule('the end of a century', `${LEAD}(?<century>本|20|二十)世纪(?<part>末)${CLOSE}`, {
    holds: [['到本世纪末完成', '2100 end']],
    not: ['面向新世纪'],
  }),
  // Of the year last named, or else of the document.
  dateRule('the end of the year', `${AFRESH}(?<part>年[底末])(?<close>之?前|以前)`, {
    holds: [['年底前出台办法', '2016 end']],
    not: ['每年底前报告'],
  }),
  dateRule('within the year', `${AFRESH}(?<part>年内)(?![外蒙涝])`, {
    holds: [
      ['年内完成', '2016 during'],
      ['年内再创建两家', '2016 during'],
    ],
    not: ['三年内完成', '年内外均可', '治理农田，年内涝面积下降'],
  }),
  dateRule(
    'a month',
    `${LEAD}(?<part>${MONTH}(?:\\d{1,2}日|月?[底末初]|[上中下]旬)?)${CLOSE}(?<from>起|开始)?`,
    { holds: [['12月底前完成', '2016 end']], not: ['用6个月完成'] },
  ),
];

export interface ReadDates {
  /** In reading order. */
  readonly dates: readonly DateMention[];
  /** Dates that set no term, each with the rule that says why. */
  readonly references: readonly { readonly start: number; readonly end: number; readonly rule: string }[];
}

/** `到2018年底前` → 2018 end; `从2016年起` → since 2016; `2012-2015年` → 2015, since 2012. In reading order. */
export const findDates = (
  text: string,
  context: DateContext,
  quoted?: Uint8Array,
  rules?: readonly DateRule[],
): readonly DateMention[] => readDates(text, context, quoted, rules).dates;

/** The same, with the dates that set no term. */
export function readDates(
  text: string,
  context: DateContext,
  quoted = markQuoted(text),
  rules: readonly DateRule[] = DATE_RULES,
  against: readonly ReferenceRule[] = REFERENCE_RULES,
): ReadDates {
  const dates: DateMention[] = [];
  const references: ReadDates['references'][number][] = [];
  const isRepublic = context.republic ?? countsFromRepublic(text);
  let year: number | null = null;
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
    const named = yearsOf(groups, context, year);
    if (!named) continue;
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
    if (reference) references.push({ start, end, rule: reference.name });
    else dates.push({ start, end, rule: name, ...readTerm(groups, named) });
  }
  return { dates, references };
}

/** 版本2025.12.31 and 113年11月8日…函 name a day and set no term. */
const isBareDay = ({ years, month, part, lead, close, from }: Record<string, string | undefined>): boolean =>
  ((years !== undefined && /日$/.test(part ?? '')) || month !== undefined) && !(lead || close || from);

// Words of such texts, and a day of such a year: 113年3月8日. In either script.
const REPUBLIC = /民[国國]|新[台臺][币幣]|立法院|行政院/;
const DAY_OF_REPUBLIC = /(?<!\d)(?:9\d|1[0-4]\d)\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日/;

/** Whether a text counts its years from 1912, as its words or its days tell. */
export const countsFromRepublic = (text: string): boolean =>
  REPUBLIC.test(text) || DAY_OF_REPUBLIC.test(text);

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
  if (groups.second) {
    const from = readYear(groups.year as string);
    const to = from - (from % 100) + Number(groups.second);
    return to === from + 1 ? { from: null, to } : null;
  }
  if (groups.year) return { from: null, to: readYear(groups.year) };
  if (groups.years) return { from: null, to: Number(groups.years) + 1911 };
  const short = groups.short ?? groups.short2;
  if (short) return { from: null, to: 2000 + Number(short) };
  if (groups.plan) {
    const ordinal = readNumeral(groups.plan);
    if (ordinal === null) return null;
    // 一五 1953-1957, 二五 1958-1962; no plan ran from 1963 to 1965; 三五 1966-1970, 十三五 2016-2020
    const from = ordinal < 3 ? 1948 + ordinal * 5 : 1951 + ordinal * 5;
    // “十三五”末 is one point in time, “十三五”期间 five years.
    return { from: groups.part ? null : from, to: /初/.test(groups.part ?? '') ? from : from + 4 };
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
  const isTerm = groups.close !== undefined || groups.part === '年内';
  const year = isTerm && (last ?? 0) < (context.year ?? 0) ? context.year : last;
  return year === null ? null : { from: null, to: year };
}

const readYear = (year: string): number =>
  /^\d+$/.test(year) ? Number(year) : (readNumeral(year.replace(/[○Oo0]/g, '〇')) ?? 0);

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
  if (/^[年期]?[底末]|年终|^(?:12|十二)月(?:份)?(?:31日|月?[底末])/.test(part)) return 'end';
  if (/^[年期]?初|^[1一]月(?:份)?(?:1日|初)/.test(part)) return 'start';
  return 'during';
}
