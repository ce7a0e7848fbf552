import { expect, test } from 'vitest';
import { shortMarkup } from '../../tools/build/pages/short-markup.ts';
import { openSite } from './open.ts';

const site = await openSite();
const DOCUMENT = '/documents/jieyang-2016-plan/';

test('the slash key goes to the search box, and types a slash once there', async () => {
  const page = await site.open('/about/');
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-find'))).toBe(true);
  await page.keyboard.press('/');
  expect(await page.locator('[data-find]').inputValue()).toBe('/');
  await page.context().close();
});

test('a change of language keeps page, clause and choices', async () => {
  const page = await site.open(`${DOCUMENT}?v=1#3.7.1`);
  await page.locator('.languages a[hreflang="zh-Hant"]').click();
  await page.waitForURL(/zh-hant/);
  expect(page.url()).toBe(`${site.url}/zh-hant${DOCUMENT}?v=1#3.7.1`);
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant');
  await page.context().close();
});

test('the contents follow the reader', async () => {
  const page = await site.open(DOCUMENT);
  for (const path of ['3.7', '3.1', '4']) {
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), path);
    const current = page.locator('.contents [aria-current]');
    await expect.poll(() => current.first().getAttribute('href')).toMatch(`#${path}`);
  }
  await page.context().close();
});

test('each clause offers its address, by pointer and by keyboard', async () => {
  const page = await site.open(DOCUMENT, { permissions: ['clipboard-read', 'clipboard-write'] });
  const clause = page.locator('[id="3.7.1"]');
  await clause.locator('[data-clause]').hover();
  await clause.locator('.copy button').first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${site.url}/clauses/jieyang-2016-plan/3.7.1/`,
  );
  await page.locator('[id="3.7"] > .permalink').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(`${site.url}/clauses/jieyang-2016-plan/3.7/`);
  await page.context().close();
});

test('a clause is pinned where it is read', async () => {
  const page = await site.open(DOCUMENT);
  await page.locator('[id="3.7.1"] [data-clause]').hover();
  await page.locator('[id="3.7.1"] [data-pin]').click();
  expect(await page.locator('[data-basket]').getAttribute('href')).toMatch(/\?c=jieyang-2016-plan\/3\.7\.1$/);
  // The same button at another clause is that clause's.
  await page.locator('[id="3.7.2.1"] [data-clause]').hover();
  expect(await page.locator('[id="3.7.2.1"] [data-pin]').getAttribute('aria-pressed')).toBe('false');
  await page.locator('[id="3.7.1"] [data-clause]').hover();
  expect(await page.locator('[id="3.7.1"] [data-pin]').getAttribute('aria-pressed')).toBe('true');
  await page.context().close();
});

test('what is copied from a clause is the clause, without marks of ours', async () => {
  const page = await site.open('/clauses/jieyang-2016-plan/3.7.1/');
  const copied = await page.evaluate(() => {
    const text = document.querySelector('[data-clause] p') as Element;
    getSelection()?.selectAllChildren(text);
    return getSelection()?.toString() ?? '';
  });
  expect(copied).toContain('培养培养力度');
  expect(copied).not.toContain('校');
  await page.context().close();
});

test.each([
  ['/', 320],
  [DOCUMENT, 320],
  ['/en/documents/foshan-2016-plan/', 320],
  ['/clauses/jieyang-2016-plan/3.7.1/', 320],
  ['/en/clauses/jieyang-2018-reform/2.5.17/', 320],
  ['/sources/jieyang-2017-alliance/', 320],
  ['/conversions/', 320],
  ['/method/', 320],
])('%s fits %d px', async (path, width) => {
  const page = await site.open(path, { viewport: { width, height: 800 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await page.context().close();
});

test('a reading page is complete without JavaScript', async () => {
  const page = await site.open(DOCUMENT, { javaScriptEnabled: false });
  expect(await page.locator('[data-clause]').count()).toBeGreaterThan(50);
  expect(await page.locator('.contents a').count()).toBeGreaterThan(10);
  await page.locator('.contents a', { hasText: '工作要求' }).click();
  expect(page.url()).toMatch(/#4$/);
  await page.context().close();
});

test('every mark of a misprint leads to its note and every note has a mark', async () => {
  const page = await site.open(DOCUMENT);
  const [marks, notes] = await page.evaluate(() => [
    [...document.querySelectorAll('.erratum[href]')].map((mark) => mark.getAttribute('href')?.slice(1)),
    [...document.querySelectorAll('.note[id]')].map((note) => note.id),
  ]);
  // A misprint in the title, which is the page heading, has a note and no mark in the text.
  expect([...new Set(marks)].filter((id) => !notes.includes(id as string))).toEqual([]);
  expect(notes.filter((id) => !marks.includes(id) && !id.startsWith('n0-'))).toEqual([]);
  expect(notes.length).toBeGreaterThan(0);
  await page.context().close();
});

test('the seed marks every line of the clause that is asked for', async () => {
  const page = await site.open('/sources/jieyang-2016-plan/#3.7.1');
  const marked = await page.locator('.lines > .on .printed').allTextContents();
  expect(marked.join('')).toContain('工作目标');
  expect(marked.join('')).toContain('培养培养');
  await page.context().close();
});

test('that a cited wording is another one is said without network; one that stands is marked', async () => {
  const address = '/clauses/jieyang-2016-plan/3.7.1/';
  const page = await site.open(address);
  const own = await page.locator('[data-share]').getAttribute('data-fingerprint');
  await page.route('**/notices/*.json', (route) => route.abort());
  await page.goto(`${site.url}${address}?v=0123456789abcdef&t=0-4`);
  expect(await page.locator('.notice').textContent()).toContain('0123456789abcdef');
  await page.goto(`${site.url}${address}?v=${own}&t=0-4`);
  expect(await page.locator('.notice').count()).toBe(0);
  await page.context().close();
});

test('without the end tags and quotation marks that HTML does without, a page is the same to a browser', async () => {
  const page = await site.open('/about/');
  const paths = [
    DOCUMENT,
    '/clauses/jieyang-2016-plan/3.7.1/',
    '/compare/workforce/',
    '/targets/',
    '/check/',
  ];
  for (const path of paths) {
    const whole = await (await fetch(site.url + path)).text();
    const short = shortMarkup(whole);
    expect(short.length, path).toBeLessThan(whole.length);
    const alike = await page.evaluate(
      (texts) => {
        const [a, b] = texts.map((text) => new DOMParser().parseFromString(text, 'text/html'));
        return a?.isEqualNode(b ?? null);
      },
      [whole, short],
    );
    expect(alike, path).toBe(true);
  }
  await page.context().close();
});
