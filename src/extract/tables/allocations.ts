/** Tables that share a task out (任务分解表): a place or body a row, a measure a column. */

import { yearNamed } from '#language/dates.ts';
import type { DateContext } from '#language/forms/term.ts';
import { form } from '#language/rules/form.ts';
import type { ConvertedCell, ConvertedTable } from '#model/line.ts';
import type { Span } from '#model/span.ts';
import type { Text } from '#model/text.ts';
import { ASKS, plainWords } from './columns.ts';
import { ofOwner } from './owners.ts';
import { type RowTerm, termColumns } from './row-terms.ts';

export interface AllocatedCell {
  /** Whose part of what: 东山镇的岗前培训; of a total, what alone. */
  readonly name: Text;
  readonly cell: ConvertedCell;
  readonly year: number | null;
  /** Of its row, where a column says one and its own none. */
  readonly term: RowTerm | undefined;
  /** Where the row begins. */
  readonly from: Span;
}

/** 乡镇（街道）, 县（市、区）, 地区 */
const OWNERS = form('^(?:(?:{level}|[街道办场园村社、()]){2,12}|{areaKind})(?:{nameColumn})?$');

/** Each cell of a measure; none of a table of another kind, or of one that does not say that it sets tasks. */
export function readAllocations(
  table: Pick<ConvertedTable, 'head' | 'rows' | 'caption'>,
  dates: DateContext,
  due: readonly RowTerm[],
): AllocatedCell[] {
  const { head, rows, caption } = table;
  const { republic } = dates;
  const owners = head.findIndex((name) => OWNERS.test(plainWords(name)));
  const said = plainWords(caption);
  if (owners < 0 || !(ASKS.test(said) || head.some((name) => ASKS.test(plainWords(name))))) return [];
  const yearOfAll = yearNamed(said, republic === true);
  const terms = termColumns(table);
  return rows.flatMap((row, r) => {
    const owner = row[owners];
    if (!owner || owner.text.source === '') return [];
    return head.flatMap((measure, i) => {
      const cell = row[i];
      if (i <= owners || terms.includes(i) || !cell || measure.source === '') return [];
      const year = yearNamed(plainWords(measure), republic === true);
      const term = year === null ? due[r] : undefined;
      return [{ name: ofOwner(owner.text, measure), cell, year: year ?? yearOfAll, term, from: owner.span }];
    });
  });
}
