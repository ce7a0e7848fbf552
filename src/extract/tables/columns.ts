/** What the columns of a table of targets hold, told by their names. */

import { yearNamed } from '#language/dates.ts';
import { foldText } from '#language/fold/script-fold.ts';
import type { DateContext } from '#language/forms/term.ts';
import { form } from '#language/rules/form.ts';
import type { ConvertedTable } from '#model/line.ts';
import type { Text } from '#model/text.ts';

export interface YearColumn {
  readonly column: number;
  readonly year: number | null;
  /** 基期, 现状, or a year that lay behind when the plan was made. */
  readonly isBaseline: boolean;
}

export interface TargetColumns {
  readonly subject: number;
  readonly unit: number | null;
  readonly attribute: number | null;
  readonly years: readonly YearColumn[];
  /** Whether its values are quantities, which without a unit say nothing: 合计. */
  readonly counts: boolean;
}

const SUBJECT = form('指标(?!{attributeWord})|^(?:主要)?{subjectColumn}$|{nameColumn}');
const UNIT = /^(?:计量)?单位$/;
export const SERIAL = /^序号?$/;
const ATTRIBUTE = form('{attributeColumn}');
const BASELINE = form('{baseColumn}');
const GOAL = form('{goalColumn}');
const GROWTH = form('{growthColumn}');
/** Says of a table or a column that it sets tasks: 年度计划, 任务分解表. */
export const ASKS = form('{goalColumn}|{promising}|计划|分[解配]');
/** 数量, 规模: how much of it is asked. */
const QUANTITY = form('^{sizeMeasure}$');

/** 个, 万人次, 平方米/人, 1/10万; not the name of what is measured in it: 玉米产量, 人均收入（元）. */
const UNIT_CELL = form('^(?:[十百千万亿]{0,2}(?:{unit}|[%‰℃])(?:/.{1,8})?|1/[\\d万]+)$');

/** Whether words are a unit by themselves: 所, 万人次, 平方米/人. */
export const holdsUnit = (words: string): boolean => UNIT_CELL.test(words);

/** The columns of a table of targets; null for any other table. */
export function readColumns(
  { head, rows, caption }: Pick<ConvertedTable, 'head' | 'rows' | 'caption'>,
  { year: planYear, republic }: DateContext,
): TargetColumns | null {
  const names = head.map(plainWords);
  const called = names.findIndex((name) => UNIT.test(name));
  // 衡量单位, 度量: whatever it is called, by what stands in it
  const units = called >= 0 ? called : names.findIndex((_, at) => holdsUnits(rows, at));
  const subject = subjectAmong(names, units, republic === true);
  if (subject < 0) return null;
  const column = (pattern: RegExp): number | null => {
    const at = names.findIndex((name) => pattern.test(name));
    return at < 0 || at === subject ? null : at;
  };
  const said = plainWords(caption);
  const isAsked = units >= 0 && units !== subject && ASKS.test(said);
  const quantity = isAsked ? names.findIndex((name) => QUANTITY.test(name)) : -1;
  const valued = names.flatMap((name, i) => {
    const year = yearNamed(name, republic === true);
    const holdsValues = year !== null || GOAL.test(name) || BASELINE.test(name) || quantity === i;
    return i === subject || !holdsValues || GROWTH.test(name) || ATTRIBUTE.test(name)
      ? []
      : [{ column: i, name, year: year ?? (quantity === i ? yearNamed(said, republic === true) : null) }];
  });
  const valuedNames = valued.map(({ name }) => name);
  const own = valued.filter(({ name }) => !isOfWiderLand(name, valuedNames));
  const last = Math.max(...own.map(({ year }) => year ?? 0));
  const years = own.map(({ column: at, name, year }) => ({
    column: at,
    year,
    isBaseline:
      BASELINE.test(name) ||
      (year !== null && year < last && (planYear === null ? !GOAL.test(name) : year < planYear)),
  }));
  if (!years.some(({ isBaseline }) => !isBaseline)) return null;
  const unit = units < 0 || units === subject ? null : units;
  return { subject, unit, attribute: column(ATTRIBUTE), years, counts: quantity >= 0 };
}

/**
 * The column that says what is measured; −1 where none does. Beside a column of units and columns of years it is the
 * first of the others, whatever it is called: 年度任务 | 单位 | 2024年 | 2025年.
 */
function subjectAmong(names: readonly string[], units: number, republic: boolean): number {
  const named = names.findIndex((name) => SUBJECT.test(name) && !ATTRIBUTE.test(name));
  const years = names.filter((name) => yearNamed(name, republic) !== null).length;
  if (named >= 0 || years < 2 || units < 0) return named;
  return names.findIndex(
    (name, at) =>
      name !== '' &&
      at !== units &&
      yearNamed(name, republic) === null &&
      ![ATTRIBUTE, BASELINE, GROWTH, SERIAL].some((pattern) => pattern.test(name)),
  );
}

/** Whether what stands in a column are units and no numbers, but for a few that are not known. */
function holdsUnits(rows: ConvertedTable['rows'], at: number): boolean {
  const cells = rows.map((row) => plainWords(row[at]?.text)).filter((words) => words !== '');
  const known = cells.filter((words) => UNIT_CELL.test(words)).length;
  return cells.every((words) => !/^[\d.]+%?$/.test(words)) && known > 1 && known > cells.length / 2;
}

/** The words of a head or a cell, folded and without blanks. */
export const plainWords = (text: Pick<Text, 'source'> | null | undefined): string =>
  foldText(text?.source ?? '').replace(/\s/g, '');

const COUNTRY = form('{countryColumn}(?!级|{saidOfPlan})');
const PROVINCE = form('{provinceColumn}');
const LAND = form('{ownPlace}');
const A_PART = form('{partOf}');
const IN_BRACKETS = /\([^()]*\)/g;

/** Whether a column is of the country or the province, where another of `all` is of what lies within: 全国2025年|全市2025年. */
function isOfWiderLand(name: string, all: readonly string[]): boolean {
  const others = all.filter((other) => other !== name && !COUNTRY.test(other));
  if (COUNTRY.test(name)) return others.some((other) => LAND.test(other)) || hasOneBeside(name, others);
  // Beside 2025年 alone, or 农村, 全省 may be the whole of it.
  return PROVINCE.test(name) && others.some((other) => LAND.test(other) && !PROVINCE.test(other));
}

/** 2025年(国家)|2025年(东河), 全国2025年|2025年: one column more of the same; several are parts of the country. */
function hasOneBeside(name: string, others: readonly string[]): boolean {
  const same = others.filter((other) => withoutLand(other) === withoutLand(name));
  return same.length === 1 && !A_PART.test(same[0] ?? '');
}

const withoutLand = (name: string): string => name.replace(IN_BRACKETS, '').replace(COUNTRY, '');
