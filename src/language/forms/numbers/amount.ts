/**
 * Every amount a text prints, before anything is known of what it means. One reader for targets, for the
 * differences between two clauses and for whoever else asks what a number is worth.
 *
 * Works on folded text: simplified, half width, without white space.
 */

import { readNumeral } from '../../numerals.ts';
import { form } from '../../rules/form.ts';
import {
  type AmountReader,
  amountOf,
  besideUnit,
  isPercent,
  isYearLike,
  NOUN,
  printedUnit,
  UNIT,
} from './amount-parts.ts';
import { readRange } from './amount-range.ts';
import { readFraction, readPartOfMany, readShareInWords, readTenths } from './amount-shares.ts';
import { matchAt, type Quantity, readQuantity, tidy } from './quantity.ts';
import { PER_PATTERN, SYMBOL_PATTERN, TIME_UNITS, UNIT_PATTERN } from './units.ts';

export interface Amount {
  /** Offsets into the folded text; from the first digit to the end of the unit. */
  readonly start: number;
  readonly end: number;
  /** In the printed scale: 200万元 is 200 万元. The lower end of a range. */
  readonly value: number;
  readonly valueMax: number | null;
  /** `%`, `所`, `万元`, `:6` for the ratio 4:6; empty where none is printed. */
  readonly unit: string;
  /** A second unit beside the first, as `printedUnit` prints it: `（套）` of 台（套）; empty where none is. */
  readonly beside: string;
  /** 100余名, 30多万人: somewhat more than the value. */
  readonly isOver: boolean;
  /** Whether it is written in Chinese numerals, which also stand in names and idioms. */
  readonly written: 'digits' | 'numerals';
  readonly kind: 'percent' | 'fraction' | 'ratio' | 'count' | 'bare';
}

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

const STARTS = /[\d〇零○一二两三四五六七八九十百千万半壹贰叁肆伍陆柒捌玖拾佰仟廿卅]/;
/** 统一, 同一, 单一, 第一: an 一 that is a part of a word. */
const WORD_WITH_ONE = /[统同单唯划归专第]一$/;
const NUMERAL_BEFORE = /[〇零○一二两三四五六七八九十百千万亿]$/;

