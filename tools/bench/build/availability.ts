/** 200 addresses of a small site are asked for without a pause while it is built three times and a build fails. */
import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { filesBelow } from '#io/files-below.ts';
import { lay } from '../../faults/commands.ts';
import { asText, COUNTIES, linesOf } from '../../samples/schools.ts';

const ADDRESSES = 200;

/** Exit status 1 where an address did not answer once, or a build ended otherwise than it should. */
export async function run(): Promise<void> {
  const edition = mkdtempSync(join(tmpdir(), 'duidu-availability-'));
  let asking: ChildProcess | null = null;
  try {
    const plans = COUNTIES.map(
      (county, n) => [`seeds/county-${n + 1}.txt`, asText(linesOf(county))] as const,
    );
    lay(edition, Object.fromEntries(plans.slice(0, 2)));
    must(build(edition), true);
    const paths = addressesOf(join(edition, 'dist'));
    const child = fork(join(import.meta.dirname, 'availability/ask.ts'), [join(edition, 'dist'), ...paths]);
    asking = child;
    await new Promise((ready) => child.once('message', ready));
    for (const [path, text] of plans.slice(1)) {
      writeFileSync(join(edition, path), text);
      must(build(edition), true);
    }
    writeFileSync(join(edition, 'seeds/empty.txt'), '');
    must(build(edition), false);
    const counted = new Promise<{ asked: number; errors: string[] }>((done) =>
      child.once('message', (message) => done(message as { asked: number; errors: string[] })),
    );
    child.send('over');
    const { asked, errors } = await counted;
    console.log(
      `${paths.length} addresses, 3 builds and a failed one: ${asked} requests, ${errors.length} errors`,
    );
    for (const error of errors.slice(0, 10)) console.log(`  ${error}`);
    if (errors.length > 0) process.exitCode = 1;
  } finally {
    asking?.kill();
    rmSync(edition, { recursive: true, force: true });
  }
}

function build(edition: string): boolean {
  return (
    spawnSync(process.execPath, [resolve('bin/duidu.mjs'), 'build', '--edition', edition, '--quiet'])
      .status === 0
  );
}

function must(isDone: boolean, expected: boolean): void {
  if (isDone !== expected)
    throw new Error(expected ? 'the build failed' : 'a build of an empty text went well');
}

/** Files that keep their names, spread over all kinds; a page by its folder. */
function addressesOf(dist: string): string[] {
  const all = filesBelow(dist)
    .map((file) => `/${file}`)
    .filter((path) => !/^\/(?:_astro|search-index\/[0-9a-f]{16})\//.test(path))
    .map((path) => path.replace(/\/index\.html$/, '/'))
    .sort();
  const step = Math.max(1, all.length / ADDRESSES);
  return Array.from(
    { length: Math.min(ADDRESSES, all.length) },
    (_, n) => all[Math.floor(n * step)] as string,
  );
}
