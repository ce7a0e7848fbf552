/** Puts the data of earlier days back where they were published: `/data/2026-11-28/…`. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { readAt } from '#io/plain-file.ts';
import { type DataRelease, releaseFile } from '#model/kept/permalink.ts';

/**
 * Unpacks each release of the ledger into `dist`, with its archive; returns how many files.
 * @throws `FILE:1: …` where an archive is missing, no file, or another than the one that was published.
 */
export function writeReleases(releases: readonly DataRelease[], content: string, dist: string): number {
  return releases.reduce((count, { on, sha256 }) => {
    const kept = join(content, 'permalinks', releaseFile(on));
    const there = readAt(kept, join(content, 'permalinks'));
    if (there === null)
      throw new Error(
        `${kept}:1: the data of ${on} were published and would be lost. Restore the archive from version control [publish/permalink-lost]`,
      );
    const { bytes, other } = there;
    if (bytes === null)
      throw new Error(`${kept}:1: ${other}. Restore the archive from version control [io/not-a-file]`);
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new Error(
        `${kept}:1: the archive is not the one that was published on ${on}. Restore it from version control [publish/permalink-lost]`,
      );
    const files = { ...unzipSync(bytes), 'duidu-data.zip': bytes };
    for (const [path, file] of Object.entries(files)) {
      const target = join(dist, 'data', on, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, file);
    }
    return count + Object.keys(files).length;
  }, 0);
}
