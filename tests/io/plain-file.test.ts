import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isNotAFile, otherThanFile, readAt, readIfThere, readPlain } from '#io/plain-file.ts';
import { isOfDisk, tellDisk } from '#io/tell-disk.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'duidu-plain-'));
  mkdirSync(join(home, 'own/deep'), { recursive: true });
  writeFileSync(join(home, 'outside.txt'), '外');
  writeFileSync(join(home, 'own/a.txt'), '内');
  symlinkSync('../a.txt', join(home, 'own/deep/in.txt'));
  symlinkSync('../outside.txt', join(home, 'own/out.txt'));
  symlinkSync('..', join(home, 'own/up'));
  symlinkSync('nowhere.txt', join(home, 'own/lost.txt'));
  symlinkSync('/dev/zero', join(home, 'own/endless.txt'));
  spawnSync('mkfifo', [join(home, 'own/pipe.txt')]);
});
afterEach(() => rmSync(home, { recursive: true }));

test.each([
  ['a.txt', null],
  ['deep/in.txt', null],
  ['none.txt', null],
  ['a.txt/none.txt', null],
  ['out.txt', 'this is a link that leads out of the folder'],
  ['up/outside.txt', 'this is a link that leads out of the folder'],
  ['lost.txt', 'this is a link that leads nowhere'],
  ['endless.txt', 'this is no file but a pipe, a device or a folder'],
  ['pipe.txt', 'this is no file but a pipe, a device or a folder'],
  ['deep', 'this is no file but a pipe, a device or a folder'],
])('what stands at %s', (name, other) => {
  const own = join(home, 'own');
  expect(otherThanFile(join(own, name), own)).toBe(other);
  const there = readAt(join(own, name), own);
  if (name.endsWith('none.txt')) expect(there).toBeNull();
  else expect(there).toEqual({ bytes: other === null ? Buffer.from('内') : null, other });
});

test('nobody else words what is no file, or reads where it looked for that', () => {
  const others = globSync('{src,tools}/**/*.ts').filter((file) => file !== 'src/io/plain-file.ts');
  const own = /is no file but|otherThanFile\([^;]*readFileSync\(/;
  expect(others.filter((file) => own.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('a name that is longer than disks give is no file, and nothing else', () => {
  expect(readAt(join(home, '名'.repeat(200)))).toBeNull();
  expect(readIfThere(join(home, '名'.repeat(200)))).toBeNull();
});

test('of what is no file it is told what it is, of a file its bytes', () => {
  expect(readIfThere(join(home, 'own/a.txt'))?.toString()).toBe('内');
  let thrown: unknown;
  try {
    readIfThere(join(home, 'own/lost.txt'));
  } catch (error) {
    thrown = error;
  }
  expect(isNotAFile(thrown) && [thrown.path, thrown.other]).toEqual([
    join(home, 'own/lost.txt'),
    'this is a link that leads nowhere',
  ]);
  expect(isNotAFile(new Error('ENOTFILE'))).toBe(false);
});

test('where any link may lead, one out of the folder is read; what is no file is told like a refusal of the disk', () => {
  expect(readPlain(join(home, 'own/out.txt'))).toBe('外');
  let told = '';
  try {
    readPlain(join(home, 'own/pipe.txt'));
  } catch (error) {
    if (isOfDisk(error)) told = tellDisk(error, () => 'pipe.txt');
  }
  expect(told).toBe(
    'pipe.txt:1: this is no file but a pipe, a device or a folder. Put the file itself there, or remove it [io/not-a-file]',
  );
});
