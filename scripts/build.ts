/** `npm run build`: seeds to `dist/`, the whole site with its downloads, cards and search index. */
import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { withLock } from '#io/lock.ts';
import { readRecords } from '#io/read-records.ts';
import { clearLitter, makeAside, placeOf, swapIn } from '#io/swap-folder.ts';
import { siteAddress } from '../src/site/address.ts';
import { writeCards } from '../tools/build/cards.ts';
import { checkSite } from '../tools/build/check-site.ts';
import { lastRecordedOn, writeDownloads } from '../tools/build/downloads.ts';
import { writeOffline } from '../tools/build/offline.ts';
import { buildSearchIndex } from '../tools/build/search-index.ts';
import { writeSitemap } from '../tools/build/sitemap.ts';
import { buildCorpus, type CorpusOptions, DEFAULTS, report, unwritten } from './corpus.ts';
import { evaluate } from './evaluate.ts';

export interface SiteOptions extends CorpusOptions {
  /** The folder that is served. It is replaced as one when the new site is whole, and else stays as it is. */
  readonly dist: string;
}

const SITE: SiteOptions = { ...DEFAULTS, dist: process.env.DUIDU_DIST ?? 'dist' };

/**
 * Builds everything into a folder beside `dist`, looks whether it is whole, and puts it in the place of the
 * older one. False where a step failed and has said why; records and site are then those that were there.
 */
export async function buildSite(options: SiteOptions = SITE): Promise<boolean> {
  const dist = placeOf(options.dist);
  try {
    // Pages are made from the records for many seconds, in which no other run may change them.
    return await withLock(dist, () => withLock(placeOf(options.out), () => buildAside(options, dist)));
  } catch (error) {
    return report([
      unwritten(dist, error, 'Make room or take rights there; the site that stands is the older one'),
    ]);
  }
}

async function buildAside(options: SiteOptions, dist: string): Promise<boolean> {
  const started = performance.now();
  clearLitter(dist);
  // What the method page tells of accuracy, measured on every build.
  const measured = () => ({ evaluation: evaluate({ gold: 'tests/gold', others: null }) });
  if (!buildCorpus(options, console.log, measured)) return false;
  const aside = makeAside(dist);
  try {
    const pages = await writeSite(resolve(options.out), aside);
    if (pages === null || !report(checkSite(aside, readRecords(resolve(options.out))))) return false;
    chmodSync(aside, READABLE);
    swapIn(aside, dist);
    const seconds = (performance.now() - started) / 1000;
    console.log(
      `built    ${dist}  ${seconds.toFixed(1)} s in all, ${(pages / seconds).toFixed(0)} pages a second`,
    );
    return true;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** `rwxr-xr-x`: the server that sends the pages is somebody else. */
const READABLE = 0o755;

/** Writes pages and all that goes with them into `folder`; the number of pages, or null where they cannot be made. */
async function writeSite(recordsFolder: string, folder: string): Promise<number | null> {
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
      env: {
        ...process.env,
        // The site is the same whoever asks for it: under a test runner NODE_ENV is another.
        NODE_ENV: 'production',
        ASTRO_TELEMETRY_DISABLED: '1',
        DUIDU_RECORDS: recordsFolder,
        DUIDU_DIST: folder,
      },
    },
  );
  if (astro.status !== 0) return null;
  say('pages', 'in three languages');

  const records = readRecords(recordsFolder);
  const address = siteAddress(records.edition);
  say('data', `${await writeDownloads(records, folder, address)} files to download`);
  say('cards', `${await writeCards(records, folder)} social cards`);
  await buildSearchIndex(recordsFolder, folder);
  say('search', 'index of every clause');
  const pages = writeSitemap(folder, address);
  say('sitemap', `${pages} pages`);
  say('offline', `${writeOffline(folder, address, lastRecordedOn(records))} files in one archive`);
  return pages;
}

if (import.meta.filename === resolve(process.argv[1] ?? '') && !(await buildSite())) process.exitCode = 1;
