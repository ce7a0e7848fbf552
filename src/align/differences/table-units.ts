/** What of a text in tables may be set against another text: a bare number, by the row and the year that it is for. */
import { foldText } from '#language/fold/script-fold.ts';
import { areAlike } from '#language/rules/apart.ts';
import type { TargetRecord } from '#model/facts/target.ts';
import type { Span } from '#model/span.ts';
import type { TableRow, TokenText, Unit } from './tokens.ts';
import { unitOf } from './unit-of.ts';

/** A table as far as its numbers are compared: its place in the seed, and its cells. */
export interface ComparableTable {
  readonly span: Span;
  readonly rows: readonly (readonly ComparableCell[])[];
}

export interface ComparableCell {
  readonly span: Span;
  readonly text: { readonly source: string };
}

/** A cell that says by itself what its numbers and dates are for: 新增首贷户400户以上，5月底前完成. */
export const isSaid = ({ text }: ComparableCell): boolean => /[，。；,;]/.test(text.source);

/**
 * The text with the numbers of its tables told apart by what they are for. In a table numbers stand close together and bare, so that
 * the next one of the other text is as a rule that of another row; those that are no targets (what was, the years of the head) are words.
 *
 * @param targets of the clause
 * @param toSource the place in the seed of each character of the text
 */
export function tellRowsApart(
  text: TokenText,
  tables: readonly ComparableTable[],
  targets: readonly TargetRecord[],
  toSource: readonly number[],
): TokenText {
  const [first, last] = [toSource[0] ?? 0, toSource.at(-1) ?? 0];
  const own = tables.filter(({ span: [from, to] }) => from < last && to > first);
  if (own.length === 0) return text;
  const said = own.flatMap(({ rows }) => rows.flat().filter(isSaid));
  const inTable = (unit: Unit): boolean => {
    const at = toSource[unit.start] as number;
    return own.some(({ span }) => holds(span, at)) && !said.some(({ span }) => holds(span, at));
  };
  return {
    ...text,
    units: text.units.flatMap((unit): Unit[] => {
      if (!OF_A_CELL.has(unit.kind) || !inTable(unit)) return [unit];
      const at = toSource[unit.start] as number;
      const target = targets.find(({ span }) => holds(span, at));
      if (target === undefined) return [];
      // Rows stand one behind the other: of 7.2|人均预期寿命 the 人 is no unit.
      const end = Math.min(unit.end, unit.start + target.span[1] - at);
      const isWhole = end === unit.end && unit.kind === 'number' && !/^[%‰]?$/.test(unitOf(unit.key));
      return [isWhole ? unit : { ...unit, end, row: rowOf(target) }];
    }),
  };
}

/** Kinds that tell nothing without the row and the column in which they stand; 3所 with its unit says what it counts. */
const OF_A_CELL: ReadonlySet<Unit['kind']> = new Set(['number', 'numeral', 'comparator', 'date']);

const holds = ([from, to]: Span, at: number): boolean => from <= at && at < to;

const rowOf = ({ subject, unit, deadline, since }: TargetRecord): TableRow => ({
  subject: foldText(subject.hans).replace(/[^\p{Letter}\p{Number}]/gu, ''),
  unit,
  year: deadline?.year ?? since,
});

/** Whether one may be the counterpart of the other; running text has its own. */
export function isSameRow(a: TableRow | null, b: TableRow | null): boolean {
  if (a === null || b === null) return a === b;
  return a.year === b.year && a.unit === b.unit && areAlike(a.subject, b.subject);
}
