/** Tables of which every cell came as a line of its own, as copying from a web page leaves them: the head, then row after row. */

import { REACHES } from '#language/limits.ts';
import { form } from '#language/rules/form.ts';
import type { Span } from '#model/span.ts';
import { HEAD_WORD } from '../cells.ts';
import { MEASURE } from '../opening.ts';
import { readAttributed } from './attributed.ts';
import {
  ATTRIBUTE,
  type ColumnKind,
  fitRow,
  holdsTasks,
  holdsValues,
  isAttributes,
  isHeadWord,
  isPageNumber,
  isTyped,
  kindOfColumn,
  NUMBERS,
  namesValues,
  type StackedLine,
  type StackedTable,
  spanOf,
  VALUE,
  WEIGHT,
} from './stacked-rows.ts';

const LEAST_COLUMNS = 3;
const MOST_COLUMNS = REACHES.stackedColumns.at;
const LONGEST_CELL = REACHES.stackedCell.at;
const GROUP = form('{groupColumn}');
const LEAST_OF_FIGURES = 3;
/** Lines of a row, in lines of a row without any cell of two. */
const LONGEST_ROW = 4;
const LONGEST_SECTION = REACHES.tableSection.at;

/**
 * The table whose head begins with a line; null where its rows do not all hold numbers where the head says so, nor are counted by
 * their first column, nor are a name and figures each.
 */
export const readStacked = (lines: readonly StackedLine[], first: number): StackedTable | null =>
  readCounted(lines, first) ??
  readSections(lines, first) ??
  readNamed(lines, first) ??
  readAttributed(lines, first) ??
  readFigures(lines, first);

function readNamed(lines: readonly StackedLine[], first: number): StackedTable | null {
  let width = 0;
  while (width <= MOST_COLUMNS && isHeadWord(lines[first + width])) width++;
  if (width < LEAST_COLUMNS || width > MOST_COLUMNS) return null;
  const names = lines.slice(first, first + width).map(({ words }) => words);
  if (!names.some((name) => namesValues(name))) return null;
  const kinds = names.map(kindOfColumn);
  const rows: (readonly Span[])[] = [];
  let end = first + width;
  const isGrouped = GROUP.test(names[0] as string);
  for (;;) {
    const from = onNextPage(lines, end, names);
    // A merged cell, 领域 of several rows, is not printed again.
    const least = isGrouped && rows.length > 0 ? [0, 1] : [0];
    const at = [from, ...(isPageNumber(lines[from]) ? [from + 1] : [])];
    const row = firstOf(at, (line) =>
      firstOf(least, (missing) => namedRow(lines, line, names, kinds, missing, rows.length > 0)),
    );
    if (!row) break;
    rows.push(row.missing === 1 ? [rows.at(-1)?.[0] as Span, ...row.cells] : row.cells);
    end = row.end;
  }
  if (rows.length < 2) return null;
  return { head: lines.slice(first, first + width).map(spanOf), rows, length: end - first };
}

interface NamedRow {
  readonly cells: readonly Span[];
  readonly end: number;
  readonly missing: number;
}

function firstOf<T, R>(all: readonly T[], read: (one: T) => R | null): R | null {
  for (const one of all) {
    const found = read(one);
    if (found !== null) return found;
  }
  return null;
}

/** A row of a line a cell, or one that a cell of two lines makes longer: its last cell, a number or a kind, tells where it ends. */
function namedRow(
  lines: readonly StackedLine[],
  at: number,
  names: readonly string[],
  kinds: readonly ColumnKind[],
  missing: number,
  mayBeLonger: boolean,
): NamedRow | null {
  const width = names.length - missing;
  if (isRow(lines, at, names, missing))
    return { cells: lines.slice(at, at + width).map(spanOf), end: at + width, missing };
  if (!mayBeLonger || !isAnchor(kinds.at(-1))) return null;
  for (let end = at + width + 1; end <= Math.min(at + 2 * width, lines.length); end++) {
    const own = lines.slice(at, end);
    if (own.some(({ words }) => words.length > LONGEST_CELL || /[。；;!?]/.test(words))) return null;
    const row = fitRow(own, kinds.slice(missing));
    // More than a cell of two lines and a page number would be no row.
    if (row && row.score >= WEIGHT.apart + WEIGHT.page) return { cells: row.cells, end, missing };
  }
  return null;
}

const isAnchor = (kind: ColumnKind | undefined): boolean => kind === 'value' || kind === 'attribute';

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
  const kinds = names.map(kindOfColumn);
  const rows: (readonly Span[])[] = [];
  let end = first + width;
  for (;;) {
    const at = beginsRow(lines, onNextPage(lines, end, names), rows.length + 1);
    if (at === null) break;
    const row = countedRow(lines, at, names, kinds, rows.length + 2);
    if (row === null) break;
    rows.push(row.cells);
    end = row.end;
  }
  if (rows.length < 2) return null;
  return { head: head.map(spanOf), rows, length: end - first };
}

