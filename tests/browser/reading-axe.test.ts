/** axe on the reading pages: every kind in three languages, and in dark and narrow views. */
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite } from './open.ts';

const site = await openSite();
const KINDS = [
  '/',
  '/documents/',
  // The shortest of the documents: axe takes seconds for each thousand elements.
  '/documents/jieyang-2017-alliance/',
  '/clauses/jieyang-2016-plan/3.7.1/',
  '/sources/jieyang-2017-alliance/',
  '/conversions/',
  '/method/',
  '/data/',
];
// The first view checks every kind; the others, which differ in words, colours and width only, share the kinds among them.
const VIEWS: readonly (readonly [string, string, BrowserContextOptions, readonly string[]])[] = [
  ['simplified, light, 1280 px', '', { colorScheme: 'light' }, KINDS],
  [
    'traditional, dark, 360 px',
    '/zh-hant',
    { colorScheme: 'dark', viewport: { width: 360, height: 800 } },
    KINDS.slice(0, 4),
  ],
  ['English, dark, 1280 px', '/en', { colorScheme: 'dark' }, KINDS.slice(4, 6)],
  [
    'English, light, 320 px',
    '/en',
    { colorScheme: 'light', viewport: { width: 320, height: 800 } },
    KINDS.slice(6),
  ],
];

describe.each(VIEWS)('%s', (_, prefix, options, kinds) => {
  // One window a view: starting one for each page takes longer than the check.
  let page: Page;
  beforeAll(async () => {
    page = await site.open(`${prefix}/`, options);
  });
  afterAll(() => page.context().close());

  test.each(kinds)('%s', async (path) => {
    await page.goto(site.url + prefix + path);
    const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
    // Colours are the same in every language, and telling their contrast takes most of the time.
    const { violations } = await (prefix === '/en' ? axe.disableRules('color-contrast') : axe).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
  });
});
