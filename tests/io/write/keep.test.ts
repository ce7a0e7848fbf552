import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBeingMade, keepWhole, sweep, sweepDead } from '#io/write/keep.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duidu-keep-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what is kept stands under its name alone', () => {
  keepWhole(join(folder, 'a.png'), 'a');
  keepWhole(join(folder, 'a.png'), 'b');
  expect(readdirSync(folder)).toEqual(['a.png']);
  expect(readFileSync(join(folder, 'a.png'), 'utf8')).toBe('b');
});

test('what cannot be written leaves what stood, and nothing beside it', () => {
  mkdirSync(join(folder, 'a.png'));
  expect(() => keepWhole(join(folder, 'a.png'), 'a')).toThrow();
  expect(readdirSync(folder)).toEqual(['a.png']);
});

test('of what was never begun nothing is cleared, and the disk’s own reason is told', () => {
  expect(() => keepWhole(join(folder, 'gone', 'a.png'), 'a')).toThrow(/^ENOENT: .*, open /);
});

test('what is used stays, and of the rest what was written last', () => {
  for (const [n, name] of ['old', 'used', 'newer', 'newest'].entries()) {
    keepWhole(join(folder, name), name);
    utimesSync(join(folder, name), n, n);
  }
  sweep(folder, new Set(['used']), 3);
  expect(readdirSync(folder)).toHaveLength(4);
  sweep(folder, new Set(['used']), 1);
  expect(readdirSync(folder).toSorted()).toEqual(['newest', 'used']);
});

test('what a killed build began goes, what one that lives began stays', () => {
  // No process has it: the largest number that Linux gives is 4194304.
  const dead = 99_999_999;
  const names = [
    `bundle-${dead}-a`,
    `key.new-${dead}-b`,
    `key.new-${process.pid}-c`,
    `bundle-${process.pid}-d`,
    'key',
  ];
  for (const name of names) mkdirSync(join(folder, name));
  for (const pid of [dead, process.pid]) writeFileSync(join(folder, `a.png.new-${pid}-file`), '');
  sweepDead(folder);
  expect(readdirSync(folder).toSorted()).toEqual(
    [...names.slice(2), `a.png.new-${process.pid}-file`].toSorted(),
  );
  expect(names.filter(isBeingMade)).toEqual(names.slice(2, 4));
});
