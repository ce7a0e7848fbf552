/** What builds keep for the next one, in `.duidu/` of the edition: found whole or not at all, and no more than is of use. */
import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAt } from '../plain-file.ts';
import { isOfDisk } from '../tell-disk.ts';

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

/** Told of what is kept at `path` and cannot be read: why, in words. */
export type Unread = (path: string, why: string) => void;

/** Why something that was kept is as good as none, where the disk has other bytes. */
export const SPOILT = 'its bytes are not those that were written';

/**
 * What `read` makes of a file that is kept; null where none stands, and where it cannot be read, of which `unread` is told: the disk
 * refuses it, it is no file, or `read`, which looks whether its bytes are those that were written, gives null.
 */
export function readWhole<T>(path: string, read: (bytes: Buffer) => T | null, unread: Unread): T | null {
  let bytes: Buffer;
  try {
    const there = readAt(path);
    if (there === null) return null;
    if (there.other !== null) {
      unread(path, there.other);
      return null;
    }
    bytes = there.bytes;
  } catch (error) {
    unread(path, refusalOf(error));
    return null;
  }
  try {
    const made = read(bytes);
    if (made === null) unread(path, SPOILT);
    return made;
  } catch {
    unread(path, 'it has another form');
    return null;
  }
}

/** What the disk said, in words. @throws what is no trouble with the disk */
export function refusalOf(error: unknown): string {
  if (isOfDisk(error)) return `the disk refuses it: ${error.code}`;
  throw error;
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
