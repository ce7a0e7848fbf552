/** Finds the tables of a text, in whatever form they came, and puts them into a head and rows. */

import { foldText } from '#language/fold/script-fold.ts';
import { unspread } from '#language/fold/spread.ts';
import { REACHES } from '#language/limits.ts';
import type { Line } from '#language/lines.ts';
import { form } from '#language/rules/form.ts';
import type { Span } from '#model/span.ts';
import { type MarkFamily, readMark } from '../outline/marks.ts';
import { withLine } from './aligned/aligned-lines.ts';
import { type AlignedTable, readAligned } from './aligned/aligned-table.ts';
import { withPairs } from './aligned/pairs.ts';
import {
  type CellPlaces,
  firstHalf,
  fitted,
  nameColumn,
  serialOver,
  widestCells,
  withRest,
  wordsAt,
} from './broken-cells.ts';
import { type FoundTable, isCaption, placed } from './captions.ts';
import { type CellLine, HEAD_REST, readCells } from './cells.ts';
import { isDrawn } from './drawn-rows.ts';
import { isMarkdown, labelsOf, opens, sameLabels, type TextRow } from './opening.ts';
import { partColumns } from './part-columns.ts';
import { readStacked } from './stacked/stacked.ts';
import { kindOfColumn, NUMBERS } from './stacked/stacked-rows.ts';

const NOTE = form(String.raw`^(?:{tableNote}|※|\*)\s?\d?[:.、]?`);
const LONGEST_SECTION = REACHES.tableSection.at;

/** All tables of the lines of a text, in order. */
export function findTables(text: string, lines: readonly Line[]): FoundTable[] {
  const printed = lines.map((line): TextRow => {
    const words = foldText(text.slice(line.start, Math.min(line.end, line.start + 80))).trim();
    return { line, words, cells: readCells(text, line) };
  });
  const rows = withPairs(text, printed);
  // 主 要 工 作 任 务: letters that a printer spread.
  const cells = rows.map((row) => ({ ...row, ...cellOf(row), words: unspread(cellOf(row).words) }));
  const tables: FoundTable[] = [];
  for (let i = 0; i < rows.length; ) {
    const table = opens(rows, i) ? readTable(text, rows, i) : stackedTable(cells, i);
    if (table) tables.push({ ...table.found, ...partColumns(text, table.found) });
    i = table ? table.next : i + 1;
  }
  return tables;
}

/** A line as the one cell that it is: `指标 |` has the stroke behind it that some pages put between cells. */
function cellOf({ line, words }: TextRow): { readonly line: Line; readonly words: string } {
  const behind = /\s{0,4}\|$/.exec(words);
  if (!behind || words.indexOf('|') < words.length - 1 || behind.index === 0) return { line, words };
  return { line: { ...line, end: line.end - behind[0].length }, words: words.slice(0, behind.index) };
}

/** A table with a line a cell. */
function stackedTable(rows: readonly TextRow[], first: number): { found: FoundTable; next: number } | null {
  const stacked = readStacked(rows, first);
  if (!stacked) return null;
  const next = first + stacked.length;
  const head = stacked.head.map((cell) => [cell]);
  const body = stacked.rows.map((row) => row.map((cell): CellPlaces => [cell]));
  return { found: placed(rows, { first, last: next - 1 }, head, body), next };
}

