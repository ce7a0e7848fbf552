import { expect, test } from 'vitest';
import { belongsOffline, type OfflineSite, toOfflinePage, toOfflineStyle } from '#site/downloads/offline.ts';

const FILES = new Set([
  'index.html',
  'en/index.html',
  'documents/a/index.html',
  'compare/a/b/index.html',
  'data/clauses.csv',
  '_astro/base.css',
  'search/index.html',
  'zh-hant/search/index.html',
]);
const site = (base: string): OfflineSite => ({
  base,
  origin: 'https://duidu.org',
  has: (file) => FILES.has(file),
});
const WORDS = { searchOnline: '联网搜索', needsNetwork: '须联网。', openOnline: '打开' };
const rewrite = (html: string, page = 'documents/a/index.html', base = '/') =>
  toOfflinePage(html, page, site(base), WORDS);

test.each([
  ['/compare/a/b/#3.2', '../../compare/a/b/index.html#3.2', 'a page is a folder online and a file on disk'],
  ['/documents/a/', 'index.html', 'the page itself'],
  ['/', '../../index.html', 'the home page'],
  ['/en/?base=a', '../../en/index.html?base=a', 'a query stays'],
  ['/_astro/base.css', '../../_astro/base.css', 'a file'],
  ['/data/clauses.csv', '../../data/clauses.csv', 'a download that is in the copy'],
  ['/cards/documents/a.png', 'https://duidu.org/cards/documents/a.png', 'what is left out stays online'],
  ['#3.2', '#3.2', 'a place on this page'],
  ['https://www.gov.cn/', 'https://www.gov.cn/', 'another site'],
  ['//evil.example/', '//evil.example/', 'another host is no path of ours'],
  ['javascript:void', 'javascript:void', 'not a path'],
])('%s becomes %s (%s)', (link, expected) => {
  expect(rewrite(`<a class="x" href="${link}">`)).toBe(`<a class="x" href="${expected}">`);
});

test.each([
  ['/duidu/compare/a/b/', '../../compare/a/b/index.html'],
  ['/duidu/', '../../index.html'],
  ['/duidu', '../../index.html'],
  ['/elsewhere/', '/elsewhere/'],
])('under a sub-path %s becomes %s', (link, expected) => {
  expect(rewrite(`<a href="${link}">`, 'documents/a/index.html', '/duidu/')).toBe(`<a href="${expected}">`);
});

test('a redirect leads to a file', () => {
  expect(rewrite('<meta http-equiv="refresh" content="0; url=/documents/a/">', 'index.html')).toBe(
    '<meta http-equiv="refresh" content="0; url=documents/a/index.html">',
  );
});

test('words that look like links are left as they stand', () => {
  const prose = '<p>写作 &lt;a href=&quot;/documents/a/&quot;&gt; 的链接</p>';
  expect(rewrite(prose)).toBe(prose);
});

test('scripts go, data for machines stays, what stands for readers without scripts shows', () => {
  const html =
    '<script type="application/ld+json">{"a":1}</script><script type="module" src="/_astro/x.js"></script>' +
    '<script src="/_astro/y.js"></script><script id="w" type="application/json">{}</script><noscript><p>无脚本</p></noscript>';
  expect(rewrite(html)).toBe('<script type="application/ld+json">{"a":1}</script><p>无脚本</p>');
});

test('the policy admits files and no script', () => {
  const policy = rewrite(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">`,
  );
  expect(policy).toContain("style-src 'self' file:");
  expect(policy).not.toContain('script-src');
});

test('every search box becomes a link to the online search in the page’s language', () => {
  const box = '<search class="find"><form action="/search/"><input></form></search>';
  expect(rewrite(box)).toBe('<a class="find" href="https://duidu.org/search/">联网搜索</a>');
  expect(rewrite(box, 'zh-hant/documents/a/index.html', '/duidu/')).toBe(
    '<a class="find" href="https://duidu.org/duidu/zh-hant/search/">联网搜索</a>',
  );
  const large = '<search><form class="ask" action="/search/"><input><button>搜索</button></form></search>';
  expect(rewrite(box + large, 'index.html')).not.toContain('<form');
});

test('a page that is made by scripts says that it needs the network', () => {
  const page = '<main id="main"><h1>搜索</h1><div data-search-results></div></main><footer></footer>';
  expect(rewrite(page, 'zh-hant/search/index.html')).toBe(
    '<main id="main"><h1>搜索</h1><p>须联网。</p><p><a href="https://duidu.org/zh-hant/search/">打开</a></p></main><footer></footer>',
  );
});

test('style sheets take scripts as off', () => {
  expect(
    toOfflineStyle('@media (scripting:none){.js{display:none}}@media (scripting: enabled){a{b:c}}'),
  ).toBe('@media (min-width:0){.js{display:none}}@media (max-width:0){a{b:c}}');
});

test.each([
  ['index.html', true],
  ['en/documents/a/index.html', true],
  ['data/clauses.csv', true],
  ['data/duidu-data.zip', false],
  ['duidu-offline.zip', false],
  ['embed/clauses/a/1/index.html', false],
  ['zh-hant/embed/groups/a-1/index.html', false],
  ['oembed/clauses/a/1.json', false],
  ['cards/topics/a.png', false],
  ['search-index/entry.json', false],
  ['search/index.html', true],
  ['basket/a.json', false],
  ['basket/index.html', true],
  ['_astro/site.js', false],
  ['_astro/base.css', true],
  ['index.html.gz', false],
  ['_headers', false],
])('%s in the copy: %s', (file, expected) => expect(belongsOffline(file)).toBe(expected));
