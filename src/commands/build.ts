/** `duidu build`: seeds to `dist/`, the whole site with its downloads, cards and search index. */
import { spawn } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { LockedError, withLock } from '#io/lock.ts';
import { readPairLabels } from '#io/read-content.ts';
import { readRecords } from '#io/read-records.ts';
import { clearLitter, makeAside, moveFiles, placeOf, swapIn } from '#io/swap-folder.ts';
import type { BesidePages, Report } from '../../tools/build/beside-pages.ts';
import { checkSite } from '../../tools/build/check-site.ts';
import { lastRecordedOn } from '../../tools/build/downloads.ts';
import { writeFrames } from '../../tools/build/frames.ts';
import { writeHeaderRules } from '../../tools/build/header-rules.ts';
import { measureSite, tellHosts } from '../../tools/build/hosts.ts';
import { writeOffline } from '../../tools/build/offline.ts';
import { writeSitemap } from '../../tools/build/sitemap.ts';
import { siteAddress } from '../site/address.ts';
import { buildCorpus, type CorpusOptions, corpusOptions, report, unwritten } from './corpus.ts';
import { measure } from './evaluate.ts';
import type { Command } from './frame/command.ts';
import { type Edition, ENGINE, languagesOf, siteEnvironment } from './frame/edition.ts';
import { makeProgress, type Progress, type Step } from './frame/progress.ts';

/**
 * Builds everything into a folder beside `dist`, looks whether it is whole, and puts it in the place of the
 * older one. False where a step failed and has said why; records and site are then those that were there.
 */
export async function buildSite(
  edition: Edition,
  progress: Progress = makeProgress(false),
  options: CorpusOptions = corpusOptions(edition),
): Promise<boolean> {
  // The page builder and the index read the edition's folders out of the environment.
  Object.assign(process.env, siteEnvironment(edition));
  const dist = placeOf(edition.dist);
  try {
    // Pages are made from the records for many seconds, in which no other run may change them.
    return await withLock(dist, () =>
      withLock(placeOf(options.out), () => buildAside({ edition, options, progress }, dist)),
    );
  } catch (error) {
    // What is no trouble with the disk is a fault of ours, and its trace says where.
    if (!(error instanceof LockedError) && (error as NodeJS.ErrnoException).code === undefined) throw error;
    return report([
      unwritten(dist, error, 'Make room or take rights there; the site that stands is the older one'),
    ]);
  }
}

interface Build {
  readonly edition: Edition;
  readonly options: CorpusOptions;
  readonly progress: Progress;
}

