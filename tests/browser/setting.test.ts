/** How pages are set: words stand apart on every kind of page, and paper shows what it should. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS } from '../built/dist.ts';
import { openSite } from './open.ts';

const site = await openSite();

/** Neighbours of two elements that touch on one line: “clauses.json|clauses.csv”, “Jieyang 2016|§3.2”. */
const touching = (page: Page) =>
  page.evaluate(() => {
    const boxOf = (text: Text, at: number) => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect();
    };
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let before: Text | null = null;
    for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
      const parent = text.parentElement as Element;
      if (
        text.data === '' ||
        !parent.checkVisibility() ||
        parent.closest('svg, pre, script, style, option, [lang|=zh]')
      )
        continue;
      if (before && /[\w:;,.)]$/.test(before.data) && /^[\w§(]/.test(text.data)) {
        const [end, start] = [boxOf(before, before.length - 1), boxOf(text, 0)];
        const oneLine = end.bottom > start.top && start.bottom > end.top;
        if (oneLine && Math.abs(start.left - end.right) < 1) found.push(`${before.data}|${text.data}`);
      }
      before = text;
    }
    return found;
  });

describe('words of neighbouring elements', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.open('/en/');
  });
  afterAll(() => page.context().close());

  // English: in Chinese no blank is wanted, and the browser sets figures apart by itself.
  test.each(Object.values(KINDS))('stand apart on %s', async (path) => {
    await page.goto(`${site.url}/en${path}`);
    expect(await touching(page)).toEqual([]);
  });
});

/** A page as it is printed on A4. */
async function printed(path: string, width = 1020): Promise<Page> {
  const page = await site.open(path, { viewport: { width, height: 700 } });
  await page.emulateMedia({ media: 'print' });
  return page;
}

test('a printed clause says where it is found, and has nothing to press', async () => {
  const page = await printed(KINDS.clause as string);
  const addresses = await page.locator('.share a:visible').allInnerTexts();
  expect(addresses.filter((address) => address.endsWith(KINDS.clause as string))).toHaveLength(1);
  expect(await page.locator('button:visible, summary:visible', { hasText: /复制|嵌入/ }).count()).toBe(0);
  await page.context().close();
});

test.each([KINDS.targets, KINDS['topic comparison']])('%s is printed without its tools', async (path) => {
  const page = await printed(path as string);
  expect(await page.locator('button:visible, select:visible, [download]:visible').count()).toBe(0);
  await page.context().close();
});

test('the relation of a clause is never broken over two lines', async () => {
  // A sheet on end: columns are narrow and the addresses in them long.
  const page = await printed(KINDS['topic comparison'] as string, 800);
  const lines = await page.locator('.relation:visible:not(:empty)').evaluateAll((badges) =>
    badges.map((badge) => {
      const range = document.createRange();
      range.selectNodeContents(badge);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size;
    }),
  );
  expect(new Set(lines)).toEqual(new Set([1]));
  await page.context().close();
});
