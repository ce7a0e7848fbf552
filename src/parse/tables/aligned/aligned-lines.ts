/** What the lines under an aligned head are: rows, some of their cells empty, or what goes on with the cells of the row above. */

import type { Span } from '#model/span.ts';
import type { CellPlaces } from '../broken-cells.ts';
import { isSum } from '../cells.ts';
import { areBodies, isTerm, NUMBERS, VALUE } from '../stacked/stacked-rows.ts';
import type { PlacedWords } from './columns.ts';

/** The cells of a line, null where nothing stands. */
export type Cells = readonly (PlacedWords | null)[];

export interface AlignedLine {
  /** Whether it goes on with the row above. */
  readonly rest: boolean;
  /** As many as there are columns. */
  readonly cells: readonly (Span | null)[];
}

/** A cell of a line with the last line of the cell above it. */
interface Meeting {
  readonly at: number;
  readonly own: PlacedWords;
  readonly above: PlacedWords | null;
}

const OPEN = /[、,(和及与的]$|\([^()]*$/;
const GOES_ON = /^[、,;:。)]/;
const ENDED = /[。;]$/;
const ITEM = /^(?:\(\d\)|\d[.、]|[①-⑨])/;

/** Whether the upper of two lines of a cell says that it goes on, or the lower that it does: 2026年10 and 月底, 达到 and 97%. */
const isOpen = ({ above, own }: Meeting): boolean =>
  above !== null &&
  (OPEN.test(above.words) ||
    GOES_ON.test(own.words) ||
    (/\d$/.test(above.words) && /^\p{Script=Han}/u.test(own.words)) ||
    (/[到至达在为]$/.test(above.words) && /^\d/.test(own.words)));

/** Whether each of two lines is a cell by itself: two terms, two numbers, two bodies. */
const areWhole = (meeting: Meeting): boolean =>
  !isOpen(meeting) &&
  [isTerm, areBodies, (words: string) => VALUE.test(words)].some(
    (is) => is(meeting.own.words) && is(meeting.above?.words ?? ''),
  );

/** Bodies of which each has its line, and measures that are numbered within a cell. */
const isListed = ({ above, own }: Meeting): boolean =>
  above !== null && ((areBodies(above.words) && areBodies(own.words)) || ITEM.test(own.words));

/** Whether two lines begin, or are centred, at one place. */
const isUnder = ({ above, own }: Meeting): boolean =>
  above !== null &&
  (Math.abs(above.from - own.from) <= 1 || Math.abs(above.from + above.to - own.from - own.to) <= 2);

const widthOf = (cell: PlacedWords | null | undefined): number => (cell ? cell.to - cell.from : 0);
/** Columns of what no printer parts at the beginning of a line. */
const firstOf = ({ words }: PlacedWords): number => /^[\dA-Za-z][\dA-Za-z.,%]*/.exec(words)?.[0].length ?? 2;
/** Columns by which a full cell may be narrower than the widest, which hangs a sign behind its margin. */
const HANGING = 2;

/** What each line is, by its index; null where numbers stand at the middle of their rows, so that nothing tells where a row begins. */
export function readLines(
  lines: readonly (Cells | null)[],
  names: readonly string[],
): ReadonlyMap<number, AlignedLine> | null {
  const widest = names.map((_, at) => Math.max(...lines.map((cells) => widthOf(cells?.[at]))));
  const goesOn = (one: Meeting): boolean =>
    isOpen(one) ||
    (one.above !== null && widthOf(one.above) + firstOf(one.own) > (widest[one.at] as number) - HANGING);
  const serial = names.slice(0, 2).findIndex((name) => NUMBERS.test(name));
  const read = new Map<number, AlignedLine>();
  let row: Cells | null = null;
  let group: PlacedWords | null = null;
  for (const [i, cells] of lines.entries()) {
    const meetings = (cells ?? []).flatMap((own, at) => (own ? [{ at, own, above: row?.[at] ?? null }] : []));
    const kind =
      !cells || isHeadAgain(cells, names)
        ? 'none'
        : serial >= 0
          ? countedKind(meetings, serial, goesOn, read.size === 0)
          : kindOf(meetings, names.length, goesOn);
    if (kind === 'unsure') return null;
    if (kind === 'none' || !cells) {
      row = null;
      continue;
    }
    if (kind === 'rest') {
      row = cells.map((cell, at) => cell ?? row?.[at] ?? null);
      read.set(i, { rest: true, cells: cells.map((cell) => cell?.span ?? null) });
      continue;
    }
    // A first cell that goes on over several rows is printed once.
    if (serial !== 0) group = cells[0] ?? group;
    row = cells;
    const own = cells.map((cell, at) => (cell ?? (at === 0 ? group : null))?.span ?? null);
    read.set(i, { rest: false, cells: own });
  }
  return read;
}

const isHeadAgain = (cells: Cells, names: readonly string[]): boolean =>
  cells.every((cell, at) => cell === null || names[at]?.startsWith(cell.words));

type Kind = 'row' | 'rest' | 'none' | 'unsure';

/** Where rows are numbered, the number tells where one begins. */
function countedKind(
  meetings: readonly Meeting[],
  serial: number,
  goesOn: (one: Meeting) => boolean,
  isFirst: boolean,
): Kind {
  const number = meetings.find(({ at }) => at === serial)?.own.words;
  if (number !== undefined) {
    if (!/^\d{1,3}$/.test(number) && !isSum(number)) return 'none';
    return meetings.length > 1 ? 'row' : 'unsure';
  }
  if (isFirst) return 'unsure';
  if (meetings.some(({ above }) => above === null) || (meetings.length === 1 && !meetings.every(isUnder)))
    return 'none';
  return meetings.some((one) => goesOn(one) || isListed(one)) ? 'rest' : 'unsure';
}

/** Where no rows are numbered, a line goes on where every cell of it does, and where its first cell is filled too one says so. */
function kindOf(meetings: readonly Meeting[], width: number, goesOn: (one: Meeting) => boolean): Kind {
  const isFirst = meetings[0]?.at === 0;
  const isWhole = meetings.length === width;
  const mayGoOn = meetings.every((one) => goesOn(one) && !ENDED.test(one.above?.words ?? ''));
  if (mayGoOn && !meetings.some(areWhole)) {
    if (meetings.length === 1) return !isFirst && meetings.every(isUnder) ? 'rest' : 'none';
    if (!isFirst || meetings.some(isOpen)) return 'rest';
  }
  if (isWhole) return 'row';
  if (meetings.length < 2) return 'none';
  const isKnown = meetings.every(({ at, above }) => above !== null || at === 0);
  return isFirst ? (meetings.length >= width - 1 ? 'row' : 'none') : isKnown ? 'row' : 'none';
}

/** The cells of the row that a line is, or those of the row above with what the line adds; an empty one is empty where the line begins. */
export function withLine(
  { rest, cells }: AlignedLine,
  start: number,
  above: readonly CellPlaces[] | undefined,
): readonly CellPlaces[] {
  return cells.map((cell, at): CellPlaces => {
    const known = rest ? (above?.[at] ?? []).filter(([from, to]) => from < to) : [];
    return cell === null && known.length > 0 ? known : [...known, cell ?? [start, start]];
  });
}
