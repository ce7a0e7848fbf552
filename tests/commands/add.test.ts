import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { descriptorSchema } from '#model/kept/content.ts';
import { addFiles } from '../../src/commands/add.ts';
import { makeProgress } from '../../src/commands/frame/progress.ts';

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

const progress = makeProgress(false, { write: (text: string) => said.push(text.trimEnd()) });

function add(content: string | Uint8Array, id: string | null = 'sample-2016', name = 'some text.txt') {
  const file = join(folder, name);
  writeFileSync(file, content);
  return addFiles(
    {
      files: [file],
      edition: { seeds: join(folder, 'seeds'), content: join(folder, 'content') },
      place: null,
      id,
    },
    progress,
    (line) => complained.push(line),
  );
}

const listed = (path: string): string[] =>
  existsSync(join(folder, path)) ? readdirSync(join(folder, path)).sort() : [];
const seeds = () => listed('seeds').filter((name) => name.endsWith('.txt'));

test('keeps the file byte for byte, the text beside it, and which was read from which', async () => {
  const bytes = Buffer.from(`\uFEFF${TEXT}`, 'utf16le');
  expect(await add(bytes)).toBe(true);
  expect(readFileSync(join(folder, 'seeds/originals/some text.txt'))).toEqual(bytes);
  expect(readFileSync(join(folder, 'seeds/sample-2016.txt'), 'utf8')).toBe(TEXT);
  expect(JSON.parse(readFileSync(join(folder, 'seeds/originals.json'), 'utf8'))).toMatchObject({
    'sample-2016.txt': { file: 'some text.txt', bytes: bytes.length, form: 'txt', pages: null },
  });
});

test('says in one table what it understood, and below what should be looked at', async () => {
  await add(TEXT);
  const words = said.join('\n');
  expect(words).toMatch(/^file +id +title +place +issuer +number +date +clauses +targets$/m);
  expect(words).toMatch(
    /^some text\.txt +sample-2016 +样本市人民政府关于某事的通知 +样本市 +样本市人民政府 +样府〔2016〕1号 +\? +3 +0$/m,
  );
  expect(words).toMatch(/^some text\.txt: line 5: .*2 is missing/m);
});

test('names what it passes over in a folder, and takes the rest', async () => {
  const came = join(folder, 'came');
  mkdirSync(came);
  writeFileSync(join(came, 'a.txt'), TEXT);
  writeFileSync(join(came, 'picture.rtf'), '{}');
  const edition = { seeds: join(folder, 'seeds'), content: join(folder, 'content') };
  const isDone = await addFiles({ files: [came], edition, place: null, id: null }, progress, (line) =>
    complained.push(line),
  );
  expect([isDone, complained, seeds().length]).toEqual([true, [], 1]);
  expect(said.filter((line) => line.includes('passed over'))).toEqual([
    expect.stringMatching(/^\S*picture\.rtf: passed over/),
  ]);
});

test('of a folder takes what lies in it alone, and waits for no pipe', async () => {
  const coming = join(folder, 'coming');
  mkdirSync(coming);
  writeFileSync(join(coming, 'a.txt'), TEXT);
  writeFileSync(join(folder, 'secret.txt'), TEXT.replace('1号', '2号'));
  symlinkSync('../secret.txt', join(coming, 'b.txt'));
  symlinkSync('nowhere.txt', join(coming, 'c.txt'));
  symlinkSync('.', join(coming, 'round'));
  expect(spawnSync('mkfifo', [join(coming, 'd.txt')]).status).toBe(0);
  const edition = { seeds: join(folder, 'seeds'), content: join(folder, 'content') };
  const tell = (line: string) => complained.push(line);
  expect(await addFiles({ files: [coming], edition, place: null, id: null }, progress, tell)).toBe(false);
  expect(seeds()).toHaveLength(1);
  expect(complained.map((line) => line.slice(coming.length + 1).replace(/\. .*/, ''))).toEqual([
    'b.txt:1: this is a link that leads out of the folder',
    'c.txt:1: this is a link that leads nowhere',
    'd.txt:1: this is no file but a pipe, a device or a folder',
  ]);
});

test('where the text of a file that was taken in should be, says what stands there instead', async () => {
  expect(await add(TEXT)).toBe(true);
  const seed = join(folder, 'seeds/sample-2016.txt');
  rmSync(seed);
  expect(spawnSync('mkfifo', [seed]).status).toBe(0);
  expect(await add(TEXT)).toBe(false);
  expect(complained).toEqual([
    `${join(folder, 'some text.txt')}:1: ${seed}: this is no file but a pipe, a device or a folder. Put the file itself there, or remove it [io/not-a-file]`,
  ]);
});

