/** Reading without a network, for those who asked for it; and words shared from another application. */
import { expect, test } from 'vitest';
import { openSite } from '../open.ts';

const site = await openSite();

test('what was read after asking can be read without a network, and nothing is kept after asking again', async () => {
  const page = await site.open('/en/about/');
  const button = page.locator('[data-keep] button');
  await button.waitFor();
  expect(await page.evaluate('caches.keys()')).toEqual([]);
  await button.click();
  await page.evaluate('navigator.serviceWorker.ready');
  // The first page that it sees is the next one.
  await page.goto(`${site.url}/clauses/jieyang-2016-plan/3.7.1/`);
  await page.goto(`${site.url}/en/about/`);
  await page.context().setOffline(true);
  await page.goto(`${site.url}/clauses/jieyang-2016-plan/3.7.1/?t=1-2`);
  expect(await page.locator('article').first().textContent()).toContain('全科医生');
  await page.goto(`${site.url}/en/about/`);
  await page.context().setOffline(false);
  await button.click();
  await expect.poll(() => page.evaluate('caches.keys()')).toEqual([]);
  expect(await page.evaluate('navigator.serviceWorker.getRegistration().then((r) => r === undefined)')).toBe(
    true,
  );
  await page.context().close();
});

test('a message that is shared with the site stands in the quote check', async () => {
  const page = await site.open('/check/?title=x&text=%E5%85%A8%E7%A7%91%E5%8C%BB%E7%94%9F');
  await expect.poll(() => page.locator('textarea[name=text]').inputValue()).toBe('全科医生');
  await page.context().close();
});
