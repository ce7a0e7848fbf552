import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { descriptorSchema } from '#model/content.ts';
import { addDocument } from '../../scripts/add.ts';

const TEXT =
  '样本市人民政府关于某事的通知\n样府〔2016〕1号\n一、目标\n做好工作。\n三、任务\n（一）甲。内容。\n';
let folder = '';
let said: string[] = [];
let complained: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'add-'));
  mkdirSync(join(folder, 'content'));
  said = [];
  complained = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function add(content: string | Uint8Array, id: string | null = 'sample-2016', name = 'some text.txt') {
  const file = join(folder, name);
  writeFileSync(file, content);
  return addDocument(
    { file, place: 'sample', id, seeds: join(folder, 'seeds'), content: join(folder, 'content') },
    (line) => said.push(line),
    (line) => complained.push(line),
  );
}

const seeds = () => (existsSync(join(folder, 'seeds')) ? readdirSync(join(folder, 'seeds')) : []);
const descriptors = () =>
  existsSync(join(folder, 'content', 'documents')) ? readdirSync(join(folder, 'content', 'documents')) : [];

test('copies the text byte for byte and drafts a descriptor that the build accepts', () => {
  expect(add(TEXT)).toBe(true);
  expect(readFileSync(join(folder, 'seeds', 'sample-2016.txt'), 'utf8')).toBe(TEXT);
  const draft = readFileSync(join(folder, 'content', 'documents', 'sample-2016.yaml'), 'utf8');
  expect(descriptorSchema.parse(parse(draft))).toMatchObject({
    id: 'sample-2016',
    place: 'sample',
    originalFile: 'some text.txt',
  });
  expect(draft).toContain('# signedOn:');
  expect(draft).toContain('hans: 样本市');
});

test('says what it could not tell, what it warned about and what to do next', () => {
  add(TEXT);
  const words = said.join('\n');
  expect(words).toMatch(/not told +signed, period/);
  expect(words).toMatch(/sample-2016\.txt:5: .*2 is missing/);
  expect(words).toMatch(/next\n +1\. add the place “sample”/);
});

test('converts other encodings to UTF-8 and says so', () => {
  const bytes = new Uint8Array(TEXT.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  for (const [i, unit] of Array.from(`\uFEFF${TEXT}`, (character) => character.charCodeAt(0)).entries())
    view.setUint16(i * 2, unit, true);
  expect(add(bytes)).toBe(true);
  expect(readFileSync(join(folder, 'seeds', 'sample-2016.txt'), 'utf8')).toBe(TEXT);
  expect(said[0]).toBe('encoding   utf-16le with a byte order mark, converted to UTF-8');
});

test('an id comes from the file’s name, or from place and year', () => {
  add(TEXT, null);
  add(`${TEXT}2017年1月2日`, null, '通知.txt');
  expect(seeds().sort()).toEqual(['sample-2017.txt', 'some-text.txt']);
});

test.each([
  ['a text that is there already', TEXT, 'other-id', /already, as sample-2016/],
  ['another text under the same id', `${TEXT}二`, 'sample-2016', /exists already/],
  ['an impossible id', `${TEXT}三`, 'Sample 2016', /cannot be an id/],
  ['a text without an outline', '没有层次。', 'other', /no outline mark/],
  ['an empty file', '', 'other', /empty/],
  ['a binary file', Uint8Array.of(0, 1, 2, 255), 'other', /not a text/],
])('refuses %s and leaves everything as it was', (_, content, id, reason) => {
  add(TEXT);
  const before = readFileSync(join(folder, 'seeds', 'sample-2016.txt'));
  expect(add(content, id)).toBe(false);
  expect(complained.join('\n')).toMatch(reason);
  expect(seeds()).toEqual(['sample-2016.txt']);
  expect(descriptors()).toEqual(['sample-2016.yaml']);
  expect(readFileSync(join(folder, 'seeds', 'sample-2016.txt'))).toEqual(before);
});
