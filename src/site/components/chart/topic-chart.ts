/** The indicators of one topic that several places quantify: a line each, with the seal of every place at its value. */
import { ruleY, text } from '@observablehq/plot';
import { eachOnce, joined, spread } from './apart.ts';
import { drawChart } from './draw.ts';
import { shortened, widthOf } from './letters.ts';
import { SQUARE, sealLinks, sealSquares } from './seal-links.ts';

export interface TopicDot {
  readonly colour: number;
  /** One character. */
  readonly seal: string;
  readonly value: number;
  /** ≥ 2.5 */
  readonly said: string;
  /** 佛山 2016 ≥ 2.5 名，2018 年 */
  readonly title: string;
  readonly href: string;
}

export interface TopicLine {
  readonly name: string;
  /** What the right end stands for: 100 of a percentage, else the largest value. */
  readonly full: number;
  readonly dots: readonly TopicDot[];
}

// Shown up to twice as large; the style sheet sets the letters for each width of the page.
const WIDTH = 360;
const LEFT = 146;
const RIGHT = 20;
const LINE = 30;
// Letters on a phone.
const LETTER = 10.5;

export function topicChart(lines: readonly TopicLine[], label: string, lang: string | undefined): string {
  const step = (SQUARE + 1) / (WIDTH - LEFT - RIGHT);
  const placed = lines.flatMap((line, y) => place(line, y + 0.62, step));
  const ends = lines.map(({ dots, full }, y) => {
    const shares = dots.map(({ value }) => value / full);
    return { y: y + 0.62, x1: Math.min(...shares), x2: Math.max(...shares) };
  });
  // One number over all seals that stand at it or beside it: 76 / ≥ 76.
  const wide = (said: string): number => widthOf(said, LETTER) / (WIDTH - LEFT - RIGHT);
  const end = 1 + RIGHT / (WIDTH - LEFT - RIGHT);
  const values = [...Map.groupBy(placed, ({ y }) => y)].flatMap(([y, own]) =>
    joined(eachOnce(own), wide, end).map((one) => ({ ...one, y })),
  );
  const svg = drawChart(
    {
      width: WIDTH,
      height: lines.length * LINE + 6,
      margin: 0,
      marginLeft: LEFT,
      marginRight: RIGHT,
      x: { domain: [0, 1], axis: null },
      y: { domain: [lines.length, 0], axis: null },
      marks: [
        ruleY(ends, { y: 'y', x1: 0, x2: 1, stroke: 'var(--line)' }),
        ruleY(ends, {
          y: 'y',
          x1: 'x1',
          x2: 'x2',
          stroke: 'currentColor',
          strokeOpacity: 0.5,
          strokeWidth: 2,
        }),
        text(lines, {
          y: (_: TopicLine, n: number) => n + 0.62,
          frameAnchor: 'left',
          textAnchor: 'end',
          dx: -12,
          text: ({ name }: TopicLine) => shortened(name, LEFT - 16, LETTER),
        }),
        text(values, { x: 'x', y: 'y', dy: -12, text: 'said' }),
        ...sealSquares(placed, 'title'),
      ],
    },
    label,
  );
  const seals = new Map(placed.map(({ href, seal }) => [href, { seal }]));
  return sealLinks(svg, (link) => seals.get(link), lang);
}

interface Placed extends TopicDot {
  readonly x: number;
  readonly y: number;
}

/** Places that set the same, or nearly, stand side by side. */
const place = ({ dots, full }: TopicLine, y: number, step: number): readonly Placed[] =>
  spread(
    dots.map((one) => ({ ...one, y, x: one.value / full })),
    step,
  );
