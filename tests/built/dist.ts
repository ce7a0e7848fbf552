/** Reads the built site for the tests of this folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pageKinds } from '../../tools/browser/page-kinds.ts';

export const DIST = resolve(process.env.DUIDU_DIST ?? 'dist');
const BASE = (process.env.BASE_PATH || '/').replace(/\/$/, '');

/** Files of `dist`, as addresses: `/clauses/a/1.2/index.html`. */
export const files: ReadonlySet<string> = new Set(
  readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(DIST.length)}/${entry.name}`),
);

/** In the addresses of files that only scripts of pages read. */
export const FORM = readdirSync(join(DIST, 'basket')).find((name) => /^[0-9a-f]{8}$/.test(name)) ?? '';

/** Addresses of all pages: `/clauses/a/1.2/`. */
export const pages: readonly string[] = [...files]
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/index\.html$/, ''))
  .sort();

const texts = new Map<string, string>();

export function read(address: string): string {
  const file = address.endsWith('/') ? `${address}index.html` : address;
  let text = texts.get(file);
  if (text === undefined) {
    text = readFileSync(join(DIST, file), 'utf8');
    texts.set(file, text);
  }
  return text;
}

/** The file that a link on our own site leads to, and its fragment; null for another site's address. */
export function resolveLink(link: string, from: string): { file: string; fragment: string } | null {
  const url = new URL(link, `http://site${BASE}${from}`);
  if (url.host !== 'site') return null;
  const path = decodeURIComponent(url.pathname).slice(BASE.length) || '/';
  return {
    file: path.endsWith('/') ? `${path}index.html` : path,
    fragment: decodeURIComponent(url.hash.slice(1)),
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#38': '&',
  '#39': "'",
};

export const unescapeHtml = (text: string): string =>
  text.replace(/&(#?\w+);/g, (all, name: string) => ENTITIES[name] ?? all);

/** Values of an attribute on a page. */
export const attributes = (html: string, name: string): readonly string[] =>
  Array.from(html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g')), (match) =>
    unescapeHtml(match[1] as string),
  );

const { 'not found': _, ...kinds } = pageKinds(DIST);

/** One page of each kind, in the default language, by its path without language. */
export const KINDS: Readonly<Record<string, string>> = kinds;

/** Prefixes of the three languages with the `lang` of their pages. */
export const LANGUAGES = [
  ['', 'zh-Hans'],
  ['/zh-hant', 'zh-Hant'],
  ['/en', 'en'],
] as const;
