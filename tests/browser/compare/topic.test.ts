import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../open.ts';

const site = await openSite();

/** Addresses that the overview links to. */
const overview = await site.open('/compare/');
const linksOf = (selector: string) =>
  overview
    .locator(selector)
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
const topics = await linksOf('.cover th a');
const pairs = await linksOf('.shares td a');
await overview.context().close();

/** The topic with most rows has every kind of row that the tests ask for. */
const sizes = await Promise.all(
  topics.map(async (path) => {
    const html = await (await fetch(site.url + path)).text();
    return { path, rows: html.split('data-group=').length };
  }),
);
const topic = sizes.toSorted((a, b) => b.rows - a.rows)[0]?.path as string;

const rowsOf = (page: Page) =>
  page
    .locator('[data-group]:visible')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.group as string));
const search = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const isSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Whether stretches with this class look like a mark: more than colour tells them apart. */
const underlined = (page: Page, name: string) =>
  page
    .locator(`.text b.${name}:visible`)
    .evaluateAll((marks) => [...new Set(marks.map((mark) => getComputedStyle(mark).textDecorationLine))]);

describe('a topic', () => {
  test('the choice is in the address and survives reload and a change of language', async () => {
    const page = await site.open(topic);
    const before = await rowsOf(page);
    await page.selectOption('[name=base]', { index: 1 });
    await page.locator('[name=order][value=differ]').check();
    await page.locator('[name=marks][value=all]').check();
    const base = await page.locator('[name=base]').inputValue();
    await expect.poll(() => search(page)).toBe(`?base=${base}&marks=all&order=differ`);
    const chosen = await rowsOf(page);
    expect(chosen.toSorted()).toEqual(before.toSorted());
    expect(chosen).not.toEqual(before);
    await page.reload();
    expect(await rowsOf(page)).toEqual(chosen);
    await page.locator('a[hreflang=en]').click();
    await page.waitForURL('**/en/**');
    await expect.poll(() => search(page)).toBe(`?base=${base}&marks=all&order=differ`);
    expect(await rowsOf(page)).toEqual(chosen);
    expect(await page.locator('[name=marks][value=all]').isChecked()).toBe(true);
    await page.context().close();
  });

  test('every control answers to the keyboard', async () => {
    const page = await site.open(topic);
    await page.locator('[name=marks][value=substance]').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => search(page)).toContain('marks=all');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => search(page)).toContain('order=differ');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => search(page)).toContain('differ=1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    const first = await page.locator('[name=docs]').first().inputValue();
    await expect.poll(() => search(page)).toMatch(/docs=/);
    await expect.poll(() => search(page)).not.toContain(first);
    await page.context().close();
  });

  test('marks follow the choice, and are more than a colour', async () => {
    const page = await site.open(topic);
    expect(await underlined(page, 'point-0')).toEqual(['underline']);
    expect(await underlined(page, 'word-0:not(.point-0)')).toEqual(['none']);
    await page.locator('[name=marks][value=all]').check();
    expect(await underlined(page, 'word-0:not(.point-0)')).toEqual(['underline']);
    await page.locator('[name=marks][value=none]').check();
    expect(await underlined(page, 'point-0')).toEqual(['none']);
    await page.context().close();
  });

  test('another base has other marks and says how each text stands to it', async () => {
    const page = await site.open(topic);
    const relations = () =>
      page
        .locator('.cell:visible')
        .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset.relation as string));
    expect(new Set(await page.locator('.in-0[data-relation]:has(.relation)').evaluateAll(valuesOf))).toEqual(
      new Set(['base']),
    );
    await page.selectOption('[name=base]', { index: 1 });
    expect(new Set(await page.locator('.in-1[data-relation]:has(.relation)').evaluateAll(valuesOf))).toEqual(
      new Set(['base']),
    );
    expect((await underlined(page, 'point-1')).includes('underline')).toBe(true);
    expect(await relations()).not.toContain('');
    await page.context().close();
  });

  test('a document that is put away takes its column and its own rows with it', async () => {
    const page = await site.open(topic);
    const rows = await rowsOf(page);
    const boxes = page.locator('[name=docs]');
    await boxes.nth(0).uncheck();
    expect(await page.locator('.in-0:visible').count()).toBe(0);
    expect((await rowsOf(page)).length).toBeLessThan(rows.length);
    for (let n = 1; n < (await boxes.count()); n++) await boxes.nth(n).uncheck();
    expect(await rowsOf(page)).toEqual([]);
    expect(await page.locator('[data-none]').isVisible()).toBe(true);
    await page.context().close();
  });

  test('nothing in the address can break the page', async () => {
    const page = await site.open(`${topic}?base=nowhere&marks=<b>&order=&docs=&differ=x`);
    expect(
      await page.locator('[name=base]').evaluate((select: HTMLSelectElement) => select.selectedIndex),
    ).toBe(0);
    expect(await page.locator('[name=marks][value=substance]').isChecked()).toBe(true);
    await page.context().close();
  });

  test('without scripts all is there, and marks and columns can still be chosen', async () => {
    const page = await site.open(topic, { javaScriptEnabled: false });
    const rows = await page.locator('[data-group]').count();
    expect(rows).toBeGreaterThan(3);
    expect(await page.locator('[name=base]').isVisible()).toBe(false);
    expect(await page.locator('.pin:visible').count()).toBe(0);
    expect(await page.locator('.text b.point-0:visible').count()).toBeGreaterThan(0);
    await page.locator('[name=docs]').nth(1).uncheck();
    expect(await page.locator('.in-1:visible').count()).toBe(0);
    // Narrowed down, the rows that stay are those of which the sentence in view tells a difference.
    const told = () =>
      page
        .locator('[data-group]:visible')
        .evaluateAll((list) =>
          list.map((row) =>
            [...row.querySelectorAll('.sum .differs')].some((part) => part.checkVisibility()),
          ),
        );
    const differing = (await told()).filter(Boolean).length;
    await page.locator('[name=differ]').check();
    expect(await told()).toEqual(Array.from({ length: differing }, () => true));
    expect(await page.locator('[data-differing]').isVisible()).toBe(false);
    await page.context().close();
  });

  test('keys lead from difference to difference, and the choice goes on to the next topic', async () => {
    const page = await site.open(topic);
    const at = () =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-group]')?.id ?? null);
    await page.keyboard.press('n');
    await expect.poll(at).not.toBeNull();
    const first = await at();
    await page.keyboard.press('n');
    await expect.poll(at).not.toBe(first);
    await page.locator('[name=marks][value=all]').check();
    const way = page.locator('a[data-keep]').last();
    await way.click();
    await page.waitForURL('**/?marks=all');
    expect(await page.locator('[name=marks][value=all]').isChecked()).toBe(true);
    await page.context().close();
  });

  test('on a phone rows stack by place with the same seals, and nothing goes sideways', async () => {
    const page = await site.open(topic, { viewport: { width: 360, height: 740 } });
    expect(await isSideways(page)).toBe(false);
    const row = page.locator('[data-group]:visible').first();
    const boxes = await row.locator('.cell').evaluateAll((cells) =>
      cells.map((cell) => {
        const { left, top } = cell.getBoundingClientRect();
        return [left, top];
      }),
    );
    const lefts = new Set(boxes.slice(0, 3).map(([left]) => left));
    expect(lefts.size).toBe(1);
    for (const cell of await row.locator('.cell:visible').all())
      expect(await cell.locator('.seal:visible').count()).toBeGreaterThan(0);
    await page.locator('.tools summary').click();
    expect(await page.locator('[name=marks][value=all]').isEnabled()).toBe(true);
    await page.context().close();
  });
});