/** The row that begins at a line, up to the number of the next; the last row takes a line a cell. */
function countedRow(
  lines: readonly StackedLine[],
  at: number,
  names: readonly string[],
  kinds: readonly ColumnKind[],
  next: number,
): { readonly cells: readonly Span[]; readonly end: number } | null {
  const width = names.length;
  const plain = lines.slice(at, at + width);
  const taken = isCountedRow(plain, names) ? { cells: plain.map(spanOf), end: at + width } : null;
  const reach = lines.slice(at, at + LONGEST_ROW * width);
  if (!reach.slice(1).some(({ words }) => words === String(next)))
    return taken && (longerRow(reach, kinds, at) ?? taken);
  const behind = lines[at + width];
  const begins = beginsRow(lines, onNextPage(lines, at + width, names), next);
  // A cell of two lines moves what stands behind it: what looks like the name of a section may be the last cell.
  const isMoved = begins === null || (begins === at + width + 1 && behind !== undefined && isTyped(behind));
  if (taken && !isMoved) return taken;
  for (let size = width; size < reach.length; size++) {
    if (reach[size]?.words !== String(next)) continue;
    const fitted = fitRow(reach.slice(0, size), kinds);
    const above = beginsRow(reach, size - 1, next) === size ? fitRow(reach.slice(0, size - 1), kinds) : null;
    if (above && above.score >= (fitted?.score ?? above.score))
      return { cells: above.cells, end: at + size - 1 };
    if (fitted) return { cells: fitted.cells, end: at + size };
  }
  return begins === null ? null : taken;
}

/** The last row with a cell of several lines, where bodies and terms then stand in their columns and would not else. */
function longerRow(
  reach: readonly StackedLine[],
  kinds: readonly ColumnKind[],
  at: number,
): { readonly cells: readonly Span[]; readonly end: number } | null {
  const width = kinds.length;
  const plain = fitRow(reach.slice(0, width), kinds);
  if (!plain) return null;
  for (let size = width + 1; size <= Math.min(2 * width, reach.length); size++) {
    const longer = fitRow(reach.slice(0, size), kinds);
    if (longer && longer.score >= plain.score + WEIGHT.kind) return { cells: longer.cells, end: at + size };
  }
  return null;
}

/** 领域, 指标, 2025年, then rows that are counted though no column is called 序号, under the name of what they are of. */
function readSections(lines: readonly StackedLine[], first: number): StackedTable | null {
  let width = 0;
  while (width <= MOST_COLUMNS && isHeadWord(lines[first + width])) width++;
  const names = lines.slice(first, first + width).map(({ words }) => words);
  if (width < LEAST_COLUMNS || width > MOST_COLUMNS || !GROUP.test(names[0] as string)) return null;
  if (names.some((name) => NUMBERS.test(name)) || !names.some(holdsValues)) return null;
  const rows: (readonly Span[])[] = [];
  let end = first + width;
  for (;;) {
    const from = onNextPage(lines, end, names);
    const at = beginsRow(lines, from, rows.length + 1);
    const section = at === from ? rows.at(-1)?.[0] : at !== null && spanOf(lines[from] as StackedLine);
    const cells = lines.slice((at ?? 0) + 1, (at ?? 0) + width);
    const isRow = cells.every(
      ({ words }, i) =>
        words.length <= LONGEST_CELL && (/\d/.test(words) || !holdsValues(names[i + 1] as string)),
    );
    if (!section || cells.length < width - 1 || !isRow) break;
    rows.push([section, spanOf(lines[at as number] as StackedLine), ...cells.map(spanOf)]);
    end = (at as number) + width;
  }
  if (rows.length < 2) return null;
  const [group, ...head] = lines.slice(first, first + width).map(spanOf) as [Span, ...Span[]];
  // The column of numbers has no name.
  return { head: [group, [group[1], group[1]], ...head], rows, length: end - first };
}

/** Behind a page number, and behind the head where it is printed again. */
function onNextPage(lines: readonly StackedLine[], at: number, names: readonly string[]): number {
  const isHead = (from: number) => names.every((name, i) => lines[from + i]?.words === name);
  const next = isPageNumber(lines[at]) && isHead(at + 1) ? at + 1 : at;
  return isHead(next) ? next + names.length : at;
}

const isKnown = (name: string): boolean => HEAD_WORD.test(name);

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
      (holdsTasks(names[i] ?? '') || words.length <= LONGEST_CELL) &&
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
  for (;;) {
    // Between two rows the number of a page.
    const from = isPageNumber(lines[at]) && isColumn(lines[at + 1]) ? at + 1 : at;
    if (!isColumn(lines[from]) || !isFigures(lines.slice(from + 1, from + width), width - 1)) break;
    rows.push(lines.slice(from, from + width).map(spanOf));
    at = from + width;
  }
  if (rows.length < LEAST_OF_FIGURES) return null;
  return { head: lines.slice(first, first + width).map(spanOf), rows, length: at - first };
}

const isFigures = (cells: readonly StackedLine[], count: number): boolean =>
  cells.length === count && cells.every(({ words }) => VALUE.test(words));

function isRow(
  lines: readonly StackedLine[],
  at: number,
  names: readonly string[],
  missing: number,
): boolean {
  // With 约束性 or 预期性 at its end a row is sure, and may say 逐步提高 for a number.
  const isSure = names.some((name) => isAttributes(name));
  return names.every((name, i) => {
    if (i < missing) return true;
    const words = lines[at + i - missing]?.words;
    if (words === undefined || words.length > LONGEST_CELL || /[。；;!?]/.test(words)) return false;
    if (isAttributes(name)) return ATTRIBUTE.test(words);
    if (namesValues(name)) return isSure || VALUE.test(words);
    return !VALUE.test(words) || NUMBERS.test(name);
  });
}
