/** What the columns of a table of targets hold, told by their names. */

import { yearNamed } from '#language/dates.ts';
import { foldText } from '#language/fold/script-fold.ts';
import type { DateContext } from '#language/forms/term.ts';
import { form } from '#language/rules/form.ts';
import type { TableRecord } from '#model/facts/table.ts';
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
}

const SUBJECT = form('指标(?!{attributeWord})|^(?:主要)?{subjectColumn}$|{nameColumn}');
const UNIT = /^(?:计量)?单位$/;
const SERIAL = /^序号?$/;
const ATTRIBUTE = form('{attributeColumn}');
const BASELINE = form('{baseColumn}');
const GOAL = form('{goalColumn}');
const GROWTH = form('{growthColumn}');

/** The columns of a table of targets; null for any other table. */
export function readColumns(
  { head }: Pick<TableRecord, 'head'>,
  { year: planYear, republic }: DateContext,
): TargetColumns | null {
  const names = head.map(plainWords);
  const subject = subjectAmong(names, republic === true);
  if (subject < 0) return null;
  const column = (pattern: RegExp): number | null => {
    const at = names.findIndex((name) => pattern.test(name));
    return at < 0 || at === subject ? null : at;
  };
  const valued = names.flatMap((name, i) => {
    const year = yearNamed(name, republic === true);
    const holdsValues = year !== null || GOAL.test(name) || BASELINE.test(name);
    return i === subject || !holdsValues || GROWTH.test(name) || ATTRIBUTE.test(name)
      ? []
      : [{ column: i, name, year }];
  });
  const last = Math.max(...valued.map(({ year }) => year ?? 0));
  const years = valued.map(({ column: at, name, year }) => ({
    column: at,
    year,
    isBaseline:
      BASELINE.test(name) ||
      (year !== null && year < last && (planYear === null ? !GOAL.test(name) : year < planYear)),
  }));
  if (!years.some(({ isBaseline }) => !isBaseline)) return null;
  return { subject, unit: column(UNIT), attribute: column(ATTRIBUTE), years };
}

/**
 * The column that says what is measured; −1 where none does. Beside a column of units and columns of years it is the
 * first of the others, whatever it is called: 年度任务 | 单位 | 2024年 | 2025年.
 */
function subjectAmong(names: readonly string[], republic: boolean): number {
  const named = names.findIndex((name) => SUBJECT.test(name) && !ATTRIBUTE.test(name));
  const years = names.filter((name) => yearNamed(name, republic) !== null).length;
  if (named >= 0 || years < 2 || !names.some((name) => UNIT.test(name))) return named;
  return names.findIndex(
    (name) =>
      name !== '' &&
      yearNamed(name, republic) === null &&
      ![UNIT, ATTRIBUTE, BASELINE, GROWTH, SERIAL].some((pattern) => pattern.test(name)),
  );
}

/** The words of a head or a cell, folded and without blanks. */
export const plainWords = (text: Text | null | undefined): string =>
  foldText(text?.source ?? '').replace(/\s/g, '');
