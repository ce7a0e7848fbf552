/**
 * The number of an amount, in digits, in numerals or mixed: 12,000 · 1.2万 · 3亿2000万 · 一万两千 · 伍拾万 · 三四.
 * Reads as far as it understands the whole; a form that it does not understand gives nothing rather than a part.
 */
import { readNumeral } from '../../numerals.ts';

export interface Quantity {
  /** Behind its last character, scale included. */
  readonly end: number;
  /** In its own scale: 3亿2000万 is 3.2 亿, 200万 is 200 万; written in numerals without a rest, in ones. */
  readonly value: number;
  readonly valueMax: number | null;
  /** `万`, `亿`, `千万`, …; empty for ones. */
  readonly scale: string;
  /** 余 or 多 stands in or behind it. */
  readonly isOver: boolean;
  readonly written: 'digits' | 'numerals';
}

export const SCALE_WORTH: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};

const DIGITS = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;
// 一百二十 · 伍拾 · 廿 · 二〇二五 · ○.一 · 三点五
const NUMERAL =
  /[〇零○一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟廿卅]{1,16}(?:[点.][〇零○一二三四五六七八九]{1,4})?/y;
const SCALE = /万亿|[千百十]亿|[千百十]万|[万亿]/y;
/** 克, 瓦: what 千 begins units of. */
const KILO = '[克瓦米伏帕卡焦赫]';
/** 3.2|千|张; not 5|千克. */
const SCALE_OF_DIGITS = new RegExp(`${SCALE.source}|千(?!${KILO})`, 'y');
const MORE = /[余多]/y;
// 三四十 · 七八 · 两三百 · 三五
const NEIGHBOURS =
  /(?:(?<tens>[一二三四五六七八九]?十)(?<pair1>[一二三四五六七八九]{2})|(?<pair2>[一两二三四五六七八九]{2})(?<step>[十百千]?))(?![〇零一二两三四五六七八九十百千])/y;

const PLAIN: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  '○': '〇',
};

/** 壹仟贰佰 → 一千二百, 廿 → 二十, 卅五 → 三十五, ○.一 → 〇点一. */
const plainNumeral = (text: string): string =>
  text
    .replace(/[壹贰叁肆伍陆柒捌玖拾佰仟○]/g, (character) => PLAIN[character] as string)
    .replace(/廿/g, '二十')
    .replace(/卅/g, '三十')
    .replace('.', '点');

/** The value of a numeral of any kind, null where it is none. */
export const readAnyNumeral = (text: string): number | null => readNumeral(plainNumeral(text));

/** The quantity that begins at `at`; null where none does. */
export function readQuantity(text: string, at: number): Quantity | null {
  return /\d/.test(text[at] ?? '') ? readDigits(text, at) : readNumerals(text, at);
}

/** A sticky pattern at one place of a text. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const more = (text: string, at: number): number => (matchAt(MORE, text, at) ? 1 : 0);

/** 12,000 · 200余万 · 3亿2000万 · 1万2千 · 13万2. */
function readDigits(text: string, at: number): Quantity | null {
  const first = matchAt(DIGITS, text, at);
  if (!first) return null;
  let end = at + first[0].length;
  const over = more(text, end);
  const scale = matchAt(SCALE_OF_DIGITS, text, end + over)?.[0] ?? '';
  // 100余名: 余 stands behind the number; without a scale it is left to whoever reads the unit.
  if (scale === '') return quantity(end, toNumber(first[0]), '', false, 'digits');
  end += over + scale.length;
  let worth = toNumber(first[0]) * (SCALE_WORTH[scale] as number);
  let last = SCALE_WORTH[scale] as number;
  // 每10万|55例 are two.
  while (over === 0 && text[at - 1] !== '每') {
    const rest = matchAt(DIGITS, text, end) ?? matchAt(/[一二两三四五六七八九](?=千)/y, text, end);
    if (!rest) break;
    const behind = end + rest[0].length;
    const step = matchAt(/[万千百](?!分)/y, text, behind)?.[0] ?? '';
    const stepWorth = step === '' ? 1 : (SCALE_WORTH[step] as number);
    const value = /\d/.test(rest[0]) ? toNumber(rest[0]) : (readNumeral(rest[0]) ?? 0);
    // 13万2 says 2千: one digit alone stands for the next lower step.
    const isShort = step === '' && /^\d$/.test(rest[0]) && last >= 1e4 && !/[.,]/.test(text[behind] ?? '');
    const amount = isShort ? (value * last) / 10 : value * stepWorth;
    if (amount >= last || (step === '' && !isShort && rest[0].length < 2)) return null;
    worth += amount;
    last = isShort ? 1 : stepWorth;
    end = behind + step.length;
    if (last === 1) break;
  }
  const behind = over === 0 ? more(text, end) : 0;
  const value = tidy(worth / (SCALE_WORTH[scale] as number));
  return quantity(end + behind, value, scale, over + behind > 0, 'digits');
}

