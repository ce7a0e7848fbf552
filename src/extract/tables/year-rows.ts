/** Tables with a year a row and a measure a column: 年度 | 新增学位（个） | 改建运动场（个）. */

import { yearNamed } from '#language/dates.ts';
import type { DateContext } from '#language/forms/term.ts';
import { form } from '#language/rules/form.ts';
import type { ConvertedCell, ConvertedTable } from '#model/line.ts';
import type { Span } from '#model/span.ts';
import type { Text } from '#model/text.ts';
import { plainWords } from './columns.ts';

export interface YearCell {
  /** Of the column. */
  readonly name: Text;
  readonly cell: ConvertedCell;
  readonly year: number;
  /** Where the row begins. */
  readonly from: Span;
}

const PERIOD = form('^{periodColumn}$');

/** Each cell of a year that is still to come when the plan begins; none of a table of another kind. */
export function readYearRows(
  { head, rows }: Pick<ConvertedTable, 'head' | 'rows'>,
  { year: planYear, republic }: DateContext,
): YearCell[] {
  if (!PERIOD.test(plainWords(head[0]))) return [];
  return rows.flatMap(([first, ...cells]) => {
    const year = first ? yearNamed(plainWords(first.text), republic === true) : null;
    if (!first || year === null || (planYear !== null && year < planYear)) return [];
    return cells.flatMap((cell, i) => {
      const name = head[i + 1];
      return name && name.source !== '' ? [{ name, cell, year, from: first.span }] : [];
    });
  });
}
