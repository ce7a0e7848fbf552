/**
 * Rows whose cells are not where the head has them: cells that a printer broke over two lines, whose other half stands on a line
 * between the rows (每千人口床 and 位数), and cells that were merged or left out.
 */

import { form } from '#language/rules/form.ts';
import type { Span } from '#model/span.ts';
import { readMark } from '../outline/marks.ts';
import { type CellLine, isSum } from './cells.ts';
import type { TextRow } from './opening.ts';
import { areBodies, NUMBERS } from './stacked/stacked-rows.ts';

/** A cell by its places, several where it was broken. */
export type CellPlaces = readonly Span[];

const NAME = form('指标|^(?:主要)?{subjectColumn}$|{nameColumn}');
const SERIAL = /^序号?$/;
/** 床位数, 比重, 结构（%）: what the name of a measure ends with. */
const MEASURE_END = form('(?:{share}|{quota}|{measure}|{lifespan}|[值度])(?:\\([^()]*\\))?$');
/** 预期|性 */
const ATTRIBUTE = form('^{attribute}$');
const LONGEST_REST = 6;
const TASK = form('{taskColumn}');
const UNIT = /单位$/;
const LONGEST_UNIT = 3;

/** Which column names what is measured. */
export function nameColumn(names: readonly string[]): number {
  const called = names.findIndex((name) => NAME.test(name));
  return called >= 0 ? called : SERIAL.test(names[0] ?? '') ? 1 : 0;
}

/** Whether a name lacks what stands behind it, and is whole with that. */
const goesOn = (name: string, rest: string): boolean =>
  rest.length <= LONGEST_REST &&
  !/[\d。；;:]/.test(rest) &&
  (UNIT_ALONE.test(rest) ||
    (!MEASURE_END.test(name) && (MEASURE_END.test(name + rest) || closes(name, rest))));

/** 医师数 and （人） */
const UNIT_ALONE = /^\((?!续|略)[^()]+\)$/;

/** （助理 and ）医师: the half of a bracket. */
const closes = (name: string, rest: string): boolean => /\([^()]*$/.test(name) && /^[^()]*\)/.test(rest);

/** What is known of the table around a row and the line under it. */
export interface Around {
  readonly names: readonly string[];
  /** How long the longest cell of a column is. */
  readonly widest: (column: number) => number;
  /** Whether another row follows the line. */
  readonly goesOn: boolean;
  /** Whether the line stands under two cells, as no paragraph does. */
  readonly isSure?: boolean;
}

/** Whether a cell lacks the words of a line below and says so: a name its end, 市财政局、 a body. */
function lacks(cell: string, word: string, at: number, { names }: Around): boolean {
  if (at === nameColumn(names) && goesOn(cell, word)) return true;
  if (/[\d。；;:]/.test(word) && !TASK.test(names[at] ?? '')) return false;
  if (ATTRIBUTE.test(cell)) return word === '性';
  // 张/千 and 人
  if (UNIT.test(names[at] ?? '') && /\/\p{Script=Han}{0,2}$/u.test(cell)) return word.length <= LONGEST_UNIT;
  return /[、,]$/.test(cell) && areBodies(cell) && areBodies(word);
}

/** 县区协同推进, 各县(市、区)配合: who else has a part in the task above, and no rest of its words. */
const WHO_ACTS = form(
  String.raw`^{someOf}*(?:{level}|\([^()]{1,9}\)|部门|单位|[、和及]){1,6}{noteManner}{0,2}{noteDuty}{1,2}$`,
);

/** Whether a task that is as wide as its column may go on in a line below. */
function mayGoOn(
  cell: string,
  word: string,
  at: number,
  { names, widest, goesOn: follows, isSure }: Around,
): boolean {
  return (
    follows &&
    TASK.test(names[at] ?? '') &&
    !/[、,]$/.test(cell) &&
    !/[。；;]$/.test(cell) &&
    (isSure || (cell.length + 1 >= widest(at) && !WHO_ACTS.test(word))) &&
    word.length < cell.length
  );
}

/**
 * The row with what a line under it adds: in its place where the line has all columns, else to the cells that lack what it says; null
 * where the line is none of that kind.
 */
