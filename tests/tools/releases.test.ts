import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { dataReleaseSchema } from '#model/kept/permalink.ts';
import { writeReleases } from '../../tools/build/releases.ts';

const kept = z
  .array(dataReleaseSchema)
  .parse(JSON.parse(readFileSync('content/permalinks/data-releases.json', 'utf8')));

test('the data of every day that was released are built again, whole and readable', () => {
  const dist = mkdtempSync(join(tmpdir(), 'duidu-releases-'));
  try {
    expect(kept.length).toBeGreaterThan(0);
    expect(writeReleases(kept, 'content', dist)).toBeGreaterThan(30 * kept.length);
    for (const { on, version } of kept) {
      const at = (name: string) => join(dist, 'data', on, name);
      const rows = parse(readFileSync(at('clauses.csv')), { columns: true }) as { id: string }[];
      expect(rows.length).toBeGreaterThan(100);
      const described = JSON.parse(readFileSync(at('datapackage.json'), 'utf8'));
      expect(described.version).toBe(version);
      for (const { path } of described.resources as { path: string }[])
        expect(existsSync(at(path)), path).toBe(true);
    }
  } finally {
    rmSync(dist, { recursive: true });
  }
});

test('a pipe in the place of an archive is refused, and nobody waits for it', () => {
  const home = mkdtempSync(join(tmpdir(), 'duidu-releases-'));
  try {
    mkdirSync(join(home, 'permalinks'));
    const [release] = kept;
    const archive = join(home, 'permalinks', `data-${release?.on}.zip`);
    expect(spawnSync('mkfifo', [archive]).status).toBe(0);
    expect(() => writeReleases(kept.slice(0, 1), home, join(home, 'dist'))).toThrow(
      `${archive}:1: this is no file but a pipe, a device or a folder. Restore the archive from version control [io/not-a-file]`,
    );
  } finally {
    rmSync(home, { recursive: true });
  }
});
