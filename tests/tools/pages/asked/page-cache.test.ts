import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type KeptPages,
  NONE_KEPT,
  readKept,
  writeKept,
} from '../../../../tools/build/pages/asked/page-cache.ts';

let folder: string;
beforeEach(() => {
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
  const file = join(folder, 'pages/known.json');
  writeKept(file, PAGES);
  expect(readKept(file)).toEqual(PAGES);
});

test('of what no page asks any more nothing is kept, and what is kept has its number', () => {
  const file = join(folder, 'known.json');
  const later = (numbers: Uint32Array) => numbers.map((number) => number + 1);
  const groups = new Map([...GROUPS].map(([name, group]) => [name, { ...group, asked: later(group.asked) }]));
  writeKept(file, { ...PAGES, questions: ['gone', ...QUESTIONS], sums: ['g', 'y', 'z'], groups });
  expect(readKept(file)).toEqual(PAGES);
});

test('in whichever order pages were made and questions asked, the same is kept', () => {
  const [one, other] = [join(folder, 'one.json'), join(folder, 'other.json')];
  writeKept(one, PAGES);
  const turned = [...GROUPS].map(
    ([name, group]) => [name, { ...group, asked: group.asked.map((number) => 1 - number) }] as const,
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
  const file = join(folder, 'known.json');
  const questions = Array.from({ length: 1_234 }, (_, n) => `clause\0${String(n).padStart(4, '0')}`);
  const groups = new Map(
    questions.map((question, n) => [question, { by: 'x', asked: Uint32Array.of(n), files: [] }]),
  );
  const pages = { ...PAGES, questions, sums: questions.map((question) => `of ${question}`), groups };
  writeKept(file, pages);
  expect(readKept(file)).toEqual(pages);
  // Lines at its end that are lost.
  const lines = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, lines.slice(0, -2).join('\n'));
  expect(readKept(file)).toBe(NONE_KEPT);
});

test.each([
  ['is not there', null],
  ['was cut off', (text: string) => text.slice(0, -9)],
  ['was written otherwise', (text: string) => text.replace('"version":4', '"version":0')],
  ['names a question that it does not hold', (text: string) => text.replace('"asked":[0', '"asked":[7')],
  ['lacks the answer to a question', (text: string) => text.replace('"sums":["y",', '"sums":[')],
  ['is something else', () => '[]'],
])('nothing is kept where the file %s', (_, spoil) => {
  const file = join(folder, 'known.json');
  if (spoil) {
    writeKept(file, PAGES);
    writeFileSync(file, spoil(readFileSync(file, 'utf8')));
  }
  expect(readKept(file)).toBe(NONE_KEPT);
});
