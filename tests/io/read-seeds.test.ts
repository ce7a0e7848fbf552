import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSeeds, slugOf } from '#io/read-seeds.ts';
import type { Descriptor } from '#model/kept/content.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seeds-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
const codes = async (descriptors: Descriptor[] = []) =>
  (await readSeeds(folder, descriptors)).diagnostics.map(({ code }) => code);
const descriptor = (seed: string, text: string): Descriptor => ({
  id: 'place-2016',
  seed,
  originalFile: seed,
  sha256: createHash('sha256').update(text).digest('hex'),
  place: 'place',
  shortTitle: { hans: '甲', hant: '甲', en: 'A' },
  series: null,
});

test('every file of a known form is a seed, with its descriptor or an id from its name', async () => {
  put('b.txt', '一、乙');
  put('A Plan.txt', '\uFEFF一、甲');
  put('c.md', '## 一、丙');
  put('photo.png', 'no seed');
  put('~$b.docx', 'left by an editor');
  mkdirSync(join(folder, 'originals'));
  put('originals/b.txt', 'no seed');
  const { value, diagnostics } = await readSeeds(folder, [descriptor('b.txt', '一、乙')]);
  expect(diagnostics).toEqual([]);
  expect(value.map(({ id, text, bytes }) => [id, text, bytes])).toEqual([
    ['a-plan', '\uFEFF一、甲', 12],
    ['place-2016', '一、乙', 9],
    ['c', '## 一、丙', 12],
  ]);
});

test('all faults are reported, not only the first', async () => {
  put('empty.txt', '');
  put('binary.txt', Uint8Array.of(0, 1, 2, 0xff));
  put('x.txt', '一、甲');
  put('X.txt', '一、乙');
  expect((await codes([descriptor('gone.txt', ''), descriptor('x.txt', 'another text')])).sort()).toEqual([
    'content/checksum',
    'content/missing-seed',
    'io/binary',
    'io/empty',
  ]);
  expect((await codes()).sort()).toEqual(['content/duplicate-id', 'io/binary', 'io/empty']);
});

test('a folder that is missing or holds no text is an error', async () => {
  expect(await codes()).toEqual(['io/no-seeds']);
  expect((await readSeeds(join(folder, 'missing'), [])).diagnostics.map(({ code }) => code)).toEqual([
    'io/unreadable',
  ]);
});

test.each([
  ['My Plan_2016.txt', 'my-plan-2016'],
  ['揭阳 plan.txt', 'plan'],
  ['揭阳2016.txt', '2016'],
  ['揭阳.txt', '揭阳'],
  ['揭阳（上）.txt', '揭阳-上'],
  ['——.txt', 'document'],
])('the id of %s is %s', (name, id) => {
  expect(slugOf(name)).toBe(id);
});

test('names that differ in Chinese letters alone keep them in their ids', async () => {
  put('揭阳方案（2016—2018年）.txt', '一、甲');
  put('佛山方案（2016—2018年）.txt', '一、乙');
  put('新会 Plan.txt', '一、丙');
  const { value, diagnostics } = await readSeeds(folder, []);
  expect(diagnostics).toEqual([]);
  expect(value.map(({ id }) => id).sort()).toEqual(['plan', '佛山方案-2016-2018年', '揭阳方案-2016-2018年']);
});

test('an unreadable seed is reported with the line of the fault', async () => {
  put('a.txt', '一、甲\n\u0000');
  expect((await readSeeds(folder, [])).diagnostics).toMatchObject([{ code: 'io/binary', line: 2 }]);
});

test('a pipe, a device and a link that leads out of the folder are refused, one within it is not', async () => {
  put('a.txt', '一、甲');
  symlinkSync('a.txt', join(folder, 'b.txt'));
  symlinkSync('/dev/zero', join(folder, 'c.txt'));
  symlinkSync('/etc/hostname', join(folder, 'd.txt'));
  symlinkSync('nowhere.txt', join(folder, 'f.txt'));
  expect(spawnSync('mkfifo', [join(folder, 'e.txt')]).status).toBe(0);
  const { value, diagnostics } = await readSeeds(folder, []);
  expect(value.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(diagnostics.map(({ code, file }) => [code, file.slice(-5)])).toEqual([
    ['io/not-a-file', 'c.txt'],
    ['io/not-a-file', 'd.txt'],
    ['io/not-a-file', 'e.txt'],
    ['io/not-a-file', 'f.txt'],
  ]);
});
