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
const VIEWS: readonly (readonly [string, string, BrowserContextOptions])[] = [
  ['simplified, light, 1280 px', '', { colorScheme: 'light' }],
  ['traditional, dark, 360 px', '/zh-hant', { colorScheme: 'dark', viewport: { width: 360, height: 800 } }],
  ['English, dark, 1280 px', '/en', { colorScheme: 'dark' }],
  ['English, light, 320 px', '/en', { colorScheme: 'light', viewport: { width: 320, height: 800 } }],
];

describe.each(VIEWS)('%s', (_, prefix, options) => {
  // One window a view: starting one for each page takes longer than the check.
  let page: Page;
  beforeAll(async () => {
    page = await site.open(`${prefix}/`, options);
  });
  afterAll(() => page.context().close());

  test.each(KINDS)('%s', async (path) => {
    await page.goto(site.url + prefix + path);
    const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
  });
});
