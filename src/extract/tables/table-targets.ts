/** Targets that a table states (主要指标表): one for each row and year, with the base value beside it. */

import { foldText } from '#language/fold/script-fold.ts';
import { UNIT_OF_ALL } from '#language/forms/caption.ts';
import { unitNamedIn } from '#language/forms/column.ts';
import type { DateContext, DateMention } from '#language/forms/term.ts';
import { TABLE_RULE } from '#language/rules/numbers/kinds/kinds.ts';
import type { Deadline } from '#model/facts/target.ts';
import type { ConvertedCell, ConvertedDocument, ConvertedTable } from '#model/line.ts';
import type { Span } from '#model/span.ts';
import type { Text } from '#model/text.ts';
import { foldWords } from '../passage.ts';
import type { FoundTarget } from '../targets/find-targets.ts';
import { type AllocatedCell, leadOf, readAllocations } from './allocations.ts';
import { readCellAmount } from './cell-amount.ts';
import { readColumns, type TargetColumns, type YearColumn } from './columns.ts';
import type { RowTerm, RowTerms } from './row-terms.ts';
import { readSizes, type SizedCell } from './sizes.ts';
import { isTotal, type Totals, totalSince, totalsOf } from './totals.ts';
import { readYearRows, type YearCell } from './year-rows.ts';

/** The targets of all tables that belong to a clause, in reading order. */
export function findTableTargets(doc: ConvertedDocument, dates: DateContext, terms: RowTerms): FoundTarget[] {
  return doc.tables.flatMap((table) => {
    if (table.clause === null) return [];
    const columns = readColumns(table, dates);
    const totals = totalsOf(table, doc);
    const due = terms.get(table.id) ?? [];
    const stated = columns
      ? table.rows.flatMap((row, r) => {
          const termOf = (year: number | null) => termBy(year, year === null ? due[r] : undefined, doc);
          return readRow(row, columns, totals, termOf);
        })
      : cellsOf(table, dates, due, doc);
    return stated.flatMap((one) => targetOf(doc, table, one, totals));
  });
}

/** What the cells of a table without columns of values state. */
function cellsOf(
  table: ConvertedTable,
  dates: DateContext,
  due: readonly RowTerm[],
  doc: ConvertedDocument,
): Stated[] {
  const years = readYearRows(table, dates).map((one) => ofCell(one, termBy(one.year, undefined, doc)));
  if (years.length > 0) return years;
  const shared = readAllocations(table, dates, due, leadOf(table, doc)).map((one) =>
    ofCell(one, termBy(one.year, one.term, doc)),
  );
  const ofRow = ({ due: date }: RowTerm): Term => ({ deadline: date?.deadline ?? null, date });
  return shared.length > 0 ? shared : readSizes(table, due).map((one) => ofCell(one, ofRow(one.term)));
}

type Term = Pick<Stated, 'deadline' | 'date'>;

/** A number that a table states, with what the table says of it. */
interface Stated {
  readonly name: Text;
  readonly cell: ConvertedCell;
  readonly deadline: Deadline | null;
  /** The date in its row that sets the term, where one does. */
  readonly date: DateMention | null;
  /** Of its column; empty where the name has it. */
  readonly unit: string;
  readonly baseline: { readonly year: number; readonly value: number } | null;
  readonly attribute: 'binding' | 'anticipatory' | null;
  /** From where the quotation goes. */
  readonly from: Span;
}

function readRow(
  row: readonly ConvertedCell[],
  columns: TargetColumns,
  totals: Totals,
  termOf: (year: number | null) => Term,
): Stated[] {
  const name = row[columns.subject];
  if (!name || name.text.source === '') return [];
  const unit = columns.unit === null ? '' : (row[columns.unit]?.text.source ?? '');
  if (columns.counts && plainUnit(unit) === '') return [];
  const base = columns.years.find(({ isBaseline }) => isBaseline);
  return columns.years
    .filter(({ isBaseline }) => !isBaseline)
    .flatMap(({ column, year }) => {
      const cell = row[column];
      if (!cell) return [];
      return [
        {
          name: name.text,
          cell,
          ...termOf(year),
          unit: plainUnit(unit),
          baseline: base && areBothTotals(cell, row[base.column], totals) ? readBaseline(row, base) : null,
          attribute: attributeOf(row, columns, name.text),
          from: name.span,
        },
      ];
    });
}

/** A year's number is no base of a total of five years, nor the other way round. */
const areBothTotals = (cell: ConvertedCell, base: ConvertedCell | undefined, totals: Totals): boolean =>
  isTotal(cell.text.source, totals) === isTotal(base?.text.source ?? '', totals);

const ofCell = ({ name, cell, from }: YearCell | AllocatedCell | SizedCell, term: Term): Stated => ({
  name,
  cell,
  ...term,
  unit: '',
  baseline: null,
  attribute: null,
  from,
});

