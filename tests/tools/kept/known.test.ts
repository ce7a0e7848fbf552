import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepKnown, knownOf } from '../../../tools/build/kept/known.ts';

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
  expect(readFileSync(files[9] as string, 'utf8')).toBe('9');
  expect(knownOf(cache, 'steps', '/sites/0')).not.toBe(files[0]);
});
