import fs, { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LockedError, withLock, withLockNow } from '#io/write/lock.ts';

let home: string;
let folder: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'duidu-lock-'));
  folder = join(home, 'dist');
});
afterEach(() => rmSync(home, { recursive: true }));

const held = () => existsSync(`${folder}.lock`);
const leave = (holder: unknown) => writeFileSync(`${folder}.lock`, JSON.stringify(holder));
const PARENT = { pid: process.ppid, host: hostname() };

test('is held while the work goes on, and given back when it ends or fails', async () => {
  expect(await withLock(folder, async () => held())).toBe(true);
  expect(() => {
    withLockNow(folder, () => {
      throw new Error('坏');
    });
  }).toThrow('坏');
  expect(readdirSync(home)).toEqual([]);
});

test('what others keep beside the lock stays, whatever it is called', () => {
  // As long as a lock's own name, and a number of no process behind.
  for (const name of ['my-notes-4194304', 'dist.lock-old', 'dist.locked-41943'])
    writeFileSync(join(home, name), '');
  withLockNow(folder, () => {});
  expect(readdirSync(home).toSorted()).toEqual(['dist.lock-old', 'dist.locked-41943', 'my-notes-4194304']);
});

test('a lock that another takes between two looks is given back to them', () => {
  leave({ pid: 4_194_304, host: hostname(), began: null });
  const { renameSync } = fs;
  let isFirst = true;
  fs.renameSync = (from, to) => {
    if (isFirst) leave({ pid: 1, host: 'elsewhere', began: null });
    isFirst = false;
    renameSync(from, to);
  };
  syncBuiltinESMExports();
  try {
    expect(() => withLockNow(folder, () => {})).toThrow(LockedError);
  } finally {
    fs.renameSync = renameSync;
    syncBuiltinESMExports();
  }
  expect(readFileSync(`${folder}.lock`, 'utf8')).toContain('elsewhere');
});

test('within one process the inner lock neither waits nor frees the outer', () => {
  withLockNow(folder, () => {
    withLockNow(folder, () => {});
    expect(held()).toBe(true);
  });
});

test('another process that lives keeps it, and its number is said', async () => {
  const { spawn } = await import('node:child_process');
  const script = `import { withLock } from '#io/write/lock.ts'; await withLock(process.argv[1], () => { console.log('held'); return new Promise((done) => setTimeout(done, 30_000)); });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await new Promise((done) => child.stdout.once('data', done));
    expect(() => withLockNow(folder, () => {})).toThrow(`process ${child.pid} is writing here`);
    expect(held()).toBe(true);
  } finally {
    const ended = new Promise((done) => child.once('close', done));
    child.kill('SIGKILL');
    await ended;
  }
  // It was killed and could not give it back.
  expect(held()).toBe(true);
  expect(withLockNow(folder, () => '得')).toBe('得');
  expect(readdirSync(home)).toEqual([]);
});

test.each([
  ['a number that another process has by now', { ...PARENT, began: '1' }],
  ['a file cut off while it was written', 'half'],
])('%s holds nothing', (_, holder) => {
  leave(holder);
  expect(withLockNow(folder, held)).toBe(true);
  expect(readdirSync(home)).toEqual([]);
});

test('of another machine nothing is known: its lock holds', () => {
  leave({ pid: 1, host: 'elsewhere', began: null });
  expect(() => withLockNow(folder, () => {})).toThrow(LockedError);
  expect(() => withLockNow(folder, () => {})).toThrow('process 1 on elsewhere');
  expect(held()).toBe(true);
});

test('what a process left that was killed while it took the lock is removed, and what a live one has is not', () => {
  writeFileSync(`${folder}.lock-4194304`, '');
  writeFileSync(`${folder}.lock-4194305-gone`, JSON.stringify({ ...PARENT, pid: 4194305, began: '1' }));
  writeFileSync(`${folder}.lock-${process.ppid}`, '{"pid"');
  writeFileSync(`${folder}.lock-file`, 'somebody’s');
  withLockNow(folder, () => {});
  expect(readdirSync(home)).toEqual([`dist.lock-${process.ppid}`, 'dist.lock-file']);
});
