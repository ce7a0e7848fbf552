/**
 * axe and the narrowest window on every kind of page. All languages, colours and widths together are
 * `npm run bench -- accessibility`; here each kind is seen in two views, all views in turn.
 */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS } from '../built/dist.ts';
import { findFaults } from './axe.ts';
import { openSite } from './open.ts';

const site = await openSite();
const kinds = Object.values(KINDS);
const NARROW = { viewport: { width: 360, height: 800 } };
const VIEWS: readonly (readonly [string, string, BrowserContextOptions])[] = [
  ['simplified, light, 1280 px', '', { colorScheme: 'light' }],
  ['traditional, dark, 360 px', '/zh-hant', { colorScheme: 'dark', ...NARROW }],
  ['English, light, 360 px', '/en', { colorScheme: 'light', ...NARROW }],
  ['simplified, dark, 1280 px', '', { colorScheme: 'dark' }],
];

describe.each(VIEWS)('%s', (_, prefix, options) => {
  const turn = VIEWS.findIndex(([, , theirs]) => theirs === options);
  // One window a view: starting one for each page takes longer than the check.
  let page: Page;
  beforeAll(async () => {
    page = await site.open(`${prefix}/`, options);
  });
  afterAll(() => page.context().close());

  // The first view sees all, the others a third each.
  test.each(kinds.filter((_, n) => turn === 0 || n % 3 === turn - 1))('axe: %s', async (path) => {
    await page.goto(site.url + prefix + path);
    // Telling contrast takes most of the time; colours are the same in every language.
    expect(await findFaults(page, prefix === '/en' ? ['color-contrast'] : [])).toEqual([]);
  });
});

describe('320 px', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.open('/en/', { viewport: { width: 320, height: 800 } });
  });
  afterAll(() => page.context().close());

  // English, whose words are the longest.
  test.each(kinds)('%s scrolls one way only', async (path) => {
    await page.goto(`${site.url}/en${path}`);
    const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(content).toBeLessThanOrEqual(view as number);
  });
});
