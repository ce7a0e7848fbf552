/** Puts the seal of its place into every square of a drawn chart. */
import { parseHTML } from 'linkedom';

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
