/**
 * Our document page beside the same text on a plain Starlight and a plain VitePress site: bytes, requests,
 * build time, Lighthouse. Peers and Lighthouse are installed into `.scratch/peers`, never into the project.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM_ARGUMENTS, installedChromium } from '../browser/chromium.ts';
import { pageKinds } from '../browser/page-kinds.ts';
import { serve, weigh } from './peers/measure.ts';
import { type BuiltSite, buildOwn, buildStarlight, buildVitepress } from './peers/sites.ts';
import { install, layOut, run as runCommand } from './peers/workshop.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

// The pages that a reader sees most, for which every Lighthouse category is to be 100.
const OWN_PAGES = ['home', 'document', 'clause', 'topic comparison', 'targets', 'search'];

export async function run(): Promise<void> {
  const browser = installedChromium();
  if (browser === undefined) throw new Error('Set CHROME_PATH to a Chromium; Lighthouse needs a whole one.');
  const lighthouse = layOut('lighthouse', {
    'package.json': '{ "name": "lighthouse-bench", "private": true }',
  });
  await install(lighthouse, ['lighthouse@13.5.0']);
  const scores = (url: string) => judge(lighthouse, browser, url);

  const own = await buildOwn();
  const document = own.page.split('/').at(-2) as string;
  const sites: BuiltSite[] = [own, await buildStarlight(document), await buildVitepress(document)];
  console.log(
    `${'site'.padEnd(18)} ${'KB'.padStart(7)} ${'requests'.padStart(9)} ${'build s'.padStart(8)}  ${CATEGORIES.join(' / ')}`,
  );
  let least = 0;
  for (const { name, dist, page, seconds } of sites) {
    const { url, server } = await serve(dist);
    const { bytes, requests } = await weigh(url + page, browser);
    least ||= bytes;
    const ratio = `×${(bytes / least).toFixed(1)}`;
    console.log(
      `${name.padEnd(18)} ${(bytes / 1024).toFixed(1).padStart(7)} ${String(requests).padStart(9)} ${seconds.toFixed(1).padStart(8)}  ${(await scores(url + page)).join(' / ')}  ${ratio}`,
    );
    server.close();
  }
  const { url, server } = await serve(own.dist);
  const kinds = pageKinds(own.dist);
  console.log('\nLighthouse, our pages');
  for (const kind of OWN_PAGES) {
    const found = await scores(url + kinds[kind]);
    console.log(`  ${`${kind} ${kinds[kind]}`.padEnd(56)} ${found.join(' / ')}`);
    if (found.some((score) => score < 100)) process.exitCode = 1;
  }
  server.close();
}

/** Lighthouse's four scores, 0–100, on its own mobile settings. */
async function judge(folder: string, browser: string, url: string): Promise<number[]> {
  const report = join(folder, 'report.json');
  process.env.CHROME_PATH = browser;
  await runCommand(folder, process.execPath, [
    'node_modules/lighthouse/cli/index.js',
    url,
    '--quiet',
    '--output=json',
    `--output-path=${report}`,
    `--only-categories=${CATEGORIES.join(',')}`,
    `--chrome-flags=${CHROMIUM_ARGUMENTS.join(' ')}`,
  ]);
  const { categories } = JSON.parse(readFileSync(report, 'utf8')) as {
    categories: Record<string, { score: number }>;
  };
  return CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
}
