import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findFaults } from '../../../tools/browser/axe.ts';
import { plainFold, readSources, scan } from '../../../tools/samples/search-samples.ts';
import { openSite } from '../open.ts';

const site = await openSite();
const dist = resolve(process.env.DUIDU_DIST ?? 'dist');
const sources = readSources().map((source) => ({ ...source, folded: plainFold(source.hans) }));

/** A word that stands in some clauses but not in most, found by counting; the test knows no document. */
const counts = new Map<string, number>();
for (const { folded } of sources)
  for (const word of new Set(folded.match(/\p{Script=Han}{4}/gu) ?? []))
    counts.set(word, (counts.get(word) ?? 0) + 1);
const [WORD] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] as [string, number];

const done = (page: Page) =>
  page.waitForSelector('[data-search-status][data-state="done"]', { state: 'attached' });
const ids = (page: Page): Promise<string[]> =>
  page
    .locator('[data-result]')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.result ?? ''));

async function ask(
  question: string,
  prefix = '',
  more: Readonly<Record<string, string>> = {},
): Promise<Page> {
  const page = await site.open(`${prefix}/search/?${new URLSearchParams({ q: question, ...more })}`);
  await done(page);
  return page;
}

test('nothing of the index is read before the reader shows intent; the first question stays within its bytes', async () => {
  const page = await site.open('/search/');
  await page.waitForLoadState('networkidle');
  const loaded: string[] = [];
  page.on('requestfinished', (request) => loaded.push(new URL(request.url()).pathname));
  const before = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(before.filter((name) => name.includes('search-index'))).toEqual([]);
  await page.fill('[data-search-box]', WORD);
  await page.keyboard.press('Enter');
  await done(page);
  await page.waitForLoadState('networkidle');
  // What a server sends: text packed by it, the rest packed already.
  const bytes = loaded.map((path) => {
    const body = readFileSync(join(dist, path));
    return /\.(js|css|json|html)$/.test(path) ? gzipSync(body).length : body.length;
  });
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(160_000);
  expect(loaded.some((path) => path.endsWith('.pf_index'))).toBe(true);
  await page.context().close();
});

test('words, exact runs and exclusions', async () => {
  const page = await site.open('/search/');
  const asked = async (question: string): Promise<string[]> => {
    await page.goto(`${site.url}/search/?${new URLSearchParams({ q: question })}`);
    await done(page);
    while (await page.locator('[data-search-more]').isVisible()) await page.click('[data-search-more]');
    return (await ids(page)).sort();
  };
  const [a, b] = [WORD.slice(0, 2), WORD.slice(2)];
  const both = scan(a, sources).filter((id) => scan(b, sources).includes(id));
  expect(await asked(`${a} ${b}`)).toEqual(both.sort());
  expect(await asked(`"${a} ${b}"`)).toEqual(scan(WORD, sources).sort());
  expect(await asked(`${a} -${b}`)).toEqual(
    scan(a, sources)
      .filter((id) => !scan(b, sources).includes(id))
      .sort(),
  );
  await page.context().close();
});

test('filters, views and pages stand in the address, and the back button undoes them', async () => {
  const page = await ask(WORD);
  const all = await page.textContent('[data-search-status]');
  const first = page.locator('[data-search-filters] input[name="document"]').first();
  const count = Number(await first.locator('xpath=..').locator('span').last().textContent());
  const value = await first.inputValue();
  await first.check();
  await done(page);
  expect(new URL(page.url()).searchParams.getAll('document')).toEqual([value]);
  const narrowed = await ids(page);
  expect(new Set(narrowed.map((id) => id.split('/')[0]))).toEqual(new Set([value]));
  expect(narrowed.length).toBe(Math.min(20, count));
  await page.click('[data-view="kwic"]');
  await done(page);
  expect(new URL(page.url()).searchParams.get('view')).toBe('kwic');
  const marked = await page.locator('.concordance mark').allTextContents();
  expect(new Set(marked.map(plainFold))).toEqual(new Set([WORD]));
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-format="csv"]')]);
  const csv = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\n');
  expect(csv[0]).toBe('place,document,id,clause,before,hit,after,url');
  expect(csv.length - 1).toBeGreaterThanOrEqual(count);
  await page.goBack();
  await page.goBack();
  await done(page);
  expect(await page.textContent('[data-search-status]')).toBe(all);
  expect(await first.isChecked()).toBe(false);
  await page.context().close();
});

test('the keyboard alone goes from box to results and opens one, and the page marks the words there', async () => {
  for (const prefix of ['', '/zh-hant']) {
    const page = await ask(WORD, prefix);
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/clauses\//);
    await page.waitForLoadState('networkidle');
    const marked = `[...CSS.highlights.get('hit') ?? []].map((range) => range.toString())`;
    const words = (await page.evaluate(marked)) as string[];
    expect(words.length).toBeGreaterThan(0);
    expect(new Set(words.map(plainFold))).toEqual(new Set([WORD]));
    await page.context().close();
  }
});

test('an outline number goes to its clause, and a question without answer to what does occur', async () => {
  const clause = sources.find(({ id }) => /\/\d+\.\d+\.\d+$/.test(id)) as (typeof sources)[number];
  const reference = await ask(clause.id);
  expect(await reference.locator('[data-reference]').first().getAttribute('data-reference')).toBe(clause.id);
  await reference.context().close();

  const page = await ask(`${WORD}龘`);
  expect(await ids(page)).toEqual([]);
  const offer = page.locator(`[data-ask="${WORD}"]`);
  await offer.click();
  await done(page);
  expect((await ids(page)).length).toBeGreaterThan(0);
  await page.context().close();
});

test.each([
  '/search/',
  `/en/search/?q=${WORD}`,
  `/zh-hant/search/?q=${WORD}&view=kwic`,
  `/check/?text=${WORD.repeat(2)}`,
])('no accessibility fault on %s', async (path) => {
  const page = await site.open(path);
  if (path.includes('?')) await page.waitForSelector('[data-state="done"]', { state: 'attached' });
  expect(await findFaults(page)).toEqual([]);
  await page.context().close();
});

test('without JavaScript the page says so and leads to the documents', async () => {
  const page = await site.open('/search/', { javaScriptEnabled: false });
  expect(await page.locator('noscript a[href*="/documents/"]').count()).toBeGreaterThan(0);
  await page.context().close();
});

test('words offered for a question without result are in the script of the page', async () => {
  const rows = parse(readFileSync('content/synonyms.yaml', 'utf8')) as readonly (readonly string[])[];
  const page = await site.open('/zh-hant/search/');
  const offered: string[] = [];
  const marked: string[] = [];
  for (const [word] of rows.slice(0, 4)) {
    // 火星 stands in no document, so that the list of like words is asked.
    await page.goto(`${site.url}/zh-hant/search/?${new URLSearchParams({ q: `火星${word}` })}`);
    await done(page);
    const offer = page.locator('.offers button').first();
    if ((await offer.count()) === 0) continue;
    offered.push((await offer.textContent()) ?? '');
    await offer.click();
    await done(page);
    marked.push((await page.locator('[data-result] mark').first().textContent()) ?? '');
  }
  expect(offered.length).toBeGreaterThan(0);
  expect(offered).toEqual(marked);
  await page.context().close();
});

test('results are walked by arrow keys, from a page that was just opened too', async () => {
  const page = await ask(WORD);
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('[data-result]')?.getAttribute('data-result'));
  const [first, second] = await ids(page);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(first);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(second);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-search-box'))).toBe(true);
  await page.context().close();
});