export function withRest(
  row: readonly CellPlaces[],
  words: readonly string[],
  line: TextRow,
  table: Around,
): { readonly cells: readonly CellPlaces[]; readonly words: readonly string[] } | null {
  const parts = partsOf(line);
  if (
    readMark(line.words) ||
    /^\d/.test(line.words) ||
    isSum(parts[0]?.word ?? '') ||
    parts.every(({ word }) => word === '')
  )
    return null;
  const isSure = parts.filter(({ word }) => word !== '').length > 1;
  const around = { ...table, goesOn: table.goesOn || isSure, isSure };
  const cells = [...row];
  const whole = [...words];
  let at = 0;
  for (const [i, { word, span }] of parts.entries()) {
    if (word === '') continue;
    const [first, end] = parts.length === cells.length ? [i, i + 1] : [at, cells.length];
    const columns = cells.map((_, column) => column).slice(first, end);
    const found = (test: typeof lacks) =>
      columns.find((column) => test(words[column] ?? '', word, column, around));
    const column = found(lacks) ?? found(mayGoOn);
    if (column === undefined) return null;
    at = column;
    cells[at] = [...(cells[at] as CellPlaces), span];
    whole[at] += word;
    at++;
  }
  return { cells, words: whole };
}

function partsOf({ line, words, cells }: TextRow): { readonly word: string; readonly span: Span }[] {
  if (cells) return cells.cells.map((span, i) => ({ span, word: cells.words[i] ?? '' }));
  return [...words.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    word,
    span: [line.start + index, line.start + index + word.length],
  }));
}

/** The first half of a name that stands on the line above its row, as wide as the widest names below; null where it is a heading between rows. */
export function firstHalf(
  above: TextRow,
  row: CellLine,
  widest: number,
  names: readonly string[],
): Span | null {
  const at = nameColumn(names);
  const rest = row.words[at] ?? '';
  const half = above.words.trim();
  if (above.cells || half.length + 1 < widest || /\s/.test(half) || readMark(half)) return null;
  return goesOn(half, rest) ? [above.line.start, above.line.end] : null;
}

/** How long the longest cell of a column is, in the rows of a table's form beneath its head. */
export function widestCells(rows: readonly TextRow[], first: number): (column: number) => number {
  const form = rows[first]?.cells?.form;
  const end = rows.findIndex(
    (_, i) => i > first && rows.slice(i, i + 3).every(({ cells }) => cells?.form !== form),
  );
  const below = rows.slice(first + 1, end < 0 ? rows.length : end);
  return (column) => Math.max(0, ...below.map(({ cells }) => cells?.words[column]?.length ?? 0));
}

/** Words of a cell that stands in a line. */
export const wordsAt = ({ line, words }: TextRow, cell: Span | undefined): string =>
  cell ? words.slice(cell[0] - line.start, cell[1] - line.start).replace(/\s/g, '') : '';

const SERIAL_ALONE = /^序\s?号$/;
/** Rows that are looked at, to see whether they are counted. */
const COUNTED = 2;

/**
 * The name of the first column where the head lacks one: rows are counted from 1 and have a cell more than the head. 序号 may stand on
 * the line over it; else the name is empty.
 */
export function serialOver(rows: readonly TextRow[], first: number): Span | null {
  const { cells, line } = rows[first] as TextRow;
  if (!cells || cells.form === 'label' || NUMBERS.test(cells.words[0] ?? '')) return null;
  const below = rows.slice(first + 1, first + 1 + COUNTED);
  const areCounted = below.every(
    ({ cells: own }, i) =>
      own?.form === cells.form &&
      own.words.length === cells.words.length + 1 &&
      own.words[0] === String(i + 1),
  );
  if (below.length < COUNTED || !areCounted) return null;
  const above = rows[first - 1];
  return above && SERIAL_ALONE.test(above.words)
    ? [above.line.start, above.line.end]
    : [line.start, line.start];
}

/** Columns whose cell may go on over several rows. */
const GROUP = form('{groupColumn}');

/** A row with as many cells as the head; what was merged with the row above has that row's cell. */
export function fitted(
  { cells, words, form }: CellLine,
  names: readonly string[],
  above: readonly CellPlaces[] | undefined,
): CellPlaces[] {
  const row: Span[] = [...cells];
  const isGroup = GROUP.test(names[0] ?? '');
  const missing = names.length - row.length;
  const edge = row[0]?.[0] ?? 0;
  // 3 | 卫生健康 | …: under 领域, 序号 the cell of the first was left out, though the row was filled up behind.
  const isMoved =
    missing <= 0 &&
    NUMBERS.test(names[1] ?? '') &&
    /^\d{1,3}$/.test(words[0] ?? '') &&
    (words.at(-1) ?? '') === '';
  if ((missing === 1 || isMoved) && isGroup && form !== 'label') row.unshift([edge, edge]);
  while (row.length < names.length) {
    const end = row.at(-1)?.[1] ?? edge;
    row.push([end, end]);
  }
  row.length = names.length;
  const isBlank = ([start, end]: Span) => start === end;
  const merged = isGroup && isBlank(row[0] as Span) && above?.[0] && words.length > 0;
  const own = row.map((cell): CellPlaces => [cell]);
  return merged ? [above[0] as CellPlaces, ...own.slice(1)] : own;
}
