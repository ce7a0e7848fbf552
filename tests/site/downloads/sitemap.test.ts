import { expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import { buildSitemap, writeRobots } from '#site/downloads/sitemap.ts';

const ROOT = 'https://duidu.org/duidu/';
const page = (path: string, extra = '') =>
  `<html><head>${extra}<link rel="canonical" href="${ROOT}${path}"><link rel="alternate" hreflang="en" href="${ROOT}en/${path}">` +
  `<link rel="alternate" hreflang="x-default" href="${ROOT}${path}"></head><body></body></html>`;

test('lists each page once, in order of address; its head names its sisters', () => {
  const [file, ...more] = buildSitemap([page('b/'), page('a/')], ROOT);
  expect(more).toEqual([]);
  expect(file?.path).toBe('sitemap.xml');
  expect(create(file?.text ?? '').end({ format: 'object' })).toEqual({
    urlset: {
      '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      url: ['a/', 'b/'].map((path) => ({ loc: `${ROOT}${path}` })),
    },
  });
});

test.each([
  [
    '<html><head></head><body><link rel="canonical" href="https://x/"></body></html>',
    'no address in its head',
  ],
  [page('search/', '<meta name="robots" content="noindex">'), 'asks not to be found'],
])('leaves out a page: %#', (html) => {
  expect(buildSitemap([html], ROOT)[0]?.text).not.toContain('<url>');
});

test('more pages than one file may hold are spread over several, named by the first', () => {
  const files = buildSitemap([page('a/'), page('b/'), page('c/')], ROOT, 2);
  expect(files.map(({ path }) => path)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
  expect(files[0]?.text).toContain(`<loc>${ROOT}sitemap-2.xml</loc>`);
  expect(files.slice(1).map(({ text }) => text.match(/<url>/g)?.length)).toEqual([2, 1]);
});

test('robots.txt names the site map by its full address', () => {
  expect(writeRobots(ROOT)).toMatch(/^Sitemap: https:\/\/duidu\.org\/duidu\/sitemap\.xml$/m);
});