function readTable(
  text: string,
  rows: readonly TextRow[],
  first: number,
): { found: FoundTable; next: number } | null {
  const top = rows[first] as TextRow & { cells: CellLine };
  const { form } = top.cells;
  const labelled = form === 'label';
  const aligned = readAligned(text, rows, first);
  const printed = (labelled ? top.cells.labels : top.cells.cells).map((cell) => [cell]);
  const head: Span[][] = aligned?.head.map((places) => [...places]) ?? printed;
  const names = labelled ? labelsOf(top) : [...(aligned?.names ?? top.cells.words)];
  const serial = aligned ? null : serialOver(rows, first);
  if (serial) {
    head.unshift([serial]);
    names.unshift('序号');
  }
  const body: (readonly CellPlaces[])[] = [];
  let words: readonly string[] = [];
  let last = first;
  let stacked = true;
  const widest = widestCells(rows, first);
  for (let i = labelled ? first : first + (aligned?.height ?? 1); i < rows.length; i++) {
    const row = rows[i] as TextRow;
    const own = aligned?.lines.get(i);
    if (own) {
      const cells = withLine(own, row.line.start, body.at(-1));
      body.splice(own.rest ? body.length - 1 : body.length, 1, cells);
      words = cells.map((places) => foldText(places.map((place) => text.slice(...place)).join('')));
      last = i;
      stacked = false;
      continue;
    }
    if (stacked && !labelled && stackOnHead(row, head, names)) {
      last = i;
      continue;
    }
    const above = body.at(-1);
    const follows = () =>
      !isRow(row, top, names) && rows.slice(i + 1, i + 3).some((next) => isRow(next, top, names));
    const whole =
      labelled || !above || isCaption(row.words)
        ? null
        : withRest(above, words, row, { names, widest, goesOn: follows() });
    if (whole) {
      body[body.length - 1] = whole.cells;
      ({ words } = whole);
      last = i;
      continue;
    }
    const kind = rowKind(rows, { first, i }, top, names, aligned);
    if (kind === 'end') break;
    last = i;
    if (kind !== 'row' || !row.cells) continue;
    stacked = false;
    const half = labelled
      ? null
      : firstHalf(rows[i - 1] as TextRow, row.cells, widest(nameColumn(names)), names);
    const cells = fitted(row.cells, names, above);
    body.push(cells.map((cell, at) => (half && at === nameColumn(names) ? [half, ...cell] : cell)));
    words = cells.map(([cell]) => wordsAt(row, cell));
  }
  if (body.length === 0) return null;
  const opening = serial && serial[0] < top.line.start ? first - 1 : first;
  return { found: placed(rows, { first: opening, last }, head, body), next: last + 1 };
}

/** A second or third line of the head: 年目 年目 under 2022 2025, or cells of the same number. */
function stackOnHead({ line, words, cells }: TextRow, head: Span[][], names: string[]): boolean {
  const own: readonly Span[] = cells?.cells ?? wordsOf(line, words);
  const texts = cells?.words ?? words.split(/\s+/);
  const filled = own.map((span, i) => ({ span, word: texts[i] ?? '' })).filter(({ word }) => word !== '');
  if (filled.length === 0 || !filled.every(({ word }) => HEAD_REST.test(word))) return false;
  const years = names.flatMap((name, i) => (form(String.raw`{valueColumn}|\d{4}|^$`).test(name) ? [i] : []));
  const columns =
    own.length === head.length
      ? own.flatMap((_, i) => (texts[i] === '' ? [] : [i]))
      : filled.length === years.length
        ? years
        : null;
  if (!columns) return false;
  for (const [k, { span, word }] of filled.entries()) {
    const column = columns[k] as number;
    (head[column] as Span[]).push(span);
    names[column] += word;
  }
  return true;
}

const wordsOf = (line: Line, words: string): Span[] =>
  [...words.matchAll(/\S+/g)].map(
    ({ index, 0: word }): Span => [line.start + index, line.start + index + word.length],
  );

/** Whether a line is a row, stands between rows, or ends the table. */
function rowKind(
  rows: readonly TextRow[],
  { first, i }: { readonly first: number; readonly i: number },
  top: TextRow,
  names: readonly string[],
  aligned: AlignedTable | null,
): 'row' | 'between' | 'end' {
  const { words, cells } = rows[i] as TextRow;
  // |---| under another line of words: the next table.
  if (isMarkdown(rows, i) && words !== top.words) return 'end';
  const goesOn = () =>
    rows
      .slice(i + 1, i + 3)
      .some(
        (row, k) =>
          aligned?.lines.get(i + 1 + k)?.rest === false ||
          (row.cells?.form === top.cells?.form && isRow(row, top, names)),
      );
  if (isRow(rows[i] as TextRow, top, names)) {
    const text = cells?.words.join('|') ?? '';
    if (cells?.form !== 'label' && text === top.cells?.words.join('|')) return 'between';
    return cells !== null && (isDrawn(cells.words) || isNote(cells.words)) ? 'between' : 'row';
  }
  if (NOTE.test(words) && goesOn()) return 'between';
  // 表2 … over a head of its own.
  if (isCaption(words) && opens(rows, i + 1) && rows[i + 1]?.words !== top.words) return 'end';
  if (beginsAgain(rows, first, i + 1) || opensAnnex(rows, top, i)) return 'end';
  const isSection = words.length <= LONGEST_SECTION && !/[。；;:,]/.test(words);
  return isSection && goesOn() && !isNextHeading(rows, first, i) ? 'between' : 'end';
}

