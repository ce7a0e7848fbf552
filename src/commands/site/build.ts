/** `duidu build`: seeds to `dist/`, the whole site with its downloads, cards and search index; or a part of it. */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readPairLabels } from '#io/read-content.ts';
import { withLock } from '#io/write/lock.ts';
import { clearLitter, makeAside, placeOf, swapIn } from '#io/write/swap-folder.ts';
import { readCode } from '../../../tools/build/pages/bundle.ts';
import { readShard, type Shard, WHOLE } from '../../../tools/build/pages/share.ts';
import { runPipeline } from '../../pipeline.ts';
import { buildCorpus, type CorpusOptions, corpusOptions } from '../corpus.ts';
import { measure } from '../evaluate.ts';
import { type Call, type Command, UsageFault } from '../frame/command.ts';
import { type Edition, ENGINE, siteEnvironment } from '../frame/edition.ts';
import { keepMemoryAsEver } from '../frame/memory.ts';
import { makeProgress, type Progress, tellUnread } from '../frame/progress.ts';
import { report, tellUnwritten } from '../frame/report.ts';
import { keptLine } from '../kept/run-kept.ts';
import { finishSite, keepForNext } from './finish.ts';
import { closePart, partFolder, siteOf } from './part-folder.ts';
import { beginPages, writeParts } from './parts.ts';

export interface SiteOptions extends CorpusOptions {
  /** The part that this machine makes; the whole where nothing is said. */
  readonly shard?: Shard;
  /** Whether what was made before is taken again where nothing of it changed; so where nothing is said. */
  readonly cached?: boolean;
}

/** Of a call of a command that builds. */
export const siteOptions = ({ edition, has }: Call): SiteOptions => ({
  ...corpusOptions(edition),
  strict: has('strict'),
  cached: !has('no-cache'),
  ...(has('no-cache') && { kept: null }),
});

/**
 * Builds everything into a folder beside `dist`, looks whether it is whole, and puts it in the place of the
 * older one. False where a step failed and has said why; records and site are then those that were there.
 */
export async function buildSite(
  edition: Edition,
  progress: Progress = makeProgress(false),
  options: SiteOptions = corpusOptions(edition),
): Promise<boolean> {
  // The page builder and the index read the edition's folders out of the environment.
  Object.assign(process.env, siteEnvironment(edition));
  const { shard = WHOLE } = options;
  const target = shard.of === 1 ? placeOf(edition.dist) : partFolder(placeOf(edition.dist), shard);
  return whileNobodyWrites(target, placeOf(options.out), () =>
    buildAside({ edition, options, progress, shard }, target),
  );
}

/** Runs `work` while no other process may change the two folders; what the disk refuses is said. */
export async function whileNobodyWrites(
  target: string,
  records: string,
  work: () => Promise<boolean>,
): Promise<boolean> {
  try {
    // Pages are made from the records for many seconds, in which no other run may change them.
    return await withLock(target, () => withLock(records, work));
  } catch (error) {
    return tellUnwritten(
      target,
      error,
      'Make room or take rights there; the site that stands is the older one',
    );
  }
}

interface Build {
  readonly edition: Edition;
  readonly options: SiteOptions;
  readonly progress: Progress;
  readonly shard: Shard;
}

async function buildAside({ edition, options, progress, shard }: Build, target: string): Promise<boolean> {
  const started = performance.now();
  const code = readCode(ENGINE, process.env);
  clearLitter(target);
  // What the method page tells of accuracy, measured on every build of an edition that has labels.
  const gold = join(edition.root, 'tests/gold');
  const labels = readPairLabels(edition.root);
  if (!report(labels.diagnostics)) return false;
  // Without editors' decisions the documents are others, kept apart from those that are published.
  const { kept } = options;
  const unread = tellUnread(progress.say, 'it is made anew');
  const run = kept ? keptLine({ ...kept, folder: `${kept.folder}-unedited` }, unread) : runPipeline;
  const measured = () => measure(edition, gold, labels.value, run);
  const records = resolve(options.out);
  const { cached = true } = options;
  const begun = beginPages({ edition, records, code, cached });
  let aside: string | null = null;
  try {
    if (!(await buildCorpus(options, progress.say, measured))) return false;
    keepMemoryAsEver();
    aside = makeAside(target);
    const folder = shard.of === 1 ? aside : siteOf(aside);
    mkdirSync(folder, { recursive: true });
    const made = await writeParts(
      {
        edition,
        records,
        code,
        progress,
        shard,
        target: shard.of === 1 ? target : siteOf(target),
        cached,
        begun,
      },
      folder,
    );
    if (made === null) return false;
    if (shard.of === 1) {
      const { keep } = made;
      const site = { edition, records, code, progress, dist: target, started, cached, keep };
      // Waited for here, where `aside` is removed on the way out.
      return await finishSite(aside, site);
    }
    closePart(aside, { ...shard, bundle: made.bundle.key }, records);
    swapIn(aside, target);
    if (!keepForNext(edition.cache, 'part', made.keep)) return false;
    progress.say(
      `built    part ${shard.part} of ${shard.of} in ${target}; duidu merge joins the parts  ` +
        `${((performance.now() - started) / 1000).toFixed(1)} s in all`,
    );
    return true;
  } finally {
    begun?.clear();
    if (aside !== null) rmSync(aside, { recursive: true, force: true });
  }
}

function shardOf(value: string | null): Shard {
  if (value === null) return WHOLE;
  const shard = readShard(value);
  if (shard) return shard;
  throw new UsageFault(`--shard ${value} is no part of a site; --shard 2/4 is the second of four`);
}

export const command: Command = {
  usage: '[--strict] [--shard N/ALL] [--no-cache]',
  about: 'makes the whole site: records/ and dist/ of the edition',
  words: [0, 0],
  options: {
    strict: { type: 'boolean', help: 'stops at what an edition may leave open' },
    shard: {
      type: 'string',
      value: 'N/ALL',
      help: 'makes a part of the site (2/4: the second of four) in dist.part-N-of-ALL/, for duidu merge',
    },
    'no-cache': { type: 'boolean', help: 'makes everything anew, whatever is kept in .duidu/' },
  },
  run: (call) =>
    buildSite(call.edition, call.progress, { ...siteOptions(call), shard: shardOf(call.value('shard')) }),
};
