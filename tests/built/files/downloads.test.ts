/** What stands under `/data/`: all there, all described, all the same as the records. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import { records } from '#site/views/load.ts';
import { clausesOf } from '#site/views/lookups.ts';
import { DIST, files, LANGUAGES, pages, read } from '../dist.ts';

interface Resource {
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly hash: string;
}
const { resources } = JSON.parse(read('/data/datapackage.json')) as { resources: Resource[] };
/** Days of releases, as the ledger has them. */
const DAYS = (
  JSON.parse(readFileSync('content/permalinks/data-releases.json', 'utf8')) as { on: string }[]
).map(({ on }) => on);
const bytesOf = (path: string) => readFileSync(join(DIST, 'data', path));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('the data package names every file with its size and checksum', () => {
  for (const { path, bytes, hash } of resources) {
    const content = bytesOf(path);
    expect([path, content.length, `sha256:${sha256(content)}`]).toEqual([path, bytes, hash]);
  }
  const listed = new Set(resources.map(({ path }) => `/data/${path}`));
  const unlisted = [...files]
    // A dated release has a package of its own.
    .filter((file) => file.startsWith('/data/') && !listed.has(file))
    .filter((file) => !DAYS.some((day) => file.startsWith(`/data/${day}/`)))
    .map((file) => file.slice('/data/'.length))
    .sort();
  expect(unlisted).toEqual([
    ...['SHA256SUMS', 'datapackage.json', 'duidu-data.zip', 'index.html'],
    // What describes the files is none of them.
    ...['index.json', 'openapi.json'],
  ]);
});

test.each(DAYS)('the release of %s is whole, as its own sums and package say', (day) => {
  const sums = read(`/data/${day}/SHA256SUMS`).trimEnd().split('\n');
  const own = JSON.parse(read(`/data/${day}/datapackage.json`)) as { resources: Resource[] };
  expect(sums.length).toBeGreaterThan(20);
  for (const line of sums) {
    const [sum, path = ''] = line.split('  ');
    if (files.has(`/data/${day}/${path}`))
      expect([path, sha256(bytesOf(`${day}/${path}`))]).toEqual([path, sum]);
  }
  const csv = own.resources.filter(({ path }) => path.endsWith('.csv'));
  expect(csv.length).toBeGreaterThan(20);
  for (const { path, hash } of csv) expect(`sha256:${sha256(bytesOf(`${day}/${path}`))}`, path).toBe(hash);
});

test('SHA256SUMS says the same', () => {
  const sums = read('/data/SHA256SUMS').trimEnd().split('\n');
  expect(sums).toEqual(resources.map(({ path, hash }) => `${hash.slice('sha256:'.length)}  ${path}`));
});

test.each(Object.entries(records))('%s.json is the record that the site was made from', (name, value) => {
  expect(JSON.parse(read(`/data/${name}.json`))).toEqual(value);
});

const TABLES = resources.filter(({ format }) => format === 'csv' || format === 'xlsx');

describe.each(records.documents.map(({ id }) => id))('%s', (id) => {
  test('has Akoma Ntoso that is well-formed, with one element a clause and no eId twice', () => {
    const root = create(read(`/data/documents/${id}.xml`)).root().node as unknown as Element;
    const ids: string[] = [];
    const walk = (element: Element): void => {
      const eId = element.getAttribute('eId');
      if (eId) ids.push(eId);
      for (const child of element.childNodes) if (child.nodeType === 1) walk(child as Element);
    };
    walk(root);
    expect(root.nodeName).toBe('akomaNtoso');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((eId) => eId.startsWith('sec_')).length).toBe(clausesOf(id).length);
  });

  test('has every clause in its text, its Markdown and its JSON', () => {
    const bare = (text: string) => text.replace(/[\s\\]/gu, '');
    const [plain, markdown] = [read(`/data/documents/${id}.txt`), read(`/data/documents/${id}.md`)].map(bare);
    for (const { body, id: clause } of clausesOf(id)) {
      expect(plain, clause).toContain(bare(body.source));
      expect(markdown, clause).toContain(bare(body.source));
    }
    const json = JSON.parse(read(`/data/documents/${id}.json`));
    expect(json.clauses).toEqual(clausesOf(id));
    expect(json.document.id).toBe(id);
  });

  test.each(LANGUAGES)('is linked to its other forms under “%s”', (prefix) => {
    const { document } = parseHTML(read(`${prefix}/documents/${id}/`));
    const links = [...document.querySelectorAll('link[rel=alternate][type]')];
    const forms = links.map((link) => [link.getAttribute('type'), link.getAttribute('href')]);
    for (const [type, form] of [
      ['application/json', 'json'],
      ['application/akn+xml', 'xml'],
      ['text/markdown', 'md'],
      ['text/plain', 'txt'],
    ])
      expect(forms.filter(([own, href]) => own === type && href?.endsWith(`/${id}.${form}`))).toHaveLength(1);
  });
});

test.each(LANGUAGES)('the page of downloads under “%s” links every table and archive', (prefix) => {
  const html = read(`${prefix}/data/`);
  const wanted = [...TABLES.map(({ path }) => `/data/${path}`), '/data/duidu-data.zip', '/duidu-offline.zip'];
  expect(wanted.filter((path) => !html.includes(`${path}"`))).toEqual([]);
});

test('the site map lists every page that asks to be found, and only these', () => {
  const map = read('/sitemap.xml');
  const listed = Array.from(map.matchAll(/<loc>([^<]+)<\/loc>/g), ([, address]) => address as string);
  const wanted = pages
    .map(read)
    .filter((html) => !/<meta name="robots" content="noindex"/.test(html))
    .map((html) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]);
  expect(listed.toSorted()).toEqual(wanted.toSorted());
  expect(listed.filter((address) => address.includes('/embed/'))).toEqual([]);
  // Each head names its sisters (tests/built/words/lang.test.ts).
  expect(map).not.toContain('hreflang');
  expect(read('/robots.txt')).toMatch(/^Sitemap: https?:\/\/.+\/sitemap\.xml$/m);
});
