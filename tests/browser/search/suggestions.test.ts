/** Search for people who are not officials: suggestions, everyday words, the nearest where nothing is exact. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFaults } from '../../../tools/browser/axe.ts';
import { openSite } from '../open.ts';

const site = await openSite();
let page: Page;
beforeAll(async () => {
  page = await site.open('/');
});
afterAll(() => page.context().close());

const options = () => page.locator('[role=option]');
const done = () => page.waitForSelector('[data-search-status][data-state="done"]', { state: 'attached' });
async function ask(question: string, prefix = ''): Promise<void> {
  await page.goto(`${site.url}${prefix}/search/?${new URLSearchParams({ q: question })}`);
  await done();
}

test('Ctrl+K goes to the box, typing suggests, and the keyboard opens what is chosen', async () => {
  await page.goto(`${site.url}/questions/`);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('生孩');
  await options().first().waitFor();
  expect(await findFaults(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/questions\/[^/]+\/$/);
});

test.each([
  ['', '佛山', /\/places\/foshan\/$/, 'a place'],
  ['', '救护车', /\/questions\/emergency\/$/, 'an everyday word'],
  ['/zh-hant', '全科醫生', /\/(targets|glossary)\//, 'traditional characters'],
  ['/en', 'family doc', /\/en\/(questions|compare|glossary)\//, 'English'],
  ['', '佛山2.3.2.4', /\/clauses\/foshan-2016-plan\/2\.3\.2\.4\/$/, 'the number of a clause'],
])('%s/ suggests for %s what leads to %s (%s)', async (prefix, typed, address) => {
  await page.goto(`${site.url}${prefix}/`);
  await page.locator('main input[name=q]').pressSequentially(typed);
  const addresses = () =>
    options().evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.href ?? ''));
  await expect.poll(addresses).toEqual(expect.arrayContaining([expect.stringMatching(address)]));
});

test('Enter without a choice asks the search, and Escape closes the list', async () => {
  await page.goto(`${site.url}/`);
  const box = page.locator('main input[name=q]');
  await box.pressSequentially('医');
  await options().first().waitFor();
  await page.keyboard.press('Escape');
  expect(await options().count()).toBe(0);
  await box.pressSequentially('联体');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/);
});

test.each([
  ['', '生孩子', '孕产妇'],
  ['', '大夫', '医生'],
  ['/en', 'ambulance', '急救'],
])(
  '%s/ has nothing for %s word for word, and at once what is nearest: %s',
  async (prefix, question, word) => {
    await ask(question, prefix);
    expect(await page.locator('[data-result]').count()).toBe(0);
    const near = page.locator('[data-near]');
    expect(await near.count()).toBeGreaterThan(0);
    expect(await page.locator('[data-ask]').allInnerTexts()).toContain(word);
    expect(await near.locator('mark').count()).toBeGreaterThan(0);
    expect(await page.locator('.help h2').count()).toBe(1);
  },
);

test('what is offered are words, none cut out of two and no bare number', async () => {
  await ask('乡镇医生工资12科大');
  const offered = (await page.locator('.offers [data-ask]').allInnerTexts()).map((text) => text.trim());
  expect(offered).toContain('工资');
  expect(offered.filter((text) => /^\d+$|生工|科大/.test(text))).toEqual([]);
});

test('whoever comes back finds the list where it was', async () => {
  await ask('医疗');
  const link = page.locator('[data-open]').nth(14);
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(500);
  await link.click();
  await page.waitForURL(/\/clauses\/|\/documents\//);
  await page.goBack();
  await done();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 50);
});

test('a dotted word says what it means, and gives the focus back', async () => {
  await page.goto(`${site.url}/questions/family-doctor/`);
  const word = page.locator('a.gloss').first();
  await word.click();
  const dialog = page.locator('dialog[open]');
  await dialog.waitFor();
  expect(await dialog.innerText()).toContain(await word.innerText());
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog.count()).toBe(0);
  expect(await word.evaluate((element) => element === document.activeElement)).toBe(true);
});
