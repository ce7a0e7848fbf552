/** Links land where they say, at once, and a cut address breaks nothing. */
import { expect, test } from 'vitest';
import { openSite } from './open.ts';

const site = await openSite();
const CLAUSE = '/clauses/jieyang-2016-plan/3.7.1/';

test('side by side opens at the pair', async () => {
  const page = await site.open(CLAUSE);
  await page.locator('.counterpart-list a[href*="/compare/"]').first().click();
  await page.waitForURL(/\/compare\//);
  const row = page.locator('[data-group]').filter({
    has: page.locator('[data-clause="jieyang-2016-plan/3.7.1"]'),
  });
  const top = await row.evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeGreaterThan(-1);
  expect(top).toBeLessThan(200);
  await page.context().close();
});

test('a jump across a long page takes no time', async () => {
  const page = await site.open('/documents/jieyang-2016-plan/');
  const top = await page.evaluate(() => {
    location.hash = '4';
    return document.getElementById('4')?.getBoundingClientRect().top ?? Number.NaN;
  });
  expect(Math.abs(top)).toBeLessThan(150);
  await page.context().close();
});

test.each([
  ['/targets/#%', ''],
  ['/sources/xinhui-2017-plan/#%E0%A4', ''],
  ['/documents/jieyang-2016-plan/?hl=%E5%85%A8%E7%A7%91#100%', '全科'],
  [`${CLAUSE}?hl=%E5%85%A8%E7%A7%91#%E4%BB`, '全科'],
])('%s throws nothing and marks what it names', async (path, word) => {
  const page = await site.open('/');
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(site.url + path);
  if (word)
    await expect
      .poll(() =>
        page.evaluate(() => [...(CSS.highlights.get('hit') ?? [])].map((range) => String(range))[0]),
      )
      .toBe(word);
  expect(errors).toEqual([]);
  await page.context().close();
});
