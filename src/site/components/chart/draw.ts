/** Charts as SVG, drawn while the site is built. Colours are the page's own, so dark and print follow. */
import { plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

type PlotOptions = NonNullable<Parameters<typeof plot>[0]>;

/**
 * The chart as markup. `label` is what a screen reader is told of it; a table beside it holds the numbers,
 * so that the marks themselves stay silent except as links.
 */
export function drawChart(options: PlotOptions, label: string): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = plot({ ...options, document });
  // Plot's own sheet fixes a white background and system fonts; src/site/styles says what charts look like.
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const name of ['class', 'font-family', 'font-size', 'height', 'fill', 'width'])
    svg.removeAttribute(name);
  for (const inner of svg.querySelectorAll('[aria-label]')) inner.removeAttribute('aria-label');
  svg.setAttribute('class', 'chart');
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', label);
  return svg.outerHTML;
}
