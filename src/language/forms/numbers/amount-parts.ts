/** What amounts are put together from besides their numbers: units, signs of a range, what follows a year. */
import type { Amount } from './amount.ts';
import { matchAt } from './quantity.ts';
import { NOUN_UNITS, PER_PATTERN, SYMBOL_PATTERN, UNIT_PATTERN } from './units.ts';
import { SECOND_UNIT } from './worth.ts';

export const RANGE = /以?[-至到~]/y;
export const UNIT = new RegExp(
  `(?:${UNIT_PATTERN}|${SYMBOL_PATTERN})(?:${PER_PATTERN})?|/(?:10|十)?万(?!元)`,
  'y',
);
export const NOUN = new RegExp(`(?:${NOUN_UNITS})(?=[，。；：、）的和及与均都全\\d]|$)`, 'y');

export const isPercent = (text: string, at: number): boolean => /[%‰]/.test(text[at] ?? '');

export const isYearLike = (text: string, end: number): boolean =>
  /[A-Za-z+年月日号时:：]/.test(text[end] ?? '');

/** Folding takes ² and ³ for figures; 微克每立方米 is 微克/立方米. */
export const printedUnit = (unit: string): string =>
  unit
    .replace(/(?<=m)2(?!\d)/g, '²')
    .replace(/(?<=m)3(?!\d)/g, '³')
    .replace(/(?<=[克升])每|(?<=立方米)每(?=[秒日小])/, '/');

/** 5000套|（间）, 2万台|（套）以上, 5台|/套: a second unit beside the first, which alone is counted with; not 5元/套. */
const BESIDE = new RegExp(`（(?:${UNIT_PATTERN})）|${SECOND_UNIT}`, 'y');
export const besideUnit = (text: string, at: number): string => matchAt(BESIDE, text, at)?.[0] ?? '';

/** The unit with the one beside it, as a record gives it: 台（套）. */
export const wholeUnit = ({ unit, beside }: Pick<Amount, 'unit' | 'beside'>): string => unit + beside;

/** The amount that begins at a place; null where its form does not. */
export type AmountReader = (text: string, at: number) => Amount | null;

export const amountOf = (
  start: number,
  end: number,
  parts: Pick<Amount, 'value' | 'unit' | 'kind' | 'written'> &
    Partial<Pick<Amount, 'valueMax' | 'isOver' | 'beside'>>,
): Amount => ({ start, end, valueMax: null, isOver: false, beside: '', ...parts });