/** The numeral at a place: 八百|千克 and not 八百千; 每|千瓦 holds none. */
function numeralAt(text: string, at: number): readonly [string] | null {
  const found = matchAt(NUMERAL, text, at)?.[0];
  if (found === undefined) return null;
  const isOfUnit = found.endsWith('千') && OF_KILO.test(text[at + found.length] ?? '');
  if (isOfUnit && found.length === 1) return null;
  return [isOfUnit && readAnyNumeral(found) === null ? found.slice(0, -1) : found];
}
const OF_KILO = new RegExp(KILO);

/** 一百二十 · 一万两千 · 二十万 · 伍拾万 · 三四 · 百余. */
function readNumerals(text: string, at: number): Quantity | null {
  const pair = readNeighbours(text, at);
  if (pair) return pair;
  const first = numeralAt(text, at);
  // 零部件, 零售: nothing is counted.
  if (!first || first[0] === '零') return null;
  // 一二三: digits in a row that are no year.
  if (/^[一二两三四五六七八九]{2,3}$/.test(first[0])) return null;
  const value = readAnyNumeral(first[0]);
  if (value === null) return null;
  let end = at + first[0].length;
  const over = more(text, end);
  const scale = matchAt(SCALE, text, end + over)?.[0] ?? '';
  if (scale === '' || value === 0) return quantity(end, value, '', false, 'numerals');
  end += over + scale.length;
  // 一万两千, 十三万五千, 三亿两千万: written out whole, it is worth its ones.
  const rest = over ? null : matchAt(NUMERAL, text, end);
  if (rest) {
    const step = matchAt(SCALE, text, end + rest[0].length)?.[0] ?? '';
    const whole = readNumeral(plainNumeral(`${first[0]}${scale}${rest[0]}${step}`));
    if (whole === null) return null;
    return quantity(end + rest[0].length + step.length, whole, '', false, 'numerals');
  }
  const behind = over === 0 ? more(text, end) : 0;
  return quantity(end + behind, value, scale, over + behind > 0, 'numerals');
}

/** 三四个 is 3 to 4, 七八十 70 to 80, 十七八 17 to 18, 三五 3 to 5. */
function readNeighbours(text: string, at: number): Quantity | null {
  const match = matchAt(NEIGHBOURS, text, at);
  if (!match) return null;
  const { tens, pair1, pair2, step = '' } = match.groups as Record<string, string | undefined>;
  const [low, high] = [...(pair1 ?? pair2 ?? '')].map((digit) => readNumeral(digit) ?? 0) as [number, number];
  if (high !== low + 1 && !(low === 3 && high === 5)) return null;
  const base = tens === undefined ? 0 : (readNumeral(tens) ?? 0);
  const worth = step === '' ? 1 : readStep(step);
  const end = at + match[0].length;
  const scale = matchAt(SCALE, text, end)?.[0] ?? '';
  return {
    end: end + scale.length,
    value: base + low * worth,
    valueMax: base + high * worth,
    scale,
    isOver: false,
    written: 'numerals',
  };
}

const readStep = (step: string): number => (step === '十' ? 10 : (SCALE_WORTH[step] as number));

const quantity = (
  end: number,
  value: number,
  scale: string,
  isOver: boolean,
  written: Quantity['written'],
): Quantity => ({ end, value, valueMax: null, scale, isOver, written });

const toNumber = (digits: string): number => Number(digits.replaceAll(',', ''));

/** Sums of decimals without the dust of binary fractions: 3.2, not 3.2000000000000002. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

/** 1.2 万 is 12000: what a value in a scale is worth in ones. */
export const inOnes = (value: number, scale: string): number => tidy(value * (SCALE_WORTH[scale] ?? 1));

// 千 and 百 begin units of their own: 千瓦时, 百分点.
const UNIT_SCALE = new RegExp(
  `^(?:${Object.keys(SCALE_WORTH)
    .filter((scale) => /[万亿]/.test(scale))
    .toSorted((a, b) => b.length - a.length)
    .join('|')}|千(?!${KILO}|分))`,
);

/** 万人 → 万, 人; 人 → '', 人. */
export function splitScale(unit: string): readonly [scale: string, rest: string] {
  const scale = UNIT_SCALE.exec(unit)?.[0] ?? '';
  return [scale, unit.slice(scale.length)];
}
