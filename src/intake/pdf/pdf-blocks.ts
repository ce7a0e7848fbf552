/** Paragraphs and tables from the printed lines of a document. */

import { tableRows } from '../table-rows.ts';
import { type PrintedLine, textOf } from './pdf-lines.ts';

/** A paragraph, or a row of a table, with the page of each part: `[page, offset in text]`. */
export interface Block {
  readonly text: string;
  readonly pages: readonly (readonly [page: number, offset: number])[];
}

/** Lines in reading order as blocks. */
export function toBlocks(lines: readonly PrintedLine[]): Block[] {
  const setting = measure(lines);
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; ) {
    const end = tableEnd(lines, i);
    if (end > i) {
      blocks.push(...readTable(lines.slice(i, end)));
      i = end;
      continue;
    }
    const paragraph = [lines[i] as PrintedLine];
    i++;
    while (
      i < lines.length &&
      tableEnd(lines, i) === i &&
      goesOn(paragraph, lines[i] as PrintedLine, setting)
    )
      paragraph.push(lines[i++] as PrintedLine);
    blocks.push(join(paragraph));
  }
  return blocks;
}

/** Where running text begins and ends on the page, and its size and leading. */
interface Setting {
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly leading: number;
}

function measure(lines: readonly PrintedLine[]): Setting {
  const text = lines.filter(({ segments }) => segments.length === 1);
  const size =
    commonest(
      text.map((line) => line.size),
      0.5,
    ) ?? 12;
  const body = text.filter((line) => Math.abs(line.size - size) < size * 0.15);
  const gaps = body.flatMap((line, i) => {
    const next = body[i + 1];
    return next && next.page === line.page && line.y > next.y ? [line.y - next.y] : [];
  });
  const long = body.filter(({ to, from }) => to - from > size * 12);
  return {
    left: leftmost(long.map(({ from }) => from)) ?? Math.min(...body.map(({ from }) => from)),
    right: rightmost(long, size) ?? Math.max(...body.map(({ to }) => to)),
    size,
    leading: commonest(gaps, 1) ?? size * 1.6,
  };
}

/**
 * Where lines begin that go on: first lines of paragraphs are indented and may be as many, so the leftmost place is
 * taken at which a tenth of them begin.
 */
function leftmost(starts: readonly number[]): number | null {
  const bins = Map.groupBy(starts, (start) => Math.round(start / 3));
  const [first] = [...bins]
    .filter(([, some]) => some.length >= Math.max(1, starts.length * 0.1))
    .toSorted(([a], [b]) => a - b);
  return first ? Math.min(...first[1]) : null;
}

/** Lines that end at one place at least, before that is where lines end. */
const LEAST_AT_EDGE = 3;

/** Where most long lines end; of a few that each end elsewhere the farthest, since none of them need be full. */
function rightmost(long: readonly PrintedLine[], size: number): number | null {
  const ends = long.map(({ to }) => to);
  const edge = commonest(ends, size);
  if (edge === null || ends.filter((to) => Math.abs(to - edge) <= size).length >= LEAST_AT_EDGE) return edge;
  return Math.max(...ends);
}

/** The middle of the fullest bin. */
function commonest(values: readonly number[], bin: number): number | null {
  const bins = Map.groupBy(values, (value) => Math.round(value / bin));
  const [fullest] = [...bins.values()].toSorted((a, b) => b.length - a.length);
  return fullest ? fullest.reduce((sum, value) => sum + value, 0) / fullest.length : null;
}

/** Whether a line goes on with the paragraph before it. */
function goesOn(paragraph: readonly PrintedLine[], line: PrintedLine, setting: Setting): boolean {
  const last = paragraph.at(-1) as PrintedLine;
  const first = paragraph[0] as PrintedLine;
  if (Math.abs(line.size - last.size) > last.size * 0.12) return false;
  const isCentred = (one: PrintedLine): boolean =>
    one.from > setting.left + setting.size * 2.5 && one.to < setting.right - setting.size * 2.5;
  if (isCentred(line) || isCentred(first)) return false;
  // A short line far in that ends at the right is a signature, and what follows goes on with it only straight under it.
  const isSignature =
    last.from > setting.left + last.size * 4 && last.to - last.from < (setting.right - setting.left) * 0.6;
  if (isSignature && Math.abs(line.from - last.from) > line.size * 0.3) return false;
  // 民國113年4月10日府教字第…號函頒 ends at the right under a title: no paragraph is indented so, and an item stands under it.
  const isIndented = [0, 2].some(
    (wide) => Math.abs(first.from - setting.left - wide * first.size) < first.size * 0.35,
  );
  if (first === last && !isIndented && OPENS_ITEM.test(textOf(line))) return false;
  // 两字缩进 opens a paragraph; so does a line after one that stops short.
  if (line.from > setting.left + line.size * 1.2 && line.from > last.from - line.size * 0.5) return false;
  if (last.to < setting.right - last.size * 1.6) return false;
  if (line.page === last.page && last.y - line.y > setting.leading * 1.7) return false;
  return true;
}

