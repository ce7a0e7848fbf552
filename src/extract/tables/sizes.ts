/** Tables of works with their term: how much of each in a column of sizes (项目 | 规模 | 完成时限) or of a measure (修缮面积（平方米）). */

import { unitNamedIn } from '#language/forms/column.ts';
import { form } from '#language/rules/form.ts';
import type { ConvertedCell, ConvertedTable } from '#model/line.ts';
import type { Span } from '#model/span.ts';
import type { Text } from '#model/text.ts';
import { readCellAmount } from './cell-amount.ts';
import { holdsUnit, plainWords, SERIAL } from './columns.ts';
import { ofOwner, TOTAL } from './owners.ts';
import { type RowTerm, termColumns } from './row-terms.ts';

export interface SizedCell {
  readonly name: Text;
  readonly cell: ConvertedCell;
  readonly term: RowTerm;
  /** Where the row begins. */
  readonly from: Span;
}

/** 规模, 建设规模, 任务数量 */
const SIZE = form('{sizeMeasure}$');
const NAME = form('{nameColumn}|{subjectColumn}');

/** Each size that a row is to reach by its term; none of a table without a column of terms. */
export function readSizes(
  table: Pick<ConvertedTable, 'head' | 'rows'>,
  due: readonly RowTerm[],
): SizedCell[] {
  const { head, rows } = table;
  const names = head.map(plainWords);
  const terms = termColumns(table);
  const measures = names.flatMap((name, i) => (!terms.includes(i) && unitNamedIn(name) !== '' ? [i] : []));
  const sizes = names.flatMap((name, i) => (!measures.includes(i) && SIZE.test(name) ? [i] : []));
  if (terms.length === 0 || measures.length + sizes.length === 0) return [];
  const others = names.flatMap((name, i) =>
    [...terms, ...measures, ...sizes].includes(i) || SERIAL.test(name) || name === '' ? [] : [i],
  );
  const subject = others.find((at) => NAME.test(names[at] as string)) ?? others[0];
  if (subject === undefined) return [];
  return rows.flatMap((row, r) => {
    const thing = row[subject];
    const term = due[r];
    if (!thing || !term || thing.text.source === '') return [];
    const stated = (name: Text, cell: ConvertedCell): SizedCell => ({
      name,
      cell,
      term,
      from: thing.span,
    });
    return row.flatMap((cell, i): SizedCell[] => {
      if (measures.includes(i)) return [stated(ofOwner(thing.text, head[i] as Text), cell)];
      const unit = sizes.includes(i) ? (readCellAmount(cell.text.source)?.unit ?? '') : '';
      return holdsUnit(unit) && !TOTAL.test(plainWords(thing.text)) ? [stated(thing.text, cell)] : [];
    });
  });
}
