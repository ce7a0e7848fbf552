import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sumOf, sumOfFolder, takeOver } from '../../../tools/build/kept/sums.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duidu-sums-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (...names: string[]) => join(folder, ...names);

test('a page that somebody changed in the site that stands is not taken into the next, nor its neighbours', () => {
  const [older, newer] = [at('older'), at('newer')];
  mkdirSync(join(older, 'a'), { recursive: true });
  writeFileSync(join(older, 'a/index.html'), '<p>a</p>');
  writeFileSync(join(older, 'a/b.csv'), 'b');
  const kept = [
    ['a/b.csv', sumOf('b')],
    ['a/index.html', sumOf('<p>a</p>')],
  ] as const;
  expect(takeOver(older, newer, kept)).toBe(true);
  expect(readFileSync(join(newer, 'a/index.html'), 'utf8')).toBe('<p>a</p>');
  writeFileSync(join(older, 'a/index.html'), '<p>b</p>');
  rmSync(newer, { recursive: true });
  expect(takeOver(older, newer, kept)).toBe(false);
  expect(statSync(newer, { throwIfNoEntry: false })).toBeUndefined();
  expect(takeOver(older, newer, [['b/index.html', sumOf('b')]])).toBe(false);
});

test('the sum of a folder is another when a file is called, or says, something else', () => {
  mkdirSync(at('content/pages'), { recursive: true });
  const sum = () => sumOfFolder(at('content'), (file) => !file.startsWith('pages/'));
  expect(sumOfFolder(at('none'))).toBe(sum());
  writeFileSync(at('content/a.yaml'), 'a');
  const before = sum();
  writeFileSync(at('content/pages/p.mdx'), 'prose');
  expect(sum()).toBe(before);
  writeFileSync(at('content/a.yaml'), 'b');
  const changed = sum();
  renameSync(at('content/a.yaml'), at('content/b.yaml'));
  expect(new Set([before, changed, sum()]).size).toBe(3);
});

test('the sum of a folder is another when what a link in it leads to says something else', () => {
  for (const name of ['content', 'elsewhere']) mkdirSync(at(name));
  writeFileSync(at('elsewhere/synonyms.yaml'), 'a');
  symlinkSync('../elsewhere/synonyms.yaml', at('content/synonyms.yaml'));
  symlinkSync('../elsewhere', at('content/editorial'));
  const before = sumOfFolder(at('content'));
  writeFileSync(at('elsewhere/synonyms.yaml'), 'b');
  const changed = sumOfFolder(at('content'));
  writeFileSync(at('elsewhere/absences.yaml'), '');
  expect(new Set([before, changed, sumOfFolder(at('content'))]).size).toBe(3);
});