const valuesOf = (cells: (HTMLElement | SVGElement)[]) => cells.map((cell) => cell.dataset.relation);

test('every cell is text or a stated absence, and every row has a sentence', async () => {
  for (const path of topics) {
    const { document } = parseHTML(await (await fetch(site.url + path)).text());
    const blank = (selector: string) =>
      [...document.querySelectorAll(selector)].filter(({ textContent }) => (textContent ?? '').trim() === '');
    expect(blank('.row.leaf .cell'), path).toEqual([]);
    expect(blank('.row.leaf .sum'), path).toEqual([]);
    const bare = [...document.querySelectorAll('.row.leaf .cell')];
    expect(
      bare.filter((cell) => !cell.querySelector('[data-clause], .gap')),
      path,
    ).toEqual([]);
  }
});

test('a comparison is taken away as CSV, as a workbook and as Markdown', async () => {
  for (const path of [topic, pairs[0] as string]) {
    const csv = await (await fetch(`${site.url}${path.replace(/\/$/, '.csv')}`)).text();
    expect(csv.startsWith('row,position,group,')).toBe(true);
    const workbook = await (await fetch(`${site.url}${path.replace(/\/$/, '.xlsx')}`)).arrayBuffer();
    expect(new TextDecoder().decode(workbook.slice(0, 2))).toBe('PK');
    const markdown = await (await fetch(`${site.url}${path.replace(/\/$/, '.md')}`)).text();
    const widths = markdown
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split(/(?<!\\)\|/).length);
    expect(new Set(widths).size).toBe(1);
  }
});
