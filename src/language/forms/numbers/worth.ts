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

/** 台|（套）, 台|/套: the unit without a second beside it, which counts the same things. */
export const firstUnit = (unit: string): string =>
  unit.replace(/(?<=.)(?:（[^（）]*）|(?<=[台套部件辆])\/[台套部件辆])$/, '');

/** 万人 is 10 000 of 人; 名, 位 and 人 count the same, as do 所, 家, 间 and 个. */
export function readUnit(unit: string): { readonly name: string; readonly scale: number } {
  const [scale, rest] = splitScale(firstUnit(unit));
  // 5万 counts 万 where nothing says of what.
  if (rest === '') return { name: unit, scale: 1 };
  return { name: rest.replace(/^[名位]/, '人').replace(/^[所家间]/, '个'), scale: inOnes(1, scale) };
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
