import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drawSamples, plainFold, readSources, scan } from '../../../tools/samples/search-samples.ts';
import { openSite } from '../open.ts';

const site = await openSite();
const sources = readSources().map((source) => ({ ...source, folded: plainFold(source.hans) }));

const DONE = '[data-search-status][data-state="done"]';

/** Ids of all results that the page lists, after pressing for more until there are none. */
async function resultsOf(page: Page): Promise<string[]> {
  await page.waitForSelector(DONE, { state: 'attached' });
  const more = page.locator('[data-search-more]');
  while (await more.isVisible()) await more.click();
  return page
    .locator('[data-result]')
    .evaluateAll((items) => [
      ...new Set(items.map((item) => (item as HTMLElement).dataset.result as string)),
    ]);
}

/** Asks one question after the other through the page's own box, as a reader would. */
const ASK_ALL = `async (questions) => {
  const box = document.querySelector('[data-search-box]');
  const status = document.querySelector('[data-search-status]');
  const more = document.querySelector('[data-search-more]');
  const done = async () => { while (status.dataset.state !== 'done') await new Promise((next) => setTimeout(next, 0)); };
  // Layout of a thousand result lists is the browser's business and most of the time.
  document.querySelector('.found').style.display = 'none';
  const answers = [];
  for (const question of questions) {
    box.value = question;
    status.dataset.state = '';
    box.form.requestSubmit();
    await done();
    while (!more.hidden) more.click();
    answers.push([...new Set([...document.querySelectorAll('[data-result]')].map((item) => item.dataset.result))]);
  }
  return answers;
}`;

test.each([
  ['', 400, 1],
  ['/zh-hant', 600, 2],
] as const)('finds every clause that holds a substring and no other: %s', async (prefix, count, seed) => {
  const samples = drawSamples(sources, count, seed);
  const page = await site.open(`${prefix}/search/`);
  await page.focus('[data-search-box]');
  const answers = (await page.evaluate(
    `(${ASK_ALL})(${JSON.stringify(samples.map(({ question }) => question))})`,
  )) as string[][];
  const wrong = samples.flatMap(({ question, plain, manner }, i) => {
    const expected = scan(plain, sources).sort();
    const found = answers[i]?.toSorted() ?? [];
    if (JSON.stringify(found) === JSON.stringify(expected)) return [];
    const missing = expected.filter((id) => !found.includes(id));
    const extra = found.filter((id) => !expected.includes(id));
    return [{ question, manner, missing, extra }];
  });
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('answers the same through the address, in both scripts', async () => {
  const page = await site.open('/search/');
  for (const [i, { question, plain }] of drawSamples(sources, 16, 3).entries()) {
    await page.goto(`${site.url}${i % 2 ? '/zh-hant' : ''}/search/?${new URLSearchParams({ q: question })}`);
    expect((await resultsOf(page)).sort(), question).toEqual(scan(plain, sources).sort());
  }
  await page.context().close();
});
