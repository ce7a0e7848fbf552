/** Columns that blanks alone part, told by where on their lines the cells of several rows stand (对齐). */

import { foldText } from '#language/fold/script-fold.ts';
import { columnsOf, type Line } from '#language/lines.ts';
import type { Span } from '#model/span.ts';

/** Words on a line, with the columns of a terminal that they take. */
export interface PlacedWords {
  readonly span: Span;
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** From where to where the cells of a column reach. */
export interface ColumnReach {
  readonly from: number;
  readonly to: number;
}

/** By how much a cell may stand beside where the others begin: a quotation mark is wide in one font and narrow in another. */
const NEAR = 1;

/** Words of a line at a place. */
function pieceOf(text: string, line: Line, [start, end]: Span): PlacedWords {
  const from = line.indent + columnsOf(text, line.start, start);
  const words = foldText(text.slice(start, end)).replace(/\s/g, '');
  return { span: [start, end], words, from, to: from + columnsOf(text, start, end) };
}

/** The words of a line that more than one blank parts; one alone stands in names too (张　三). */
export const piecesOf = (text: string, line: Line): PlacedWords[] =>
  [...text.slice(line.start, line.end).matchAll(/\S+(?:\s\S+)*/g)].map(({ index, 0: words }) =>
    pieceOf(text, line, [line.start + index, line.start + index + words.length]),
  );

/** What rows of as many cells share: each column beside the next, with a gutter between; null where cells reach under those of another. */
export function columnsOfRows(rows: readonly (readonly PlacedWords[])[]): ColumnReach[] | null {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at): ColumnReach => {
    const cells = rows.flatMap((row) => (row[at]?.words ? [row[at] as PlacedWords] : []));
    return { from: Math.min(...cells.map(({ from }) => from)), to: Math.max(...cells.map(({ to }) => to)) };
  });
  return columns.every(({ from }, at) => at === 0 || (columns[at - 1] as ColumnReach).to < from)
    ? columns
    : null;
}

/**
 * The words of a line by the column in which they stand; null where some stand in none or reach into two. One blank parts words where
 * a column begins behind it, as where a cell leaves no more room, and nowhere else (张　三).
 */
export function placed(
  text: string,
  line: Line,
  columns: readonly ColumnReach[],
): (PlacedWords | null)[] | null {
  const cells: (PlacedWords | null)[] = columns.map(() => null);
  let open: PlacedWords | null = null;
  const close = (): boolean => {
    const own = open;
    if (!own) return true;
    const at = columns.findIndex(({ from, to }) => own.from < to && own.to > from);
    const next = columns[at + 1];
    const above = cells[at];
    const before = columns[at - 1];
    if (at < 0 || (next && own.to > next.from) || (before && own.from < before.to)) return false;
    cells[at] = above ? pieceOf(text, line, [above.span[0], own.span[1]]) : own;
    return true;
  };
  for (const { index, 0: word } of text.slice(line.start, line.end).matchAll(/\S+/g)) {
    const piece = pieceOf(text, line, [line.start + index, line.start + index + word.length]);
    const last: PlacedWords | null = open;
    const blank = last === null ? 0 : piece.span[0] - last.span[1];
    const begins = columns.some(
      ({ from }) => Math.abs(from - piece.from) <= NEAR && last !== null && last.from < from - NEAR,
    );
    if (last !== null && blank === 1 && !begins) {
      open = pieceOf(text, line, [last.span[0], piece.span[1]]);
      continue;
    }
    if (!close()) return null;
    open = piece;
  }
  return close() ? cells : null;
}
