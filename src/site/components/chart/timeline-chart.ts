/** All deadlines on one axis: years across, a line for each topic, a square with its place's seal for each promise. */
import { dot, ruleX, ruleY, text } from '@observablehq/plot';
import { drawChart } from './draw.ts';
import { shortened, widthOf } from './letters.ts';
import { sealLinks } from './seal-links.ts';

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
const SQUARE = 12;
// Letters on a phone; labels have room for them.
const LETTER = 10.5;
// Squares at one date stand in columns of two; a third begins the next column.
const STACK = 2;
const MOST_LABEL = 118;

export function timelineChart(
  marks: readonly TimelineMark[],
  lines: readonly string[],
  [from, to]: readonly [number, number],
  label: string,
  lang: string | undefined,
): string {
  const rows = layLines(marks, lines);
  const bottom = rows.at(-1)?.end ?? 0;
  const years = Array.from({ length: to - from + 2 }, (_, n) => from + n);
  const left = 8 + Math.min(MOST_LABEL, Math.max(...lines.map((name) => widthOf(name, LETTER))));
  const byColour = Map.groupBy(placeMarks(marks, rows), ({ colour }) => colour);
  const step = (SQUARE + 1.5) / ((WIDTH - left - 4) / (to + 1 - from));
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
        ...[...byColour].map(([colour, own]) =>
          dot(own, {
            x: ({ at, column }: Placed) => at + sideways(at, column, step),
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
  const byHref = new Map(marks.map((mark) => [mark.href, mark]));
  return sealLinks(svg, (href) => byHref.get(href), lang);
}

/** A topic's line from top to bottom, in squares. */
interface Line {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface Placed extends TimelineMark {
  /** Which column of its date's stack. */
  readonly column: number;
  readonly y: number;
}

const key = ({ line, at }: TimelineMark): string => `${line} ${at}`;

/** Every line is as high as its tallest stack, and at least one square. */
function layLines(marks: readonly TimelineMark[], lines: readonly string[]): readonly Line[] {
  const stacks = [...Map.groupBy(marks, key).values()];
  let end = 0;
  return lines.map((name) => {
    const heights = stacks.filter(([mark]) => mark?.line === name).map(({ length }) => length);
    const start = end;
    end += Math.min(STACK, Math.max(1, ...heights)) + 0.5;
    return { name, start, end };
  });
}

/** Gives every square its place: upwards from its line's foot, two to a column. */
function placeMarks(marks: readonly TimelineMark[], lines: readonly Line[]): readonly Placed[] {
  const taken = new Map<string, number>();
  return marks.map((mark) => {
    const n = taken.get(key(mark)) ?? 0;
    taken.set(key(mark), n + 1);
    const foot = lines.find(({ name }) => name === mark.line)?.end ?? 0;
    return { ...mark, column: Math.floor(n / STACK), y: foot - 0.75 - (n % STACK) };
  });
}

/** Columns grow towards the middle of their year, so that no square leaves it. */
function sideways(at: number, column: number, step: number): number {
  const within = at - Math.floor(at);
  if (within > 0.9) return -0.05 - step * column;
  if (within < 0.1) return 0.05 + step * column;
  return (column % 2 === 0 ? 1 : -1) * step * Math.ceil(column / 2);
}