/** 附件3 over what is attached next; over the same head once more it stands on a page of the table. */
const opensAnnex = (rows: readonly TextRow[], top: TextRow, i: number): boolean =>
  ANNEX.test(rows[i]?.words ?? '') && !rows.slice(i + 1, i + 4).some(({ words }) => words === top.words);
const ANNEX = /^附[件表录]\s?[一二三四五六七八九十\d]{1,3}\s?:?$/;

/** 计算方法：…, in the first cell of a row that has nothing else: of the row above. */
const isNote = ([first = '', ...others]: readonly string[]): boolean =>
  /^[^\d:,。]{1,8}:./.test(first) && others.every((word) => word === '');

/** Whether the head and the first row's number stand at a line once more: the next table, and no next page. */
function beginsAgain(rows: readonly TextRow[], first: number, i: number): boolean {
  const [head, row] = [rows[first], rows[first + 1]];
  const number = row?.cells?.words[0];
  return (
    number !== undefined &&
    /^\d+$/.test(number) &&
    rows[i]?.words === head?.words &&
    rows[i + 1]?.cells?.words[0] === number
  );
}

/** Whether a line goes on with the outline in which the table stands: 二、 where 一、 was the last before the table. */
function isNextHeading(rows: readonly TextRow[], first: number, i: number): boolean {
  const own = readMark((rows[i] as TextRow).words);
  if (own === null || own.bare || ROW_NUMBERS.has(own.family)) return false;
  let before = i - 1;
  while (before >= 0 && readMark((rows[before] as TextRow).words)?.family !== own.family) before--;
  const { number = null } = readMark(rows[before]?.words ?? '') ?? {};
  return before < first && number !== null && number + 1 === own.number;
}

function isRow(row: TextRow, top: TextRow, names: readonly string[]): boolean {
  const { cells } = row;
  if (!cells || cells.form !== top.cells?.form) return false;
  if (cells.form === 'label') return sameLabels(row, top);
  if (cells.form === 'stroke') return cells.cells.length >= 2;
  // 三、 and a tab begin the next item of the outline, unless the row is as wide as the table.
  if (cells.form === 'tab') {
    const filled = cells.words.filter((word) => word !== '').length;
    return cells.cells.length >= 2 && (filled >= names.length || !isOutlineMark(row.words));
  }
  // （一）　重点任务　…: an item, unless the row is as wide as the table and its mark no cell.
  const isShort = cells.cells.length < names.length || isMarkAlone(cells, names);
  if (cells.form === 'gap' && isShort && isOutlineMark(row.words)) return false;
  if (cells.ended) return cells.cells.length === names.length && endsInWords(names);
  return Math.abs(cells.cells.length - names.length) <= 1;
}

const isMarkAlone = ({ words: [first = ''] }: CellLine, [name = '']: readonly string[]): boolean =>
  !NUMBERS.test(name) && readMark(first)?.length === first.length;

/** Whether what stands in the last column may be a sentence: no body, term or number. */
const endsInWords = (names: readonly string[]): boolean =>
  ['task', 'text'].includes(kindOfColumn(names.at(-1) ?? ''));

const isOutlineMark = (words: string): boolean => {
  const mark = readMark(words);
  return mark !== null && !mark.bare && !ROW_NUMBERS.has(mark.family);
};
/** Marks that number rows too. */
const ROW_NUMBERS: ReadonlySet<MarkFamily> = new Set(['digit', '(digit)', 'circle']);
