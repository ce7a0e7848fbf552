import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFile } from '#io/write/write-file.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'duidu-file-'));
});
afterEach(() => rmSync(home, { recursive: true }));

test('makes the file and its folder', () => {
  replaceFile(join(home, 'a', 'b.yaml'), '一\n');
  expect(readFileSync(join(home, 'a', 'b.yaml'), 'utf8')).toBe('一\n');
});

test('takes the place of the older text and of what a killed run left', () => {
  const path = join(home, 'b.yaml');
  writeFileSync(path, '旧');
  writeFileSync(`${path}.new-duidu-file`, '半'.repeat(100));
  replaceFile(path, '新');
  expect(readFileSync(path, 'utf8')).toBe('新');
  expect(readdirSync(home)).toEqual(['b.yaml']);
});

test('where it cannot be put in, nothing is left of it', () => {
  mkdirSync(join(home, 'b.yaml', 'full'), { recursive: true });
  expect(() => replaceFile(join(home, 'b.yaml'), '新')).toThrow();
  expect(readdirSync(home)).toEqual(['b.yaml']);
});
