/** The archive of the whole site, unpacked and read from disk. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { attributes } from '../../built/dist.ts';

// A folder as a reader may have it: blanks and Chinese in its name.
const folder = mkdtempSync(join(tmpdir(), '对读 离线 '));
const entries = unzipSync(readFileSync(resolve(process.env.DUIDU_DIST ?? 'dist', 'duidu-offline.zip')));
const names = Object.keys(entries);
const requests: string[] = [];
const complaints: string[] = [];
let browser: Browser;

beforeAll(async () => {
  for (const [name, bytes] of Object.entries(entries)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const { executablePath, args, env } = inject('chromium');
  browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function open(file: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(`${file}: ${message.text()}`));
  await page.goto(pathToFileURL(join(folder, 'duidu', file)).href);
  return page;
}

const familyOf = (page: Page) => page.locator('body').evaluate((body) => getComputedStyle(body).lineHeight);

test('the home page stands in its style and leads to a document', async () => {
  const page = await open('index.html');
  expect(await familyOf(page)).not.toBe('normal');
  await page.locator('a[href*="documents/"][href$="index.html"]:visible').last().click();
  await page.waitForURL(/documents\/.*index\.html$/);
  expect(await familyOf(page)).not.toBe('normal');
  expect(await page.locator('h1').count()).toBe(1);
});

test('a document can be read, and its contents lead to its clauses', async () => {
  const page = await open('documents/jieyang-2016-plan/index.html');
  expect(await page.locator('[data-clause]').count()).toBeGreaterThan(60);
  await page.locator('nav.contents a').nth(5).click();
  const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
  expect(await page.locator(`[id="${anchor}"]`).count()).toBe(1);
  await page.locator('a[href="../../zh-hant/documents/jieyang-2016-plan/index.html"]').first().click();
  await page.waitForURL(/zh-hant\/documents/);
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant');
});

test('a comparison stands side by side and can be narrowed without scripts', async () => {
  const page = await open('compare/jieyang-2016-plan/foshan-2016-plan/index.html', {
    viewport: { width: 1280, height: 900 },
  });
  const cells = page.locator('[data-group]').first().locator('[data-clause]');
  const [left, right] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()];
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + 200);
  const rows = page.locator('[data-group]:visible');
  const before = await rows.count();
  await page.locator('input[name=differ]').check();
  expect(await rows.count()).toBeLessThan(before);
});

test('what needs a script or the network is not offered, or says so', async () => {
  const page = await open('clauses/jieyang-2016-plan/3.7.1/index.html');
  expect(await page.locator('button:visible').count()).toBe(0);
  await page.goto(pathToFileURL(join(folder, 'duidu/index.html')).href);
  expect(await page.locator('input:visible').count()).toBe(0);
  await page.goto(pathToFileURL(join(folder, 'duidu/en/search/index.html')).href);
  expect(await page.locator('main').textContent()).toContain('needs the online site');
  expect(await page.locator('main input').count()).toBe(0);
});

test('nothing was asked of the network, and no browser complained', () => {
  expect(requests.filter((address) => !address.startsWith('file:'))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('every link between files of the archive leads to one', () => {
  const dead: string[] = [];
  const known = new Set(names);
  for (const name of names.filter((file) => file.endsWith('.html'))) {
    const html = Buffer.from(entries[name] as Uint8Array).toString();
    for (const link of new Set([...attributes(html, 'href'), ...attributes(html, 'src')])) {
      const url = new URL(link, `file:///${name}`);
      if (url.protocol === 'file:' && !known.has(decodeURIComponent(url.pathname.slice(1))))
        dead.push(`${link} in ${name}`);
    }
  }
  expect(dead.slice(0, 20)).toEqual([]);
});

test('it is made of readable parts only', () => {
  expect(
    names.filter((name) => /\.(js|zip|png|gz)$|\/(embed|oembed|cards|search-index)\//.test(name)),
  ).toEqual([]);
  expect(names).toContain('duidu/index.html');
  expect(names).toContain('duidu/data/clauses.csv');
});
