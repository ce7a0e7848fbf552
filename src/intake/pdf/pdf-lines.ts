/** Printed lines from the pieces of text that a PDF places on its pages. */
import { type DrawnRule, parts, runsBetween } from './pdf-rules.ts';

/** A piece of text with its place on the page, in points from the lower left corner. */
export interface PrintedPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the type. */
  readonly size: number;
}

/** A stretch of a line without a wide gap: a whole line of running text, or one cell of a table. */
export interface LineStretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface PrintedLine {
  readonly page: number;
  readonly y: number;
  readonly size: number;
  readonly segments: readonly LineStretch[];
  readonly from: number;
  readonly to: number;
  /** Whether a rule is drawn between the line above and this one. */
  readonly isRuledOff: boolean;
}

export const textOf = ({ segments }: PrintedLine): string => segments.map(({ text }) => text).join(' ');

/** Widths of the type that part two cells; blanks between words of one sentence are narrower. */
const CELL_GAP = 1.4;

/** Lines of one page from top to bottom; two columns of running text one after the other. */
export function linesOfPage(
  page: number,
  pieces: readonly PrintedPiece[],
  rules: readonly DrawnRule[],
  width: number,
): PrintedLine[] {
  const lines = (some: readonly PrintedPiece[]): PrintedLine[] =>
    toLines(
      page,
      some.flatMap((piece) => splitAtRules(piece, rules)),
      rules,
    );
  const gutter = findGutter(pieces, width);
  if (gutter === null) return lines(pieces);
  // What reaches over both columns parts the page into bands, each read column by column.
  const wide = pieces.filter(({ x, width: w }) => x < gutter && x + w > gutter);
  const heights = wide.map(({ y }) => y).toSorted((a, b) => b - a);
  const edges = [Number.POSITIVE_INFINITY, ...heights, Number.NEGATIVE_INFINITY];
  return edges.slice(0, -1).flatMap((top, i) => {
    const bottom = edges[i + 1] as number;
    const band = pieces.filter((piece) => !wide.includes(piece) && piece.y < top && piece.y >= bottom);
    return [
      ...lines(band.filter(({ x }) => x < gutter)),
      ...lines(band.filter(({ x }) => x >= gutter)),
      ...lines(wide.filter(({ y }) => y === bottom)),
    ];
  });
}

/** A piece that reaches over an upright rule is several: cells so near that the PDF's reader took them for words. */
function splitAtRules(piece: PrintedPiece, rules: readonly DrawnRule[]): PrintedPiece[] {
  const words = piece.text.split(' ');
  if (words.length < 2 || !parts(rules, piece.x + 1, piece.x + piece.width - 1, piece.y)) return [piece];
  const widths = words.map((word) => widthOf(word) * piece.size);
  const gap = (piece.width - widths.reduce((sum, width) => sum + width, 0)) / (words.length - 1);
  let x = piece.x;
  return words.map((text, i) => {
    const width = widths[i] as number;
    const at = x;
    x += width + Math.max(0, gap);
    return { ...piece, text, x: at, width };
  });
}

/** In widths of a Chinese character. */
const widthOf = (word: string): number =>
  [...word].reduce((sum, character) => sum + (character < '\u2e80' ? 0.5 : 1), 0);

function toLines(page: number, pieces: readonly PrintedPiece[], rules: readonly DrawnRule[]): PrintedLine[] {
  const rows: PrintedPiece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const base = row?.[0];
    // Marks of footnotes stand higher and are smaller; they still belong to the line.
    if (row && base && base.y - piece.y < Math.max(base.size, piece.size) * 0.55) row.push(piece);
    else rows.push([piece]);
  }
  const lines: PrintedLine[] = [];
  for (const row of rows) {
    const sorted = row.toSorted((a, b) => a.x - b.x);
    const line = toLine(page, sorted, rules);
    if (line.segments.length === 0) continue;
    const above = lines.at(-1);
    lines.push({ ...line, isRuledOff: above !== undefined && runsBetween(rules, above, line) });
  }
  return lines;
}

function toLine(page: number, row: readonly PrintedPiece[], rules: readonly DrawnRule[]): PrintedLine {
  const size = Math.max(...row.map((piece) => piece.size));
  const segments: { text: string; from: number; to: number }[] = [];
  for (const { text, x, y, width } of row) {
    const last = segments.at(-1);
    const gap = last ? x - last.to : 0;
    if (!last || gap > size * CELL_GAP || parts(rules, last.to - 1, x + 1, y))
      segments.push({ text, from: x, to: x + width });
    else {
      const isBlank = gap > size * 0.2 && /[\w%]$/.test(last.text) && /^\w/.test(text);
      last.text += (isBlank ? ' ' : '') + text;
      last.to = Math.max(last.to, x + width);
    }
  }
  const kept = segments
    .map((segment) => ({ ...segment, text: segment.text.trim() }))
    .filter(({ text }) => text !== '');
  return {
    page,
    y: (row[0] as PrintedPiece).y,
    size,
    segments: kept,
    from: kept[0]?.from ?? 0,
    to: kept.at(-1)?.to ?? 0,
    isRuledOff: false,
  };
}

/**
 * Where the two columns of a page meet: a place in its middle third that almost no line crosses, with full lines of
 * text on both sides. Null for one column; the cells of a table do not fill their columns.
 */
function findGutter(pieces: readonly PrintedPiece[], width: number): number | null {
  const text = pieces.filter(({ text }) => text.trim() !== '');
  if (text.length < 20) return null;
  for (let step = 0; step <= 20; step++) {
    const at = width * (0.5 + (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * 0.012);
    const crossing = text.filter(({ x, width: w }) => x < at - 2 && x + w > at + 2);
    if (crossing.length > text.length * 0.08) continue;
    const left = text.filter(({ x, width: w }) => x + w <= at + 2);
    const right = text.filter(({ x }) => x >= at - 2);
    const sides = [toLines(0, left, []), toLines(0, right, [])];
    if (sides.every(isRunningText)) return at;
  }
  return null;
}

function isRunningText(lines: readonly PrintedLine[]): boolean {
  if (lines.length < 8) return false;
  const [from, to] = [Math.min(...lines.map((line) => line.from)), Math.max(...lines.map((line) => line.to))];
  const full = lines.filter((line) => line.to - line.from > (to - from) * 0.85).length;
  return full > lines.length * 0.5;
}
