/** A program of others tells a trace; whoever builds a site reads one line with the file and what to do. */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refusalIn, refusesReading, tellDisk } from '#io/tell-disk.ts';

test.each<[string, string, unknown]>([
  [
    'with its path',
    "Error: ENOSPC: no space left on device, mkdir '/w/x'\n    at mkdirSync (node:fs:1:1)",
    { code: 'ENOSPC', syscall: 'mkdir', path: '/w/x' },
  ],
  [
    'of two paths the first',
    "[astro] EACCES: permission denied, rename '/w/a' -> '/w/b'",
    { code: 'EACCES', syscall: 'rename', path: '/w/a' },
  ],
  [
    'behind the page that was made',
    "Error: about/index.html: EIO: i/o error, open '/w/关于 县.mdx'",
    { code: 'EIO', syscall: 'open', path: '/w/关于 县.mdx' },
  ],
  [
    'of an open file, which only the bundler names',
    '[vite:load] Could not load /w/a b.ts (imported by src/b.astro): EIO: i/o error, read\n    at async open',
    { code: 'EIO', syscall: 'read', path: '/w/a b.ts' },
  ],
  [
    'of an open file that nobody names',
    'ENOSPC: no space left on device, write',
    { code: 'ENOSPC', syscall: 'write' },
  ],
  ['a fault of ours keeps its trace', 'TypeError: a is not a function\n    at b (/w/c.ts:1:2)', null],
  ['what is absent is no refusal', "ENOENT: no such file or directory, open '/w/a'", null],
  ['words that look like it', 'EIO: none of it\nERROR: one, two', null],
])('what the disk refused another program: %s', (_, said, refusal) => {
  expect(refusalIn(said)).toEqual(refusal);
});

test('what stands was to be read, and what does not was to be written', () => {
  const home = mkdtempSync(join(tmpdir(), 'duidu-disk-'));
  try {
    const file = join(home, '计划.txt');
    writeFileSync(file, '甲');
    const open = (path: string) => ({ code: 'EACCES', syscall: 'open', path });
    expect(refusesReading(open(file))).toBe(true);
    expect(refusesReading(open(join(home, '新.txt')))).toBe(false);
    // The disk does not say whether it stands.
    symlinkSync('loop', join(home, 'loop'));
    expect(refusesReading(open(join(home, 'loop')))).toBe(true);
    expect(refusesReading({ code: 'EACCES', syscall: 'open' })).toBe(false);
    const remedy = 'Make room or take rights there, then run this again; what stood before stands';
    expect(tellDisk(open(file), () => '计划.txt')).toBe(
      `计划.txt:1: it cannot be read (EACCES). ${remedy} [io/unreadable]`,
    );
    expect(tellDisk({ code: 'ENOSPC', syscall: 'mkdir', path: '/w/x' })).toBe(
      `/w/x:1: it cannot be written (ENOSPC). ${remedy} [io/unwritable]`,
    );
  } finally {
    rmSync(home, { recursive: true });
  }
});
