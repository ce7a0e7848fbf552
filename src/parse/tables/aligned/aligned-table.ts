/** Tables whose columns blanks alone part, and whose cells stand beneath each other: the names of a head in two lines, empty cells, and cells of several lines. */

import { REACHES } from '#language/limits.ts';
import type { Span } from '#model/span.ts';
import { HEAD_REST, HEAD_WORD } from '../cells.ts';
import type { TextRow } from '../opening.ts';
import { type AlignedLine, type Cells, readLines } from './aligned-lines.ts';
import { type ColumnReach, columnsOfRows, type PlacedWords, piecesOf, placed } from './columns.ts';

export interface AlignedTable {
  /** Places of each name. */
  readonly head: readonly (readonly Span[])[];
  readonly names: readonly string[];
  /** Lines that the head takes. */
  readonly height: number;
  /** By the index of the line in the text. */
  readonly lines: ReadonlyMap<number, AlignedLine>;
}

/** Rows that show where the columns are. */
const LEAST_ROWS = 2;
/** Lines of text behind which no row is looked for. */
const LONGEST_PAUSE = 3;

/** How the rows under a head are aligned; null where they are not. */
export function readAligned(text: string, rows: readonly TextRow[], first: number): AlignedTable | null {
  const top = rows[first] as TextRow;
  const head = piecesOf(text, top.line);
  // One ideographic space between the names aligns nothing.
  if (top.cells?.form !== 'gap' || head.length !== top.cells.cells.length) return null;
  const below = rows.slice(first + 1, endOf(rows, first, head[1]?.from ?? 0));
  const cells = below.filter((row) => row.cells?.form === 'gap').map(({ line }) => piecesOf(text, line));
  const most = Math.max(...cells.map(({ length }) => length));
  const alike = cells.filter(({ length }) => length === head.length);
  const isPlain = alike.length > 0;
  const whole = isPlain ? alike : cells.filter(({ length }) => length === most);
  const columns = columnsOfRows(isPlain ? [head, ...whole] : whole);
  if (!columns) return null;
  const lines = below.map(({ line }) => placed(text, line, columns));
  // One row by itself stands beneath its head wherever its cells are, unless the others stand so too.
  const others = below.flatMap(({ cells: own }, i) => (own?.form === 'gap' ? [lines[i]] : []));
  if (whole.length < LEAST_ROWS && (others.length < LEAST_ROWS || others.includes(null))) return null;
  const second = lines[0] ?? null;
  if (!isPlain) {
    const names = second && namesOver(head, second, columns);
    return names && tableOf(names, second, lines, first);
  }
  return tableOf(head, second && isBeneath(second) ? second : null, lines, first);
}

/** Where the lines end among which rows are looked for: what begins before the second column, and has no cells, is no rest of a row. */
function endOf(rows: readonly TextRow[], first: number, second: number): number {
  let pause = 0;
  for (let i = first + 1; i < rows.length; i++) {
    const { cells, line, words } = rows[i] as TextRow;
    pause = cells?.form === 'gap' || line.indent >= second - 1 ? 0 : pause + 1;
    if (pause === LONGEST_PAUSE || (pause > 0 && /[。；;!?]$/.test(words))) return i;
  }
  return rows.length;
}

/** （单位）, （万人）, 目标值, the 号 of 序号: what stands under a name. */
const isBeneath = (cells: Cells): boolean =>
  cells.every((cell) => cell === null || BENEATH.test(cell.words) || HEAD_REST.test(cell.words));
const BENEATH = /^(?:\([^()]{1,12}\)|号)$/;

/** The name over each column, of which some are over two (责任单位 over 牵头 and 配合); null where one has none. */
function namesOver(
  head: readonly PlacedWords[],
  second: Cells,
  columns: readonly ColumnReach[],
): PlacedWords[] | null {
  const areNames = second.every(
    (cell) => cell === null || (cell.words.length <= REACHES.columnName.at && HEAD_WORD.test(cell.words)),
  );
  const over = columns.map(({ from, to }) => head.filter((name) => name.from < to && name.to > from));
  if (!areNames || over.some(({ length }) => length > 1)) return null;
  const names = over.flatMap(([own], at) => {
    if (own) return [own];
    const beside = [at - 1, at + 1].flatMap((i) => (second[i] && over[i]?.[0] ? [over[i][0]] : []));
    return second[at] && beside.length === 1 ? beside : [];
  });
  return names.length === columns.length ? names : null;
}

function tableOf(
  names: readonly PlacedWords[],
  second: Cells | null,
  lines: readonly (Cells | null)[],
  first: number,
): AlignedTable | null {
  const parts = names.map((name, at) => [name, ...(second?.[at] ? [second[at]] : [])]);
  const called = parts.map((pieces) => pieces.map(({ words }) => words).join(''));
  const height = second ? 2 : 1;
  const read = readLines(lines.slice(height - 1), called);
  return (
    read && {
      head: parts.map((pieces) => pieces.map(({ span }) => span)),
      names: called,
      height,
      lines: new Map([...read].map(([i, line]) => [first + height + i, line])),
    }
  );
}
