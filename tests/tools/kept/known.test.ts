import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepKnown, knownOf, readKnown } from '../../../tools/build/kept/known.ts';

const unheard = (path: string, why: string) => {
  throw new Error(`${path}: ${why}`);
};

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'duidu-known-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

test('of eight sites something is known, and of those that were built longest ago no more', () => {
  const files = Array.from({ length: 10 }, (_, n) => knownOf(cache, 'pages', `/sites/${n}`));
  for (const [n, file] of files.entries()) {
    keepKnown(file, String(n));
    utimesSync(file, n, n);
  }
  const known = dirname(files[0] as string);
  expect(readdirSync(known).sort()).toEqual(
    files
      .slice(2)
      .map((file) => basename(file))
      .sort(),
  );
  expect(readKnown(files[9] as string, String, unheard)).toBe('9');
  expect(knownOf(cache, 'steps', '/sites/0')).not.toBe(files[0]);
});

test('what is known is one text, whether it was written whole or in pieces', () => {
  const file = knownOf(cache, 'pages', '/site');
  for (const content of ['甲乙', Buffer.from('甲乙'), ['甲', Buffer.from('乙')]]) {
    keepKnown(file, content);
    expect(readKnown(file, String, unheard)).toBe('甲乙');
  }
  rmSync(file);
  expect(readKnown(file, String, unheard)).toBe(null);
});
