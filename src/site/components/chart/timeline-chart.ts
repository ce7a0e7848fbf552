/** All deadlines on one axis: years across, a line for each topic, a square with its place's seal for each promise. */
import { ruleX, ruleY, text } from '@observablehq/plot';
import { drawChart } from './draw.ts';
import { shortened, widthOf } from './letters.ts';
import { SQUARE, sealLinks, sealSquares } from './seal-links.ts';

export interface TimelineMark {
  /** Which line it stands on; see `lines`. */
  readonly line: string;
  readonly colour: number;
  /** One character. */
  readonly seal: string;
  /** Position in years; see `TimelineEntry.at`. */
  readonly at: number;
  readonly href: string;
  readonly said: string;
  /** What the filter asks of it. */
  readonly data: Readonly<Record<string, string>>;
}

// Drawn small and shown up to twice as large: the style sheet sets the letters for each width of the page.
const WIDTH = 360;
// Letters on a phone; labels have room for them.
const LETTER = 10.5;
// Squares at one date stand in columns of two, or of more where their year would not hold the columns.
const LEAST_STACK = 2;
const MOST_LABEL = 118;

export function timelineChart(
  marks: readonly TimelineMark[],
  lines: readonly string[],
  [from, to]: readonly [number, number],
  label: string,
  lang: string | undefined,
): string {
  const left = 8 + Math.min(MOST_LABEL, Math.max(...lines.map((name) => widthOf(name, LETTER))));
  const step = (SQUARE + 1.5) / ((WIDTH - left - 4) / (to + 1 - from));
  const rows = layLines(marks, lines, step);
  const bottom = rows.at(-1)?.end ?? 0;
  const years = Array.from({ length: to - from + 2 }, (_, n) => from + n);
  const svg = drawChart(
    {
      width: WIDTH,
      height: bottom * (SQUARE + 3) + 40,
      margin: 0,
      marginLeft: left,
      marginRight: 4,
      marginTop: 20,
      marginBottom: 20,
      x: { domain: [from, to + 1], axis: null },
      y: { domain: [bottom, 0], axis: null },
      marks: [
        ruleX(years, { stroke: 'var(--line)' }),
        ruleY(
          rows.map(({ end }) => end),
          { stroke: 'var(--line)', strokeOpacity: 0.6, x1: from, x2: to + 1 },
        ),
        ...(['top', 'bottom'] as const).map((frameAnchor) =>
          text(years.slice(0, -1), {
            x: (year: number) => year + 0.5,
            frameAnchor,
            dy: frameAnchor === 'top' ? -10 : 14,
            text: String,
          }),
        ),
        text(rows, {
          y: ({ start, end }: Line) => (start + end) / 2,
          frameAnchor: 'left',
          textAnchor: 'end',
          dx: -8,
          text: ({ name }: Line) => shortened(name, MOST_LABEL, LETTER),
        }),
        ...sealSquares(
          rows.flatMap((row) => row.placed),
          'said',
        ),
      ],
    },
    label,
  );
  const byHref = new Map(marks.map((mark) => [mark.href, mark]));
  return sealLinks(svg, (href) => byHref.get(href), lang);
}

/** A topic's line from top to bottom, in squares, with what stands on it. */
interface Line {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly placed: readonly Placed[];
}

interface Placed extends TimelineMark {
  readonly x: number;
  readonly y: number;
}

/** Every line is as high as its tallest stack, and at least one square; `step` is the width of a column in years. */
function layLines(marks: readonly TimelineMark[], lines: readonly string[], step: number): readonly Line[] {
  let end = 0;
  return lines.map((name) => {
    const own = marks.filter(({ line }) => line === name);
    const years = [...Map.groupBy(own, ({ at }) => Math.floor(at)).values()];
    const most = Math.max(LEAST_STACK, ...years.map((year) => stackHeight(year, step)));
    const columns = years.flatMap((year) => placeColumns(year, most, step));
    const start = end;
    end += Math.max(1, ...columns.map(({ squares }) => squares.length)) + 0.5;
    const foot = end - 0.75;
    const placed = columns.flatMap(({ x, squares }) =>
      squares.map((mark, n) => ({ ...mark, x, y: foot - n })),
    );
    return { name, start, end, placed };
  });
}

/** How many squares stand in a column, so that a year holds all its columns; dates for which it has no room share one. */
function stackHeight(year: readonly TimelineMark[], step: number): number {
  const dates = [...Map.groupBy(year, ({ at }) => at).values()];
  const room = roomOf(step);
  if (dates.length > room) return Math.ceil(year.length / room);
  for (let height = LEAST_STACK; ; height++)
    if (dates.reduce((sum, { length }) => sum + Math.ceil(length / height), 0) <= room) return height;
}

const roomOf = (step: number): number => Math.max(1, Math.floor(1 / step));

interface Column {
  /** Its middle, in years. */
  readonly x: number;
  /** From the foot upwards. */
  readonly squares: readonly TimelineMark[];
}

/** The columns of a year, each at its date as far as the one before and the end of the year leave room. */
export function placeColumns(year: readonly TimelineMark[], height: number, step: number): readonly Column[] {
  const dates = [...Map.groupBy(year, ({ at }) => at)].sort(([a], [b]) => a - b);
  // More dates than columns: in their order, from the first column to the last.
  const shared: typeof dates = [[year[0]?.at ?? 0, dates.flatMap(([, squares]) => squares)]];
  const wanted = (dates.length > roomOf(step) ? shared : dates).flatMap(([at, squares]) => {
    const count = Math.ceil(squares.length / height);
    return Array.from({ length: count }, (_, n) => ({
      x: at + (n - (count - 1) / 2) * step,
      squares: squares.slice(n * height, (n + 1) * height),
    }));
  });
  const first = Math.floor(year[0]?.at ?? 0);
  let least = first + step / 2;
  const fromLeft = wanted.map(({ x }) => {
    const own = Math.max(x, least);
    least = own + step;
    return own;
  });
  let most = first + 1 - step / 2;
  return wanted
    .map(({ squares }, n) => ({ squares, n }))
    .reverse()
    .map(({ squares, n }) => {
      const x = Math.min(fromLeft[n] as number, most);
      most = x - step;
      return { x, squares };
    })
    .reverse();
}
