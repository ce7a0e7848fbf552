/** One writer at a time: a file beside what is written names the process that writes it. */
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { readPlain } from '../plain-file.ts';
import { isAtWork } from './keep.ts';
import { besides, makeFolder } from './swap-folder.ts';

/** Somebody else writes the folder. `file` is the lock, whose first line says who. */
export class LockedError extends Error {
  readonly file: string;

  constructor(file: string, holder: Holder) {
    const where = holder.host === hostname() ? '' : ` on ${holder.host}`;
    super(`process ${holder.pid}${where} is writing here`);
    this.file = file;
  }
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as the system counts it: a number is given to another process in time. */
  readonly began: string | null;
}

const held = new Set<string>();

/**
 * Does `work` while no other process may write `folder`. Within one process locks nest. The lock of a process
 * that is gone counts for nothing.
 *
 * @throws {LockedError} when another process holds it.
 */
export async function withLock<T>(folder: string, work: () => T | Promise<T>): Promise<T> {
  const release = lock(folder);
  try {
    return await work();
  } finally {
    release();
  }
}

/** As `withLock`, for work that waits for nothing. */
export function withLockNow<T>(folder: string, work: () => T): T {
  const release = lock(folder);
  try {
    return work();
  } finally {
    release();
  }
}

function lock(folder: string): () => void {
  const file = `${besides(folder)}.lock`;
  if (held.has(file)) return () => {};
  makeFolder(dirname(file));
  const own = `${file}-${process.pid}`;
  writeFileSync(own, `${JSON.stringify(holderOf(process.pid))}\n`);
  try {
    take(own, file);
  } finally {
    rmSync(own, { force: true });
  }
  held.add(file);
  clearTaken(file);
  return () => {
    held.delete(file);
    rmSync(file, { force: true });
  };
}

/** Removes what processes left that were killed while they took the lock; what cannot be removed, the next run does. */
function clearTaken(file: string): void {
  const prefix = `${basename(file)}-`;
  let names: string[] = [];
  try {
    names = readdirSync(dirname(file));
  } catch {}
  for (const name of names) {
    const pid = name.startsWith(prefix) ? /^\d+(?=$|-gone$)/.exec(name.slice(prefix.length))?.[0] : undefined;
    if (pid === undefined) continue;
    const path = join(dirname(file), name);
    // Without words the process was killed before it wrote them; its number is in the name.
    const holder = read(path) ?? { pid: Number(pid), host: hostname(), began: startOf(Number(pid)) };
    if (!isAlive(holder)) rmSync(path, { force: true });
  }
}

/** A link fails where the name is taken: of two that come at once, one gets it. */
function take(own: string, file: string): void {
  try {
    linkSync(own, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = read(file);
    if (holder !== null && isAlive(holder)) throw new LockedError(file, holder);
    // Moved away before it is removed: what another process has put there meanwhile would be live.
    const gone = `${own}-gone`;
    renameSync(file, gone);
    const moved = read(gone);
    if (moved !== null && isAlive(moved)) {
      renameSync(gone, file);
      throw new LockedError(file, moved);
    }
    rmSync(gone, { force: true });
    linkSync(own, file);
  }
}

/** Null where the file says nothing that can be read: a process was killed while it wrote. */
function read(file: string): Holder | null {
  try {
    const { pid, host, began } = JSON.parse(readPlain(file)) as Holder;
    return Number.isInteger(pid) && pid > 0 && typeof host === 'string' ? { pid, host, began } : null;
  } catch {
    return null;
  }
}

/** Of a process on another machine nothing is known: it counts as alive. */
function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  if (holder.pid === process.pid) return false;
  return isAtWork(holder.pid) && holder.began === holderOf(holder.pid).began;
}

function holderOf(pid: number): Holder {
  return { pid, host: hostname(), began: startOf(pid) };
}

/** Field 22 of `/proc/PID/stat`, counted after the name, which may hold blanks; null where there is no `/proc`. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
