/** The archive for disk is the same whatever of it is taken out of the one that stands. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEntries } from '../../../tools/build/kept/entries.ts';
import { keepKnown, readKnown } from '../../../tools/build/kept/known.ts';
import { OFFLINE_ARCHIVE, writeOffline } from '../../../tools/build/offline.ts';

let folder: string;
/** Why what is known could not be read. */
let told: string[];
const unread = (_: string, why: string): void => void told.push(why);
beforeEach(() => {
  told = [];
  folder = mkdtempSync(join(tmpdir(), 'duidu-entries-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Files = Readonly<Record<string, string>>;
const FILES: Files = {
  'index.html': '<a href="/a/">a</a><a href="/b/">b</a>',
  'a/index.html': '<a href="/">home</a><a href="/b/?x#y">b</a>',
  'c/index.html': '<p>c</p>',
  'style.css': '@media (scripting: none) {}',
};

/** Packs a site of these files in a folder of this name; `older` is the one that stands. */
async function pack(name: string, files: Files, older: string | null, by = 'code', most?: number) {
  const dist = join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), text);
  }
  const known = join(folder, 'known/site.kept');
  const kept = older !== null;
  const archive = join(folder, older ?? 'none', OFFLINE_ARCHIVE);
  const { keep, leftOut } = await writeOffline(dist, 'https://d.example/', '2026-11-28', {
    ...(most !== undefined && { most }),
    older: { archive, known, by, kept, unread },
  });
  keep();
  return {
    bytes: readFileSync(join(dist, OFFLINE_ARCHIVE)),
    entries: readEntries(known, by, unread),
    leftOut,
  };
}

/** Makes other checksums of what is known, which only entries that are taken show. */
function mark(): void {
  const known = join(folder, 'known/site.kept');
  const text = readKnown(known, String, unread) as string;
  keepKnown(known, text.replaceAll('"crc":', '"crc":1'));
}

test('an archive of the same files is taken whole, and has the same bytes', async () => {
  const first = await pack('older', FILES, null);
  expect([...first.entries.keys()].sort()).toEqual(Object.keys(FILES).sort());
  expect(await pack('newer', FILES, 'older')).toEqual(first);
  mark();
  expect((await pack('third', FILES, 'newer')).bytes.equals(first.bytes)).toBe(false);
});

test.each<[string, Files]>([
  ['a page that changed', { ...FILES, 'c/index.html': '<p>d</p>' }],
  ['a page that came, to which others lead', { ...FILES, 'b/index.html': 'b' }],
  ['a file that went', Object.fromEntries(Object.entries(FILES).filter(([file]) => !file.startsWith('a/')))],
])('%s is packed as in an archive made anew', async (_, files) => {
  await pack('older', FILES, null);
  const { bytes } = await pack('newer', files, 'older');
  expect(bytes.equals((await pack('fresh', files, null)).bytes)).toBe(true);
});

test('a page leads to what came beside it', async () => {
  await pack('older', FILES, null);
  const pageOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['duidu/a/index.html'] as Uint8Array);
  expect(pageOf((await pack('same', FILES, 'older')).bytes)).toContain('https://d.example/b/?x#y');
  expect(pageOf((await pack('newer', { ...FILES, 'b/index.html': 'b' }, 'same')).bytes)).toContain(
    '"../b/index.html?x#y"',
  );
});

test.each([
  ['by other code', () => {}, 'other'],
  ['out of an archive that is gone', () => rmSync(join(folder, 'older', OFFLINE_ARCHIVE)), 'code'],
  [
    'out of an archive that somebody changed',
    () => {
      const file = join(folder, 'older', OFFLINE_ARCHIVE);
      writeFileSync(file, readFileSync(file).fill(0));
    },
    'code',
  ],
  ['by what is known in part', () => truncateSync(join(folder, 'known/site.kept'), 99), 'code'],
])('nothing is taken %s', async (how, spoil, by) => {
  const first = await pack('older', FILES, null);
  mark();
  spoil();
  expect((await pack('newer', FILES, 'older', by)).bytes.equals(first.bytes)).toBe(true);
  expect(told).toEqual(how.endsWith('in part') ? ['its bytes are not those that were written'] : []);
});

test('what is left out of a site that grew is no more led to', async () => {
  const files = {
    ...FILES,
    'compare/x/y/index.html': 'z'.repeat(50),
    'b/index.html': '<a href="/compare/x/y/">',
  };
  const whole = await pack('older', files, null);
  const less = await pack('newer', files, 'older', 'code', whole.bytes.length - 1);
  expect(less.leftOut).toEqual(['pages of two documents']);
  expect(less.bytes.equals((await pack('fresh', files, null, 'code', whole.bytes.length - 1)).bytes)).toBe(
    true,
  );
});
