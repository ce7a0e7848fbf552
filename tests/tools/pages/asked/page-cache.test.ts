import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SPOILT } from '#io/write/keep.ts';
import { keepKnown } from '../../../../tools/build/kept/known.ts';
import {
  type KeptPages,
  NONE_KEPT,
  readKept,
  writeKept,
} from '../../../../tools/build/pages/asked/page-cache.ts';

let folder: string;
/** Why what is kept could not be read. */
let told: string[];
const hear = (_: string, why: string): void => void told.push(why);
beforeEach(() => {
  told = [];
  folder = mkdtempSync(join(tmpdir(), 'duidu-pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const QUESTIONS = ['clause\0a/1', 'hasPage\0places'];
const GROUPS: KeptPages['groups'] = new Map([
  ['clause /clauses/a/1', { by: 'x', asked: Uint32Array.of(0, 1), files: [['a/1/index.html', 's']] }],
  ['clause /clauses/a/2', { by: 'x', asked: Uint32Array.of(1), files: [] }],
]);
const PAGES: KeptPages = { whole: 'w', code: 'c', questions: QUESTIONS, sums: ['y', 'z'], groups: GROUPS };

test('what is kept is read as it was written', () => {
  const file = join(folder, 'pages/known.kept');
  writeKept(file, PAGES);
  expect(readKept(file, hear)).toEqual(PAGES);
});

test('of what no page asks any more nothing is kept, and what is kept has its number', () => {
  const file = join(folder, 'known.kept');
  const later = (numbers: Uint32Array) => numbers.map((number) => number + 1);
  const groups = new Map([...GROUPS].map(([name, group]) => [name, { ...group, asked: later(group.asked) }]));
  writeKept(file, { ...PAGES, questions: ['gone', ...QUESTIONS], sums: ['g', 'y', 'z'], groups });
  expect(readKept(file, hear)).toEqual(PAGES);
});

test('in whichever order pages were made and questions asked, the same is kept', () => {
  const [one, other] = [join(folder, 'one.json'), join(folder, 'other.json')];
  writeKept(one, PAGES);
  const turned = [...GROUPS].map(
    ([name, { asked, ...group }]) => [name, { ...group, asked: asked.map((number) => 1 - number) }] as const,
  );
  writeKept(other, {
    ...PAGES,
    questions: QUESTIONS.toReversed(),
    sums: ['z', 'y'],
    groups: new Map(turned.reverse()),
  });
  expect(readFileSync(other, 'utf8')).toBe(readFileSync(one, 'utf8'));
});

test('more than a line holds is read as it was written', () => {
  const file = join(folder, 'known.kept');
  const questions = Array.from({ length: 1_234 }, (_, n) => `clause\0${String(n).padStart(4, '0')}`);
  const groups = new Map(
    questions.map((question, n) => [question, { by: 'x', asked: Uint32Array.of(n), files: [] }]),
  );
  const pages = { ...PAGES, questions, sums: questions.map((question) => `of ${question}`), groups };
  writeKept(file, pages);
  expect(readKept(file, hear)).toEqual(pages);
  // Lines at its end that are lost.
  const lines = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, lines.slice(0, -2).join('\n'));
  expect(readKept(file, hear)).toBe(NONE_KEPT);
  expect(told).toEqual([SPOILT]);
});

test.each<[string, (file: string) => void, readonly string[]]>([
  ['is not there', (file) => rmSync(file), []],
  ['was kept in another way', (file) => keepKnown(file, '{"version":3}\n'), []],
  ['was cut off', (file) => truncateSync(file, 99), [SPOILT]],
  ['is empty', (file) => truncateSync(file), [SPOILT]],
  ['is something else', (file) => writeFileSync(file, '[]'), [SPOILT]],
  ['is a folder', (file) => [rmSync(file), mkdirSync(file)], [expect.stringContaining('no file but')]],
  [
    'lacks what its head promises',
    (file) => keepKnown(file, '{"version":4,"whole":"","code":"","questions":1,"groups":0}\n'),
    ['it has another form'],
  ],
])('nothing is kept where the file %s; what is damaged is told', (_, spoil, why) => {
  const file = join(folder, 'known.kept');
  writeKept(file, PAGES);
  spoil(file);
  expect(readKept(file, hear)).toBe(NONE_KEPT);
  expect(told).toEqual(why);
});

test('one bit that is another anywhere in the file is noticed', () => {
  const file = join(folder, 'known.kept');
  writeKept(file, PAGES);
  const bytes = readFileSync(file);
  for (let at = 0; at < bytes.length; at++) {
    writeFileSync(file, bytes.with(at, (bytes[at] as number) ^ 1));
    expect(readKept(file, hear), `byte ${at}`).toBe(NONE_KEPT);
  }
  expect(told).toHaveLength(bytes.length);
});
