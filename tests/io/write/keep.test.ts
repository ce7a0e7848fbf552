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
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isBeingMade, keepWhole, readWhole, SPOILT, sweep, sweepDead } from '#io/write/keep.ts';
import { watchDisk } from '../../../tools/faults/disk.ts';

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

describe('what is kept and cannot be read is told with its cause, and what was never kept is not', () => {
  const told: string[] = [];
  const whole = (bytes: Buffer) => (bytes.toString() === 'whole' ? 'whole' : null);
  const readAgain = (read: (bytes: Buffer) => string | null = whole) => {
    told.length = 0;
    return readWhole(join(folder, 'a'), read, (path, why) => told.push(`${relative(folder, path)}: ${why}`));
  };

  test('no file', () => {
    expect(readAgain()).toBe(null);
    expect(told).toEqual([]);
  });

  test('a whole one', () => {
    keepWhole(join(folder, 'a'), 'whole');
    expect(readAgain()).toBe('whole');
    expect(told).toEqual([]);
  });

  test('other bytes', () => {
    keepWhole(join(folder, 'a'), 'who');
    expect(readAgain()).toBe(null);
    expect(told).toEqual([`a: ${SPOILT}`]);
  });

  test('a reader that does not understand them', () => {
    keepWhole(join(folder, 'a'), 'whole');
    expect(readAgain(() => JSON.parse('{'))).toBe(null);
    expect(told).toEqual(['a: it has another form']);
  });

  test('no file but a folder', () => {
    mkdirSync(join(folder, 'a'));
    expect(readAgain()).toBe(null);
    expect(told).toEqual(['a: this is no file but a pipe, a device or a folder']);
  });

  test.each(['EACCES', 'EIO'] as const)('a disk that says %s', (act) => {
    keepWhole(join(folder, 'a'), 'whole');
    const { release } = watchDisk({ within: [join(folder, 'a')], at: 1, act });
    expect(readAgain()).toBe(null);
    release();
    expect(told).toEqual([`a: the disk refuses it: ${act}`]);
    expect(readAgain()).toBe('whole');
  });
});
