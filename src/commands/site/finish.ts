/** What is made of the finished pages, and the last look at them before they take the place of the older site. */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { readRecords } from '#io/read-records.ts';
import { swapInAndGoOn } from '#io/write/swap-folder.ts';
import { lastRecordedOn } from '../../../tools/build/downloads.ts';
import { writeFrames } from '../../../tools/build/frames.ts';
import { checkSite } from '../../../tools/build/hosts/check-site.ts';
import { writeHeaderRules } from '../../../tools/build/hosts/header-rules.ts';
import { measureSite, sizesBelow, tellHosts } from '../../../tools/build/hosts/hosts.ts';
import { knownOf } from '../../../tools/build/kept/known.ts';
import { sumOf } from '../../../tools/build/kept/sums.ts';
import { OFFLINE_ARCHIVE, writeOffline } from '../../../tools/build/offline.ts';
import type { Code } from '../../../tools/build/pages/bundle.ts';
import { writeSitemap } from '../../../tools/build/sitemap.ts';
import { siteAddress } from '../../site/address.ts';
import type { Edition } from '../frame/edition.ts';
import { type Progress, tellUnread } from '../frame/progress.ts';
import { report, tellUnwritten } from '../frame/report.ts';

export interface Site {
  readonly edition: Edition;
  /** The folder of the records that it was made from. */
  readonly records: string;
  readonly code: Code;
  readonly progress: Progress;
  /** Where it is put, and when its making began. */
  readonly dist: string;
  readonly started: number;
  /** Whether what was made before is taken again where nothing of it changed. */
  readonly cached: boolean;
  /** Called as soon as it stands there. */
  readonly keep?: () => void;
}

/** `rwxr-xr-x`: the server that sends the pages is somebody else. */
const READABLE = 0o755;

/** Finishes the site in `aside` and puts it in the place of the older one; false where it is not whole, which was said. */
export async function finishSite(
  aside: string,
  { edition, records: folder, code, progress, dist, started, cached, keep }: Site,
): Promise<boolean> {
  const records = readRecords(folder);
  const address = siteAddress(records.edition);
  const step = async <T>(name: string, work: () => T | Promise<T>, say: (made: T) => string): Promise<T> => {
    const { done } = progress.step(name);
    const made = await work();
    done(say(made));
    return made;
  };
  // Frames at older addresses are no pages to be found.
  const pages = await step(
    'sitemap',
    () => writeSitemap(aside, address),
    (count) => `${count} pages`,
  );
  await step(
    'frames',
    () => writeFrames(aside, records),
    (count) => `${count} pages at older addresses`,
  );
  const older = {
    archive: join(dist, OFFLINE_ARCHIVE),
    known: knownOf(edition.cache, 'offline', dist),
    by: sumOf(`${code.sum} ${address}`),
    kept: cached,
    unread: tellUnread(progress.say, 'the copy for disk is packed anew'),
  };
  const offline = await step(
    'offline',
    () => writeOffline(aside, address, lastRecordedOn(records), { older }),
    ({ files, leftOut }) =>
      `${files} files in one archive${leftOut.length > 0 ? `, without ${leftOut.join(', ')}` : ''}`,
  );
  const sizes = sizesBelow(aside);
  if (!report(checkSite(sizes, records, code.form))) return false;
  chmodSync(aside, READABLE);
  const { removed } = swapInAndGoOn(aside, dist);
  const keepAll = () => {
    writeHeaderRules(dist, join(edition.cache, 'headers.json'));
    offline.keep();
    keep?.();
  };
  try {
    if (!keepForNext(edition.cache, 'site', keepAll)) return false;
  } finally {
    await removed;
  }
  const seconds = (performance.now() - started) / 1000;
  for (const line of tellHosts(measureSite(sizes))) progress.say(line);
  progress.say(
    `built    ${dist}  ${seconds.toFixed(1)} s in all, ${(pages / seconds).toFixed(0)} pages a second`,
  );
  return true;
}

/** Keeps what the next build takes as it is; where the disk refuses it, false, and it is said what stands nevertheless. */
export function keepForNext(cache: string, made: 'site' | 'part', keep: () => void): boolean {
  try {
    keep();
    return true;
  } catch (error) {
    return tellUnwritten(
      cache,
      error,
      `The new ${made} stands; make room or take rights there, or the next build makes all of it anew`,
    );
  }
}
