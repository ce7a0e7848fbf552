import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { otherThanFile, readPlain } from '#io/plain-file.ts';
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
  expect(otherThanFile(join(home, 'own', name), join(home, 'own'))).toBe(other);
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
