/** Puts a finished folder in the place of an older one, in one step, and clears away what a killed run left. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import { isThere } from '../is-there.ts';

/** Where a folder that is to be written really is: a link to it stays a link. */
export const placeOf = (folder: string): string => (isThere(folder) ? realpathSync(folder) : resolve(folder));

/**
 * A new empty folder beside `target` (on its disk, since folders are not renamed across), to be filled and
 * handed to `swapIn`. Its name begins with that of the target and `.new-duidu-`.
 */
export function makeAside(target: string): string {
  makeFolder(dirname(target));
  return mkdtempSync(`${besides(target)}.new-duidu-`);
}

/**
 * Where what accompanies a folder stands (locks, folders not finished): `dist` has its own beside it. A mounted
 * folder is alone on its disk and has them within.
 */
export function besides(target: string): string {
  return isMounted(target) ? join(target, `.${basename(target)}`) : target;
}

/**
 * Makes `aside` the folder `target`. Whoever looks sees the older folder or the new one, whole, at every moment;
 * what was there is removed after. Where the system cannot exchange two folders it takes two renames, between
 * which `clearLitter` finds the older one again. A mounted folder, and one in which this process works, stays
 * and gets its new entries one by one.
 *
 * @throws when the disk refuses; the target is then as it was, and `aside` still there.
 */
export function swapIn(aside: string, target: string): void {
  const older = putIn(aside, target);
  if (older !== null) remove(older);
}

/**
 * As `swapIn`, for large folders: what was there is removed by a thread of its own, since a disk may take seconds for the
 * folders of thousands of pages, in which the caller has other work.
 *
 * @returns settles when it is removed; what cannot be removed is left to the next run.
 */
export function swapInAndGoOn(aside: string, target: string): { readonly removed: Promise<void> } {
  const older = putIn(aside, target);
  return { removed: older === null ? Promise.resolve() : removeMeanwhile(older) };
}

/** Where what stood in `target` is now; null where nothing did. */
function putIn(aside: string, target: string): string | null {
  if (!isThere(target)) {
    renameSync(aside, target);
    return null;
  }
  if (isMounted(target) || isAround(target, process.cwd())) moveInto(target, aside);
  else if (!exchange(aside, target)) return renameTwice(aside, target);
  return aside;
}

/** Moves every file of `from` to its place in `to`, on the same disk; folders that are there stay. */
export function moveFiles(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && isThere(target)) moveFiles(source, target);
    else renameSync(source, target);
  }
}

/** Brings back a folder that a killed run had moved away, and removes what such runs left beside it. */
export function clearLitter(target: string): void {
  const prefix = besides(target);
  const names = entries(dirname(prefix)).filter((name) => LITTER.test(withoutPrefix(name, basename(prefix))));
  const older = names.filter((name) => name.startsWith(`${basename(prefix)}.old-duidu-`));
  if (!isThere(target) && older[0] !== undefined) renameSync(join(dirname(prefix), older[0]), target);
  for (const name of names) remove(join(dirname(prefix), name));
}

// The name of the program is in it: a folder that somebody called `records.old-backup` is not ours to remove.
const LITTER = /^\.(new|old)-duidu-[A-Za-z0-9]{6}$/;

const withoutPrefix = (name: string, prefix: string): string =>
  name.startsWith(prefix) ? name.slice(prefix.length) : '';

function entries(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What cannot be removed now is cleared away by the next run. */
function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {}
}

const REMOVE = `require('node:fs').rmSync(require('node:worker_threads').workerData, { recursive: true, force: true })`;

function removeMeanwhile(path: string): Promise<void> {
  const thread = new Worker(REMOVE, { eval: true, workerData: path, execArgv: [] });
  thread.on('error', () => {});
  return new Promise((done) => thread.on('exit', () => done()));
}

/** Not `recursive`: under `/proc`, where no folder can be made, Node 24 then tries for ever. */
export function makeFolder(path: string): void {
  if (isThere(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

const isMounted = (target: string): boolean =>
  isThere(target) && statSync(target).dev !== statSync(dirname(resolve(target))).dev;

const isAround = (folder: string, path: string): boolean =>
  `${path}${sep}`.startsWith(`${resolve(folder)}${sep}`);

/** The number of `renameat2` by architecture. */
const RENAMEAT2: Readonly<Record<string, number>> = { x64: 316, arm64: 276 };

// AT_FDCWD and RENAME_EXCHANGE of Linux.
const EXCHANGE =
  'my ($call, $one, $other) = @ARGV; exit(syscall($call + 0, -100, $one, -100, $other, 2) == 0 ? 0 : 1)';

/** Exchanges two folders at once, which Node has no call for; false where Linux, Perl or the disk cannot. */
function exchange(one: string, other: string): boolean {
  const call = process.platform === 'linux' ? RENAMEAT2[process.arch] : undefined;
  if (call === undefined) return false;
  return spawnSync('perl', ['-e', EXCHANGE, String(call), one, other], { stdio: 'ignore' }).status === 0;
}

function renameTwice(aside: string, target: string): string {
  const old = mkdtempSync(`${target}.old-duidu-`);
  renameSync(target, old);
  try {
    renameSync(aside, target);
  } catch (error) {
    renameSync(old, target);
    throw error;
  }
  return old;
}

function moveInto(target: string, aside: string): void {
  const kept = new Set([basename(aside), `.${basename(target)}.lock`]);
  const old = mkdtempSync(join(aside, '.old-'));
  const done: (readonly [from: string, to: string])[] = [];
  const move = (from: string, to: string) => {
    renameSync(from, to);
    done.push([from, to]);
  };
  try {
    for (const name of readdirSync(target)) if (!kept.has(name)) move(join(target, name), join(old, name));
    for (const name of readdirSync(aside))
      if (name !== basename(old)) move(join(aside, name), join(target, name));
  } catch (error) {
    for (const [from, to] of done.reverse()) renameSync(to, from);
    throw error;
  }
}
