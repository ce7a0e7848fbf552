/**
 * Tables of indicators of which every cell came as a line of its own and some have no line at all: what a row begins with is the
 * next number, and what it ends with is the kind of its indicator (约束性, 预期性, 倡导性).
 */

import { REACHES } from '#language/limits.ts';
import type { Span } from '#model/span.ts';
import {
  ATTRIBUTE,
  holdsValues,
  isAttributes,
  isHeadWord,
  NUMBERS,
  type StackedLine,
  type StackedTable,
  spanOf,
} from './stacked-rows.ts';

const LEAST_ROWS = 2;
/** Between two rows stand names of groups, and notes on the row above. */
const LONGEST_BETWEEN = REACHES.betweenRows.at;

/** The table whose head begins with a line: 序号, first or behind the name of a group, an indicator, values and kinds. */
export function readAttributed(lines: readonly StackedLine[], first: number): StackedTable | null {
  let width = 0;
  while (width <= REACHES.stackedColumns.at && isHeadWord(lines[first + width])) width++;
  const names = lines.slice(first, first + width).map(({ words }) => words);
  const number = names.findIndex((name) => NUMBERS.test(name));
  const values = names.slice(number + 2, -1);
  if (number < 0 || number > 1 || values.length === 0 || !values.every(holdsValues)) return null;
  if (!isAttributes(names.at(-1) as string)) return null;
  const rows: Span[][] = [];
  let end = first + width;
  for (let last = 0; ; ) {
    const row = nextRow(lines, end, last, values.length);
    if (!row) break;
    const groups: Span[] = number === 1 ? [[row.cells[0]?.[0] ?? 0, row.cells[0]?.[0] ?? 0]] : [];
    rows.push([...groups, ...row.cells]);
    [end, last] = [row.end, row.number];
  }
  if (rows.length < LEAST_ROWS) return null;
  return { head: lines.slice(first, first + width).map(spanOf), rows, length: end - first };
}

interface Row {
  readonly cells: readonly Span[];
  readonly number: number;
  readonly end: number;
}

/** The next row: a number that goes on with the last, the name of the indicator, at most so many values, its kind. */
function nextRow(lines: readonly StackedLine[], from: number, last: number, width: number): Row | null {
  for (let at = from; at < Math.min(lines.length, from + LONGEST_BETWEEN); at++) {
    const number = /^\d{1,3}$/.test(lines[at]?.words ?? '') ? Number(lines[at]?.words) : 0;
    const name = lines[at + 1];
    if (number <= last || number > last + LONGEST_BETWEEN || !name || isOfNumbers(name)) continue;
    const kind = lines.slice(at + 2, at + 3 + width).findIndex(({ words }) => ATTRIBUTE.test(words));
    if (kind < 0) continue;
    const cells = lines.slice(at, at + 2 + kind).map(spanOf);
    // What has no line are the first ones, where nothing was measured before.
    const edge = lines[at + 2 + kind]?.line.start ?? 0;
    const missing = Array.from({ length: width - kind }, (): Span => [edge, edge]);
    const attribute = lines[at + 2 + kind] as StackedLine;
    return {
      cells: [...cells.slice(0, 2), ...missing, ...cells.slice(2), spanOf(attribute)],
      number,
      end: at + 3 + kind,
    };
  }
  return null;
}

const isOfNumbers = ({ words }: StackedLine): boolean => /^[\d.,%≥≤><]+$/.test(words);
