/** What the build says of hosts, and that docs/deploy.md says the same. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readHeaders } from '../../tools/build/hosts/header-rules.ts';
import { HOSTS, measureSite, refusals, type SiteSize, tellHosts } from '../../tools/build/hosts/hosts.ts';

const site = (more: Partial<SiteSize> = {}): SiteSize => ({
  files: 4_000,
  folders: 3_000,
  bytes: 70_000_000,
  largest: { file: 'duidu-offline.zip', bytes: 15_000_000 },
  ...more,
});
const takes = (size: SiteSize) =>
  HOSTS.filter((host) => refusals(size, host).length === 0).map(({ name }) =>
    name.replace(/,.*| with.*/, ''),
  );

test.each([
  [
    'a small one',
    site(),
    ['Cloudflare Pages', 'Cloudflare Pages', 'GitHub Pages', 'GitLab Pages', 'object storage'],
  ],
  [
    'many files',
    site({ files: 30_000 }),
    ['Cloudflare Pages', 'GitHub Pages', 'GitLab Pages', 'object storage'],
  ],
  [
    'a large file',
    site({ largest: { file: 'data/all.zip', bytes: 26_300_000 } }),
    ['GitHub Pages', 'GitLab Pages', 'object storage'],
  ],
  ['entries with folders', site({ files: 120_000, folders: 90_000 }), ['GitHub Pages', 'object storage']],
  ['many bytes', site({ bytes: 1_100_000_000 }), ['Cloudflare Pages', 'Cloudflare Pages', 'object storage']],
])('%s', (_, size, hosts) => expect(takes(size)).toEqual(hosts));

test('a site is measured by its files, each folder on the way counted once', () => {
  const sizes = { 'index.html': 20, 'a/b/index.html': 30, 'a/c/index.html': 10, 'data/all.zip': 40 };
  expect(measureSite(new Map(Object.entries(sizes)))).toEqual({
    files: 4,
    folders: 4,
    bytes: 100,
    largest: { file: 'data/all.zip', bytes: 40 },
  });
});

test('the build says what does not fit and why', () => {
  const told = tellHosts(site({ files: 25_000 })).join('\n');
  expect(told).toMatch(/^site {5}25000 files, 70 MB, the largest duidu-offline.zip with 15 MB$/m);
  expect(told).toMatch(/Cloudflare Pages, free +no: more than 20000 files$/m);
});

test('docs/deploy.md has every limit with its source and day', () => {
  const text = readFileSync('docs/deploy.md', 'utf8');
  for (const { name, source, seen } of HOSTS) {
    const row = text.split('\n').find((line) => line.startsWith(`| ${name} |`));
    expect(row, name).toContain(source);
    expect(row, name).toContain(seen);
  }
});

test('header rules come out of public/_headers, the later one winning', () => {
  const rules = readHeaders(readFileSync('public/_headers', 'utf8'));
  expect(rules[0]).toMatchObject({ path: '/*', set: { 'X-Content-Type-Options': 'nosniff' } });
  expect(rules.find(({ path }) => path === '/embed/*')?.set).toEqual({
    'Content-Security-Policy': 'frame-ancestors *',
  });
  expect(rules.map(({ path }) => path)).toContain('/search-index/*/*');
  expect(() => readHeaders('X: 1')).toThrow('public/_headers:1');
});
