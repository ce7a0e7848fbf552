/** `npm run build`: seeds to `dist/`, the whole site with its downloads, cards and search index. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readRecords } from '#io/read-records.ts';
import { siteAddress } from '../src/site/address.ts';
import { writeCards } from '../tools/build/cards.ts';
import { lastRecordedOn, writeDownloads } from '../tools/build/downloads.ts';
import { writeOffline } from '../tools/build/offline.ts';
import { buildSearchIndex } from '../tools/build/search-index.ts';
import { writeSitemap } from '../tools/build/sitemap.ts';
import { buildCorpus, DEFAULTS } from './corpus.ts';
import { evaluate } from './evaluate.ts';

/** Builds everything; false where a step failed and has said why. */
export async function buildSite(): Promise<boolean> {
  const started = performance.now();
  const dist = resolve(process.env.DUIDU_DIST ?? 'dist');
  if (!buildCorpus(DEFAULTS)) return false;

  // What the method page tells of accuracy, measured on every build.
  const evaluation = evaluate({ gold: 'tests/gold', others: null });
  writeFileSync(join(DEFAULTS.out, 'evaluation.json'), `${JSON.stringify(evaluation)}\n`);

  let last = performance.now();
  const say = (step: string, what: string) => {
    const now = performance.now();
    console.log(`${step.padEnd(8)} ${what}  ${((now - last) / 1000).toFixed(1)} s`);
    last = now;
  };
  const astro = spawnSync(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      // The site is the same whoever asks for it: under a test runner NODE_ENV is another.
      env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  if (astro.status !== 0) return false;
  say('pages', dist);

  const records = readRecords(resolve(DEFAULTS.out));
  const address = siteAddress(records.edition);
  say('data', `${writeDownloads(records, dist, address)} files to download`);
  say('cards', `${await writeCards(records, dist)} social cards`);
  await buildSearchIndex(resolve(DEFAULTS.out), dist);
  say('search', 'index of every clause');
  const pages = writeSitemap(dist, address);
  say('sitemap', `${pages} pages`);
  say('offline', `${writeOffline(dist, address, lastRecordedOn(records))} files in one archive`);
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `built    ${dist}  ${seconds.toFixed(1)} s in all, ${(pages / seconds).toFixed(0)} pages a second`,
  );
  return true;
}

if (import.meta.filename === resolve(process.argv[1] ?? '') && !(await buildSite())) process.exitCode = 1;
