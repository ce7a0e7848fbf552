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
/** 工作任务, 建设内容: whole sentences. */
const TASKS = form('{taskColumn}');
const TERMS = form('{termColumn}');
/** 用水总量（亿立方米）: a column with its unit. */
const MEASURE = /.\([^()]{1,12}\)$/;
const LEAST_OF_FIGURES = 3;
const LONGEST_SECTION = REACHES.tableSection.at;

/**
 * The table whose head begins with a line; null where its rows do not all hold numbers where the head says so, nor are counted by
 * their first column, nor are a name and figures each.
 */
export const readStacked = (lines: readonly StackedLine[], first: number): StackedTable | null =>
  readCounted(lines, first) ?? readNamed(lines, first) ?? readFigures(lines, first);

function readNamed(lines: readonly StackedLine[], first: number): StackedTable | null {
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

/** 序号, the names of the other columns, then rows of which each begins with the next number, wherever 一、总量控制 stands between them. */
function readCounted(lines: readonly StackedLine[], first: number): StackedTable | null {
  if (!NUMBERS.test(lines[first]?.words ?? '')) return null;
  let named = 1;
  while (named <= MOST_COLUMNS + 1 && isColumn(lines[first + named])) named++;
  // What stands over the first number is the last column, or else the name of the first section.
  const table = countedOf(lines, first, named);
  if (table || isKnown(lines[first + named - 1]?.words ?? '')) return table;
  return countedOf(lines, first, named - 1);
}

/** Such a table of so many columns. */
function countedOf(lines: readonly StackedLine[], first: number, width: number): StackedTable | null {
  const head = lines.slice(first, first + width);
  const names = head.map(({ words }) => words);
  if (width < LEAST_COLUMNS || width > MOST_COLUMNS) return null;
  if (!names.some(holdsValues) && names.filter(isKnown).length < LEAST_COLUMNS) return null;
  const rows: Span[][] = [];
  let end = first + width;
  for (;;) {
    const at = beginsRow(lines, end, rows.length + 1);
    if (at === null || !isCountedRow(lines.slice(at, at + width), names)) break;
    // A cell of two lines moves what stands behind it, and where it ends is not told.
    const isMoved =
      beginsRow(lines, at + width, rows.length + 2) === null &&
      lines.slice(at + 1, at + 2 * width).some(({ words }) => words === String(rows.length + 2));
    if (isMoved) break;
    rows.push(lines.slice(at, at + width).map(spanOf));
    end = at + width;
  }
  if (rows.length < 2) return null;
  return { head: head.map(spanOf), rows, length: end - first };
}

const isKnown = (name: string): boolean => HEAD_WORD.test(name);
/** 完成情况, but 完成时限 holds terms. */
const holdsValues = (name: string): boolean => VALUES.test(name) && !TERMS.test(name);

/** The line of the number that begins a row, here or behind the name of a section. */
function beginsRow(lines: readonly StackedLine[], at: number, number: number): number | null {
  const holds = (line: StackedLine | undefined) => line?.words === String(number);
  if (holds(lines[at])) return at;
  const words = lines[at]?.words ?? '';
  const isSection = words.length <= LONGEST_SECTION && /^[^\d。；;:,][^。；;:,]*$/.test(words);
  return isSection && holds(lines[at + 1]) ? at + 1 : null;
}

const isCountedRow = (row: readonly StackedLine[], names: readonly string[]): boolean =>
  row.length === names.length &&
  row.every(
    ({ words }, i) =>
      words !== '' &&
      (TASKS.test(names[i] ?? '') || words.length <= LONGEST_CELL) &&
      (!holdsValues(names[i] ?? '') || VALUE.test(words)),
  );

/** What may name a column, by its form alone. */
const isColumn = (line: StackedLine | undefined): boolean =>
  line !== undefined &&
  line.words !== '' &&
  line.words.length <= REACHES.headCell.at &&
  !/[。；;:!?]/.test(line.words) &&
  (HEAD_WORD.test(line.words) || !VALUE.test(line.words));

/** 区县, three measures, then rows of a name and three figures: whatever the columns are called. */
function readFigures(lines: readonly StackedLine[], first: number): StackedTable | null {
  let width = 0;
  while (width <= MOST_COLUMNS && isColumn(lines[first + width])) width++;
  // The last of the lines without figures is the name of the first row.
  width -= 1;
  if (width < LEAST_COLUMNS || width > MOST_COLUMNS) return null;
  if (!lines.slice(first + 1, first + width).some(({ words }) => MEASURE.test(words))) return null;
  const rows: Span[][] = [];
  let at = first + width;
  while (isColumn(lines[at]) && isFigures(lines.slice(at + 1, at + width), width - 1)) {
    rows.push(lines.slice(at, at + width).map(spanOf));
    at += width;
  }
  if (rows.length < LEAST_OF_FIGURES) return null;
  return { head: lines.slice(first, first + width).map(spanOf), rows, length: at - first };
}

const isFigures = (cells: readonly StackedLine[], count: number): boolean =>
  cells.length === count && cells.every(({ words }) => VALUE.test(words));

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
