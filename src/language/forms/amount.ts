/** Every amount a text prints, before anything is known of what it means. */

import { NOUN_UNITS, PER_PATTERN, UNIT_PATTERN } from '../lexicon/units.ts';
import { readNumeral } from '../numerals.ts';

export interface Amount {
  /** Offsets into the folded text; from the first digit to the end of the unit. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly valueMax: number | null;
  /** `%`, `所`, `万元`, `:6` for the ratio 4:6; empty where none is printed. */
  readonly unit: string;
  /** 100余名, 30多个: somewhat more than the value. */
  readonly isOver: boolean;
  /** Whether it is written in Chinese numerals, which also stand in names and idioms. */
  readonly written: 'digits' | 'numerals';
  readonly kind: 'percent' | 'fraction' | 'ratio' | 'count' | 'bare';
}

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const NUMERALS = '[〇零一二两三四五六七八九十百千]{1,12}(?:点[〇零一二三四五六七八九]{1,4})?';
const RANGE = '[-至到]';
const SCALE = '万亿|千万|百万|十万|[万亿]';

const FORMS: readonly { readonly kind: Amount['kind']; readonly pattern: RegExp }[] = [
  // 百分之三十 百分之九十五 万分之五
  {
    kind: 'percent',
    pattern: new RegExp(
      `(?<unit>[百千万]分之)(?<a>${NUMERALS})(?:${RANGE}[百千万]分之(?<b>${NUMERALS}))?`,
      'y',
    ),
  },
  // 八成以上的居民
  {
    kind: 'percent',
    pattern: new RegExp(`(?<a>${NUMERALS})(?<unit>成)(?=以[上下内]|左右|[的，。、；]|$)`, 'y'),
  },
  // 三分之一
  { kind: 'fraction', pattern: new RegExp(`(?<b>${NUMERALS})分之(?<a>${NUMERALS})`, 'y') },
  // 一半 半数
  { kind: 'fraction', pattern: /(?<half>一半|半数)/y },
  // 1/4 2/3
  { kind: 'fraction', pattern: /(?<a>[1-9]\d?)\/(?<b>[1-9]\d?)(?![\d/.A-Za-z万])/y },
  // 95% 60-70% 60%-70% 5‰-8‰ 二十%
  {
    kind: 'percent',
    pattern: new RegExp(`(?<a>${DIGITS}|${NUMERALS})(?:[%‰]?${RANGE}(?<b>${DIGITS}))?(?<unit>[%‰])`, 'y'),
  },
  // 4:6 4:3:3
  { kind: 'ratio', pattern: /(?<a>\d{1,2}(?:\.\d+)?)(?<unit>(?:[：:∶]\d{1,2}(?:\.\d+)?){1,3})(?![\d：:])/y },
  // 18/10万
  {
    kind: 'count',
    pattern: new RegExp(`(?<a>${DIGITS})(?:${RANGE}(?<b>${DIGITS}))?(?<unit>/(?:10|十)万)`, 'y'),
  },
  // 1所 8-10个 5万-10万元 3至10万居民 200万元 95000套 30余家 一所
  {
    kind: 'count',
    pattern: new RegExp(
      `(?<a>${DIGITS}|${NUMERALS})(?:(?:${SCALE})?(?:${UNIT_PATTERN})?${RANGE}(?<b>${DIGITS}|${NUMERALS}))?` +
        `(?<scale>${SCALE})?(?:[多余])?(?<unit>(?:${UNIT_PATTERN})(?:${PER_PATTERN})?)`,
      'y',
    ),
  },
  // 24万以上 2000以上 (after 达到, 不少于 …), 31村, 2区3县; not 31村级站点
  {
    kind: 'bare',
    pattern: new RegExp(
      `(?<a>${DIGITS})(?:${RANGE}(?<b>${DIGITS}))?(?<scale>${SCALE})?` +
        `(?<unit>(?:${NOUN_UNITS})(?=[，。；：、）的和及与均都全\\d]|$))?`,
      'y',
    ),
  },
];

/** `培育8-10个省级重点专科，覆盖率达到二十%` → 8–10 个, 20 %. Longest form at each place; none overlap. */
export function findAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  let at = 0;
  while (at < text.length) {
    const amount = STARTS.test(text[at] as string) && mayStart(text, at) ? readAt(text, at) : null;
    if (amount) amounts.push(amount);
    at = amount ? amount.end : skip(text, at);
  }
  return amounts;
}

const STARTS = /[\d〇零一二两三四五六七八九十百千万半]/;

/** A digit inside a longer number or a name (CD4, 5+3, PM2.5, 第十三) starts no amount. */
const mayStart = (text: string, at: number): boolean =>
  !/(?:[\dA-Za-z+#./]|第[一二三四五六七八九十百]*)$/.test(text.slice(Math.max(0, at - 6), at));

/** Past a run of digits that is no amount; one numeral at a time, for 统一5所. */
function skip(text: string, at: number): number {
  let next = at + 1;
  if (/\d/.test(text[at] as string)) while (/[\d.]/.test(text[next] ?? '')) next++;
  return next;
}

function readAt(text: string, at: number): Amount | null {
  for (const { kind, pattern } of FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const { half, a = '', b, scale = '', unit = '' } = match.groups as Record<string, string | undefined>;
    const value = half ? 0.5 : readNumber(a);
    const second = b === undefined ? null : readNumber(b);
    if (value === null || (b !== undefined && second === null)) continue;
    const end = at + match[0].length;
    const written = /\d/.test(a) ? ('digits' as const) : ('numerals' as const);
    const base = { start: at, end, written, kind, isOver: /[多余]/.test(match[0]) };
    if (kind === 'fraction' && !half && value >= (second ?? 1)) continue;
    if (kind === 'fraction')
      return { ...base, value: round(value / (second || 1)), valueMax: null, unit: '' };
    if (kind === 'ratio') return { ...base, value, valueMax: null, unit: unit.replace(/[：∶]/g, ':') };
    if (unit === '成') return { ...base, value: value * 10, valueMax: null, unit: '%' };
    if (kind === 'percent')
      return { ...base, value, valueMax: second, unit: SHARES[unit[0] as string] ?? unit };
    if (second !== null && second <= value) continue;
    if (kind === 'bare' && /[A-Za-z+年月日号时:：]/.test(text[end] ?? '')) return null;
    const tail = unit === '大' ? compoundUnit(text, end) : '';
    return { ...base, end: end + tail.length, value, valueMax: second, unit: `${scale}${unit}${tail}` };
  }
  return null;
}

/** 8大体系, 两大区域医疗中心: a short noun that ends the phrase is the unit's second half. */
const compoundUnit = (text: string, at: number): string =>
  /^[^，。；、：（）\d]{2}(?=[，。；、：]|$)/.exec(text.slice(at, at + 3))?.[0] ?? '';

/** 百分之 is per cent. */
const SHARES: Readonly<Record<string, string>> = { 百: '%', 千: '‰', 万: '‱' };

const readNumber = (text: string): number | null =>
  /^\d/.test(text) ? Number(text.replaceAll(',', '')) : readNumeral(text);

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
