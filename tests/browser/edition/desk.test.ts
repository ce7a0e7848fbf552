import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { closeDesk, type Served, serveDesk } from '../../../src/desk/server/serve.ts';
import { findFaults } from '../../../tools/browser/axe.ts';
import { makeEdition, sitDown } from '../../desk/sitting.ts';

let root = '';
let served: Served;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  root = makeEdition();
  served = await serveDesk(await sitDown(root), 0);
  const launch = inject('chromium');
  browser = await chromium.launch({
    executablePath: launch.executablePath,
    args: launch.args,
    env: { ...process.env, ...launch.env } as Record<string, string>,
  });
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(served.address);
  await page.waitForSelector('[data-ready]', { state: 'attached' });
});
afterAll(async () => {
  await browser.close();
  await closeDesk(served);
  rmSync(root, { recursive: true });
});

const inHand = () => page.locator('[data-part=sheet]').getAttribute('data-task');
const entries = (
  name: string,
): { a: string; b: string; action: string; reason: string; clauses: string[] }[] => {
  const file = join(root, 'content/editorial', name);
  return existsSync(file) ? parse(readFileSync(file, 'utf8')) : [];
};

/** Presses a key and waits until another task is in hand. */
async function press(key: string): Promise<string | null> {
  const before = await inHand();
  await page.keyboard.press(key);
  await page.waitForFunction(
    (id) => document.querySelector<HTMLElement>('[data-part=sheet]')?.dataset.task !== id,
    before,
  );
  return before;
}

async function chooseKind(kind: string): Promise<void> {
  const before = await inHand();
  await page.locator('[name=kind]').selectOption(kind);
  if (!before?.startsWith(`${kind} `))
    await page.waitForFunction(
      (start) => document.querySelector<HTMLElement>('[data-part=sheet]')?.dataset.task?.startsWith(start),
      `${kind} `,
    );
}

test('a pair is decided by one key, with the reason that a digit chose, and taken back by another', async () => {
  await chooseKind('pair');
  await page.keyboard.press('2');
  const id = await press('y');
  const [, a, b] = id?.split(' ') ?? [];
  expect(entries('alignments.yaml')).toMatchObject([{ a, b, action: 'confirm', reason: '逐句相同' }]);
  expect(await page.locator('[data-part=progress]').textContent()).toMatch(/已定 1 \/ \d+ · 约还需 \d+ 分钟/);
  await press('u');
  expect(await inHand()).toBe(id);
  expect(entries('alignments.yaml')).toEqual([]);
});

test('what each answer would change is shown before it is taken', async () => {
  await page.waitForSelector('[data-effect=n]');
  expect(await page.locator('[data-effect=n]').textContent()).toMatch(
    /条款对 \d+ → \d+.*页会改动.*对照表的行/,
  );
  expect(entries('alignments.yaml')).toEqual([]);
});

test('a counterpart is found in the other document and chosen by keyboard alone', async () => {
  await chooseKind('gap');
  const id = await inHand();
  // What is found takes the place of what was proposed.
  await page.locator('[data-part=choices]').evaluate((list) => {
    (list as HTMLElement).dataset.proposed = '';
  });
  await page.keyboard.press('/');
  await page.keyboard.type('加强');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () =>
      document.querySelectorAll('[data-choice]').length > 1 &&
      document.querySelector('[data-proposed]') === null,
  );
  await page.keyboard.press('ArrowDown');
  const chosen = await page.locator('[data-side=right] [data-clause]').getAttribute('data-clause');
  await page.keyboard.press('r');
  await page.keyboard.type('查找后认定');
  await page.keyboard.press('Enter');
  await press('p');
  expect(entries('alignments.yaml')).toMatchObject([
    { a: id?.split(' ')[1], b: chosen, action: 'add', relation: 'partial', reason: '查找后认定' },
  ]);
});

test('an absence is one key; skipping and the arrows decide nothing', async () => {
  await press('s');
  await press('ArrowRight');
  await press('ArrowLeft');
  expect(entries('absences.yaml')).toEqual([]);
  const id = await press('n');
  expect(entries('absences.yaml')).toMatchObject([
    { clauses: [id?.split(' ')[1]], document: id?.split(' ')[2] },
  ]);
});

test('has no fault that axe knows, in the dark and narrow', async () => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await findFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('has no fault that axe knows on the page of two readers', async () => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.locator('[data-view=agreement]').press('Enter');
  await page.waitForSelector('[data-part=agreement] h2');
  expect(await findFaults(page)).toEqual([]);
});

test('another page of this browser learns nothing of the desk and decides nothing', async () => {
  const address = new URL(served.address);
  const other = await browser.newPage();
  await other.route('http://evil.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>' }),
  );
  await other.goto('http://evil.example/');
  const before = readFileSync(join(root, 'content/editorial/absences.yaml'), 'utf8');
  const tried = await other.evaluate(async (url) => {
    const attempt = (path: string, init: RequestInit) =>
      fetch(url + path, init).then(
        (response) => response.type,
        () => 'refused',
      );
    return [
      await attempt('tasks', {}),
      await attempt('undo', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }),
      await attempt('undo', { method: 'POST', body: '{}', mode: 'no-cors' }),
    ];
  }, address.href);
  expect(tried).toEqual(['refused', 'refused', 'refused']);
  expect(readFileSync(join(root, 'content/editorial/absences.yaml'), 'utf8')).toBe(before);
  await other.close();
});
