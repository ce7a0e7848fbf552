/** What builds keep for the next one, in `.duidu/` of the edition: found whole or not at all, and no more than is of use. */
import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a file so that its name stands for all of it. Two runs at a time write each its own; whose name stands last is whole.
 *
 * @throws what the disk says; the file is then as it was.
 */
export function keepWhole(path: string, content: string | Uint8Array): void {
  const aside = `${path}.new-${process.pid}-file`;
  try {
    writeFileSync(aside, content);
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

/** Whether a file or folder of that name is what a process makes that is still at work. */
export const isBeingMade = (name: string): boolean => isAtWork(makerOf(name));

/** The process that makes `bundle-PID-…` or `….new-PID-…`; null of any other name. */
function makerOf(name: string): number | null {
  const [, maker] = /(?:^bundle|\.new)-(\d+)-/.exec(name) ?? [];
  return maker === undefined ? null : Number(maker);
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

/** Takes away what runs left that were killed: files and folders that bear the number of the process that made them. */
export function sweepDead(folder: string): void {
  for (const name of readdirSync(folder)) {
    const maker = makerOf(name);
    if (maker !== null && !isAtWork(maker)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Whether there is a process of that number, which the system may have given to another meanwhile. */
export function isAtWork(pid: number | null): boolean {
  if (pid === null) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
