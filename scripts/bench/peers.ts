/**
 * Our document page beside the same text on a plain Starlight and a plain VitePress site: bytes, requests,
 * build time, Lighthouse. Peers and Lighthouse are installed into `.scratch/peers`, never into the project.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM_ARGUMENTS } from '../chromium-arguments.ts';
import { serve, weigh } from './peers/measure.ts';
import { type BuiltSite, buildStarlight, buildVitepress, ownSite } from './peers/sites.ts';
import { install, layOut, run as runCommand } from './peers/workshop.ts';

const DOCUMENT = 'jieyang-2018-reform';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

// The pages that a reader sees most, for which every Lighthouse category is to be 100.
const OWN_PAGES = [
  '/',
  `/documents/${DOCUMENT}/`,
  '/clauses/jieyang-2016-plan/3.7.1/',
  '/compare/workforce/',
  '/targets/',
  '/search/',
];

export async function run(): Promise<void> {
  const browser = [process.env.CHROME_PATH, '/usr/bin/chromium'].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (browser === undefined) throw new Error('Set CHROME_PATH to a Chromium; Lighthouse needs a whole one.');
  const lighthouse = layOut('lighthouse', {
    'package.json': '{ "name": "lighthouse-bench", "private": true }',
  });
  await install(lighthouse, ['lighthouse@13.5.0']);
  const scores = (url: string) => judge(lighthouse, browser, url);

  const sites: BuiltSite[] = [
    ownSite(DOCUMENT),
    await buildStarlight(DOCUMENT),
    await buildVitepress(DOCUMENT),
  ];
  console.log(
    `${'site'.padEnd(18)} ${'KB'.padStart(7)} ${'requests'.padStart(9)} ${'build s'.padStart(8)}  ${CATEGORIES.join(' / ')}`,
  );
  let own = 0;
  for (const { name, dist, page, seconds } of sites) {
    const { url, server } = await serve(dist);
    const { bytes, requests } = await weigh(url + page, browser);
    own ||= bytes;
    const ratio = `×${(bytes / own).toFixed(1)}`;
    console.log(
      `${name.padEnd(18)} ${(bytes / 1024).toFixed(1).padStart(7)} ${String(requests).padStart(9)} ${(Number.isNaN(seconds) ? '–' : seconds.toFixed(1)).padStart(8)}  ${(await scores(url + page)).join(' / ')}  ${ratio}`,
    );
    server.close();
  }
  const { url, server } = await serve(ownSite(DOCUMENT).dist);
  console.log('\nLighthouse, our pages');
  for (const page of OWN_PAGES) console.log(`  ${page.padEnd(40)} ${(await scores(url + page)).join(' / ')}`);
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
