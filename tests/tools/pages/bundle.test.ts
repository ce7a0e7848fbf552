import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formOf } from '../../../tools/build/form.ts';
import { readCode } from '../../../tools/build/pages/bundle.ts';

let engine: string;
beforeEach(() => {
  engine = mkdtempSync(join(tmpdir(), 'duidu-bundle-'));
  for (const file of [
    'src/a.ts',
    'tools/build/b.ts',
    'public/c.svg',
    'package.json',
    'package-lock.json',
    'tests/d.test.ts',
  ])
    lay(file, file);
});
afterEach(() => rmSync(engine, { recursive: true }));

function lay(file: string, text: string): void {
  mkdirSync(dirname(join(engine, file)), { recursive: true });
  writeFileSync(join(engine, file), text);
}
const code = (environment = {}) => readCode(engine, environment);

test.each(['src/a.ts', 'src/new.ts', 'tools/build/b.ts', 'public/c.svg', 'package-lock.json'])(
  'where %s is changed while a site is made, the code is not still the same',
  (file) => {
    const before = code();
    expect(before.isStill()).toBe(true);
    lay(file, 'other');
    expect(before.isStill()).toBe(false);
    expect(code().sum).not.toBe(before.sum);
    rmSync(join(engine, file));
    if (file === 'src/new.ts') expect(before.isStill()).toBe(true);
  },
);

test('the form of the files that scripts read is known from the beginning, whatever is changed since', () => {
  const before = code();
  expect(before.form).toBe(formOf(engine));
  lay('src/a.ts', 'other');
  expect(before.form).not.toBe(formOf(engine));
});

test('a test changes no site, and another address does', () => {
  const before = code();
  lay('tests/d.test.ts', 'other');
  expect(before.isStill()).toBe(true);
  expect(code({ OTHER: 'x' }).sum).toBe(before.sum);
  expect(code({ SITE_URL: 'https://d.example/' }).sum).not.toBe(before.sum);
  expect(code({ BASE_PATH: '/d/' }).sum).not.toBe(before.sum);
});