async function buildAside(build: Build, dist: string): Promise<boolean> {
  const { edition, options, progress } = build;
  const started = performance.now();
  clearLitter(dist);
  // What the method page tells of accuracy, measured on every build of an edition that has labels.
  const gold = join(edition.root, 'tests/gold');
  const labels = readPairLabels(edition.root);
  if (!report(labels.diagnostics)) return false;
  if (!(await buildCorpus(options, progress.say, () => measure(edition, gold, labels.value)))) return false;
  const aside = makeAside(dist);
  try {
    const pages = await writeSite(build, aside);
    if (pages === null || !report(checkSite(aside, readRecords(resolve(options.out))))) return false;
    chmodSync(aside, READABLE);
    const size = measureSite(aside);
    swapIn(aside, dist);
    writeHeaderRules(dist, join(edition.cache, 'headers.json'));
    const seconds = (performance.now() - started) / 1000;
    for (const line of tellHosts(size)) progress.say(line);
    progress.say(
      `built    ${dist}  ${seconds.toFixed(1)} s in all, ${(pages / seconds).toFixed(0)} pages a second`,
    );
    return true;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

const TYPESCRIPT = pathToFileURL(join(ENGINE, 'bin/typescript.mjs')).href;

const WITH_PARENT = pathToFileURL(join(ENGINE, 'tools/build/with-parent.ts')).href;

/** `rwxr-xr-x`: the server that sends the pages is somebody else. */
const READABLE = 0o755;

/**
 * Writes pages and all that goes with them into `folder`; the number of pages, or null where they cannot be made.
 * What needs no page is made on another thread while the page builder, a process of its own, is at work.
 */
async function writeSite({ edition, options, progress }: Build, folder: string): Promise<number | null> {
  const recordsFolder = resolve(options.out);
  const beside = makeAside(placeOf(edition.dist));
  try {
    // Whichever fails, nothing is at work any more when the command ends.
    const stop = new AbortController();
    const [pages, rest] = await Promise.allSettled([
      writePages(recordsFolder, folder, progress, stop.signal),
      writeBeside(
        {
          records: recordsFolder,
          folder: beside,
          content: edition.content,
          cards: join(edition.cache, 'cards'),
        },
        progress,
      ).catch((error) => {
        stop.abort();
        throw error;
      }),
    ]);
    if (rest.status === 'rejected') throw rest.reason;
    if (pages.status === 'rejected') throw pages.reason;
    if (!pages.value) return null;
    moveFiles(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  const records = readRecords(recordsFolder);
  const address = siteAddress(records.edition);
  const step = <T>(name: string, work: () => T, say: (made: T) => string): T => {
    const { done } = progress.step(name);
    const made = work();
    done(say(made));
    return made;
  };
  step(
    'frames',
    () => writeFrames(folder, records),
    (count) => `${count} pages at older addresses`,
  );
  const pages = step(
    'sitemap',
    () => writeSitemap(folder, address),
    (count) => `${count} pages`,
  );
  step(
    'offline',
    () => writeOffline(folder, address, lastRecordedOn(records)),
    ({ files, leftOut }) =>
      `${files} files in one archive${leftOut.length > 0 ? `, without ${leftOut.join(', ')}` : ''}`,
  );
  return pages;
}

/** Rejects where the work fails, with what was wrong. */
async function writeBeside(job: BesidePages, progress: Progress): Promise<void> {
  const worker = new Worker(new URL('../../tools/build/beside-pages.ts', import.meta.url), {
    workerData: job,
    execArgv: ['--import', TYPESCRIPT],
    env: { ...process.env, DUIDU_RECORDS: job.records, ...languagesOf(job.records) },
  });
  const steps = new Map<string, Step>();
  worker.on('message', (report: Report) => {
    const step = steps.get(report.step) ?? progress.step(report.step);
    steps.set(report.step, step);
    if ('line' in report) step.done(report.line);
    else if ('at' in report) step.at(report.at, report.all, report.of);
  });
  await new Promise<void>((done, fail) => {
    worker.on('error', fail);
    worker.on('exit', done);
  });
}

/** Runs the page builder in a process of its own; what it says is shown where it fails. */
async function writePages(
  records: string,
  folder: string,
  progress: Progress,
  stop: AbortSignal,
): Promise<boolean> {
  const step = progress.step('pages');
  const astro = spawn(
    process.execPath,
    [
      '--import',
      TYPESCRIPT,
      '--import',
      WITH_PARENT,
      // A test runner that loads this module knows no import.meta.resolve.
      join(createRequire(import.meta.url).resolve('astro/package.json'), '../bin/astro.mjs'),
      'build',
    ],
    {
      cwd: ENGINE,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: {
        ...process.env,
        // The site is the same whoever asks for it: under a test runner NODE_ENV is another.
        NODE_ENV: 'production',
        NO_COLOR: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
        DUIDU_RECORDS: records,
        DUIDU_DIST: folder,
        ...languagesOf(records),
      },
    },
  );
  stop.addEventListener('abort', () => astro.kill('SIGKILL'));
  const said: string[] = [];
  let count = 0;
  for (const stream of [astro.stdout, astro.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      if (/[├└]─ /.test(line)) step.at(++count, null, 'files');
      else said.push(line);
    });
  const status = await new Promise<number | null>((done) => astro.on('close', done));
  if (status === 0) step.done('in every language of the edition');
  else if (!stop.aborted && !tellRefusal(said, folder)) console.error(said.slice(-40).join('\n'));
  return status === 0;
}

/** Where the disk refused the page builder something, one line says what; of anything else its own words do. */
function tellRefusal(said: readonly string[], folder: string): boolean {
  const [, code = '', path = folder] =
    /\b(ENOSPC|EACCES|EPERM|EROFS|EDQUOT|EMFILE|EIO)\b(?:.*?'([^'\n]+)')?/.exec(said.join('\n')) ?? [];
  if (code === '') return false;
  report([
    unwritten(
      path,
      Object.assign(new Error(code), { code }),
      'Make room or take rights there; the site that stands is the older one',
    ),
  ]);
  return true;
}

export const command: Command = {
  usage: '[--strict]',
  about: 'makes the whole site: records/ and dist/ of the edition',
  words: [0, 0],
  options: { strict: { type: 'boolean', help: 'stops at what an edition may leave open' } },
  run: ({ edition, progress, has }) =>
    buildSite(edition, progress, { ...corpusOptions(edition), strict: has('strict') }),
};