/** A digit inside a longer number or a name (CD4, 5+3, PM2.5, 第十三) starts no amount. */
function mayStart(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  if (/(?:[\dA-Za-z+#./]|第[一二三四五六七八九十百]*)$/.test(before) && !POWER.test(before)) return false;
  // Where a number was not understood, none is made of its rest.
  return /\d/.test(text[at] as string) || !NUMERAL_BEFORE.test(before) || WORD_WITH_ONE.test(before);
}

/** 储能规模100万千瓦/|200万千瓦时: how much at a time, and how much in all. */
const POWER = /瓦\/$/;

/** Past a run of digits that is no amount; one numeral at a time, for 统一5所. */
function skip(text: string, at: number): number {
  let next = at + 1;
  if (/\d/.test(text[at] as string)) while (/[\d.,]/.test(text[next] ?? '')) next++;
  return next;
}

const readAt: AmountReader = (text, at) => {
  for (const read of READERS) {
    const amount = read(text, at);
    if (amount) return amount;
  }
  return null;
};

/** 1比3 */
const RATIO_BY_BI = /(\d{1,3})比(\d{1,3}(?:\.\d+)?)(?![\d.比])/y;
/** 不低于|一比十五, 按|一比三配备; not 统一比 */
const RATIO_IN_NUMERALS =
  /(?<=[于为按照达到至约过])([一二三四五六七八九十]{1,2})比([一二三四五六七八九十]{1,3})(?![一二三四五六七八九十百赛分较例重])/y;

const readRatioInWords: AmountReader = (text, at) => {
  const ratio = matchAt(RATIO_BY_BI, text, at) ?? matchAt(RATIO_IN_NUMERALS, text, at);
  if (!ratio || WORD_WITH_ONE.test(text.slice(0, at + 1))) return null;
  const [, first = '', second = ''] = ratio;
  return amountOf(at, at + ratio[0].length, {
    value: readNumeral(first) ?? Number(first),
    unit: `:${readNumeral(second) ?? second}`,
    kind: 'ratio',
    written: 'digits',
  });
};

/** 4:6 · 4:3:3 · 1:0.6 · 1:400 · 600:1 · 1:5万 */
const readRatio: AmountReader = (text, at) => {
  const ratio = matchAt(
    /(\d{1,2}(?:\.\d+)?|\d{3,4}(?=[：:∶]1(?![\d.])))((?:[：:∶]\d{1,5}(?:\.\d+)?){1,3}万?)(?![\d：:年月])/y,
    text,
    at,
  );
  if (!ratio) return null;
  return amountOf(at, at + ratio[0].length, {
    value: Number(ratio[1]),
    unit: (ratio[2] as string).replace(/[：∶]/g, ':'),
    kind: 'ratio',
    written: 'digits',
  });
};

/** 95% · 60-70% · 5‰-8‰ · 1所 · 5万-10万元 · 5000元至1万元 · 30余家 · 24万 · 31村 */
const readCounted: AmountReader = (text, at) => {
  if (matchAt(SCHOOL_YEAR, text, at)) return null;
  const first = readQuantity(text, at);
  if (!first || !isPlausible(text, at, first)) return null;
  const range = readRange(text, first);
  if (range) return { ...range, start: at, written: first.written };
  if (isPercent(text, first.end) && first.scale === '')
    return amountOf(at, first.end + 1, {
      value: first.value,
      valueMax: first.valueMax,
      unit: text[first.end] as string,
      kind: 'percent',
      written: first.written,
    });
  const over = first.isOver || !/[余多]/.test(text[first.end] ?? '') ? 0 : 1;
  const unit = matchAt(LECTURER, text, first.end)
    ? null
    : (matchAt(UNIT, text, first.end + over)?.[0] ?? null);
  const isOver = first.isOver || over > 0;
  // 114学年度 is a year, and so is the second of 2023—24学年.
  if (unit === '学年' && (text[first.end + unit.length] === '度' || SPANS.test(text.slice(0, at))))
    return null;
  // 五百亿级产业集群, 百万级人口: how large such things are called.
  if (unit === '级' && /[万亿]$/.test(first.scale)) return null;
  if (unit === '番' && text[at - 1] === '翻' && first.valueMax === null)
    return amountOf(at, first.end + over + 1, {
      ...DOUBLED,
      value: 2 ** first.value,
      written: first.written,
    });
  // 突破5000亿大关
  if (unit === '大' && text[first.end + 1] === '关') return readBare(text, at, first, isOver);
  if (unit !== null) return withUnit(text, at, first, unit, first.end + over + unit.length, isOver);
  return first.written === 'digits' ? readBare(text, at, first, isOver) : null;
};

/** 2025学年, 2025-2026学年, 2023/24学年. */
const SCHOOL_YEAR = /(?:19|20)\d\d(?:[-~至到/](?:\d\d){1,2})?学年/y;
const SPANS = /(?<!\d)(?:19|20)\d\d[-~至到]$/;

/** 12讲 are lectures; 30讲解员 are people, 3讲话 names a text, and 5讲4美 is a slogan. */
const LECTURER = /讲(?:[解师座堂话述稿台义习授演坛学\d]|二)/y;

/** 翻|一番 is twice as much, 翻|两番 four times. */
const DOUBLED = { unit: '倍', kind: 'count' } as const;

/** 退伍人员, 水陆: a numeral of the accounts stands for a number in company only. */
const isPlausible = (text: string, at: number, { end, scale }: Quantity): boolean =>
  !/[壹贰叁肆伍陆柒捌玖拾佰仟]/.test(text[at] as string) ||
  scale !== '' ||
  end - at > 1 ||
  text[end] === '元';

function withUnit(
  text: string,
  at: number,
  number: Quantity,
  unit: string,
  behind: number,
  isOver: boolean,
): Amount {
  let { value } = number;
  let end = behind;
  if (unit === '元' && number.scale === '') {
    const coins = readCoins(text, end);
    value = tidy(value + coins.value);
    end = coins.end;
  }
  if (/元$/.test(unit) && text[end] === '整') end++;
  const tail = unit === '大' ? compoundUnit(text, end) : '';
  const beside = besideUnit(text, end);
  return amountOf(at, end + tail.length + beside.length, {
    value,
    valueMax: number.valueMax,
    unit: `${number.scale}${printedUnit(unit)}${tail}`,
    beside,
    kind: 'count',
    written: number.written,
    isOver,
  });
}

const COINS =
  /([\d一二两三四五六七八九])角(?:([\d一二三四五六七八九])分)?|([\d一二三四五六七八九])分(?![之钟])/y;

/** 123元|5角, 12元|5角5分 */
function readCoins(text: string, at: number): { readonly value: number; readonly end: number } {
  const match = matchAt(COINS, text, at);
  if (!match) return { value: 0, end: at };
  const worth = (digit: string | undefined) => (digit ? (readQuantity(digit, 0)?.value ?? 0) : 0);
  return { value: worth(match[1]) / 10 + worth(match[2] ?? match[3]) / 100, end: at + match[0].length };
}

/** 8大体系, 两大区域医疗中心: a short noun that ends the phrase is the unit's second half. */
const compoundUnit = (text: string, at: number): string =>
  /^[^，。；、：（）\d]{2}(?=[，。；、：]|$)/.exec(text.slice(at, at + 3))?.[0] ?? '';

const LABELLED = new RegExp(
  `（((?:[万亿]|千万|百万)?(?:${UNIT_PATTERN}|${SYMBOL_PATTERN.replace('(?![A-Za-z0-9])', '')}|[%‰])(?:${PER_PATTERN})?)）([^，；。（）\\d]{0,10})$`,
);
const STATES_LABELLED = form(
  '^(?:[:：=≥≤<>|[〔]|不|{changes}|{towards}|{reaches}|{states}|{below}|{over}|{floor}|{atLeast}|{roughly}|{nearly}|{saysNothing}|{figureName})*$',
);

/** 床位数（张）：|500, 覆盖率（%）达到|95; not 补助（万元）桐源镇|32.5, the next cell of a table. */
function labelledUnit(before: string): string | undefined {
  const [, unit, between = ''] = LABELLED.exec(before) ?? [];
  return STATES_LABELLED.test(between) ? unit : undefined;
}

const REST_OF_LIST = /(?:、\d+(?:\.\d+)?){0,6}[、和及]\d+(?:\.\d+)?/y;

const SCALE_OF_LIST = /[万亿]/y;

/** 10、35|、50毫克/立方米, 60|和80%, 50|、30万元: the last of a list names the unit of all; a list of years or days has none. */
function listedUnit(text: string, at: number, end: number): string | undefined {
  const rest = matchAt(REST_OF_LIST, text, end)?.[0];
  if (rest === undefined) return undefined;
  const behind = end + rest.length;
  if (isPercent(text, behind)) return text[behind];
  const scale = matchAt(SCALE_OF_LIST, text, behind)?.[0] ?? '';
  const unit = matchAt(UNIT, text, behind + scale.length)?.[0];
  // 分别压缩至|70、40、30个工作日; not 3、5个工作日
  const isEach = /分别[^，；。]*$/.test(text.slice(Math.max(0, at - 40), at)) && unit?.endsWith('工作日');
  const isDate = unit !== undefined && TIME_UNITS.has(unit) && !isEach;
  return unit === undefined || isDate || unit === '年' || unit === '号'
    ? undefined
    : `${scale}${printedUnit(unit)}`;
}

/** 24万以上 · 2000以上 (after 达到, 不少于 …) · 31村 · 2区3县; not 31村级站点 */
function readBare(text: string, at: number, number: Quantity, isOver: boolean): Amount | null {
  const { end, scale, value, valueMax } = number;
  const noun = matchAt(NOUN, text, end)?.[0] ?? '';
  // 10-8个: a range that falls is none, and its first number no amount.
  if (isYearLike(text, end + noun.length) || /^[-~至到]\d/.test(text.slice(end, end + 2))) return null;
  const label =
    scale === '' && noun === ''
      ? (labelledUnit(text.slice(Math.max(0, at - 24), at)) ?? listedUnit(text, at, end))
      : undefined;
  const kind = label === '%' || label === '‰' ? 'percent' : label ? 'count' : 'bare';
  return amountOf(at, end + noun.length, {
    value,
    valueMax,
    unit: label ?? `${scale}${noun}`,
    kind,
    written: 'digits',
    isOver,
  });
}

// 事故死亡人数为|零，, 发病降至|零。; not 零增长, 零突破
const REACHES_ZERO = /[为至到]$/;
const ENDS_THERE = /零(?=[，。；、）]|$)/y;

const readZero: AmountReader = (text, at) =>
  matchAt(ENDS_THERE, text, at) && REACHES_ZERO.test(text.slice(Math.max(0, at - 1), at))
    ? amountOf(at, at + 1, { value: 0, unit: '', kind: 'count', written: 'numerals' })
    : null;

const READERS: readonly AmountReader[] = [
  readZero,
  readShareInWords,
  readTenths,
  readPartOfMany,
  readFraction,
  readRatio,
  readRatioInWords,
  readCounted,
];