test('says a finding that comes back once, with how often', async () => {
  await add(`${TEXT}七、丁\n内容。\n九、戊\n内容。\n`);
  expect(said.filter((line) => / is missing/.test(line))).toEqual([
    expect.stringMatching(/^some text\.txt: line 5 and \d+ more: /),
  ]);
});

test('drafts a descriptor that the build accepts, where people write descriptors', async () => {
  expect(await add(TEXT)).toBe(true);
  expect(listed('content')).toEqual([]);
  mkdirSync(join(folder, 'content/documents'));
  expect(await add(`${TEXT}二`, 'other-2016')).toBe(true);
  const draft = readFileSync(join(folder, 'content/documents/other-2016.yaml'), 'utf8');
  // The schema that its first line names is there, seen from the file.
  const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(draft) ?? [];
  expect(
    JSON.parse(readFileSync(join(folder, 'content/documents', schema), 'utf8')).properties,
  ).toHaveProperty('seed');
  expect(descriptorSchema.parse(parse(draft))).toMatchObject({ id: 'other-2016', seed: 'other-2016.txt' });
  expect(draft).toContain('# signedOn:');
});

test('an id comes from the file’s name, or from place and year, or from its Chinese name', async () => {
  await add(TEXT, null);
  await add(`${TEXT}2017年1月2日`, null, '通知.txt');
  await add(`${TEXT}2017年1月3日`, null, '又一通知.txt');
  await add('一、目标\n做好工作。\n', null, '学校规划.txt');
  expect(seeds()).toEqual([
    'some-text.txt',
    'xue-xiao-gui-hua.txt',
    'yangben-2017-2.txt',
    'yangben-2017.txt',
  ]);
});

test('a second run takes nothing twice, and takes what the first could not', async () => {
  await add(TEXT, null);
  const before = listed('seeds');
  expect(await add(TEXT, null)).toBe(true);
  expect(said.at(-1)).toBe('some text.txt: there already, as some-text');
  expect(listed('seeds')).toEqual(before);
  rmSync(join(folder, 'seeds/some-text.txt'));
  expect(await add(TEXT, null)).toBe(true);
  expect(listed('seeds')).toEqual(before);
});

test('folders and archives are looked through, hidden files are not', async () => {
  mkdirSync(join(folder, 'came/deeper'), { recursive: true });
  writeFileSync(join(folder, 'came/a.txt'), TEXT);
  writeFileSync(join(folder, 'came/deeper/b.md'), `${TEXT}二`);
  writeFileSync(join(folder, 'came/~$a.docx'), 'left by an editor');
  writeFileSync(join(folder, 'came/photo.png'), 'no document');
  writeFileSync(join(folder, 'came/c.zip'), zipSync({ '../../c.txt': strToU8(`${TEXT}三`) }));
  const done = await addFiles(
    {
      files: [join(folder, 'came')],
      edition: { seeds: join(folder, 'seeds'), content: join(folder, 'content') },
      place: null,
      id: null,
    },
    progress,
    (line) => complained.push(line),
  );
  expect([done, complained]).toEqual([true, []]);
  expect(seeds()).toEqual(['a.txt', 'b.txt', 'c.txt']);
  expect(listed('seeds/originals')).toEqual(['a.txt', 'b.md', 'c.txt']);
});

test.each([
  ['another text under the same id', `${TEXT}二`, 'sample-2016', /there is a document sample-2016/],
  ['an impossible id', `${TEXT}三`, 'Sample 2016', /cannot be an id/],
  ['a text without an outline', '没有层次。', 'other', /no outline mark/],
  ['an empty file', '', 'other', /empty/],
  ['a binary file', Uint8Array.of(0, 1, 2, 255), 'other', /not a text|no text/],
])('refuses %s and leaves everything as it was', async (_, content, id, reason) => {
  await add(TEXT);
  const before = listed('seeds').concat(listed('seeds/originals'));
  expect(await add(content, id, 'second.txt')).toBe(false);
  expect(complained.join('\n')).toMatch(reason);
  expect(complained.join('\n')).toMatch(/second\.txt:1: .* \[[a-z]+\/[a-z-]+\]$/);
  expect(listed('seeds').concat(listed('seeds/originals'))).toEqual(before);
});
