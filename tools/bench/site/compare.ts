/** Builds into folders and compares what came out, byte for byte. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesBelow } from '#io/files-below.ts';

/** Runs `duidu …` with `dist` and `records` in `folder`; what it said. @throws where it fails */
export function duidu(folder: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('bin/duidu.mjs'), ...args], {
    env: { ...process.env, DUIDU_DIST: join(folder, 'dist'), DUIDU_RECORDS: join(folder, 'records') },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`duidu ${args.join(' ')} failed:\n${stderr.slice(-4000)}`);
  return stdout;
}

/** Checksums of the site and the records in `folder`, by path. */
export function sumsOf(folder: string): ReadonlyMap<string, string> {
  const files = ['dist', 'records'].flatMap((name) =>
    filesBelow(join(folder, name)).map((file) => join(name, file)),
  );
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

/** Says how many files of two folders differ and which; false, and exit status 1, where any does. */
export function compare(
  what: string,
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): boolean {
  const differing = [...new Set([...one.keys(), ...other.keys()])]
    .filter((file) => one.get(file) !== other.get(file))
    .sort();
  console.log(`${one.size} files, ${differing.length} differ ${what}`);
  for (const file of differing.slice(0, 20)) console.log(`  ${file}`);
  if (differing.length > 0) process.exitCode = 1;
  return differing.length === 0;
}
