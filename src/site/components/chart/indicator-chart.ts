/** The values of one indicator on one axis, a line for each document. */
import { dot, gridX, link, type Markish, text } from '@observablehq/plot';
import type { Comparator } from '#model/facts/target.ts';
import { drawChart } from './draw.ts';
import { widthOf } from './letters.ts';

export interface ChartValue {
  readonly label: string;
  /** Colour slot of the place, 1–8. */
  readonly colour: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly comparator: Comparator;
  /** ≥ 2.5 名，2018 年 */
  readonly said: string;
  readonly href: string;
}

const WIDTH = 440;
const ROW = 46;
const LETTER = 13;

/** Two documents or more; that they set the same is seen too. */
export const isWorthDrawing = (values: readonly ChartValue[]): boolean =>
  new Set(values.map(({ label }) => label)).size > 1;

export function indicatorChart(values: readonly ChartValue[], unit: string, label: string): string {
  const [low, high] = domainOf(values, unit);
  const marks = values.flatMap((value): Markish[] => {
    const y = 'label';
    const className = `hue-${value.colour}`;
    const reach = reachOf(value, low, high);
    const about = value.comparator === '~';
    return [
      ...(reach
        ? [
            link([value], {
              y1: y,
              y2: y,
              x1: () => value.value,
              x2: () => reach,
              stroke: 'var(--pc)',
              strokeWidth: value.valueMax === null ? 2 : 6,
              strokeOpacity: 0.4,
              className,
            }),
          ]
        : []),
      dot([value], {
        x: 'value',
        y,
        r: 7,
        fill: about ? 'var(--paper)' : 'var(--pc)',
        stroke: 'var(--pc)',
        strokeWidth: 2,
        ...(about ? { strokeDasharray: '2 2' } : {}),
        href: 'href',
        title: () => `${value.label} ${value.said}`,
        className,
      }),
      text([value], { x: 'value', y, text: 'said', dy: -15, fill: 'currentColor' }),
    ];
  });
  return drawChart(
    {
      width: WIDTH,
      height: values.length * ROW + 40,
      marginLeft: 14 + Math.max(...values.map(({ label: name }) => widthOf(name, LETTER))),
      marginRight: 48,
      marginTop: 14,
      x: { domain: [low, high], label: null, ticks: 5 },
      y: { type: 'band', domain: [...new Set(values.map((value) => value.label))], label: null, tickSize: 0 },
      marks: [gridX({ ticks: 5 }), ...marks],
    },
    label,
  );
}

/** To the edge for ≥ and ≤, to the upper end of a range. */
function reachOf({ comparator, valueMax }: ChartValue, low: number, high: number): number | null {
  if (valueMax !== null) return valueMax;
  if (comparator === '>=' || comparator === '>') return high;
  return comparator === '<=' || comparator === '<' ? low : null;
}

/** A little room on both sides; percentages end at 100. Dots need no zero, and small differences matter. */
function domainOf(values: readonly ChartValue[], unit: string): readonly [number, number] {
  const all = values.flatMap(({ value, valueMax }) => [value, valueMax ?? value]);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const room = (most - least || Math.abs(most) || 1) * 0.4;
  const high = most + room;
  return [Math.max(0, least - room), unit === '%' && most <= 100 ? Math.min(100, high) : high];
}
