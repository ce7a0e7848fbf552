import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesBelow } from '#io/files-below.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'duidu-below-'));
  for (const name of ['folder/b/c', 'other']) mkdirSync(join(home, name), { recursive: true });
  for (const name of ['folder/z', 'folder/b/c/d', 'folder/b.txt', 'other/o'])
    writeFileSync(join(home, name), '');
});
afterEach(() => rmSync(home, { recursive: true }));

const link = (to: string, at: string) => symlinkSync(to, join(home, 'folder', at));
const below = (name = 'folder') => filesBelow(join(home, name));

test('files are listed in order, by their way from the folder', () => {
  expect(below()).toEqual(['b.txt', 'b/c/d', 'z']);
  expect(below('none')).toEqual([]);
});

test('a link counts as what it leads to, and one that leads nowhere as nothing', () => {
  link('../other/o', 'file');
  link('../other', 'linked');
  link('none', 'gone');
  link('z/none', 'never');
  link('/dev/null', 'device');
  expect(below()).toEqual(['b.txt', 'b/c/d', 'file', 'linked/o', 'z']);
  symlinkSync('folder', join(home, 'way'));
  expect(below('way')).toEqual(below());
});

test('links that lead back to where they stand have an end', () => {
  link('.', 'self');
  link('..', 'b/up');
  link('../other', 'linked');
  symlinkSync('../folder', join(home, 'other/back'));
  const found = below();
  expect(found.filter((file) => !/self|up|back/.test(file))).toEqual(['b.txt', 'b/c/d', 'linked/o', 'z']);
  expect(found.length).toBeLessThan(20);
});
