/** Chinese numerals as numbers: 一所, 二十, 一百〇五, 三万. */

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The characters of a Chinese numeral, as the inside of a character class. */
export const NUMERAL_CHARACTERS = '〇零一二两三四五六七八九十百千万亿';

/**
 * `一百〇五` → 105, `二〇一八` → 2018 (digit by digit), `十` → 10, `两` → 2, `三千万` → 30000000,
 * `十二点五` → 12.5. Null for anything that is no numeral: the empty text, nonsense such as `十一十`.
 */
export function readNumeral(text: string): number | null {
  const [whole = '', decimals, ...more] = text.split('点');
  if (decimals === undefined) return readWhole(whole);
  const value = readWhole(whole);
  const isDigits = decimals !== '' && [...decimals].every((character) => character in DIGITS);
  if (value === null || !isDigits || more.length > 0) return null;
  return Number(`${value}.${[...decimals].map((character) => DIGITS[character]).join('')}`);
}

function readWhole(text: string): number | null {
  if (text === '') return null;
  const characters = [...text];
  if (characters.every((character) => character in DIGITS)) {
    return characters.reduce((value, character) => value * 10 + (DIGITS[character] as number), 0);
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastTen = Number.POSITIVE_INFINITY;
  let lastMyriad = Number.POSITIVE_INFINITY;
  for (const character of characters) {
    if (character in DIGITS) {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS[character] as number;
    } else if (character in TENS) {
      const ten = TENS[character] as number;
      if (ten >= lastTen) return null;
      section += (digit || 1) * ten;
      digit = null;
      lastTen = ten;
    } else if (character in MYRIADS) {
      const myriad = MYRIADS[character] as number;
      const amount = section + (digit ?? 0);
      if (amount === 0 || myriad >= lastMyriad) return null;
      total += amount * myriad;
      section = 0;
      digit = null;
      lastTen = Number.POSITIVE_INFINITY;
      lastMyriad = myriad;
    } else return null;
  }
  return total + section + (digit ?? 0);
}

/** 105 → `一百零五`, 12 → `十二`; whole numbers from 0 to 99 999. */
export function writeNumeral(value: number): string {
  const names = '零一二三四五六七八九';
  if (value < 10) return names[value] as string;
  let text = '';
  let rest = value;
  let gap = false;
  for (const [unit, size] of [
    ['万', 10_000],
    ['千', 1000],
    ['百', 100],
    ['十', 10],
  ] as const) {
    const digit = Math.floor(rest / size);
    rest %= size;
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    if (gap) text += '零';
    gap = false;
    text += digit === 1 && size === 10 && text === '' ? unit : `${names[digit]}${unit}`;
  }
  if (rest > 0) text += `${gap ? '零' : ''}${names[rest]}`;
  return text;
}

/** Numbers that are never behind a decimal point: ages and spans of ages, months, the hours of a day, all of them. */
export const UNDIVIDED =
  '(?:(?:\\d{1,2}[至到~—–-])?\\d{1,2}周?岁|1?\\d月(?:\\d|[底末初份前至、起])|24小时|100%)';
