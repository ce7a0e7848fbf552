/** Tables of which every cell came as a line of its own, as copying from a web page leaves them: the head, then row after row. */

import { REACHES } from '#language/limits.ts';
import { form } from '#language/rules/form.ts';
import type { Span } from '#model/span.ts';
import { readMark } from '../outline/marks.ts';
import { HEAD_WORD } from './head-words.ts';

/** A line by its place and its folded words. */
export interface StackedLine {
  readonly line: { readonly start: number; readonly end: number };
  readonly words: string;
}

export interface StackedTable {
  readonly head: readonly Span[];
  /** As many cells each as the head; a cell that goes on from the row above is the one above. */
  readonly rows: readonly (readonly Span[])[];
  /** Lines that it takes. */
  readonly length: number;
}

const LEAST_COLUMNS = 3;
const MOST_COLUMNS = REACHES.stackedColumns.at;
const LONGEST_CELL = REACHES.stackedCell.at;
/** Columns of numbers: what tells where a row begins and ends. */
const VALUES = form(String.raw`^\d{2,4}年|{valueColumn}|{goalColumn}|{baseColumn}`);
const VALUE = form(
  String.raw`^(?:[[(]?(?:[≥≤><≧≦约]|{cellSign}|{changes}[到至]?)?\d[\d.,]*(?:[-~至]\d[\d.]*)?[^\d]{0,6}|[-—/]+)$`,
);
const ATTRIBUTES = form('{attributeColumn}');
const ATTRIBUTE = /^(?:约束|预期)/;
const GROUP = form('{groupColumn}');
const NUMBERS = /^(?:序|编)号$/;

/** The table whose head begins with a line; null where its rows do not all hold numbers where the head says so. */
export function readStacked(lines: readonly StackedLine[], first: number): StackedTable | null {
  let width = 0;
  while (width <= MOST_COLUMNS && isHeadWord(lines[first + width])) width++;
  if (width < LEAST_COLUMNS || width > MOST_COLUMNS) return null;
  const names = lines.slice(first, first + width).map(({ words }) => words);
  if (!names.some((name) => VALUES.test(name))) return null;
  const rows: Span[][] = [];
  let at = first + width;
  const isGrouped = GROUP.test(names[0] as string);
  for (;;) {
    // A merged cell, 领域 of several rows, is not printed again.
    const missing = (isGrouped && rows.length > 0 ? [0, 1] : [0]).find((one) => isRow(lines, at, names, one));
    if (missing === undefined) break;
    const cells = lines.slice(at, at + width - missing).map(spanOf);
    rows.push(missing === 1 ? [rows.at(-1)?.[0] as Span, ...cells] : cells);
    at += width - missing;
  }
  if (rows.length < 2) return null;
  return { head: lines.slice(first, first + width).map(spanOf), rows, length: at - first };
}

const isHeadWord = (line: StackedLine | undefined): boolean =>
  line !== undefined &&
  line.words.length <= REACHES.columnName.at &&
  !/[。；;:,!?]/.test(line.words) &&
  // 3. 指标 is a heading of the outline.
  readMark(line.words)?.bare !== false &&
  HEAD_WORD.test(line.words);

function isRow(
  lines: readonly StackedLine[],
  at: number,
  names: readonly string[],
  missing: number,
): boolean {
  // With 约束性 or 预期性 at its end a row is sure, and may say 逐步提高 for a number.
  const isSure = names.some((name) => ATTRIBUTES.test(name));
  return names.every((name, i) => {
    if (i < missing) return true;
    const words = lines[at + i - missing]?.words;
    if (words === undefined || words.length > LONGEST_CELL || /[。；;!?]/.test(words)) return false;
    if (ATTRIBUTES.test(name)) return ATTRIBUTE.test(words);
    if (VALUES.test(name)) return isSure || VALUE.test(words);
    return !VALUE.test(words) || NUMBERS.test(name);
  });
}

const spanOf = ({ line: { start, end } }: StackedLine): Span => [start, end];
