/** A page that was open, or whose files a browser had kept, while the site was put up anew. */
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildSearchIndex, INDEX_FOLDER } from '../../../tools/build/search-index.ts';
import { plainFold, readSources, scan } from '../../../tools/samples/search-samples.ts';
import { FORM } from '../../built/dist.ts';
import { openSite } from '../open.ts';

const dist = resolve(process.env.DUIDU_DIST ?? 'dist');
const folder = mkdtempSync(join(tmpdir(), 'duidu-deployment-'));
afterAll(() => rmSync(folder, { recursive: true }));
const served = join(folder, 'served');
const index = join(served, INDEX_FOLDER);
const older = join(dist, INDEX_FOLDER);
const newer = join(folder, INDEX_FOLDER);

const sources = readSources().map((source) => ({ ...source, folded: plainFold(source.hans) }));
const FIRST = '乡镇卫生院';
/** In few enough clauses to stand on one page of results, and not in the packs that the first is read from. */
const SECOND = '信息平台';
const PASSAGE = sources.find(({ hans }) => hans.length > 80)?.hans.slice(20, 50) ?? '';

/** The next deployment: topics stand in another order, so that a pack of one and a head of the other would mislabel. */
beforeAll(async () => {
  const records = join(folder, 'records');
  cpSync('records', records, { recursive: true });
  const topics = JSON.parse(readFileSync('records/topics.json', 'utf8')) as unknown[];
  writeFileSync(join(records, 'topics.json'), JSON.stringify(topics.toReversed()));
  await buildSearchIndex(records, folder, 'content', FORM);
  cpSync(dist, served, { recursive: true, filter: (path) => path === dist });
  for (const name of readdirSync(dist))
    if (name !== INDEX_FOLDER) symlinkSync(join(dist, name), join(served, name));
});

const putUp = (deployment: string) => {
  rmSync(index, { recursive: true, force: true });
  cpSync(deployment, index, { recursive: true });
};
beforeEach(() => putUp(older));

const site = await openSite(served);

async function ask(page: Page, question: string): Promise<void> {
  await page.fill('[data-search-box]', question);
  await page.locator('[data-search-status]').evaluate((status) => {
    (status as HTMLElement).dataset.state = '';
  });
  await page.keyboard.press('Enter');
  await page
    .locator(`[data-search-status]:is([data-state=done], [data-state=failed])`)
    .waitFor({ state: 'attached' });
}

/** Ids found, and the topics that the filters offer, with their counts. */
const found = (page: Page) =>
  page.evaluate(() => ({
    ids: [
      ...new Set(
        Array.from(document.querySelectorAll<HTMLElement>('[data-result]'), (item) => item.dataset.result),
      ),
    ].sort(),
    topics: Array.from(
      document.querySelectorAll('label:has([name=topic])'),
      (label) => label.textContent,
    ).sort(),
  }));

/** The first answer to an address is another than the server's. */
async function once(page: Page, address: string, answer: { body?: Buffer; status?: number }): Promise<void> {
  let isFirst = true;
  await page.route(address, (route) => {
    if (!isFirst) return route.fallback();
    isFirst = false;
    return route.fulfill(answer);
  });
}

const headsRead = (page: Page): string[] => {
  const read: string[] = [];
  page.on('request', (request) => {
    if (/head-[\w-]+\.bin$/.test(request.url())) read.push(request.url());
  });
  return read;
};

test('no name but those of heads is the same in two deployments', () => {
  const names = (root: string) => readdirSync(root).sort();
  expect(names(older).filter((name) => names(newer).includes(name))).toEqual([
    `head-${FORM}-en.bin`,
    `head-${FORM}-hans.bin`,
    `head-${FORM}-hant.bin`,
    // Names and addresses to offer, which hold no place in an index.
    `suggest-${FORM}-en.bin`,
    `suggest-${FORM}-hans.bin`,
    `suggest-${FORM}-hant.bin`,
  ]);
  expect(names(newer)).toHaveLength(7);
});

test('an open page reads the head once more and goes on, and labels topics as a fresh one does', async () => {
  const page = await site.open('/search/');
  const heads = headsRead(page);
  await ask(page, FIRST);
  putUp(newer);
  await ask(page, SECOND);
  expect((await found(page)).ids).toEqual(scan(SECOND, sources).sort());
  expect(heads).toHaveLength(2);
  const fresh = await site.open(`/search/?q=${SECOND}`);
  await fresh.locator('[data-search-status][data-state=done]').waitFor({ state: 'attached' });
  expect(await found(page)).toEqual(await found(fresh));
  await Promise.all([page.context().close(), fresh.context().close()]);
});

