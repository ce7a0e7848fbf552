import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formOf } from '../../../tools/build/form.ts';
import { beginBundle, earlySum, proseOf, readCode, takeBundle } from '../../../tools/build/pages/bundle.ts';

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

describe('a program that is kept', () => {
  let made: number;
  let told: string[];
  beforeEach(() => {
    [made, told] = [0, []];
    lay('records/edition.json', '{}');
    lay('records/documents.json', '[]');
    lay('records/places.json', '[]');
  });
  /** As a build would; Astro is one that makes two files. */
  const take = async () => {
    const aside = join(engine, '.astro', 'aside');
    const address = 'https://d.example/';
    const build = async () => {
      made += 1;
      lay('.astro/aside/heads.json', '{}');
      lay('.astro/aside/program/entry.mjs', 'export default 1;');
      return null;
    };
    const job = { engine, content: join(engine, 'content'), address, environment: {}, code: code() };
    const prose = proseOf({ ...job, cache: '', kept: true });
    let ended: Promise<null>;
    const builder = {
      goOn: () => {
        ended = build();
      },
      get ended() {
        return ended;
      },
      kill: () => {},
    };
    const bundle = await takeBundle(
      {
        ...job,
        cache: join(engine, 'bundles'),
        kept: true,
        records: join(engine, 'records'),
        begun: {
          address,
          prose,
          aside,
          builder,
          clear: () => rmSync(aside, { recursive: true, force: true }),
        },
        stop: new AbortController().signal,
      },
      {
        unreadBundle: (path, why) => told.push(`${relative(engine, path)}: ${why}`),
        fault: expect.unreachable,
      },
    );
    return bundle?.folder as string;
  };

  test('is taken as it is', async () => {
    const folder = await take();
    expect(await take()).toBe(folder);
    expect([made, told]).toEqual([1, []]);
  });

  test.each<[string, (folder: string) => void]>([
    [
      'a byte is another',
      (folder) => lay(relative(engine, join(folder, 'program/entry.mjs')), 'export default 2;'),
    ],
    ['a file is gone', (folder) => rmSync(join(folder, 'heads.json'))],
    ['the sum is gone', (folder) => rmSync(join(folder, 'sum'))],
  ])('is made anew where %s, which is told', async (_, spoil) => {
    const folder = await take();
    spoil(folder);
    expect(await take()).toBe(folder);
    expect([made, told]).toEqual([
      2,
      [`${relative(engine, folder)}: its bytes are not those that were written`],
    ]);
    expect(await take()).toBe(folder);
    expect(made).toBe(2);
  });
});
