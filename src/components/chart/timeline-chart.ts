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
  const placed = placeMarks(marks, lines);
  const tallest = lines.length * (SQUARE + 3) * STACK;
  const years = Array.from({ length: to - from + 2 }, (_, n) => from + n);
  const svg = drawChart(
    {
      width: WIDTH,
      height: tallest + 24,
      margin: 0,
      marginLeft: 30,
      marginRight: 4,
      marginBottom: 20,
      x: { domain: [from, to + 1], axis: null },
      y: { domain: [0, lines.length], axis: null },
      marks: [
        ruleX(years, { stroke: 'var(--line)' }),
        text(years.slice(0, -1), {
          x: (year: number) => year + 0.5,
          frameAnchor: 'bottom',
          dy: 18,
          text: String,
        }),
        text(lines, {
          y: (_: string, n: number) => n + 0.5,
          frameAnchor: 'left',
          textAnchor: 'end',
          dx: -8,
          text: (line: string) => line,
        }),
        ...[...Map.groupBy(placed, ({ colour }) => colour)].map(([colour, own]) =>
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

/** Gives every square its place: side by side at one date, three to a column, lines from top to bottom. */
function placeMarks(marks: readonly TimelineMark[], lines: readonly string[]) {
  const taken = new Map<string, number>();
  return marks.map((mark) => {
    const key = `${mark.line} ${mark.at}`;
    const n = taken.get(key) ?? 0;
    taken.set(key, n + 1);
    const line = lines.indexOf(mark.line);
    return {
      ...mark,
      x: mark.at + sideways(mark.at, Math.floor(n / STACK)),
      y: line + (0.5 + (n % STACK)) / STACK,
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