const OPENS_ITEM =
  /^(?:第[一二三四五六七八九十\d]{1,4}[章节節条條]|[（(]?[一二三四五六七八九十壹貳贰參叁肆伍陸陆柒捌玖]{1,3}[）)、.．])/;

function join(lines: readonly PrintedLine[]): Block {
  let text = '';
  const pages: [number, number][] = [];
  for (const line of lines) {
    const words = textOf(line);
    const isBlank = /[A-Za-z0-9,.]$/.test(text) && /^[A-Za-z]/.test(words);
    if (isBlank) text += ' ';
    if (pages.at(-1)?.[0] !== line.page) pages.push([line.page, text.length]);
    text += words;
  }
  return { text, pages };
}

/** Rows of two or more cells that a table has at least. */
const LEAST_ROWS = 2;

/** Where the table that begins at `start` ends, exclusive; `start` where none begins there. */
function tableEnd(lines: readonly PrintedLine[], start: number): number {
  const first = lines[start] as PrintedLine;
  if (first.segments.length < 2) return start;
  let end = start + 1;
  let rows = 1;
  let columns = columnsOf([first]);
  for (let i = start + 1; i < lines.length; i++) {
    const line = lines[i] as PrintedLine;
    const before = lines[i - 1] as PrintedLine;
    if (line.page === before.page && before.y - line.y > Math.max(line.size, before.size) * 4) break;
    const fits = line.segments.every(
      ({ from, to }) => columns.filter((column) => from < column.to - 1 && to > column.from + 1).length <= 1,
    );
    // One cell alone may be the second line of the cell above it, as long as it stays within a column.
    if (line.segments.length < 2 && (!fits || !touchesOne(line, columns))) break;
    if (line.segments.length >= 2) {
      const joined = columnsOf(lines.slice(start, i + 1));
      if (joined.length < 2) break;
      columns = joined;
      rows++;
      end = i + 1;
    } else if (line.page === before.page) end = i + 1;
    else break;
  }
  return rows >= LEAST_ROWS && columns.length >= 2 && rows >= (end - start) * 0.4 ? end : start;
}

interface Column {
  from: number;
  to: number;
}

const touchesOne = (line: PrintedLine, columns: readonly Column[]): boolean =>
  columns.filter(({ from, to }) => line.from < to && line.to > from).length === 1 &&
  columns.some(({ from, to }) => line.from >= from - line.size && line.to <= to + line.size);

/** The stretches of a page's width that cells of these lines cover. */
function columnsOf(lines: readonly PrintedLine[]): Column[] {
  const cells = lines
    .filter(({ segments }) => segments.length > 1)
    .flatMap(({ segments }) => segments.map(({ from, to }) => ({ from, to })))
    .toSorted((a, b) => a.from - b.from);
  const columns: Column[] = [];
  for (const { from, to } of cells) {
    const last = columns.at(-1);
    if (last && from < last.to - 1) last.to = Math.max(last.to, to);
    else columns.push({ from, to });
  }
  return columns;
}

/**
 * Where rules are drawn between rows, a line goes on with the row above unless one is; else a line whose first
 * column is empty does.
 */
function readTable(lines: readonly PrintedLine[]): Block[] {
  const columns = columnsOf(lines);
  const columnOf = (from: number, to: number): number => {
    const middle = (from + to) / 2;
    const distances = columns.map((column) => Math.max(column.from - middle, middle - column.to, 0));
    return distances.indexOf(Math.min(...distances));
  };
  const isRuled = lines.some((line) => line.isRuledOff);
  const rows: { page: number; cells: string[] }[] = [];
  for (const line of lines) {
    const cells = columns.map(() => '');
    for (const { text, from, to } of line.segments) cells[columnOf(from, to)] += text;
    const last = rows.at(-1);
    const goesOnAbove = isRuled ? !line.isRuledOff && last?.page === line.page : cells[0] === '';
    if (last && goesOnAbove) for (const [i, cell] of cells.entries()) last.cells[i] += cell;
    else rows.push({ page: line.page, cells });
  }
  const texts = tableRows(rows.map(({ cells }) => cells));
  return texts.map((text, i) => ({ text, pages: [[rows[i]?.page ?? 1, 0]] }));
}
