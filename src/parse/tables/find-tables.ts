/** Finds the tables of a text, in whatever form they came, and puts them into a head and rows. */

import { foldText } from '#language/fold/script-fold.ts';
import { unspread } from '#language/fold/spread.ts';
import { NUMBERED_CAPTION, UNIT_OF_ALL } from '#language/forms/caption.ts';
import { LIMITS, REACHES } from '#language/limits.ts';
import type { Line } from '#language/lines.ts';
import { form } from '#language/rules/form.ts';
import type { Span } from '#model/span.ts';
import { type MarkFamily, readMark } from '../outline/marks.ts';
import {
  type CellPlaces,
  firstHalf,
  fitted,
  nameColumn,
  widestCells,
  withRest,
  wordsAt,
} from './broken-cells.ts';
import { type CellLine, readCells } from './cells.ts';
import { isDrawn } from './drawn-rows.ts';
import { isMarkdown, labelsOf, opens, sameLabels, type TextRow } from './opening.ts';
import { partColumns } from './part-columns.ts';
import { readStacked } from './stacked.ts';
import { kindOfColumn, NUMBERS } from './stacked-rows.ts';

/** A table by its places in the clean text. */
export interface FoundTable {
  /** Several places where it goes on in a second line. */
  readonly caption: readonly Span[] | null;
  /** The line that says what all cells are measured in. */
  readonly over: Span | null;
  /** Several places where a name stands in several lines: 2022 / 年目 / 标值. */
  readonly head: readonly (readonly Span[])[];
  /** Several places where a cell was broken over lines. */
  readonly rows: readonly (readonly CellPlaces[])[];
  readonly span: Span;
  /** Offsets of its lines. */
  readonly starts: readonly number[];
}

const HEAD_REST = form(String.raw`^(?:{columnRest}|\(?\d{4}年?\)?)$`);
const NOTE = form(String.raw`^(?:{tableNote}|※|\*)\s?\d?[:.、]?`);
const CAPTION = form(String.raw`${NUMBERED_CAPTION}|(?:{captionEnd}|(?<![代发外])表)(?:\([^()]{1,12}\))?$`);
/** 附件：|任务分解表 is the mark of an annex, and then a caption. */
const ANNEX_LABEL = /^附件\s?[\d一二三四五六七八九十]{0,3}:\s{0,2}(?=\S)/;
/** 单位：万人次, at the right over a table and beneath its caption. */
const UNIT_LINE = new RegExp(`^${UNIT_OF_ALL}$`);
const UNIT_BEHIND = new RegExp(String.raw`\s+${UNIT_OF_ALL}$`);
const LONGEST_CAPTION = LIMITS.caption.most;
const LONGEST_SECTION = REACHES.tableSection.at;

