/** Squares of places on a chart: drawn, then each given the seal of its place. */
import { dot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** Side of a square, in units of the drawing. */
export const SQUARE = 12;

/** A square in the colour of its place at each `x`, `y`, linked to its `href`; `title` is the field that says what it is. */
export const sealSquares = <P extends { readonly colour: number }>(
  placed: readonly P[],
  title: keyof P & string,
) =>
  [...Map.groupBy(placed, ({ colour }) => colour)].map(([colour, own]) =>
    dot(own, {
      x: 'x',
      y: 'y',
      symbol: 'square',
      r: SQUARE / 2,
      fill: 'var(--pc)',
      href: 'href',
      title,
      className: `hue-${colour}`,
    }),
  );

interface SealedLink {
  readonly seal: string;
  /** Attributes for scripts, without `data-`. */
  readonly data?: Readonly<Record<string, string>>;
}

/** `of` says by its address what belongs to a link; the title of each stays for pointer and screen reader. */
export function sealLinks(
  svg: string,
  of: (href: string) => SealedLink | undefined,
  lang: string | undefined,
): string {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  for (const link of document.querySelectorAll('a')) {
    const found = of(link.getAttribute('href') ?? '');
    const square = link.querySelector('path');
    if (!found || !square) continue;
    for (const [name, value] of Object.entries(found.data ?? {})) link.setAttribute(`data-${name}`, value);
    const seal = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    seal.setAttribute('transform', square.getAttribute('transform') ?? '');
    seal.setAttribute('dy', '0.36em');
    if (lang) seal.setAttribute('lang', lang);
    seal.textContent = found.seal;
    link.append(seal);
  }
  return document.querySelector('svg')?.outerHTML ?? '';
}
