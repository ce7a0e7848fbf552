/** The copy for disk of a site that is too large for one: what stays online, and that links lead there. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { randomFrom } from '../../src/desk/sample.ts';
import { OFFLINE_ARCHIVE, writeOffline } from '../../tools/build/offline.ts';

let dist: string;
const random = randomFrom(1);
/** Words that do not pack. */
const words = (count: number) =>
  Array.from({ length: count }, () => Math.floor(random() * 36).toString(36)).join('');
const PAGES = {
  'index.html': '<a href="/documents/a/">a</a>',
  'documents/a/index.html': `<a href="/clauses/a/1/">1</a><a href="/compare/a/b/">b</a>${words(400)}`,
  'compare/index.html': words(100),
  'compare/t/index.html': words(100),
  'compare/t.csv': words(600),
  'cite/a.bib': words(100),
  'agencies/index.html': words(100),
  'agencies/x/index.html': words(100),
  'en/agencies/x/index.html': words(100),
  'places/b/index.html': words(100),
  'compare/a/b/index.html': words(4000),
  'compare/a/b.csv': words(4000),
  'en/clauses/a/1/index.html': words(3000),
  'clauses/a/1/index.html': words(3000),
  'sources/a/index.html': words(2000),
  'data/clauses.json': words(2000),
};

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'duidu-offline-'));
  for (const [file, text] of Object.entries(PAGES)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), text);
  }
});
afterEach(() => rmSync(dist, { recursive: true }));

const pack = async (most: number) => {
  const packed = await writeOffline(dist, 'https://d.example/', '2026-11-28', { most });
  const entries = unzipSync(readFileSync(join(dist, OFFLINE_ARCHIVE)));
  const page = entries['duidu/documents/a/index.html'];
  return {
    ...packed,
    names: Object.keys(entries).map((name) => name.slice(6)),
    page: strFromU8(page as Uint8Array),
  };
};

test('a small site is packed whole', async () => {
  const { names, leftOut, page } = await pack(1_000_000);
  expect(names).toEqual(Object.keys(PAGES).sort());
  expect(leftOut).toEqual([]);
  expect(page).toContain('href="../../clauses/a/1/index.html"');
});

test('of a larger one the pages that repeat others stay online, one kind after the other', async () => {
  const first = await pack(11_000);
  expect(first.leftOut).toEqual(['pages of two documents']);
  expect(first.names).toContain('compare/t/index.html');
  expect(first.page).toContain('href="https://d.example/compare/a/b/"');
  const second = await pack(6_500);
  expect(second.leftOut).toEqual(['pages of two documents', 'pages of clauses']);
  expect(second.page).toContain('href="https://d.example/clauses/a/1/"');
  const tables = await pack(2_420);
  expect(tables.leftOut.slice(2)).toEqual(['sources and data', 'tables of topics']);
  expect(tables.names).toContain('compare/t/index.html');
  const fifth = await pack(2_200);
  expect(fifth.leftOut.slice(3)).toEqual(['tables of topics', 'citations']);
  expect(fifth.names).toContain('agencies/x/index.html');
});

test('of the largest its documents and lists are left, however large that is', async () => {
  const { names, leftOut } = await pack(10);
  expect(leftOut.slice(5)).toEqual(['pages of agencies', 'pages of places', 'pages of topics']);
  expect(names).toEqual([
    'agencies/index.html',
    'compare/index.html',
    'documents/a/index.html',
    'index.html',
  ]);
});
