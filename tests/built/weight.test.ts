/** What a page weighs against what it says. Every page kind is printed; reading and comparison pages have a budget. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attributes, pages, read } from './dist.ts';

const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;
// HTML + CSS + JS, gzip: 1.6 × the gzip size of the visible text + 12 KB, of which JavaScript at most 8 KB.
const SHARE = 1.6;
const FIXED = 12 * 1024;
const SCRIPT = 8 * 1024;

const BUDGETED = /^(?:\/zh-hant|\/en)?\/(?:documents\/[^/]+|clauses\/[^/]+\/[^/]+|compare\/.+)\/$/;

interface Weight {
  readonly page: string;
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly text: number;
  readonly budget: number;
}

const assets = new Map<string, number>();
const assetSize = (file: string): number => {
  let size = assets.get(file);
  if (size === undefined) {
    size = gzip(read(file));
    assets.set(file, size);
  }
  return size;
};

/** A script with everything that it imports at once. */
function closure(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name] of read(file).matchAll(/(?:import|from)\s*["']\.\/([\w.-]+\.js)["']/g))
    closure(file.replace(/[^/]+$/, name as string), seen);
  return seen;
}

function weigh(page: string): Weight {
  const html = read(page);
  const text = gzip(visibleText(html));
  const local = (name: string) => attributes(html, name).filter((link) => link.includes('/_astro/'));
  const strip = (link: string) => link.slice(link.indexOf('/_astro/'));
  const styles = new Set(
    local('href')
      .map(strip)
      .filter((link) => link.endsWith('.css')),
  );
  const scripts = new Set(
    local('src')
      .map(strip)
      .flatMap((link) => [...closure(link)]),
  );
  const sum = (list: ReadonlySet<string>) => [...list].reduce((total, file) => total + assetSize(file), 0);
  return {
    page,
    html: gzip(html),
    css: sum(styles),
    js: sum(scripts),
    text,
    budget: Math.round(SHARE * text + FIXED),
  };
}

/** What a page says: its body without scripts and tags. Entities stay, which only makes the text a little dearer. */
const visibleText = (html: string): string =>
  html
    .slice(html.indexOf('<body'))
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');

const kindOf = (page: string): string =>
  page
    .replace(/^\/(?:zh-hant|en)(?=\/)/, '')
    .split('/')
    .slice(1, 2)[0] || 'home';

test('reading and comparison pages weigh no more than their text allows', () => {
  const weights = pages.filter((page) => !/\/embed\//.test(page)).map(weigh);
  const heaviest = Map.groupBy(weights, ({ page }) => kindOf(page));
  const rows = [...heaviest].map(([kind, group]) => {
    const worst = group.reduce((a, b) => (a.html + a.css + a.js > b.html + b.css + b.js ? a : b));
    const { html, css, js, text, budget, page } = worst;
    return { kind, pages: group.length, html, css, js, total: html + css + js, text, budget, page };
  });
  console.table(rows);
  const over = weights
    .filter(({ page }) => BUDGETED.test(page))
    .filter(({ html, css, js, budget }) => html + css + js > budget || js > SCRIPT)
    .map(({ page, html, css, js, budget }) => `${page}: ${html} + ${css} + ${js} > ${budget}`);
  expect(over).toEqual([]);
});
