import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findFaults } from '../../tools/browser/axe.ts';
import { FORM } from '../built/dist.ts';
import { openSite } from './open.ts';

const site = await openSite();

const overview = await site.open('/compare/');
const topics = await overview
  .locator('.cover th a')
  .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
await overview.context().close();

const shown = async (page: Page) => {
  await page.waitForSelector('[data-loading][hidden]', { state: 'attached' });
  await page.waitForFunction(
    () =>
      document.querySelector('[data-cells]')?.children.length ||
      !document.querySelector<HTMLElement>('[data-empty]')?.hidden,
  );
  return page
    .locator('[data-cells] [data-clause]')
    .evaluateAll((texts) => texts.map((text) => (text as HTMLElement).dataset.clause as string));
};

/** The clause of the text below a button of a comparison. */
const besideText = (pin: Element): string =>
  (pin.parentElement?.nextElementSibling as HTMLElement | null)?.dataset.clause ?? '';

/** Pins the first two visible clauses of the first topic by keyboard. */
async function pinTwo(page: Page): Promise<string[]> {
  const pins = page.locator('[data-pin]:visible');
  const ids: string[] = [];
  for (const n of [0, 1]) {
    await pins.nth(n).focus();
    await page.keyboard.press('Enter');
    ids.push(await pins.nth(n).evaluate(besideText));
  }
  return ids;
}

test('clauses pinned by keyboard stand in the basket, and in this browser only', async () => {
  const page = await site.open(topics[0] as string);
  const link = page.locator('[data-basket]');
  expect(await link.isVisible()).toBe(false);
  const ids = await pinTwo(page);
  expect(await page.locator('[data-pin][aria-pressed=true]').count()).toBe(2);
  expect(await link.textContent()).toContain('2');
  await page.reload();
  expect(await page.locator('[data-pin][aria-pressed=true]').count()).toBe(2);
  await link.click();
  expect(await shown(page)).toEqual(ids);
  expect(decodeURIComponent(new URL(page.url()).search)).toBe(`?c=${ids.join(',')}`);

  const shared = await site.open(new URL(page.url()).pathname + new URL(page.url()).search);
  expect(await shown(shared)).toEqual(ids);
  expect(await shared.evaluate(() => localStorage.length)).toBe(0);
  await shared.context().close();

  await page.locator('[data-do=earlier]:visible').click();
  expect(await shown(page)).toEqual(ids.toReversed());
  await page.locator('[data-do=remove]').first().click();
  expect(await shown(page)).toEqual([ids[0]]);
  await page.locator('[data-do=clear]').click();
  expect(await page.locator('[data-empty]').isVisible()).toBe(true);
  await page.context().close();
});

test('the text in the basket is the clause’s own, in the script of the page', async () => {
  const page = await site.open(topics[0] as string);
  const [id = ''] = await pinTwo(page);
  const [document, path = ''] = id.split('/');
  const file = JSON.parse(await (await fetch(`${site.url}/basket/${FORM}/${document}.json`)).text());
  const { body } = file.clauses[path];
  for (const [prefix, script] of [
    ['', 'hans'],
    ['/zh-hant', 'hant'],
  ] as const) {
    await page.goto(`${site.url}${prefix}/basket/?c=${id}`);
    await shown(page);
    expect(await page.locator('[data-clause]').textContent()).toContain(body[script]);
  }
  await page.context().close();
});

