/** Tables that share a task out (任务分解表): a place, a body or a thing a row, a measure or a year a column. */

import { yearNamed } from '#language/dates.ts';
import { foldText } from '#language/fold/script-fold.ts';
import { matterOfCaption, timeOfColumn } from '#language/forms/caption.ts';
import { unitNamedIn } from '#language/forms/column.ts';
import type { DateContext } from '#language/forms/term.ts';
import { form } from '#language/rules/form.ts';
import type { ConvertedCell, ConvertedDocument, ConvertedTable } from '#model/line.ts';
import type { Span } from '#model/span.ts';
import type { Text } from '#model/text.ts';
import { ASKS, plainWords, SERIAL } from './columns.ts';
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

type Table = Pick<ConvertedTable, 'head' | 'rows' | 'caption'>;

/** 乡镇（街道）, 县（市、区）, 地区 */
const OWNERS = form('^(?:(?:{level}|[街道办场园村社、()]){2,12}|{areaKind})(?:{nameColumn})?$');

/** Each cell of a measure or a year; none of a table of another kind, or of one of which nothing says that it sets tasks. */
export function readAllocations(
  table: Table,
  { republic, year: planYear }: DateContext,
  due: readonly RowTerm[],
  lead: string,
): AllocatedCell[] {
  const { head, rows, caption } = table;
  const owners = ownersOf(table);
  const said = plainWords(caption);
  const asked = [said, lead, ...(OWNERS.test(plainWords(head[owners])) ? head.map(plainWords) : [])].some(
    (words) => ASKS.test(words),
  );
  if (owners < 0 || !asked) return [];
  const yearOfAll = yearNamed(said || lead, republic === true);
  const terms = termColumns(table);
  const years = head.map((name) => yearNamed(plainWords(name), republic === true) ?? 0);
  const last = Math.max(...years) || null;
  const matter = caption && matterOf(caption);
  return rows.flatMap((row, r) => {
    const owner = row[owners];
    if (!owner || owner.text.source === '') return [];
    return head.flatMap((measure, i) => {
      const cell = row[i];
      if (i <= owners || terms.includes(i) || !cell || measure.source === '') return [];
      const when = timeOfColumn(plainWords(measure));
      const year = years[i] || (when === 'total' ? last : null);
      // 2025年 of a plan from 2026 on: what has been
      if (year !== null && planYear !== null && year < planYear) return [];
      const term = year === null ? due[r] : undefined;
      const what = matter && when ? matter : measure;
      return [{ name: ofOwner(owner.text, what), cell, year: year ?? yearOfAll, term, from: owner.span }];
    });
  });
}

/** The column of those that bear a part; of things (作物) only where every column behind it says in what it measures. */
function ownersOf({ head }: Table): number {
  const names = head.map(plainWords);
  const places = names.findIndex((name) => OWNERS.test(name));
  if (places >= 0) return places;
  const things = names.findIndex((name) => !SERIAL.test(name));
  const measures = names.slice(things + 1);
  const areAll = measures.length > 1 && measures.every((name) => unitNamedIn(name) !== '');
  return areAll && unitNamedIn(names[things] ?? '') === '' ? things : -1;
}

function matterOf(caption: Text): Text | null {
  const place = matterOfCaption(foldText(caption.source));
  if (!place) return null;
  const cut = (words: string) => words.slice(...place);
  return { source: cut(caption.source), hans: cut(caption.hans), hant: cut(caption.hant) };
}

/** 分作物任务如下：|, the words that lead to a table in its clause, or the heading right over it; empty where neither does. */
export function leadOf(
  { clause, span }: ConvertedTable,
  { clauses }: Pick<ConvertedDocument, 'clauses'>,
): string {
  const { heading, body } = clauses.find(({ id }) => id === clause) ?? {};
  const at = body?.reading.toSource.findIndex((offset) => offset >= span[0]) ?? -1;
  const over = plainWords(body && { source: body.reading.text.slice(0, Math.max(at, 0)) });
  return over === '' ? plainWords(heading?.text) : (/[^。;:]+(?=:$)/.exec(over)?.[0] ?? '');
}
