/** Builds the whole site twice and compares every byte. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Exit status 1 where a file is missing from one build or differs. */
export function run(): void {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-twice-'));
  try {
    const first = build(join(folder, 'first'));
    const second = build(join(folder, 'second'));
    const differing = [...new Set([...first.keys(), ...second.keys()])]
      .filter((file) => first.get(file) !== second.get(file))
      .sort();
    console.log(`${first.size} files, ${differing.length} differ between two builds`);
    for (const file of differing.slice(0, 20)) console.log(`  ${file}`);
    if (differing.length > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Checksums of a build by path, records included. */
function build(folder: string): ReadonlyMap<string, string> {
  const { status, stderr } = spawnSync(process.execPath, [resolve('bin/duidu.mjs'), 'build'], {
    env: { ...process.env, DUIDU_DIST: join(folder, 'dist'), DUIDU_RECORDS: join(folder, 'records') },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [
        file.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}
