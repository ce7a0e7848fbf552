/** Deadlines of one topic: years across, a line for each place, a square for each promise. */
import { dot, ruleX, text } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { drawChart } from './draw.ts';

export interface TimelineMark {
  /** Which line it stands on; see `lines`. */
  readonly line: string;
  readonly colour: number;
  /** Position in years; see `TimelineEntry.at`. */
  readonly at: number;
  readonly href: string;
  readonly said: string;
  /** What the filter asks of it. */
  readonly data: Readonly<Record<string, string>>;
}

const WIDTH = 340;
const SQUARE = 11;
// Squares at one date stand in columns of three; a fourth begins the next column.
const STACK = 3;

export function timelineChart(
  marks: readonly TimelineMark[],
  lines: readonly string[],
  [from, to]: readonly [number, number],
  label: string,
): string {
  const rows = layLines(marks, lines);
  const bottom = rows.at(-1)?.end ?? 0;
  const years = Array.from({ length: to - from + 2 }, (_, n) => from + n);
  const byColour = Map.groupBy(placeMarks(marks, rows), ({ colour }) => colour);
  const svg = drawChart(
    {
      width: WIDTH,
      height: bottom * (SQUARE + 3) + 24,
      margin: 0,
      marginLeft: 10 + Math.max(...lines.map(widthOf)),
      marginRight: 4,
      marginBottom: 20,
      x: { domain: [from, to + 1], axis: null },
      y: { domain: [bottom, 0], axis: null },
      marks: [
        ruleX(years, { stroke: 'var(--line)' }),
        text(years.slice(0, -1), {
          x: (year: number) => year + 0.5,
          frameAnchor: 'bottom',
          dy: 18,
          text: String,
        }),
        text(rows, {
          y: ({ start, end }: Line) => (start + end) / 2,
          frameAnchor: 'left',
          textAnchor: 'end',
          dx: -8,
          text: 'name',
        }),
        ...[...byColour].map(([colour, own]) =>
          dot(own, {
            x: 'x',
            y: 'y',
            symbol: 'square',
            r: SQUARE / 2,
            fill: 'var(--pc)',
            href: 'href',
            title: 'said',
            className: `p${colour}`,
          }),
        ),
      ],
    },
    label,
  );
  return labelLinks(svg, marks);
}

/** Pixels of a place's name at the chart's 11 px: 佛山, Foshan. */
const widthOf = (name: string): number =>
  [...name].reduce((width, letter) => width + (/\p{sc=Han}/u.test(letter) ? 11 : 6.5), 0);

/** A place's line from top to bottom, in squares. */
interface Line {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const key = ({ line, at }: TimelineMark): string => `${line} ${at}`;

/** Every line is as high as its tallest stack, and at least one square: a silent place is seen to be silent. */
function layLines(marks: readonly TimelineMark[], lines: readonly string[]): readonly Line[] {
  const stacks = Map.groupBy(marks, key);
  let end = 0;
  return lines.map((name) => {
    const heights = [...stacks.values()].filter(([mark]) => mark?.line === name).map(({ length }) => length);
    const start = end;
    end += Math.min(STACK, Math.max(1, ...heights)) + 0.4;
    return { name, start, end };
  });
}

/** Gives every square its place: upwards from its line's foot, three to a column. */
function placeMarks(marks: readonly TimelineMark[], lines: readonly Line[]) {
  const taken = new Map<string, number>();
  return marks.map((mark) => {
    const n = taken.get(key(mark)) ?? 0;
    taken.set(key(mark), n + 1);
    const foot = lines.find(({ name }) => name === mark.line)?.end ?? 0;
    return {
      ...mark,
      x: mark.at + sideways(mark.at, Math.floor(n / STACK)),
      y: foot - 0.7 - (n % STACK),
    };
  });
}

/** Columns grow towards the middle of their year, so that no square leaves it. */
function sideways(at: number, column: number): number {
  const step = 0.17 * column;
  const within = at - Math.floor(at);
  if (within > 0.9) return -0.08 - step;
  if (within < 0.1) return 0.08 + step;
  return (column % 2 === 0 ? 1 : -1) * 0.17 * Math.ceil(column / 2);
}

/** Puts what the filter asks on the links; the chart's title of each stays for pointer and screen reader. */
function labelLinks(svg: string, marks: readonly TimelineMark[]): string {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  const byHref = new Map(marks.map((mark) => [mark.href, mark.data]));
  for (const link of document.querySelectorAll('a'))
    for (const [name, value] of Object.entries(byHref.get(link.getAttribute('href') ?? '') ?? {}))
      link.setAttribute(`data-${name}`, value);
  return document.querySelector('svg')?.outerHTML ?? '';
}