/** All tables of the lines of a text, in order. */
export function findTables(text: string, lines: readonly Line[]): FoundTable[] {
  const rows = lines.map((line): TextRow => {
    const words = foldText(text.slice(line.start, Math.min(line.end, line.start + 80))).trim();
    return { line, words, cells: readCells(text, line) };
  });
  // 主 要 工 作 任 务: letters that a printer spread.
  const cells = rows.map((row) => ({ ...row, ...cellOf(row), words: unspread(cellOf(row).words) }));
  const tables: FoundTable[] = [];
  for (let i = 0; i < rows.length; ) {
    const table = opens(rows, i) ? readTable(rows, i) : stackedTable(cells, i);
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

function readTable(rows: readonly TextRow[], first: number): { found: FoundTable; next: number } | null {
  const top = rows[first] as TextRow & { cells: CellLine };
  const { form } = top.cells;
  const labelled = form === 'label';
  const head: Span[][] = (labelled ? top.cells.labels : top.cells.cells).map((cell) => [cell]);
  const names = labelled ? labelsOf(top) : [...top.cells.words];
  const body: (readonly CellPlaces[])[] = [];
  let words: readonly string[] = [];
  let last = first;
  let stacked = true;
  const widest = widestCells(rows, first);
  for (let i = labelled ? first : first + 1; i < rows.length; i++) {
    const row = rows[i] as TextRow;
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
    const kind = rowKind(rows, { first, i }, top, names);
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
  return { found: placed(rows, { first, last }, head, body), next: last + 1 };
}

/** A table with its caption, by the lines that it takes. */
function placed(
  rows: readonly TextRow[],
  { first, last }: { readonly first: number; readonly last: number },
  head: readonly (readonly Span[])[],
  body: readonly (readonly CellPlaces[])[],
): FoundTable {
  const starts = rows.slice(first, last + 1).map(({ line }) => line.start);
  const below = UNIT_LINE.test(rows[first - 1]?.words ?? '') ? first - 1 : first;
  const line = below < first ? (rows[below] as TextRow).line : null;
  if (line) starts.unshift(line.start);
  const over: Span | null = line && [line.start, line.end];
  const [above, before] = [rows[below - 2], rows[below - 1]];
  const end = (rows[last] as TextRow).line.end;
  // Its two lines are one paragraph of the text, and no rows.
  if (above && before && isBrokenCaption(above, before)) {
    const caption: Span[] = [withoutLabel(above), [before.line.start, before.line.end]];
    return { caption, over, head, rows: body, span: [above.line.start, end], starts };
  }
  const isOne =
    before && !isMarked(before.words) && (isCaption(before.words) || (above && isNamedAnnex(above, before)));
  if (isOne) starts.unshift(before.line.start);
  const caption = isOne ? [withoutLabel(before)] : null;
  return { caption, over, head, rows: body, span: [starts[0] as number, end], starts };
}

/** 附表 alone on its line, and beneath it what the one table of the annex is called. */
const isNamedAnnex = (above: TextRow, { words, cells }: TextRow): boolean =>
  /^附[件表]\s?[\d一二三四五六七八九十]{0,3}:?$/.test(above.words) &&
  cells === null &&
  words.length <= LONGEST_CAPTION &&
  !/[。；;:,!?]/.test(words);

/** Whether a folded line is called as tables are: 专栏1 …, …任务分解表. */
export const isCaption = (words: string): boolean =>
  words.length <= LONGEST_CAPTION && CAPTION.test(words.replace(UNIT_BEHIND, ''));

/** 附件：2025年…任务分解表（单位：人|次）: a caption that a printer broke, told by what begins or ends in its second line. */
function isBrokenCaption(above: TextRow, before: TextRow): boolean {
  if (above.cells !== null || isMarked(above.words) || /[。；;:,!?]$/.test(above.words)) return false;
  if (above.line.columns < before.line.columns) return false;
  const opens = /^(?:专栏|附[件表])/.test(above.words) || /\([^()]*$/.test(above.words);
  return opens && isCaption(above.words.replace(ANNEX_LABEL, '') + before.words);
}

const withoutLabel = ({ line, words }: TextRow): Span => [
  line.start + (ANNEX_LABEL.exec(words)?.[0].length ?? 0),
  line.end,
];

/** （二）主要指标 over a table is a heading of the outline: as a caption it would be no clause. */
const isMarked = (words: string): boolean => readMark(words)?.bare === false;

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
): 'row' | 'between' | 'end' {
  const { words, cells } = rows[i] as TextRow;
  // |---| under another line of words: the next table.
  if (isMarkdown(rows, i) && words !== top.words) return 'end';
  const goesOn = () =>
    rows.slice(i + 1, i + 3).some((row) => row.cells?.form === top.cells?.form && isRow(row, top, names));
  if (isRow(rows[i] as TextRow, top, names)) {
    const text = cells?.words.join('|') ?? '';
    if (cells?.form !== 'label' && text === top.cells?.words.join('|')) return 'between';
    return cells !== null && (isDrawn(cells.words) || isNote(cells.words)) ? 'between' : 'row';
  }
  if (NOTE.test(words) && goesOn()) return 'between';
  // 表2 … over a head of its own.
  if (isCaption(words) && opens(rows, i + 1) && rows[i + 1]?.words !== top.words) return 'end';
  if (beginsAgain(rows, first, i + 1)) return 'end';
  const isSection = words.length <= LONGEST_SECTION && !/[。；;:,]/.test(words);
  return isSection && goesOn() && !isNextHeading(rows, first, i) ? 'between' : 'end';
}

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
