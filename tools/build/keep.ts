/** What builds keep for the next one, in `.duidu/` of the edition: found whole or not at all, and no more than is of use. */
import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asideOf } from '#io/write/write-file.ts';

/** Writes a file so that its name stands for all of it; what a killed run left has another name. */
export function keepWhole(path: string, content: string | Uint8Array): void {
  writeFileSync(asideOf(path), content);
  renameSync(asideOf(path), path);
}

/** Of what lies in a folder beside `used`, takes away all but the `most` that were written last. */
export function sweep(folder: string, used: ReadonlySet<string>, most: number): void {
  const others = readdirSync(folder).filter((name) => !used.has(name));
  if (others.length <= most) return;
  const byAge = others
    .map((name) => ({ path: join(folder, name), at: statSync(join(folder, name)).mtimeMs }))
    .toSorted((a, b) => b.at - a.at);
  for (const { path } of byAge.slice(most)) rmSync(path, { recursive: true, force: true });
}

/** Takes away what builds left that were killed: folders named `bundle-PID-…` or `….new-PID-…`, of the process that made them. */
export function sweepDead(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, builder] = /(?:^bundle|\.new)-(\d+)-/.exec(name) ?? [];
    if (builder && !isAtWork(Number(builder))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isAtWork(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