function targetOf(
  doc: ConvertedDocument,
  table: ConvertedTable,
  stated: Stated,
  totals: Totals,
): FoundTarget[] {
  const { name, cell, deadline, date, unit, baseline, attribute, from } = stated;
  const amount = readCellAmount(cell.text.source);
  if (!amount) return [];
  const { subject, inBrackets } = readName(name);
  return [
    {
      target: {
        clause: table.clause as string,
        quote: quoteOf(doc.seed.text, from, cell.span),
        numberText: cell.text.source,
        value: amount.value,
        valueMax: amount.valueMax,
        comparator: amount.comparator,
        unit: joinUnit(amount.unit, unit || inBrackets || unitOfAll(table)),
        deadline,
        since: totalSince(cell.text.source, deadline?.year ?? null, totals, doc),
        kind: 'goal' as const,
        attribute,
        baseline,
        table: table.id,
        rule: TABLE_RULE.name,
        subject,
        subjectSure: true,
        span: cell.span,
      },
      context: foldWords(`${table.caption?.hans ?? ''}。${subject.hans}`),
      date,
    },
  ];
}

/** The term of the row before the year of its column or table, and this before the last year of the plan. */
function termBy(year: number | null, row: RowTerm | undefined, { metadata }: ConvertedDocument): Term {
  const date = row?.due ?? null;
  if (date?.deadline) return { deadline: date.deadline, date };
  const last = year ?? metadata.period?.to ?? null;
  return { deadline: last === null ? null : { year: last, point: 'during' }, date: null };
}

function readBaseline(row: readonly ConvertedCell[], { column, year }: YearColumn) {
  const amount = readCellAmount(row[column]?.text.source ?? '');
  return amount && year !== null ? { year, value: amount.value } : null;
}

/** 人均预期寿命（岁） → 人均预期寿命, 岁; numbers and notes of the row go. */
function readName(text: Text): { subject: Text; inBrackets: string } {
  const folded = foldText(text.source);
  const lead = /^(?:\d{1,3}[.、)]\s{0,3}|\(\d{1,3}\)\s{0,3}|[①-⑳])/.exec(folded)?.[0].length ?? 0;
  const attribute = /\s{0,3}[([](?:约束性|预期性)[)\]]\s{0,3}$/.exec(folded);
  const end = attribute?.index ?? folded.length;
  const unit = unitNamedIn(folded.slice(0, end));
  const to = unit === '' ? end : folded.slice(0, end).lastIndexOf('(');
  const cut = (words: string) => words.slice(lead, to).replace(/\s/g, '');
  return {
    subject: { source: cut(text.source), hans: cut(text.hans), hant: cut(text.hant) },
    inBrackets: unit.replace(/^1(?=\/)/, ''),
  };
}

const plainUnit = (unit: string): string =>
  foldText(unit)
    .replace(/\s/g, '')
    .replace(/(?<=.)\(([^()]*)\)$/, '（$1）')
    .replace(/^(?:—|-|\/)$/, '');

/** 分年度指标（以乡镇为单位，％）, 投资计划（单位：万元）: what the caption says of all cells, or a line beneath it. */
function unitOfAll({ caption, over }: ConvertedTable): string {
  const said = IN_CAPTION.exec(foldText(caption?.source ?? '').trim());
  const behind = SAID.exec(foldText(`${caption?.source ?? ''} ${over}`).trim());
  return said?.[1] ?? said?.[2] ?? behind?.[1] ?? '';
}
const IN_CAPTION = /[(,]\s?(?:([%‰])|单位:\s?([^(),、]{1,8}))\)$/;
const SAID = new RegExp(String.raw`(?:^|\s)${UNIT_OF_ALL}$`);

/** 万 in the cell and 人 in the column are 万人. */
const joinUnit = (own: string, ofColumn: string): string =>
  own === '' ? ofColumn : /^[万亿千百]$/.test(own) && !ofColumn.startsWith(own) ? own + ofColumn : own;

function attributeOf(row: readonly ConvertedCell[], { attribute }: TargetColumns, name: Text) {
  const words = `${attribute === null ? '' : row[attribute]?.text.hans}${name.hans}`;
  if (/约束/.test(words)) return 'binding' as const;
  return /预期/.test(words) ? ('anticipatory' as const) : null;
}

/** The row from its name to the number, where both stand in one line. */
function quoteOf(seed: string, name: Span, number: Span): string {
  const quote = seed.slice(name[0], number[1]);
  return name[0] < number[0] && !/[\n\r]|<\/?t[dh]/i.test(quote) ? quote : seed.slice(...number);
}

/** Whether a place lies in a table: what prose rules find there is no sentence. */
export const isInTable = ({ tables }: Pick<ConvertedDocument, 'tables'>, [start]: Span): boolean =>
  tables.some(({ span }) => span[0] <= start && start < span[1]);
