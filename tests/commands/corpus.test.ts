import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readPlain } from '#io/plain-file.ts';
import type { Diagnostic, DiagnosticCode } from '#model/diagnostic.ts';
import { buildCorpus } from '../../src/commands/corpus.ts';
import type { CorpusFormat } from '../../src/commands/frame/formats.ts';
import { main } from '../../src/commands/frame/main.ts';
import { tellKinds, tellUnwritten } from '../../src/commands/frame/report.ts';
import { whileNobodyWrites } from '../../src/commands/site/build.ts';

let folder: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duidu-corpus-'));
  for (const part of ['seeds', 'content']) cpSync(part, join(folder, part), { recursive: true });
  const [seed = ''] = readdirSync(join(folder, 'seeds'));
  appendFileSync(join(folder, 'seeds', seed), '\n末句尚在斟酌。\n');
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const build = (draft: boolean) =>
  buildCorpus(
    {
      seeds: join(folder, 'seeds'),
      content: join(folder, 'content'),
      out: join(folder, 'records'),
      editorial: true,
      draft,
    },
    () => {},
  );

test('where something else than a file was to be read, it is said what', () => {
  const link = join(folder, 'lost.json');
  symlinkSync('nowhere', link);
  try {
    readPlain(link);
  } catch (error) {
    tellUnwritten(join(folder, 'records'), error);
  }
  expect(said).toEqual([
    `${link}:1: this is a link that leads nowhere. Put the file itself there, or remove it; what stood before stands [io/not-a-file]`,
  ]);
});

describe('warnings', () => {
  const warning = (number: number, code: DiagnosticCode): Diagnostic => ({
    ...{ code, file: `seeds/${number % 7}.txt`, line: number, span: null, message: 'm', hint: 'h' },
  });
  const told = (warnings: readonly Diagnostic[]) => {
    const lines: string[] = [];
    tellKinds(warnings, (line) => lines.push(line));
    return lines;
  };
  const some = Array.from({ length: 20 }, (_, n) => warning(n, 'parse/no-date'));

  test('that fill more than a screen are counted by kind', () =>
    expect(told([...some, ...Array.from({ length: 21 }, (_, n) => warning(n, 'parse/excluded'))])).toEqual([
      'warned   41 times of 7 files: 21 parse/excluded, 20 parse/no-date; docs/errors.md explains each',
    ]));

  test('that can be looked over are not', () => expect(told(some)).toEqual([]));
});

test('a seed that is not the one its descriptor names stops the run', async () => {
  expect(await build(false)).toBe(false);
  expect(said.filter((line) => line.includes('[content/checksum]'))).toHaveLength(1);
  expect(existsSync(join(folder, 'records'))).toBe(false);
});

test('while somebody writes, it is said and the text is shown', async () => {
  expect(await build(true)).toBe(true);
  expect(said.filter((line) => /warning: .*\[content\/checksum\]/.test(line))).toHaveLength(1);
  expect(readFileSync(join(folder, 'records', 'sources.json'), 'utf8')).toContain('末句尚在斟酌');
});

test('the records can be read by whoever serves them', async () => {
  expect(await build(true)).toBe(true);
  expect(statSync(join(folder, 'records')).mode & 0o777).toBe(0o755);
});

test('where the records cannot be written, one line says so', async () => {
  writeFileSync(join(folder, 'records'), '一个文件');
  expect(await build(true)).toBe(false);
  expect(said).toEqual([
    `${join(folder, 'records')}:1: nothing can be written there (ENOTDIR). ` +
      'Name a folder with --out that you may write [io/unwritable]',
  ]);
  expect(readFileSync(join(folder, 'records'), 'utf8')).toBe('一个文件');
});