test.each([
  ['/search/', '[data-search-box]', '[data-search-status]', FIRST],
  ['/check/', '[name=text]', '[data-check-status]', PASSAGE],
])(
  '%s goes on where the browser had kept the head of the older deployment',
  async (path, box, status, words) => {
    const page = await site.open(path);
    const kept = readFileSync(join(older, `head-${FORM}-hans.bin`));
    await once(page, `**/head-${FORM}-hans.bin`, { body: kept });
    const heads = headsRead(page);
    putUp(newer);
    await page.fill(box, words);
    await page.locator(box).evaluate((field) => (field as HTMLInputElement).form?.requestSubmit());
    await page.locator(`${status}[data-state=done]`).waitFor({ state: 'attached' });
    expect(heads).toHaveLength(2);
    expect(await page.locator('[data-result], [data-finding]').count()).toBeGreaterThan(0);
    await page.context().close();
  },
);

test('where the index is gone altogether the page says so, and finds again when it is back', async () => {
  const page = await site.open('/search/');
  rmSync(index, { recursive: true });
  await ask(page, FIRST);
  expect(await page.locator('[data-search-status]').getAttribute('data-state')).toBe('failed');
  putUp(older);
  await ask(page, FIRST);
  expect((await found(page)).ids.length).toBeGreaterThan(0);
  await page.context().close();
});

test('code that a deployment took away is asked for under the name that it has then', async () => {
  const page = await site.open('/search/');
  await once(page, '**/_astro/*.js', { status: 404 });
  await page.fill('[data-search-box]', FIRST);
  await page.keyboard.press('Enter');
  await page.locator('[data-search-status][data-state=done]').waitFor({ state: 'attached' });
  expect((await found(page)).ids.length).toBeGreaterThan(0);
  await page.context().close();
});

const OTHER_FORM = '0a1b2c3d';
/** The next deployment, of a release that writes the files of scripts in another form. */
function putUpForm(): void {
  for (const name of ['basket', 'bring']) {
    rmSync(join(served, name), { recursive: true });
    cpSync(join(dist, name), join(served, name), {
      recursive: true,
      filter: (path) => !path.includes(FORM),
    });
    cpSync(join(dist, name, FORM), join(served, name, OTHER_FORM), { recursive: true });
  }
  for (const name of readdirSync(index))
    if (name.includes(FORM)) renameSync(join(index, name), join(index, name.replace(FORM, OTHER_FORM)));
}
const putBackForm = () => {
  for (const name of ['basket', 'bring']) {
    rmSync(join(served, name), { recursive: true });
    symlinkSync(join(dist, name), join(served, name));
  }
  putUp(older);
};

test('a page of a release before says that it cannot read what there is now, and what to do', async () => {
  const clause = sources[0]?.id ?? '';
  const [first, second] = new Set(sources.map(({ id }) => id.split('/')[0]));
  const searching = await site.open('/search/');
  putUpForm();
  // Its pages are those of the release before; one that was open longer may have fetched all that it needs.
  const open = await site.open('/bring/');
  try {
    await ask(searching, FIRST);
    expect(await searching.locator('[data-search-status]').textContent()).toContain('刷新本页');
    await open.fill('[name=text]', PASSAGE);
    await open.locator('[data-bring] [type=submit]').click();
    await open.locator('[data-bring-status][data-state=failed]').waitFor();
    expect(await open.locator('[data-bring-status]').textContent()).toContain('刷新本页');
    await open.goto(`${site.url}/basket/?c=${clause}`);
    await open.locator('[data-error]:visible').waitFor();
    expect(await open.locator('[data-error]').textContent()).toContain('刷新本页');
    await open.goto(`${site.url}/side-by-side/?a=${first}&b=${second}`);
    await expect.poll(() => open.locator('[role=status]').textContent()).toContain('刷新本页');
    putBackForm();
    await open.reload();
    await open.locator('[data-rows] .row').first().waitFor();
    await searching.reload();
    await searching.locator('[data-search-status][data-state=done]').waitFor({ state: 'attached' });
    expect((await found(searching)).ids.length).toBeGreaterThan(0);
  } finally {
    putBackForm();
    await searching.context().close();
    await open.context().close();
  }
});
