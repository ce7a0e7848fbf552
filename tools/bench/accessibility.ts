/** axe on every kind of page, in three languages, both colour schemes and two widths, and the reflow at 320 px. */
import { resolve } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { findFaults } from '../browser/axe.ts';
import { CHROMIUM_ARGUMENTS, installedChromium } from '../browser/chromium.ts';
import { pageKinds } from '../browser/page-kinds.ts';
import { serve } from './peers/measure.ts';

const LANGUAGES = ['', '/zh-hant', '/en'];
const NARROW = { width: 360, height: 800 };
const VIEWS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light 1280', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
  ['dark 1280', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
  ['light 360', { colorScheme: 'light', viewport: NARROW }],
  ['dark 360', { colorScheme: 'dark', viewport: NARROW }],
];

/** Exit status 1 where axe finds a fault or a page is wider than a window of 320 px. */
export async function run(): Promise<void> {
  const executablePath = installedChromium();
  if (executablePath === undefined) throw new Error('Set CHROME_PATH to a Chromium.');
  const dist = resolve(process.env.DUIDU_DIST ?? 'dist');
  const { 'not found': missing, ...kinds } = pageKinds(dist);
  const { url, server } = await serve(dist);
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
  const addresses = LANGUAGES.flatMap((language) => Object.values(kinds).map((path) => language + path));
  const faults = new Map<string, string[]>();
  const note = (rule: string, address: string, what: string) => {
    const key = `${address} ${rule}`;
    faults.set(key, [...(faults.get(key) ?? []), what]);
  };
  for (const [view, options] of VIEWS) {
    let found = 0;
    for (const [address, fault] of await inspect(browser, url, [...addresses, missing as string], options)) {
      found++;
      const [, rule = '', html = ''] = /^([\w-]+): (.*)$/s.exec(fault) ?? [];
      note(rule, address, `${view} ${html}`);
    }
    console.log(`${view.padEnd(11)} ${addresses.length + 1} pages, ${found} faults`);
  }
  const wide = await findWide(browser, url, addresses);
  console.log(`reflow 320  ${addresses.length} pages, ${wide.length} wider than the window`);
  for (const address of wide) note('wider than 320 px', address, '');
  await browser.close();
  server.close();
  for (const [fault, places] of faults) console.log(`  ${fault}: ${places.length}×, such as ${places[0]}`);
  if (faults.size > 0) process.exitCode = 1;
}

async function inspect(
  browser: Browser,
  url: string,
  addresses: readonly string[],
  options: BrowserContextOptions,
): Promise<readonly (readonly [string, string])[]> {
  // Two windows side by side: one loads while axe reads in the other.
  const shares = [0, 1].map((share) => addresses.filter((_, n) => n % 2 === share));
  const found = await Promise.all(
    shares.map(async (share) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const faults: [string, string][] = [];
      for (const address of share) {
        await page.goto(url + address);
        for (const fault of await findFaults(page)) faults.push([address, fault]);
      }
      await context.close();
      return faults;
    }),
  );
  return found.flat();
}

async function findWide(browser: Browser, url: string, addresses: readonly string[]): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  const wide: string[] = [];
  for (const address of addresses) {
    await page.goto(url + address);
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(address);
  }
  await context.close();
  return wide;
}
