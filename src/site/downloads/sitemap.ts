/**
 * The site map, from what the pages say of themselves: every page with a canonical address that asks to be
 * found. Its sisters in the other languages stand in its own head, once; four times as many lines would say the same here.
 * @see https://www.sitemaps.org/protocol.html
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions
 */
import { create } from 'xmlbuilder2';

export interface SitemapFile {
  /** `sitemap.xml`, below the site's root. */
  readonly path: string;
  readonly text: string;
}

// The protocol's limit for one file.
const MOST = 50_000;

/**
 * `pages` are HTML pages, up to the end of their heads at least, in any order; `root` is the site's address with a slash at its end. One file
 * up to `most` pages, else `sitemap.xml` names the others.
 */
export function buildSitemap(pages: readonly string[], root: string, most = MOST): SitemapFile[] {
  const addresses = pages.flatMap((html) => addressOf(html) ?? []).sort();
  if (addresses.length <= most) return [{ path: 'sitemap.xml', text: urlSet(addresses) }];
  const parts = Array.from({ length: Math.ceil(addresses.length / most) }, (_, n) => ({
    path: `sitemap-${n + 1}.xml`,
    text: urlSet(addresses.slice(n * most, (n + 1) * most)),
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
function addressOf(html: string): string | null {
  const head = html.slice(0, html.indexOf('</head>'));
  const address = /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
  return !address || head.includes('<meta name="robots" content="noindex"') ? null : address;
}

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function urlSet(addresses: readonly string[]): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('urlset', { xmlns: NAMESPACE });
  for (const address of addresses) root.ele('url').ele('loc').txt(address);
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
