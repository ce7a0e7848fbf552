import { beforeAll, expect, test } from 'vitest';
import { PAYLOADS } from '../../payloads.ts';
import { openSite, type Site } from '../open.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

const PAGES = [
  '/',
  '/documents/',
  '/documents/jieyang-2016-plan/',
  '/clauses/jieyang-2016-plan/3.7.1/',
  '/sources/jieyang-2016-plan/',
  '/compare/',
  '/compare/workforce/',
  '/compare/jieyang-2016-plan/foshan-2016-plan/',
  '/targets/',
  '/timeline/',
  '/agencies/',
  '/citations/',
  '/search/',
  '/check/',
  '/basket/',
  '/conversions/',
  '/embed/clauses/jieyang-2016-plan/3.7.1/',
];

test('no page breaks its own content security policy, and none asks another origin', async () => {
  const page = await site.open('/');
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(`${page.url()}: ${message.text()}`);
  });
  for (const path of PAGES) {
    await page.goto(site.url + path);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy, path).not.toContain('unsafe-inline');
  }
  expect(refused).toEqual([]);
  expect(site.foreignRequests).toEqual([]);
  await page.context().close();
});

interface Door {
  readonly name: string;
  readonly at: (words: string) => string;
  /** How many payloads go through in one visit. */
  readonly together: number;
}

// Every place where words of an address reach a page.
const DOORS: readonly Door[] = [
  { name: 'a query', at: (words) => `/search/?q=${words}`, together: 5 },
  {
    name: 'search filters',
    at: (words) => `/search/?q=%E5%8C%BB%E7%94%9F&place=${words}&topic=${words}`,
    together: 10,
  },
  {
    name: 'a comparison’s choices',
    at: (words) => `/compare/workforce/?base=${words}&docs=${words}&order=${words}`,
    together: 10,
  },
  { name: 'the matrix’s filters', at: (words) => `/targets/?topic=${words}&sort=${words}`, together: 10 },
  { name: 'a shared basket', at: (words) => `/basket/?c=${words}`, together: 10 },
  {
    name: 'a link to words',
    at: (words) => `/clauses/jieyang-2016-plan/3.7.1/?v=${words}&t=${words}&q=${words}`,
    together: 10,
  },
];

test.each(DOORS)('hostile words in $name stay words', async ({ at, together }) => {
  const page = await site.open('/');
  const reached: string[] = [];
  await page.exposeFunction('pwn', () => reached.push('called'));
  page.on('dialog', (dialog) => {
    reached.push(dialog.message());
    void dialog.dismiss();
  });
  for (let from = 0; from < PAYLOADS.length; from += together) {
    const words = PAYLOADS.slice(from, from + together).join(' ');
    await page.goto(site.url + at(encodeURIComponent(words)));
    if (at('').startsWith('/search/'))
      await page.waitForSelector('[data-search-status][data-state="done"]', { state: 'attached' });
    const planted = await page.evaluate(
      `document.querySelectorAll('script:not([src]):not([type$="json"]), [onerror], [onload], [onfocus], iframe, object, base, meta[http-equiv=refresh]').length`,
    );
    expect(planted, words).toBe(0);
  }
  expect(reached).toEqual([]);
  await page.context().close();
});
