import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './open.ts';

const site = await openSite();
const visibleRows = (page: Page) => page.locator('tr[data-indicator]:visible').count();
const search = (page: Page) => new URL(page.url()).search;

describe('the matrix', () => {
  test('every filter leaves as many rows as it announces, and says so', async () => {
    const page = await site.open('/targets/');
    const options = await page
      .locator('form[data-choice] select:not([name=sort]) option:not([value=""])')
      .evaluateAll((list) =>
        (list as HTMLOptionElement[]).map((option) => ({
          name: option.closest('select')?.name ?? '',
          value: option.value,
          count: Number(/[（(](\d+)[)）]$/.exec(option.text)?.[1]),
        })),
      );
    expect(options.length).toBeGreaterThan(5);
    for (const { name, value, count } of options) {
      await page.selectOption(`[name=${name}]`, value);
      expect(await visibleRows(page), `${name} ${value}`).toBe(count);
      expect(await page.locator('[data-status]').textContent()).toContain(`${count} `);
      expect(search(page)).toBe(`?${name}=${value}`);
      await page.selectOption(`[name=${name}]`, '');
    }
    await page.context().close();
  });

  test('choices add up, survive reload and a change of language, and can be cleared', async () => {
    const page = await site.open('/targets/?numbers=1');
    const all = await visibleRows(page);
    await page.locator('[name=differs]').check();
    await page.selectOption('[name=sort]', 'difference');
    const rows = await visibleRows(page);
    expect(rows).toBeLessThan(all);
    await page.reload();
    expect(await visibleRows(page)).toBe(rows);
    const weights = await page
      .locator('tr[data-indicator]:visible')
      .evaluateAll((list) => list.map((row) => Number((row as HTMLElement).dataset.weight)));
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    await page.locator('a[hreflang=zh-Hant]').click();
    await page.waitForURL('**/zh-hant/**');
    expect(await visibleRows(page)).toBe(rows);
    await page.locator('[type=reset]').click();
    await page.waitForFunction(() => location.search === '');
    expect(await visibleRows(page)).toBeGreaterThan(all);
    await page.context().close();
  });

  test('a value opens its sentence in place by keyboard, and Escape closes it', async () => {
    const page = await site.open('/targets/');
    const value = page.locator('details.value').first();
    await value.locator('summary').focus();
    await page.keyboard.press('Enter');
    const sentence = value.locator('.said');
    expect(await sentence.isVisible()).toBe(true);
    expect(await sentence.locator('.text b').textContent()).not.toBe('');
    expect(await sentence.locator('a[href*="/clauses/"]').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await sentence.isVisible()).toBe(false);
    expect(await value.locator('summary').evaluate((summary) => summary === document.activeElement)).toBe(
      true,
    );
    await page.context().close();
  });

  test('a link to a value opens it', async () => {
    const first = await site.open('/targets/');
    const id = await first.locator('details.value').nth(3).getAttribute('id');
    await first.context().close();
    const page = await site.open(`/targets/#${encodeURIComponent(id ?? '')}`);
    expect(await page.locator(`[data-target="${id}"] .said`).isVisible()).toBe(true);
    await page.context().close();
  });

  test('without scripts all rows are there, values open, and no dead control is shown', async () => {
    const page = await site.open('/targets/', { javaScriptEnabled: false });
    expect(await visibleRows(page)).toBe(await page.locator('tr[data-indicator]').count());
    expect(await page.locator('form[data-choice]').isVisible()).toBe(false);
    await page.locator('details.value summary').first().click();
    expect(await page.locator('.said').first().isVisible()).toBe(true);
    await page.context().close();
  });

  test('no cell is blank', async () => {
    const page = await site.open('/targets/');
    const blank = await page
      .locator('tr[data-indicator] td')
      .evaluateAll((cells) => cells.filter((cell) => (cell.textContent ?? '').trim() === '').length);
    expect(blank).toBe(0);
    await page.context().close();
  });
});

test.each(['/targets/', '/timeline/', '/compare/', '/basket/', '/en/targets/'])(
  '%s fits a phone without going sideways',
  async (path) => {
    const page = await site.open(path, { viewport: { width: 360, height: 740 } });
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBe(client);
    await page.context().close();
  },
);

test('a sentence that is opened has no stretched line in a narrow box', async () => {
  const page = await site.open('/places/jieyang/', { viewport: { width: 360, height: 740 } });
  const said = page.locator('.promises .said .text').first();
  await page.locator('.promises .value summary').first().click();
  const [wide, align] = await said.evaluate((text) => [
    text.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(text).fontSize),
    getComputedStyle(text).textAlign,
  ]);
  expect(wide).toBeGreaterThan(12);
  expect(align).toBe('start');
  await page.context().close();
});

test('the matrix and a place’s promises are lists that a phone scrolls through', async () => {
  const page = await site.open('/targets/', { viewport: { width: 360, height: 740 } });
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  expect(await height()).toBeLessThanOrEqual(12_000);
  for (const path of ['/en/targets/', '/en/places/jieyang/']) {
    await page.goto(site.url + path);
    expect(await height(), path).toBeLessThanOrEqual(12_000);
  }
  await page.context().close();
});

describe('charts', () => {
  test('each mark leads to a clause that exists, and a table holds the same numbers', async () => {
    const matrix = await site.open('/targets/?numbers=1&differs=1');
    const paths = await matrix
      .locator('tr[data-indicator]:visible th a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    await matrix.context().close();
    let drawn = 0;
    for (const path of paths) {
      const { document } = parseHTML(await (await fetch(site.url + path)).text());
      const links = (selector: string) =>
        [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');
      const marks = links('.chart a');
      if (marks.length === 0) continue;
      drawn += 1;
      expect(marks, path).toEqual(links('.figure td a'));
      for (const link of marks) expect((await fetch(site.url + link)).status, link).toBe(200);
    }
    expect(drawn).toBeGreaterThan(0);
  });

  test('the timeline narrows drawing and table together', async () => {
    const page = await site.open('/timeline/');
    const shown = async () => [
      await page.locator('[data-panel] a:visible').count(),
      await page.locator('[data-deadline]:visible').count(),
    ];
    const [marks, rows] = await shown();
    expect(marks).toBe(rows);
    await page.selectOption('[name=year]', { index: 1 });
    const [fewer, rest] = await shown();
    expect(fewer).toBe(rest);
    expect(fewer).toBeLessThan(marks as number);
    await page.reload();
    expect(await shown()).toEqual([fewer, rest]);
    await page.context().close();
  });

  test('a square of the timeline leads to its promise in the table', async () => {
    const page = await site.open('/timeline/');
    const lost = await page
      .locator('[data-panel] a')
      .evaluateAll((links) =>
        links.filter(
          (link) => !document.getElementById(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '')),
        ),
      );
    expect(lost).toEqual([]);
    await page.context().close();
  });
});

test.each(['/targets/', '/timeline/', '/zh-hant/targets/'])(
  '%s offers its table for programs and for spreadsheets',
  async (path) => {
    const html = await (await fetch(site.url + path)).text();
    const links = Array.from(html.matchAll(/href="([^"]+\.(?:csv|xlsx))"/g), ([, link]) => link ?? '');
    expect([...new Set(links)].map((link) => link.split('.').at(-1)).sort()).toEqual(['csv', 'xlsx']);
    for (const link of links) expect((await fetch(new URL(link, site.url))).status).toBe(200);
  },
);
