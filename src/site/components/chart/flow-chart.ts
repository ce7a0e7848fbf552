/** Two documents as bars of sections, with a ribbon for what the later took over, as wide as its characters. */

import { escapeHtml } from '#model/escape-html.ts';
import type { Flow } from '#site/views/comparison/flow.ts';

export interface FlowNames {
  /** What a section is called beside its bar, short. */
  readonly section: (side: 'left' | 'right', place: number) => string;
  /** What a ribbon says to the pointer: 二 → 三（一），420 字 */
  readonly ribbon: (place: number) => string;
  readonly href: (place: number) => string;
  readonly lang: string | undefined;
  readonly label: string;
  readonly colours: readonly [left: number, right: number];
}

// In units of a drawing that the style sheet scales with its letters.
const WIDTH = 360;
const BAR = 8;
const LABEL = 112;
const GAP = 4;
const LEAST_SECTION = 9;

/** Plot has no ribbons; this is the SVG of one. */
export function flowChart(flow: Flow, names: FlowNames): string {
  const height = Math.max(flow.left.length, flow.right.length) * 20 + 40;
  const [left, right] = [lay(flow.left, height), lay(flow.right, height)];
  const scale = Math.min(left.scale, right.scale);
  const used = { left: left.tops.map(() => 0), right: right.tops.map(() => 0) };
  const ribbons = flow.ribbons.map(({ from, to, characters }, n) => {
    const width = Math.max(0.8, characters * scale);
    const y1 = (left.tops[from] as number) + (used.left[from] as number);
    const y2 = (right.tops[to] as number) + (used.right[to] as number);
    used.left[from] = (used.left[from] as number) + width;
    used.right[to] = (used.right[to] as number) + width;
    const [x1, x2] = [LABEL + BAR, WIDTH - LABEL - BAR];
    const middle = (x1 + x2) / 2;
    const curve = (a: number, b: number, end: number) =>
      `C${middle} ${r(a)} ${middle} ${r(b)} ${end} ${r(b)}`;
    const path = `M${x1} ${r(y1)}${curve(y1, y2, x2)}V${r(y2 + width)}${curve(y2 + width, y1 + width, x1)}Z`;
    return `<a href="${names.href(n)}"><title>${escapeHtml(names.ribbon(n))}</title><path d="${path}"/></a>`;
  });
  const bars = (side: 'left' | 'right') => {
    const { tops, heights } = side === 'left' ? left : right;
    const x = side === 'left' ? LABEL : WIDTH - LABEL - BAR;
    const at = side === 'left' ? LABEL - 5 : WIDTH - LABEL + 5;
    const colour = names.colours[side === 'left' ? 0 : 1];
    return tops
      .map((top, n) => {
        const tall = heights[n] as number;
        const name = escapeHtml(names.section(side, n));
        const anchor = side === 'left' ? ' text-anchor="end"' : '';
        return `<rect class="hue-${colour}" x="${x}" y="${r(top)}" width="${BAR}" height="${r(tall)}"/><text x="${at}" y="${r(top + tall / 2)}" dy="0.35em"${anchor}>${name}</text>`;
      })
      .join('');
  };
  const lang = names.lang ? ` lang="${names.lang}"` : '';
  return `<svg class="chart flow" role="group" aria-label="${escapeHtml(names.label)}" viewBox="0 0 ${WIDTH} ${height}"${lang}>${ribbons.join('')}${bars('left')}${bars('right')}</svg>`;
}

/** Sections from top to bottom, each as high as its text but never too thin to be named. */
function lay(sections: Flow['left'], height: number) {
  const whole = sections.reduce((sum, { size }) => sum + size, 0) || 1;
  const room = height - GAP * (sections.length - 1) - LEAST_SECTION * sections.length;
  const scale = Math.max(0, room) / whole;
  const heights = sections.map(({ size }) => LEAST_SECTION + size * scale);
  let top = 0;
  const tops = heights.map((tall) => {
    const own = top;
    top += tall + GAP;
    return own;
  });
  return { tops, heights, scale };
}

const r = (value: number): number => Math.round(value * 10) / 10;
