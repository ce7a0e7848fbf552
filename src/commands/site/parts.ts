/** What the files of a site are made of: pages, and beside them data, cards and index, on all cores at once. */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { parse } from 'yaml';
import { readPlain } from '#io/plain-file.ts';
import { refusalIn, tellDisk } from '#io/tell-disk.ts';
import { makeAside, moveFiles, placeOf } from '#io/write/swap-folder.ts';
import type { BesidePages, Report } from '../../../tools/build/beside-pages.ts';
import { knownOf } from '../../../tools/build/kept/known.ts';
import { type KeptStep, type KeptSteps, readSteps, writeSteps } from '../../../tools/build/kept/steps.ts';
import { sumOf, sumOfFolder } from '../../../tools/build/kept/sums.ts';
import { type BegunBundle, beginBundle, type Code } from '../../../tools/build/pages/bundle.ts';
import { mostHeld } from '../../../tools/build/pages/room.ts';
import type { Shard } from '../../../tools/build/pages/share.ts';
import { type MadePages, type PagesJob, writePages } from '../../../tools/build/pages/write-pages.ts';
import { siteAddress } from '../../site/address.ts';
import { type Edition, ENGINE, languagesOf, readEdition, shown } from '../frame/edition.ts';
import { type Progress, type Step, tellUnread } from '../frame/progress.ts';

export interface PartsJob {
  readonly edition: Edition;
  /** The folder of the records that the site is made from. */
  readonly records: string;
  readonly code: Code;
  readonly progress: Progress;
  readonly shard: Shard;
  /** The folder whose place the files will take. */
  readonly target: string;
  /** Whether what was made before is taken again where nothing of it changed. */
  readonly cached: boolean;
  /** The program of the pages, if it was begun before there were records. */
  readonly begun: BegunBundle | null;
}

/**
 * Begins the program of the pages while records are still made; null where one that is kept may do. The address is taken as it
 * stands in the settings: where records say another, what was begun is left.
 */
export function beginPages({
  edition,
  records,
  code,
  cached,
}: Pick<PartsJob, 'edition' | 'records' | 'code' | 'cached'>): BegunBundle | null {
  return beginBundle({
    engine: ENGINE,
    content: resolve(edition.content),
    cache: bundlesOf(edition),
    environment: builderEnvironment(records),
    code,
    address: siteAddress({ address: settledAddress(edition.content) }),
    kept: cached,
  });
}

/** What the settings say, whose form is looked at when they are read; null where that is nothing. */
function settledAddress(content: string): string | null {
  try {
    const { address } = parse(readPlain(join(content, 'edition.yaml'))) as { readonly address?: unknown };
    return typeof address === 'string' ? new URL(address).href : null;
  } catch {
    return null;
  }
}

const bundlesOf = ({ cache }: Edition): string => resolve(cache, 'bundles');

/**
 * Writes the files of a shard into `folder`; what they were made by, or null where pages cannot be made. What needs
 * no page is made on a thread of its own meanwhile. Nothing is kept where the code was changed before all was made.
 */