test.skipIf(!process.getBuiltinModule('node:sqlite'))(
  'the records are written as what is asked for, and nothing stays of another run',
  async () => {
    const out = join(folder, 'records');
    const write = (...formats: CorpusFormat[]) =>
      buildCorpus(
        { seeds: 'seeds', content: 'content', out, editorial: true, formats: new Set(formats) },
        () => {},
      );
    expect(await write('sqlite', 'parquet')).toBe(true);
    expect(readdirSync(out)).toEqual(
      expect.arrayContaining(['duidu.sqlite', 'clauses.parquet', 'dyads.parquet']),
    );
    expect(readdirSync(out).filter((name) => name.endsWith('.json'))).toEqual([]);
    expect(await write('json')).toBe(true);
    expect(readdirSync(out).filter((name) => !name.endsWith('.json'))).toEqual([]);
  },
);

test.each(['--seeds=', '--content=', '--out='])('%s names no folder', (option) => {
  const { status, stderr } = spawnSync(process.execPath, ['bin/duidu.mjs', 'corpus', option], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^corpus:1: --\w+ is empty; name a folder\. Usage: duidu corpus .*\n$/);
});

test('a text without an outline is reported beside a file that cannot be read', async () => {
  writeFileSync(join(folder, 'seeds', 'x-empty.txt'), '');
  writeFileSync(join(folder, 'seeds', 'y-plain.txt'), '这里没有编号。\n');
  expect(await build(true)).toBe(false);
  expect(said.map((line) => /seeds\/(\S+): .*\[(\S+)\]/.exec(line)?.slice(1))).toEqual([
    ['x-empty.txt:1', 'io/empty'],
    ['y-plain.txt:1', 'parse/no-outline'],
  ]);
});

test.each(['--no-editorial', '--content=none', '--content=CONTENT', '--seeds=SEEDS'])(
  'a run with %s leaves what the edition keeps of its documents as it is',
  async (option) => {
    const [seed = '', ...others] = readdirSync(join(folder, 'seeds'));
    for (const other of others) rmSync(join(folder, 'seeds', other));
    rmSync(join(folder, 'content'), { recursive: true });
    cpSync(join(folder, 'seeds'), join(folder, 'other'), { recursive: true });
    cpSync('content/topics.yaml', join(folder, 'content', 'topics.yaml'));
    cpSync(join(folder, 'content'), join(folder, 'others'), { recursive: true });
    const run = (...options: string[]) => main(['corpus', '--edition', folder, '--quiet', ...options]);
    const keptFiles = () =>
      readdirSync(join(folder, '.duidu'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'base64')]);
    expect(await run()).toBe(0);
    const before = keptFiles();
    expect(before.map(([name]) => name)).toEqual([`${seed.replace('.txt', '')}.document`]);
    appendFileSync(join(folder, 'seeds', seed), '又一句。\n');
    const asked = option.replace('CONTENT', join(folder, 'others')).replace('SEEDS', join(folder, 'other'));
    expect(await run(asked, '--out', join(folder, 'tried'))).toBe(0);
    expect(keptFiles()).toEqual(before);
  },
);

describe('what is no trouble with the disk is a fault of ours, and its trace is not lost', () => {
  const ofNode = Object.assign(new TypeError('The "path" argument must be of type string'), {
    code: 'ERR_INVALID_ARG_TYPE',
  });
  const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC', syscall: 'write' });
  const fails = (error: Error) => () => {
    throw error;
  };

  test.each([ofNode, new Error('no code')])('%s', async (error) => {
    expect(() => tellUnwritten(folder, error)).toThrow(error);
    const { dist, records } = { dist: join(folder, 'dist'), records: join(folder, 'records') };
    await expect(whileNobodyWrites(dist, records, fails(error))).rejects.toBe(error);
    const options = { seeds: join(folder, 'seeds'), content: null, out: records, editorial: true };
    await expect(buildCorpus(options, () => {}, fails(error))).rejects.toBe(error);
    expect(said.filter((line) => line.includes('io/unwritable'))).toEqual([]);
  });

  test('a disk that is full is said', async () => {
    expect(await whileNobodyWrites(join(folder, 'dist'), join(folder, 'records'), fails(full))).toBe(false);
    expect(said).toEqual([expect.stringMatching(/dist:1: nothing can be written there \(ENOSPC\)\. /)]);
  });
});
