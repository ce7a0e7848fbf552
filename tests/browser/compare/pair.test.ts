import { expect, test } from 'vitest';
import { openSite } from '../open.ts';

const site = await openSite();

const overview = await site.open('/compare/');
const pair = await overview
  .locator('.shares td a')
  .first()
  .evaluate((link) => (link as HTMLAnchorElement).pathname);
await overview.context().close();

test('two documents mark what is the same, list it by share, and are no longer than a reader will scroll on a phone', async () => {
  const page = await site.open(pair, { viewport: { width: 360, height: 740 } });
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(20_000);
  expect(await page.locator('.jump a, .jump button').first().isVisible()).toBe(true);
  const sizes = await page.locator('.jump a, .jump button').evaluateAll((parts) =>
    parts.flatMap((part) => {
      const { width, height } = part.getBoundingClientRect();
      return [width, height];
    }),
  );
  expect(sizes.length).toBe(12);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.locator('[name=marks][value=same]').check();
  const lines = await page
    .locator('.text .common:visible')
    .evaluateAll((runs) =>
      runs.map((run) => [run.textContent?.length ?? 0, getComputedStyle(run).textDecorationLine]),
    );
  expect(lines.length).toBeGreaterThan(0);
  for (const [length, line] of lines) {
    expect(length).toBeGreaterThanOrEqual(1);
    expect(line).toBe('underline');
  }
  await page.locator('.copied summary').click();
  const shares = () =>
    page
      .locator('.copied tbody tr')
      .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset.share)));
  expect(await shares()).toEqual((await shares()).toSorted((a, b) => b - a));
  await page.locator('[data-sort=share]').click();
  const turned = (await shares()).toSorted((a, b) => a - b);
  await expect.poll(shares).toEqual(turned);
  await page.context().close();
});

test('two documents stand in full, and keys lead from difference to difference and from gap to gap', async () => {
  const page = await site.open(pair);
  const fate = () =>
    page.evaluate(() => {
      const row = document.activeElement?.closest<HTMLElement>('[data-group]');
      return [row?.dataset.fate, row?.id] as const;
    });
  await page.keyboard.press('n');
  await expect.poll(async () => (await fate())[0]).toMatch(/substance|reworded/);
  const [, at] = await fate();
  await page.keyboard.press('n');
  await expect.poll(async () => (await fate())[1]).not.toBe(at);
  await page.keyboard.press('p');
  await expect.poll(async () => (await fate())[1]).toBe(at);
  await page.keyboard.press('g');
  await expect.poll(async () => (await fate())[0]).toBe('missing');
  await page.context().close();
});

test('both orders of two documents are there, each with every clause of both', async () => {
  const [, , a, b] = pair.split('/');
  const clauses = async (path: string) =>
    [...(await (await fetch(site.url + path)).text()).matchAll(/data-clause="([^"]+)"/g)].map(([, id]) => id);
  const straight = await clauses(`/compare/${a}/${b}/`);
  const turned = await clauses(`/compare/${b}/${a}/`);
  expect(straight.toSorted()).toEqual(turned.toSorted());
  expect(new Set(straight).size).toBe(straight.length);
});

test('each piece of the strip of two documents leads to its row', async () => {
  const page = await site.open(pair);
  const lost = await page
    .locator('.strip a')
    .evaluateAll((links) =>
      links.filter((link) => !document.getElementById(link.getAttribute('href')?.slice(1) ?? '')),
    );
  expect(lost).toEqual([]);
  await page.context().close();
});
