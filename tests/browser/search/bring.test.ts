import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSite } from '../open.ts';

const site = await openSite();
// What is known of a text of the edition itself is the surest thing to ask for.
const [seed = ''] = readdirSync('seeds').filter((name) => name.endsWith('.txt'));
const text = readFileSync(`seeds/${seed}`, 'utf8');
const document = seed.replace(/\.txt$/, '');

const answered = (page: Page) =>
  page.waitForSelector('[data-bring-status][data-state=done], [data-bring-status][data-state=failed]');

describe('a document of the reader’s own', () => {
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    page = await site.open('/bring/');
    await page.waitForSelector('[data-bring][data-state=ready]');
    page.on('request', (request) => asked.push(request.url()));
    await page.context().setOffline(true);
    await page.fill('textarea', text);
    await page.locator('textarea').press('Tab');
    await page.locator('[data-bring] button').press('Enter');
    await answered(page);
  }, 60_000);

  test('is read without a request', () => {
    expect(asked).toEqual([]);
  });
  test('has its clauses, its targets with those of the site beside them, and its counterparts', async () => {
    const clauses = JSON.parse(readFileSync('records/clauses.json', 'utf8')) as { document: string }[];
    expect(await page.locator('.own article').count()).toBe(
      clauses.filter((clause) => clause.document === document).length,
    );
    expect(await page.locator('tbody tr b').count()).toBeGreaterThan(10);
    expect(await page.locator('tbody td a').count()).toBeGreaterThan(10);
    expect(await page.locator('.own article:not([data-alone]) details').count()).toBeGreaterThan(20);
  });
  test('stands word for word in itself', async () => {
    const [first] = await page.locator('.shares li').allTextContents();
    const own = page.locator(`.shares li a[href$="/documents/${document}/"]`);
    expect(first).toContain(await own.textContent());
    expect(first).toMatch(/(?:9\d|100)%$/);
  });
  test('shows only what has a counterpart where the reader asks for it', async () => {
    await page.locator('[data-bring-results] input[type=checkbox]').check();
    expect(await page.locator('.own article[data-alone]:visible').count()).toBe(0);
    expect(await page.locator('.own article:visible').count()).toBeGreaterThan(10);
  });
  test('that is no text says what to do', async () => {
    await page.context().setOffline(false);
    await page.fill('textarea', '');
    await page.setInputFiles('input[type=file]', {
      name: 'picture.png',
      mimeType: 'image/png',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
    });
    await page.waitForSelector('[data-bring-status][data-state=failed]');
    expect(await page.textContent('[data-bring-status]')).toContain('.docx');
    expect(await page.locator('[data-bring-results] > *').count()).toBe(0);
  });
});

test('without scripts the page says why it can do nothing', async () => {
  const page = await site.open('/bring/', { javaScriptEnabled: false });
  expect(await page.locator('noscript').innerText()).toContain('JavaScript');
});