test('is taken away as CSV, as a workbook, as Markdown and as a table for Word', async () => {
  const page = await site.open(topics[0] as string);
  const ids = await pinTwo(page);
  await page.goto(`${site.url}/basket/`);
  await shown(page);
  for (const [action, start] of [
    ['csv', '文件,条款,'],
    ['markdown', '| '],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.locator(`[data-do=${action}]`).click();
    const file = readFileSync((await (await download).path()) as string, 'utf8');
    expect(file.startsWith(start)).toBe(true);
    for (const id of ids) expect(file).toContain(`${site.url}/clauses/${id}/`);
  }
  const workbook = page.waitForEvent('download');
  await page.locator('[data-do=xlsx]').click();
  const parts = unzipSync(readFileSync((await (await workbook).path()) as string));
  const words = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
  for (const id of ids) expect(words).toContain(`${site.url}/clauses/${id}/`);
  // The system's clipboard is shared by everything that runs on the machine, so it is looked at on the way.
  const html = await page.evaluate(
    () =>
      new Promise<string>((tell) => {
        navigator.clipboard.write = async ([item]) => {
          const blob = await (item as ClipboardItem).getType('text/html');
          tell(await blob.text());
        };
        document.querySelector<HTMLElement>('[data-do=table]')?.click();
      }),
  );
  expect(html.match(/<tr>/g)?.length).toBe(3);
  await page.context().close();
});

test('what cannot be fetched is named, and the rest is shown', async () => {
  const page = await site.open(topics[0] as string);
  const [id = ''] = await pinTwo(page);
  await page.goto(`${site.url}/basket/?c=${id},no-such-text/1,%3Cscript%3E`);
  expect(await shown(page)).toEqual([id]);
  expect(await page.locator('[data-error]').textContent()).toContain('no-such-text/1');
  await page.context().close();
});

test('without scripts the page says what works instead', async () => {
  const page = await site.open('/basket/', { javaScriptEnabled: false });
  expect(await page.locator('noscript a').getAttribute('href')).toBe('/compare/');
  expect(await page.locator('[data-actions]').isVisible()).toBe(false);
  await page.context().close();
});

test('becomes a table of groups and documents, filled, ordered by keyboard, and built again from its address', async () => {
  const page = await site.open(topics[0] as string);
  const [id = ''] = await pinTwo(page);
  await page.goto(`${site.url}/basket/?c=${id}`);
  await shown(page);
  await page.locator('[data-do=builder]').press('Enter');
  await page.waitForSelector('[data-board][data-built]');
  // Another document becomes a column, and the counterpart of the pinned clause comes into it.
  const other = page.locator('[data-column]:not(:checked)').first();
  await other.press('Space');
  await page.locator('[data-table=fill]').press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('[data-table-rows] td a').length > 1);
  await page.locator('[data-table-title]').fill('两地对照：一');
  // The page's own word: what the driver knows of an address comes later than the address.
  const address = await page.evaluate(() => location.href);
  const rows = await page.locator('[data-table-rows]').innerText();
  expect(await findFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.goto('about:blank');
  await page.goto(address);
  await page.waitForSelector('[data-board][data-built]');
  expect(await page.locator('[data-table-rows]').innerText()).toBe(rows);
  expect(await page.locator('[data-table-title]').inputValue()).toBe('两地对照：一');
  expect(await page.locator('[data-table-citation]').textContent()).toContain('两地对照：一');

  const take = async (selector: string) => {
    const download = page.waitForEvent('download');
    await page.locator(selector).press('Enter');
    return readFileSync((await (await download).path()) as string);
  };
  const word = unzipSync(await take('[data-table=save][value=docx]'));
  expect(strFromU8(word['word/document.xml'] as Uint8Array).match(/<w:tr[ >]/g)).toHaveLength(2);
  expect((await take('[data-table=save][value=html]')).toString()).toContain(
    '<caption>两地对照：一</caption>',
  );
  const list = JSON.parse((await take('[data-table=bibliography][value=csl-json]')).toString());
  expect(list).toHaveLength(2);
  expect(list[0].URL).toContain(`/clauses/${id}/`);
  await page.context().close();
});

test('rows of the table move by the arrow keys and keep the focus', async () => {
  const page = await site.open(topics[0] as string);
  const links = await page
    .locator('.cell [data-clause]')
    .evaluateAll((texts) => texts.map((text) => (text as HTMLElement).dataset.clause as string));
  const ids = [...new Set(links)].slice(0, 2);
  expect(ids).toHaveLength(2);
  await page.goto(`${site.url}/basket/?t=${ids.join(';')}`);
  await page.waitForSelector('[data-board][data-built]');
  await page.locator('[data-table=grip]').first().focus();
  await page.keyboard.press('ArrowDown');
  expect(decodeURIComponent(await page.evaluate(() => location.search))).toContain(
    `t=${ids.toReversed().join(';')}`,
  );
  expect(
    await page.evaluate(() => (document.activeElement?.closest('[data-row]') as HTMLElement)?.dataset.row),
  ).toBe('1');
  await page.context().close();
});
