import { beforeAll, expect, test } from 'vitest';
import { PAYLOADS } from '../payloads.ts';
import { openSite, type Site } from './open.ts';

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
  const refused: string[] = [];
  for (const path of PAGES) {
    const page = await site.open(path);
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) refused.push(`${path}: ${message.text()}`);
    });
    await page.reload();
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy, path).not.toContain('unsafe-inline');
    await page.context().close();
  }
  expect(refused).toEqual([]);
  expect(site.foreignRequests).toEqual([]);
});

// Every place where words of an address reach a page.
const DOORS = [
  (words: string) => `/search/?q=${words}`,
  (words: string) => `/search/?q=%E5%8C%BB%E7%94%9F&place=${words}&topic=${words}`,
  (words: string) => `/compare/workforce/?base=${words}&docs=${words}&order=${words}`,
  (words: string) => `/targets/?topic=${words}&sort=${words}`,
  (words: string) => `/basket/?c=${words}`,
  (words: string) => `/clauses/jieyang-2016-plan/3.7.1/?v=${words}&t=${words}&q=${words}`,
];

test.each(DOORS.map((door) => [door('…'), door] as const))(
  'hostile words in %s stay words',
  async (_name, door) => {
    const page = await site.open('/');
    const reached: string[] = [];
    await page.exposeFunction('pwn', () => reached.push('called'));
    page.on('dialog', (dialog) => {
      reached.push(dialog.message());
      void dialog.dismiss();
    });
    for (const payload of PAYLOADS) {
      await page.goto(site.url + door(encodeURIComponent(payload)));
      const planted = await page.evaluate(
        `document.querySelectorAll('script:not([src]):not([type$="json"]), [onerror], [onload], [onfocus], iframe, object, base, meta[http-equiv=refresh]').length`,
      );
      expect(planted, payload).toBe(0);
    }
    expect(reached).toEqual([]);
    await page.context().close();
  },
);
