/** Amounts that are worth the same however they are written: 1.2万张 and 12000张, 2名 and 2人. */
import { inOnes, splitScale, tidy } from './quantity.ts';

export interface Worth {
  /** Lower and upper end in ones; equal where the amount is no range. */
  readonly low: number;
  readonly high: number;
  /** What is counted, without its scale: 人 for 名, 位 and 万人. */
  readonly unit: string;
  /** Ones in one of the unit as printed: 10 000 for 万人. */
  readonly scale: number;
}

/** Measure words for the same things, of which a stroke names two: 5台/套, 5000套/间, 20家/个, 300人/次; not 2间/户, 3次/人, 30人/次·月. */
const SECONDS = [
  '[台套部件辆]/[台套部件辆]',
  '[套间]/[套间]',
  '[栋幢座]/[栋幢座]',
  '[头只羽]/[头只羽]',
  '[家所座处]/个',
  '[人场期批例]/次',
];
/** |/套| of 台/套: a second unit, which counts nothing by itself. */
export const SECOND_UNIT = `(?:${SECONDS.map((one) => one.replace(/^(.*)\//, '(?<=$1)/')).join('|')})(?![门人体月额谈餐数·/])`;

/** 台|（套）, 台|/套: the unit without a second beside it, which counts the same things. */
export const firstUnit = (unit: string): string => unit.replace(SECOND_BEHIND, '');
const SECOND_BEHIND = new RegExp(`(?<=.)(?:（[^（）]*）|${SECOND_UNIT})$`);

/** 名, 位 and 人 count the same, as do 所, 家, 间 and 个, 天 and 日: the one name of a unit without its scale. */
export const countedAs = (unit: string): string =>
  unit
    .replace(/^[名位]/, '人')
    .replace(/^[所家间]/, '个')
    .replace(/^天/, '日');

/** 万人 is 10 000 of 人. */
export function readUnit(unit: string): { readonly name: string; readonly scale: number } {
  const [scale, rest] = splitScale(firstUnit(unit));
  // 5万 counts 万 where nothing says of what.
  if (rest === '') return { name: unit, scale: 1 };
  return { name: countedAs(rest), scale: inOnes(1, scale) };
}

export function worthOf(amount: {
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
}): Worth {
  const { name, scale } = readUnit(amount.unit);
  const worth = (value: number) => tidy(value * scale);
  return { low: worth(amount.value), high: worth(amount.valueMax ?? amount.value), unit: name, scale };
}
