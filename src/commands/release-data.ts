/** Keeps the data of a day for good: an archive in the ledger, from which every later build publishes them again. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { dayIn, TIME_ZONE } from '#io/clock.ts';
import { readContent } from '#io/read-content.ts';
import { readSeeds } from '#io/read-seeds.ts';
import { writeInto } from '#io/write/write-into.ts';
import { releaseFile } from '#model/kept/permalink.ts';
import { buildRelease } from '#site/downloads/release.ts';
import { taglineOf } from '#site/i18n/tagline.ts';
import { runPipeline } from '../pipeline.ts';
import { siteAddress } from '../site/address.ts';
import { tellUnwritten } from './frame/report.ts';

/**
 * `today` is an ISO day, null that of the edition's time zone. A day has one release, whose bytes never change: a second
 * one on the same day is refused. Returns false after reporting errors.
 */
export async function releaseData(
  seedsFolder: string,
  contentFolder: string,
  today: string | null = null,
  say: (line: string) => void = console.log,
): Promise<boolean> {
  const content = readContent(contentFolder, { editorial: true });
  const releases = content.value.dataReleases ?? [];
  const on = today ?? dayIn(content.value.edition?.timeZone ?? TIME_ZONE);
  if (releases.some((release) => release.on === on)) {
    console.error(
      `${contentFolder}/permalinks/data-releases.json:1: the data of ${on} were released already, and what was released stays as it is. Release on another day`,
    );
    return false;
  }
  const seeds = await readSeeds(seedsFolder, content.value.descriptors);
  const { value: records } = runPipeline(seeds.value, content.value, () => {});
  const { edition } = records;
  const bytes = buildRelease(records, {
    edition,
    tagline: {
      hans: taglineOf(edition, 'hans'),
      hant: taglineOf(edition, 'hant'),
      en: taglineOf(edition, 'en'),
    },
    address: siteAddress(edition).replace(/\/$/, ''),
    recordedOn: on,
  });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const release = { on, version: edition.version, bytes: bytes.length, sha256 };
  try {
    writeInto(join(contentFolder, 'permalinks'), [
      [releaseFile(on), bytes],
      ['data-releases.json', `${JSON.stringify([...releases, release], null, 1)}\n`],
    ]);
  } catch (error) {
    const hint = 'Make room or take rights there; the ledger is as it was';
    return tellUnwritten(`${contentFolder}/permalinks`, error, hint);
  }
  say(
    `released ${on}: ${(bytes.length / 1000).toFixed(0)} kB in ${contentFolder}/permalinks/${releaseFile(on)}`,
  );
  return true;
}
