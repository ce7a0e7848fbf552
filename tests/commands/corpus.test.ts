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
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildCorpus } from '../../src/commands/corpus.ts';
import type { CorpusFormat } from '../../src/commands/frame/formats.ts';

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
