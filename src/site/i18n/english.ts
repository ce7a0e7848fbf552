/**
 * Amounts, dates and words of duty of official texts in English, for sentences of the site that compare them.
 * The texts themselves stay as they are; what is not known here is told in its own words.
 */
import { unitNames } from './unit-names.ts';

/** 名/万人 → people per 10,000 people, 万平方米 → × 10,000 m²; null where a part of it is not known. `isOne`: behind the number 1. */
export function unitInEnglish(unit: string, isOne = false): string | null {
  if (!/\p{Script=Han}/u.test(unit)) return unit;
  // 台（套）: of two units side by side the first is told.
  const [counted = '', ...per] = unit.replace(/(?<=.)（[^（）]*）$/u, '').split(/[/·]/u);
  const parts = [scaled(counted, '× ', isOne ? 0 : 1), ...per.map((part) => scaled(part, '', 0))];
  if (parts.includes(null)) return null;
  return parts.filter((part) => part !== '').join(' per ');
}

const SCALES: Readonly<Record<string, string>> = {
  百: '100',
  千: '1,000',
  万: '10,000',
  十万: '100,000',
  '10万': '100,000',
  百万: '1 million',
  千万: '10 million',
  亿: '100 million',
  十亿: '1 billion',
  百亿: '10 billion',
  千亿: '100 billion',
  万亿: '1 trillion',
};
const SCALE_WORDS = Object.keys(SCALES)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const SCALED = new RegExp(`^(${SCALE_WORDS})(.*)$`, 'u');

/** `number` 0 for one of it (per bed), 1 for many (beds); in tens of thousands there are always many. */
function scaled(unit: string, sign: string, number: 0 | 1): string | null {
  const name = nameOf(unit, number);
  if (name !== null) return name;
  const [, scale = '', rest = ''] = SCALED.exec(unit) ?? [];
  const base = scale === '' ? null : rest === '' ? '' : nameOf(rest, 1);
  return base === null ? null : `${sign}${SCALES[scale]}${base && ` ${base}`}`;
}

function nameOf(unit: string, number: 0 | 1): string | null {
  const name = unitNames[unit];
  if (name === undefined) return /\p{Script=Han}/u.test(unit) || unit === '' ? null : unit;
  return name.split('|')[number] ?? name;
}

const BY_LENGTH = Object.keys(unitNames)
  .toSorted((a, b) => b.length - a.length)
  .join('|');

const NUMBER = String.raw`(\d[\d.,]*(?:\s*[-—–~～至]\s*\d[\d.,]*)?(?:%|％)?)`;
const BOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:不低于|不少于|至少|不低於|不少於|≥)|(?:以上|及以上)$/u, '≥ '],
  [/^(?:不高于|不超过|不多于|至多|不高於|不超過|≤)|(?:以下|以内|以內|之内)$/u, '≤ '],
  [/^(?:大约|约|約|≈)|(?:左右|上下)$/u, '≈ '],
  [/^(?:超过|高于|多于|超過|高於|>)/u, '> '],
  [/^(?:低于|少于|低於|少於|<)/u, '< '],
];

/** 2.5 名以上 → ≥ 2.5 people; 90%左右 → ≈ 90%; null where it is no plain amount. */
function amountInEnglish(words: string): string | null {
  let rest = words;
  let sign = '';
  for (const [pattern, english] of BOUNDS)
    if (pattern.test(rest)) {
      sign = english;
      rest = rest.replace(pattern, '');
      break;
    }
  const match = new RegExp(`^${NUMBER}\\s*((?:${SCALE_WORDS})?(?:${BY_LENGTH}))?$`, 'u').exec(rest.trim());
  if (!match) return /^\d+[:：]\d+$/u.test(rest) ? sign + rest.replace('：', ':') : null;
  const [, number = '', unit] = match;
  const said = number.replace('％', '%').replace(/\s*[-—–~～至]\s*/u, '–');
  const english = unit === undefined ? '' : (unitInEnglish(unit, number === '1') ?? '');
  return `${sign}${said}${english ? ` ${english}` : ''}`;
}

const DATES: readonly (readonly [RegExp, (year: string, month?: string) => string])[] = [
  [
    /^(?:到|至)?(\d{4})年(\d{1,2})月底(?:前|以前|之前)?$/u,
    (year, month) => `by the end of ${year}-${month?.padStart(2, '0')}`,
  ],
  [/^(?:到|至)?(\d{4})年(?:年)?底(?:前|以前|之前)$/u, (year) => `by the end of ${year}`],
  [/^(?:到|至)(\d{4})年(?:年)?底$/u, (year) => `by the end of ${year}`],
  [/^(\d{4})年(?:年)?底$/u, (year) => `end of ${year}`],
  [/^(?:自|从|從)?(\d{4})年(?:起|开始|開始)$/u, (year) => `from ${year}`],
  [/^(?:到|至)(\d{4})年$/u, (year) => `by ${year}`],
  [/^(\d{4})年$/u, (year) => year],
  [/^(\d{4})[-—–至](\d{4})年$/u, (from, to) => `${from}–${to}`],
];

const DUTIES: Readonly<Record<string, string>> = {
  必须: 'must',
  须: 'must',
  应: 'shall',
  一律: 'without exception',
  严禁: 'strictly forbidden',
  务必: 'must by all means',
  不得: 'must not',
  禁止: 'forbidden',
  不准: 'not allowed',
  务求: 'strive to ensure',
  努力实现: 'strive to achieve',
  试行: 'try out',
  尝试: 'try',
  應當: 'shall',
  应当: 'shall',
  要: 'is to',
  确保: 'ensure',
  保证: 'guarantee',
  可: 'may',
  可以: 'may',
  允许: 'allow',
  鼓励: 'encourage',
  支持: 'support',
  引导: 'guide',
  倡导: 'advocate',
  提倡: 'promote',
  探索: 'explore',
  争取: 'strive',
  力争: 'strive hard',
};

/** What an official amount, date or word of duty says, in English; null where that is not known. */
export function inEnglish(official: string): string | null {
  if (!/\p{Script=Han}/u.test(official)) return official;
  const words = official.replace(/\s+/gu, '');
  const list = words.split('、').map((part) => {
    for (const [pattern, english] of DATES) {
      const match = pattern.exec(part);
      if (match) return english(match[1] ?? '', match[2]);
    }
    return DUTIES[part] ?? amountInEnglish(part);
  });
  return list.includes(null) ? null : list.join(', ');
}
