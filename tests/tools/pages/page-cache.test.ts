import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type KeptPages, NONE_KEPT, readKept, writeKept } from '../../../tools/build/pages/page-cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duidu-pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const GROUPS: KeptPages['groups'] = new Map([
  [
    'clause /clauses/a/1',
    { by: 'x', asked: ['clause\0a/1', 'hasPage\0places'], files: [['a/1/index.html', 's']] },
  ],
  ['clause /clauses/a/2', { by: 'x', asked: ['hasPage\0places'], files: [] }],
]);
const ANSWERS: KeptPages['answers'] = new Map([
  ['clause\0a/1', 'y'],
  ['hasPage\0places', 'z'],
]);
const PAGES: KeptPages = { whole: 'w', code: 'c', answers: ANSWERS, groups: GROUPS };

test('what is kept is read as it was written', () => {
  const file = join(folder, 'pages/known.json');
  writeKept(file, PAGES);
  expect(readKept(file)).toEqual(PAGES);
});

test('of what no page asks any more nothing is kept', () => {
  const file = join(folder, 'known.json');
  writeKept(file, { ...PAGES, answers: new Map([['gone', 'g'], ...ANSWERS]) });
  expect(readKept(file).answers).toEqual(ANSWERS);
});

test('in whichever order pages were made, the same is kept', () => {
  const [one, other] = [join(folder, 'one.json'), join(folder, 'other.json')];
  writeKept(one, PAGES);
  writeKept(other, { ...PAGES, groups: new Map([...GROUPS].reverse()) });
  expect(readFileSync(other, 'utf8')).toBe(readFileSync(one, 'utf8'));
});

test.each([
  ['is not there', null],
  ['was cut off', (text: string) => text.slice(0, -9)],
  ['was written otherwise', (text: string) => text.replace('"version":3', '"version":0')],
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
