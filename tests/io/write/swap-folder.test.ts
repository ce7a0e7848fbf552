import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clearLitter, makeAside, moveFiles, placeOf, swapIn, swapInAndGoOn } from '#io/write/swap-folder.ts';

let home: string;
let dist: string;
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'duidu-swap-')));
  dist = join(home, 'dist');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

function folder(path: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(path, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}
const contents = (path: string) =>
  Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));
const fill = (files: Readonly<Record<string, string>>) => folder(makeAside(dist), files);

test('files of two folders come together, and folders that both have stay whole', () => {
  folder(join(home, 'pages/data'), { 'index.html': '页' });
  folder(join(home, 'more/data'), { 'clauses.csv': '表' });
  folder(join(home, 'more/cards'), { 'site.png': '图' });
  moveFiles(join(home, 'more'), join(home, 'pages'));
  expect(readdirSync(join(home, 'pages'), { recursive: true }).sort()).toEqual([
    'cards',
    'cards/site.png',
    'data',
    'data/clauses.csv',
    'data/index.html',
  ]);
});

test.each([
  ['in one step', ''],
  ['in two where no Perl is to be found', 'without Perl'],
])(
  'who swaps %s and goes on finds the new folder at once, and later nothing of the older one',
  async (_, without) => {
    if (without) vi.stubEnv('PATH', '/nowhere');
    folder(join(dist, 'deep'), { a: '旧' });
    const { removed } = swapInAndGoOn(fill({ a: '新' }), dist);
    expect(contents(dist)).toEqual({ a: '新' });
    await removed;
    expect(readdirSync(home)).toEqual(['dist']);
  },
);

test('a first folder is put where none was', () => {
  swapIn(fill({ a: '新' }), dist);
  expect(contents(dist)).toEqual({ a: '新' });
  expect(readdirSync(home)).toEqual(['dist']);
});

test.each([
  ['in one step', ''],
  ['in two where no Perl is to be found', 'without Perl'],
])('takes the place of an older one %s, and nothing of that is left', (_, without) => {
  if (without) vi.stubEnv('PATH', '/nowhere');
  folder(dist, { a: '旧', b: '旧' });
  swapIn(fill({ a: '新' }), dist);
  expect(contents(dist)).toEqual({ a: '新' });
  expect(readdirSync(home)).toEqual(['dist']);
});

test('a folder in which this process works stays the same folder', () => {
  folder(dist, { a: '旧', b: '旧' });
  vi.spyOn(process, 'cwd').mockReturnValue(dist);
  const before = realpathSync(dist);
  swapIn(fill({ a: '新' }), dist);
  vi.restoreAllMocks();
  expect(realpathSync(dist)).toBe(before);
  expect(contents(dist)).toEqual({ a: '新' });
});

test('a link to the folder goes on leading to it', () => {
  folder(dist, { a: '旧' });
  const link = join(home, 'served');
  symlinkSync('dist', link);
  expect(placeOf(link)).toBe(dist);
});

test('what killed runs left beside it is removed, and what others have there is not', () => {
  folder(dist, { a: '今' });
  fill({ a: '半' });
  folder(`${dist}.old-duidu-abc123`, { a: '旧' });
  folder(`${dist}.old-backup`, { a: '存' });
  clearLitter(dist);
  expect(readdirSync(home).sort()).toEqual(['dist', 'dist.old-backup']);
  expect(contents(dist)).toEqual({ a: '今' });
});

test('a folder that a killed run had moved away is brought back', () => {
  folder(`${dist}.old-duidu-abc123`, { a: '旧' });
  fill({ a: '半' });
  clearLitter(dist);
  expect(contents(dist)).toEqual({ a: '旧' });
  expect(readdirSync(home)).toEqual(['dist']);
});

test('where the new one cannot be put in, the older one stands', () => {
  folder(dist, { a: '旧' });
  expect(() => swapIn(join(home, 'none'), dist)).toThrow('ENOENT');
  expect(contents(dist)).toEqual({ a: '旧' });
  expect(existsSync(join(home, 'none'))).toBe(false);
  expect(readdirSync(home)).toEqual(['dist']);
});

test('what a run on a folder of a longer name has in hand is not cleared away', () => {
  folder(dist, { a: '新' });
  folder(`${dist}-2.new-duidu-abc123`, { a: '半' });
  folder(`${dist}.new-duidu-abc123`, { a: '半' });
  clearLitter(dist);
  expect(readdirSync(home).toSorted()).toEqual(['dist', 'dist-2.new-duidu-abc123']);
});
