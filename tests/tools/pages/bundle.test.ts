import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formOf } from '../../../tools/build/form.ts';
import { beginBundle, earlySum, proseOf, readCode } from '../../../tools/build/pages/bundle.ts';

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

describe('a program is begun before there are records', () => {
  const job = (more: Partial<Parameters<typeof beginBundle>[0]> = {}) => ({
    engine,
    content: join(engine, 'content'),
    cache: join(engine, 'bundles'),
    environment: {},
    code: code(),
    address: 'https://d.example/',
    kept: true,
    ...more,
  });
  const begins = (asked: ReturnType<typeof job>): boolean => {
    const begun = beginBundle(asked);
    begun?.clear();
    expect(begun === null || !existsSync(begun.aside)).toBe(true);
    return begun !== null;
  };

  test('where none is kept', () => expect(begins(job())).toBe(true));

  test('and where those that are kept are of other code, prose or address', () => {
    lay('content/pages/about.hans.mdx', '甲');
    const before = job();
    lay('bundles/a/early', earlySum(before, proseOf(before)));
    expect(begins(before)).toBe(false);
    expect(begins({ ...before, kept: false })).toBe(true);
    expect(begins({ ...before, address: 'https://e.example/' })).toBe(true);
    lay('src/a.ts', 'other');
    expect(begins(job())).toBe(true);
    lay('src/a.ts', 'src/a.ts');
    expect(begins(job())).toBe(false);
    lay('content/pages/about.hans.mdx', '乙');
    expect(begins(job())).toBe(true);
  });
});
