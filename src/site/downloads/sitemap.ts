/**
 * The site map, from what the pages say of themselves: every page with a canonical address that asks to be
 * found, with its sisters in the other languages.
 * @see https://www.sitemaps.org/protocol.html
 */
import { create } from 'xmlbuilder2';

export interface SitemapFile {
  /** `sitemap.xml`, below the site's root. */
  readonly path: string;
  readonly text: string;
}

interface Entry {
  readonly address: string;
  readonly alternates: readonly { readonly language: string; readonly address: string }[];
}

// The protocol's limit for one file.
const MOST = 50_000;

/**
 * `pages` are whole HTML pages in any order; `root` is the site's address with a slash at its end. One file
 * up to `most` pages, else `sitemap.xml` names the others.
 */
export function buildSitemap(pages: readonly string[], root: string, most = MOST): SitemapFile[] {
  const entries = pages
    .flatMap((html) => entryOf(html) ?? [])
    .sort((a, b) => (a.address < b.address ? -1 : 1));
  if (entries.length <= most) return [{ path: 'sitemap.xml', text: urlSet(entries) }];
  const parts = Array.from({ length: Math.ceil(entries.length / most) }, (_, n) => ({
    path: `sitemap-${n + 1}.xml`,
    text: urlSet(entries.slice(n * most, (n + 1) * most)),
  }));
  return [
    {
      path: 'sitemap.xml',
      text: index(
        parts.map(({ path }) => path),
        root,
      ),
    },
    ...parts,
  ];
}

/** Null for a page that is not to be found: no canonical address, or `noindex`. */
function entryOf(html: string): Entry | null {
  const head = html.slice(0, html.indexOf('</head>'));
  const address = /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
  if (!address || head.includes('<meta name="robots" content="noindex"')) return null;
  const links = head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g);
  return {
    address,
    alternates: Array.from(links, ([, language = '', to = '']) => ({ language, address: to })),
  };
}

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function urlSet(entries: readonly Entry[]): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('urlset', {
    xmlns: NAMESPACE,
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  });
  for (const { address, alternates } of entries) {
    const url = root.ele('url');
    url.ele('loc').txt(address);
    for (const { language, address: href } of alternates)
      url.ele('xhtml:link', { rel: 'alternate', hreflang: language, href });
  }
  return `${root.end({ prettyPrint: true, indent: '' })}\n`;
}

function index(paths: readonly string[], root: string): string {
  const list = create({ version: '1.0', encoding: 'UTF-8' }).ele('sitemapindex', { xmlns: NAMESPACE });
  for (const path of paths)
    list
      .ele('sitemap')
      .ele('loc')
      .txt(root + path);
  return `${list.end({ prettyPrint: true })}\n`;
}

/** Every robot may read everything. */
export const writeRobots = (root: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${root}sitemap.xml\n`;
