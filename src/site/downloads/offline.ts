/**
 * Turns pages of the built site into pages that open from disk: links lead to files, nothing needs a
 * server or a script. Browsers run no module scripts under `file:`, so the pages are brought to the state
 * that they have without scripts. String to string; tools/build/offline.ts reads and packs the files.
 */

export interface OfflineSite {
  /** Sub-path of the online site with slashes at both ends: `/duidu/`. */
  readonly base: string;
  /** Origin of the online site, without a slash: `https://duidu.org`. */
  readonly origin: string;
  /** Whether a file of the site, by its path below `base` (`data/clauses.csv`), is in the copy. */
  has(file: string): boolean;
}

/** Sentences that stand where a page needs the network; `online` is the address of the same page there. */
export interface OfflineWords {
  readonly searchOnline: string;
  readonly needsNetwork: string;
  readonly openOnline: string;
}

// `file:` for the copy on disk, `'self'` for a copy that somebody serves again.
const POLICY =
  "default-src 'none'; style-src 'self' file:; img-src 'self' file: data:; base-uri 'none'; form-action 'none'";

const LEFT_OUT =
  /^(?:cards|oembed|search-index|(?:[a-z-]+\/)?embed)\/|^(?:_headers|404\.html|robots\.txt|sitemap.*|.*\.(?:js|gz|zip|json\.gz))$|^basket\/.*\.json$|^bring\/.*\.(?:json|bcmap)$|^apple-touch-icon\.png$|^icons\//;

/** What a reader without the network has a use for; `file` is a path below the site's root. */
export const belongsOffline = (file: string): boolean => !LEFT_OUT.test(file);

/** What a copy of a large site does without, in this order: each can be read elsewhere in it, or online. */
export const LEFT_OUT_FIRST: readonly { readonly name: string; readonly files: RegExp }[] = [
  {
    name: 'pages of two documents',
    files: /^(?:[a-z-]+\/)?compare\/[^/]+\/[^/]+(?:\/index\.html|\.(?:csv|md|xlsx))$/,
  },
  { name: 'pages of clauses', files: /^(?:(?:zh-hant|en)\/)?clauses\// },
  { name: 'sources and data', files: /^(?:(?:zh-hant|en)\/)?(?:sources|data)\/./ },
  // Of many documents these are larger than all pages together; the pages show what they hold.
  { name: 'tables of topics', files: /^compare\/[^/]+\.(?:csv|md|xlsx)$/ },
  // Of hundreds of documents; what is said of all of them stands in the pages of their lists.
  { name: 'citations', files: /^cite\/(?!index\.html$)./ },
  { name: 'pages of agencies', files: /^(?:(?:zh-hant|en)\/)?agencies\/(?!index\.html$)./ },
  { name: 'pages of places', files: /^(?:(?:zh-hant|en)\/)?places\/(?!index\.html$)./ },
  { name: 'pages of topics', files: /^(?:(?:zh-hant|en)\/)?compare\/(?!index\.html$)./ },
];

// Pages whose content is made by a script in the browser.
const NEEDS_NETWORK = /^(?:(?:zh-hant|en)\/)?(?:search|check|basket|bring|side-by-side)\//;

/** `page` is the page's own file: `en/documents/a/index.html`. */
export function toOfflinePage(html: string, page: string, site: OfflineSite, words: OfflineWords): string {
  const online = `${site.origin}${site.base}${page.replace(/index\.html$/, '')}`;
  const still = html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, () => policyTag)
    .replace(/<script(?![^>]*application\/ld\+json)[^>]*>.*?<\/script>/gs, '')
    .replace(/<search(?: class="?([^">]*)"?)?>.*?<\/search>/gs, (_, kind = '') =>
      searchLink(kind, online, page, words),
    )
    // A picture for messengers, which a copy on disk has no use for.
    .replace(/<img\b[^>]*\/cards\/squares\/[^>]*>/g, '')
    .replace(/<\/?noscript>/g, '');
  const content = NEEDS_NETWORK.test(page) ? withoutTool(still, online, words) : still;
  return content
    .replace(
      /(\s(?:href|src|action))="(\/(?!\/)[^"]*)"/g,
      (_, name: string, link: string) => `${name}="${toFile(link, page, site)}"`,
    )
    .replace(
      /(<meta http-equiv="refresh" content="0; ?url=)(\/[^"]*)"/g,
      (_, start: string, link: string) => `${start}${toFile(link, page, site)}"`,
    );
}

const policyTag = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;

/** Style sheets ask whether scripts run; in the copy they never do, whatever the browser says. */
export const toOfflineStyle = (css: string): string =>
  css
    .replace(/\(scripting:\s*none\)/g, '(min-width:0)')
    .replace(/\(scripting:\s*enabled\)/g, '(max-width:0)');

/** The box in the header and the one of the home page alike: without a script, neither finds anything here. */
const searchLink = (kind: string, online: string, page: string, words: OfflineWords): string => {
  const language = /^(?:zh-hant|en)\//.exec(page)?.[0] ?? '';
  const root = online.slice(0, online.length - page.replace(/index\.html$/, '').length);
  return `<a class="${kind}" href="${root}${language}search/">${words.searchOnline}</a>`;
};

/** Keeps the heading of a page that works online only, and says so. */
const withoutTool = (html: string, online: string, words: OfflineWords): string =>
  html.replace(
    /(<main[^>]*>)(.*)(<\/main>)/s,
    (_, open: string, content: string, close: string) =>
      `${open}${/<h1.*?<\/h1>/s.exec(content)?.[0] ?? ''}<p>${words.needsNetwork}</p><p><a href="${online}">${words.openOnline}</a></p>${close}`,
  );

/**
 * `/duidu/documents/a/#3.2` on `compare/x/index.html` → `../../documents/a/index.html#3.2`; what is not in
 * the copy keeps its address on the network.
 */
function toFile(link: string, page: string, { base, origin, has }: OfflineSite): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(link) ?? [];
  if (!path.startsWith(base) && `${path}/` !== base) return link;
  const below = path.slice(base.length);
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  if (!has(file)) return `${origin}${link}`;
  return relativePath(page, file) + rest;
}

function relativePath(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const end = to.split('/');
  let shared = 0;
  while (shared < start.length && start[shared] === end[shared]) shared += 1;
  return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/');
}