export async function writeParts(job: PartsJob, folder: string): Promise<MadePages | null> {
  const told = sumOfFolder(job.records);
  const beside = makeAside(placeOf(job.edition.dist));
  try {
    // Whichever fails, nothing is at work any more when the command ends.
    const stop = new AbortController();
    const making = makeBeside(job, told, beside).catch((error) => {
      stop.abort();
      throw error;
    });
    const [pages, rest] = await Promise.allSettled([
      makePages(job, told, folder, { stop: stop.signal, beside: making }),
      making,
    ]);
    if (rest.status === 'rejected') {
      if (!isTold(rest.reason)) throw rest.reason;
      console.error(rest.reason.message);
      return null;
    }
    if (pages.status === 'rejected') throw pages.reason;
    const made = pages.value;
    if (made === null) return null;
    const steps = rest.value;
    for (const name of Object.keys(steps)) moveFiles(join(beside, name), folder);
    return {
      ...made,
      keep: () => {
        if (!job.code.isStill()) return rmSync(made.bundle.folder, { recursive: true, force: true });
        made.keep();
        writeSteps(knownOf(job.edition.cache, 'steps', job.target), steps);
      },
    };
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** Whose message is a line for whoever builds: `FILE:1: what is wrong. What to do [stage/kind]`. */
const isTold = (error: unknown): error is Error =>
  error instanceof Error && /^\S.*:\d+: .+ \[[a-z]+\/[a-z-]+\]$/.test(error.message);

const builderEnvironment = (records: string) => ({
  ...process.env,
  // The site is the same whoever asks for it: under a test runner NODE_ENV is another.
  NODE_ENV: 'production',
  DUIDU_RECORDS: records,
});

const environmentOf = (records: string) => ({ ...builderEnvironment(records), ...languagesOf(records) });

async function makePages(
  { edition, records, code, progress, shard, cached, target, begun }: PartsJob,
  told: string,
  folder: string,
  meanwhile: Pick<PagesJob, 'stop' | 'beside'>,
): Promise<MadePages | null> {
  const step = progress.step('pages');
  const made = await writePages(
    {
      engine: ENGINE,
      content: resolve(edition.content),
      records,
      cache: bundlesOf(edition),
      environment: environmentOf(records),
      code,
      begun,
      kept: cached,
      ...meanwhile,
      folder,
      shard,
      address: siteAddress(readEdition(records)),
      older: target,
      known: knownOf(edition.cache, 'pages', target),
      told,
    },
    {
      at: (count) => step.at(count, null, 'pages'),
      unreadBundle: tellUnread(progress.say, 'the program of the pages is made anew'),
      unreadPages: tellUnread(progress.say, 'pages are made anew'),
      fault: (said) => tellRefusal(said, folder) || console.error(said),
    },
  );
  if (made === null) return null;
  const again = made.files - made.rendered;
  step.done(`${made.files} pages and files of their own${again > 0 ? `, ${again} as they were` : ''}`);
  return made;
}

/** Where the disk refused those who make pages something, one line says what; of anything else their own words do. */
function tellRefusal(said: string, folder: string): boolean {
  const refusal = refusalIn(said);
  if (refusal === null) return false;
  console.error(tellDisk({ ...refusal, path: refusal.path ?? folder }, shown));
  return true;
}

/** What each step made; rejects where the work fails, with what was wrong. */
async function makeBeside(parts: PartsJob, told: string, folder: string): Promise<KeptSteps> {
  const { edition, records, code, progress, shard, cached, target } = parts;
  // Prose is read by pages alone.
  const content = sumOfFolder(edition.content, (file) => !file.startsWith('pages/'));
  const job: BesidePages = {
    records,
    folder,
    content: edition.content,
    cards: join(edition.cache, 'cards'),
    shard,
    kept: cached,
    form: code.form,
    by: sumOf(`${code.sum} ${told} ${content}`),
    older: target,
    steps: cached
      ? readSteps(
          knownOf(edition.cache, 'steps', target),
          tellUnread(progress.say, 'what stands beside the pages is made anew'),
        )
      : {},
  };
  const held = mostHeld(records);
  const worker = new Worker(new URL('../../../tools/build/beside-pages.ts', import.meta.url), {
    workerData: job,
    execArgv: ['--import', pathToFileURL(join(ENGINE, 'bin/typescript.mjs')).href],
    env: environmentOf(records),
    ...(held !== null && { resourceLimits: { maxOldGenerationSizeMb: held } }),
  });
  const steps = new Map<string, Step>();
  const made: Record<string, KeptStep> = {};
  const unreadCard = tellUnread(progress.say, 'the card is drawn anew');
  worker.on('message', (report: Report) => {
    if ('unread' in report) return unreadCard(report.unread, report.why);
    const step = steps.get(report.step) ?? progress.step(report.step);
    steps.set(report.step, step);
    if ('made' in report) {
      made[report.step] = report.made;
      step.done(report.made.line);
    } else if ('at' in report) step.at(report.at, report.all, report.of);
  });
  await new Promise<void>((done, fail) => {
    worker.on('error', fail);
    worker.on('exit', () => done());
  });
  return made;
}
