/**
 * axe and the narrowest window on every kind of page. All languages, colours and widths together are
 * `npm run bench -- accessibility`; here each kind is seen in two views, all views in turn.
 */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFaults } from '../../tools/browser/axe.ts';
import { KINDS } from '../built/dist.ts';
import { openSite } from './open.ts';
import { shifts, WATCH_SHIFTS } from './shifts.ts';

/** Nothing is painted before all of the page has come, so that only scripts, styles and letters move anything. */
const paintWhole = `
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html{display:none!important}');
  document.adoptedStyleSheets = [sheet];
  document.addEventListener('readystatechange', () => (document.adoptedStyleSheets = []), { once: true });
`;

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
    await page.addInitScript(WATCH_SHIFTS + paintWhole);
  });
  afterAll(() => page.context().close());

  // The first view sees all, the others a third each.
  test.each(kinds.filter((_, n) => turn === 0 || n % 3 === turn - 1))(
    'axe, and nothing moves: %s',
    async (path) => {
      await page.goto(site.url + prefix + path);
      // Telling contrast takes most of the time; colours are the same in every language.
      expect(await findFaults(page, prefix === '/en' ? ['color-contrast'] : [])).toEqual([]);
      expect(await shifts(page)).toEqual([]);
    },
  );
});

test('what is found moves nothing that the reader sees', async () => {
  const page = await site.open('/');
  await page.addInitScript(WATCH_SHIFTS + paintWhole);
  await page.goto(`${site.url}/search/?q=%E5%8C%BB%E7%96%97`);
  await page.locator('[data-search-status][data-state=done]').waitFor();
  expect(await shifts(page)).toEqual([]);
  await page.context().close();
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
