/** Writes the pages of a site: the program is bundled or taken as it was, then all cores render. */
import { constants, copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { filesBelow } from '#io/files-below.ts';
import type { Unread } from '#io/write/keep.ts';
import { sumOf, takeOver } from '../kept/sums.ts';
import { joinQuestions } from './asked/join-questions.ts';
import { type KeptGroup, type KeptPages, NONE_KEPT, readKept, writeKept } from './asked/page-cache.ts';
import { type Bundle, type BundleEars, type BundleJob, takeBundle } from './bundle.ts';
import { handOut } from './hand-out.ts';
import { FILES } from './keep-bundle.ts';
import type { FromWorker, PageJob } from './page-worker.ts';
import { mostHeld, threadsFor } from './room.ts';
import type { Shard } from './share.ts';

export interface PagesJob extends BundleJob {
  /** Where the site is written. */
  readonly folder: string;
  readonly shard: Shard;
  /** The site that stands, and the file that says of which questions its pages were made. */
  readonly older: string;
  readonly known: string;
  /** Of what the records hold. */
  readonly told: string;
  /** Settles when what is made of the records alone is made, on a thread of its own. */
  readonly beside: Promise<unknown>;
}

/** What is told while pages are made: how many there are by now, what of what is kept cannot be read, and what went wrong. */
export interface Ears extends BundleEars {
  readonly at: (count: number) => void;
  readonly unreadPages: Unread;
}

/** What was made: to be kept once the site has taken the place of the older one. */
export interface MadePages {
  readonly bundle: Bundle;
  /** How many pages and files there are, and how many of them were rendered. */
  readonly files: number;
  readonly rendered: number;
  readonly keep: () => void;
}

/** Null where something failed, which was told. */
export async function writePages(job: PagesJob, ears: Ears): Promise<MadePages | null> {
  const bundle = await takeBundle(job, ears);
  if (bundle === null || job.stop.aborted) return null;
  const from = join(bundle.folder, FILES);
  const taken = filesBelow(from);
  if (job.shard.part === 1) for (const file of taken) copy(join(from, file), join(job.folder, file));
  const read = job.kept ? readKept(job.known, ears.unreadPages) : NONE_KEPT;
  const kept = read.code === bundle.code ? read : NONE_KEPT;
  const whole = sumOf(JSON.stringify([bundle.key, job.told, job.shard, taken]));
  const before = [...kept.groups.values()].flatMap((group) => group.files);
  if (kept.whole === whole && takeOver(job.older, job.folder, before))
    return { bundle, files: before.length, rendered: 0, keep: () => writeKept(job.known, kept) };
  const made = await makePages(
    {
      bundle,
      engine: job.engine,
      site: new URL(job.address).origin,
      folder: job.folder,
      shard: job.shard,
      taken: new Set(taken),
      older: job.older,
      // A file that was refused here alone would let threads leave out what nobody has.
      known: kept.groups.size > 0 ? job.known : null,
    },
    { ...job, kept },
    ears,
  );
  if (made === null) {
    // A program that makes no pages may lack a part that could not be read when it was bundled: the next build bundles anew.
    rmSync(bundle.folder, { recursive: true, force: true });
    return null;
  }
  const { rendered, ...known } = made;
  const files = known.groups.values().reduce((sum, group) => sum + group.files.length, 0);
  const keep = () => writeKept(job.known, { whole, code: bundle.code, ...known });
  return { bundle, files, rendered, keep };
}

/** Not a link: who changes a file of the site would change what is kept. */
function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
}

// Of what a page is made of next to nothing outlives it: with more room for the young less is moved about.
const YOUNG = 96; // MB

async function makePages(
  workerData: PageJob,
  {
    records,
    environment,
    stop: asked,
    kept,
    known,
    beside,
  }: Omit<PagesJob, 'kept'> & { readonly kept: KeptPages },
  { at, fault, unreadPages }: Ears,
): Promise<(Pick<KeptPages, 'questions' | 'sums' | 'groups'> & { readonly rendered: number }) | null> {
  const most = threadsFor(records);
  const held = mostHeld(records);
  // A core has other work at first: with a thread for each the program would be loaded once more to no gain.
  const threads = Math.max(1, most - 1);
  const joined = joinQuestions(kept);
  const groups = new Map<string, KeptGroup>();
  let count = 0;
  let rendered = 0;
  let failed = false;
  const workers: Worker[] = [];
  const begun = performance.now();
  // How long a thread takes until it can make a group; and when the first ones were made, with how many left.
  let loading = 0; // ms
  let first: { readonly at: number; readonly left: number } | null = null;
  const end = () => {
    for (const worker of workers) void worker.terminate();
  };
  asked.addEventListener('abort', end);
  const work = handOut(kept.questions.length, threads, (taker, message) => {
    if (message === null) void workers[taker]?.terminate();
    else workers[taker]?.postMessage(message);
  });
  const run = (worker: Worker, taker: number) =>
    new Promise<void>((done) => {
      const stop = (line: string) => {
        if (!failed) fault(line);
        failed = true;
        end();
      };
      worker.on('message', (message: FromWorker) => {
        if ('fault' in message) return stop(message.fault);
        if ('groups' in message) {
          loading ||= performance.now() - begun;
          if (message.unread !== null) unreadPages(known, message.unread);
          if (message.questions === kept.questions.length) joined.knows(taker);
          return work.ready(taker, message.groups, message.questions);
        }
        if ('others' in message) return work.answered(taker, message.others);
        joined.tell(taker, message.answers);
        for (const [name, now] of message.made) {
          const group = now ? joined.group(taker, now) : (kept.groups.get(name) as KeptGroup);
          groups.set(name, group);
          count += group.files.length;
        }
        rendered += message.rendered;
        at(count);
        first ??= { at: performance.now(), left: work.left() };
        work.made(taker);
      });
      worker.on('error', (error) => stop((error as Error).stack ?? String(error)));
      worker.on('exit', () => done());
    });
  const running: Promise<void>[] = [];
  const start = () => {
    const worker = new Worker(new URL('./page-worker.ts', import.meta.url), {
      workerData,
      execArgv: ['--import', new URL('../../../bin/typescript.mjs', import.meta.url).href],
      env: { ...environment },
      resourceLimits: {
        maxYoungGenerationSizeMb: YOUNG,
        ...(held !== null && { maxOldGenerationSizeMb: held }),
      },
      // What Astro itself warns of is nothing that somebody who builds a site could change.
      stdout: true,
    });
    running.push(run(worker, workers.push(worker) - 1));
  };
  for (let n = 0; n < threads; n++) start();
  /** How long those at work will be, in ms, if they go on as they do. */
  const ahead = (): number => {
    if (work.left() === 0) return 0;
    const made = first === null ? 0 : first.left - work.left();
    return first === null || made === 0
      ? Number.POSITIVE_INFINITY
      : (work.left() * (performance.now() - first.at)) / made;
  };
  const help = () => {
    // Until it is loaded it takes the room of a core that another could use: what it saves has to be more than that.
    if (workers.length < most && ahead() > 2 * loading && !failed && !asked.aborted) start();
  };
  beside.then(help, () => {});
  for (let ended = 0; ended < running.length; ended++) await running[ended];
  if (failed || asked.aborted) return null;
  return { ...joined.all(work.others()), groups, rendered };
}
