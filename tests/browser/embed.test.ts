/** Frames in other people's pages: seals, differences, sources, and a height that fits with and without the script. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { records } from '#site/views/load.ts';
import { documentById } from '#site/views/lookups.ts';
import { openSite } from './open.ts';

const site = await openSite();
const CLAUSE = '/clauses/jieyang-2016-plan/3.7.1/';
const html = async (path: string) => parseHTML(await (await fetch(site.url + path)).text()).document;

/** A page of somebody else's with the lines that the clause's page offers, its address made ours. */
async function host(width: number, script: boolean) {
  const lines = (await html(CLAUSE)).querySelector('#embed-0')?.textContent ?? '';
  const own = lines.replaceAll(/https?:\/\/[^/"]+/g, site.url).replace('loading="lazy"', '');
  const page = await site.open('/about/', { viewport: { width, height: 800 } });
  await page.route(`${site.url}/host.html`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><body style="margin:0">${script ? own : own.replace(/<script.*/s, '')}`,
    }),
  );
  await page.goto(`${site.url}/host.html`);
  const frame = page.frames()[1];
  await frame?.waitForLoadState();
  const heights = async () => [
    await page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height),
    await frame?.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
  ];
  return { page, heights };
}

test.each([640, 340])('with the script a frame is as high as its text at %i px', async (width) => {
  const { page, heights } = await host(width, true);
  await expect
    .poll(async () => {
      const [frame = 0, text = 0] = await heights();
      return Math.abs(frame - text) <= 2;
    })
    .toBe(true);
  await page.context().close();
});

test('without it nothing is cut at the width of a column', async () => {
  const { page, heights } = await host(640, false);
  const [frame = 0, text = 0] = await heights();
  expect(frame).toBeGreaterThanOrEqual(text);
  expect(frame).toBeLessThan(text + 160);
  await page.context().close();
});

test('a frame says whose text it is, and from which document, number and day', async () => {
  const document = documentById('jieyang-2016-plan');
  const frame = await html(`/embed${CLAUSE}`);
  expect(frame.querySelector('.seal')?.textContent?.trim()).toBe('揭');
  expect(frame.querySelector('[data-clause] .target')?.textContent).toContain('2名');
  const source = frame.querySelector('footer')?.textContent ?? '';
  expect(source).toContain(document.issueNumber);
  expect(source).toContain(document.signedOn);
});

test('a row has its seals, its sentence and its differences marked', async () => {
  const group = records.alignments.groups.find(({ members }) => members.includes('jieyang-2016-plan/3.7.1'));
  const frame = await html(`/embed/groups/${group?.id}/`);
  expect(frame.querySelectorAll('section .seal').length).toBe(group?.members.length);
  expect(frame.querySelector('.sum')?.textContent).toContain('佛山 2.5');
  expect(
    [...frame.querySelectorAll('[data-clause] .differs')].map((mark) => mark.textContent).join(),
  ).toContain('2.5');
});

test('an indicator has its chart and where its numbers are from', async () => {
  const gps = records.indicators.find(({ name }) => name.hans.includes('全科医生数'));
  const frame = await html(`/embed/indicators/${gps?.id}/`);
  expect(frame.querySelector('svg')).not.toBeNull();
  expect(frame.querySelector('footer')?.textContent).toMatch(/〔2016〕/);
});
