import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkContact, checkReferences } from '#io/check-references.ts';
import { readContent } from '#io/read-content.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';

const homes: string[] = [];
afterEach(() => {
  for (const home of homes.splice(0)) rmSync(home, { recursive: true });
});

function folderWith(files: Record<string, string>): string {
  const home = mkdtempSync(join(tmpdir(), 'duidu-'));
  homes.push(home);
  const folder = join(home, 'content');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const topic = (id: string) =>
  `- id: ${id}\n  name: { hans: 综合, hant: 綜合, en: General }\n  about: { hans: 总则, hant: 總則, en: General rules }\n  terms: [总则]\n`;

test('a folder that is not there is empty content, not a fault', () => {
  expect(readContent('/nowhere/content', { editorial: true })).toMatchObject({
    value: EMPTY_CONTENT,
    diagnostics: [],
  });
});

test('a pipe, a device, a folder and a link out of the folder or to nowhere are refused, one to a file in it is not', () => {
  const folder = folderWith({
    'all.yaml': topic('a'),
    'agencies.yaml/x': '',
    'notes/a.hans.mdx': '',
    'permalinks/x': '',
    'permalinks/data-releases.json': JSON.stringify([
      { on: '2026-01-01', version: null, bytes: 1, sha256: 'a'.repeat(64) },
    ]),
  });
  symlinkSync('all.yaml', join(folder, 'topics.yaml'));
  symlinkSync('/dev/zero', join(folder, 'places.yaml'));
  symlinkSync('/etc/hostname', join(folder, 'questions.yaml'));
  symlinkSync('nowhere.yaml', join(folder, 'glossary.yaml'));
  symlinkSync('nowhere.json', join(folder, 'permalinks/alignments.json'));
  symlinkSync('/etc', join(folder, 'editorial'));
  const pipes = [
    'indicators.yaml',
    'synonyms.yaml',
    'notes/b.hans.mdx',
    'permalinks/a.json',
    'permalinks/data-2026-01-01.zip',
  ];
  expect(
    spawnSync(
      'mkfifo',
      pipes.map((name) => join(folder, name)),
    ).status,
  ).toBe(0);
  const { value, diagnostics } = readContent(folder, { editorial: true });
  expect(value.topics.map(({ id }) => id)).toEqual(['a']);
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['io/not-a-file']));
  expect(diagnostics.map(({ file }) => file).sort()).toEqual(
    [
      'agencies.yaml',
      'places.yaml',
      'questions.yaml',
      'glossary.yaml',
      'permalinks/alignments.json',
      ...pipes,
    ]
      .map((name) => `content/${name}`)
      .sort(),
  );
});

test.each([
  ['content/yaml', { 'topics.yaml': '- id: a\n  id: b\n' }, 'topics.yaml', 2, 'broken YAML names its line'],
  [
    'content/schema',
    { 'topics.yaml': `${topic('a')}- id: b\n  name: 甲\n` },
    'topics.yaml',
    6,
    'a wrong field names its own line',
  ],
  [
    'content/schema',
    { 'topics.yaml': '# a\n# b\n\nwhat: 甲\n' },
    'topics.yaml',
    4,
    'no list: where its words begin',
  ],
  [
    'content/duplicate-id',
    { 'topics.yaml': topic('a') + topic('a') },
    'topics.yaml',
    5,
    'the second use is the fault',
  ],
  [
    'content/schema',
    { 'documents/x.yaml': 'id: X Y\n' },
    'documents/x.yaml',
    1,
    'a descriptor is checked too',
  ],
  [
    'content/schema',
    { 'topics.yaml': `${topic('a')}  colour: red\n` },
    'topics.yaml',
    5,
    'a field that is not known names its own line',
  ],
])('%s: %s', (code, files, name, line, _why) => {
  const { diagnostics } = readContent(folderWith(files as unknown as Record<string, string>), {
    editorial: true,
  });
  expect(diagnostics[0]).toMatchObject({ code, file: `content/${name}`, line });
  expect(diagnostics[0]?.hint).not.toBe('');
});

test('without editorial content no hand-made decision is read', () => {
  const files = {
    'editorial/alignments.yaml':
      '- { a: x/1, b: y/1, action: confirm, reason: 逐句相同, by: 编辑, on: 2026-11-23 }\n',
  };
  expect(readContent(folderWith(files), { editorial: true }).value.alignments).toMatchObject([
    { a: 'x/1', line: 1 },
  ]);
  expect(readContent(folderWith(files), { editorial: false }).value.alignments).toEqual([]);
});

test('a place, parent or topic that nobody defines is named with its file and line', () => {
  const files = {
    'places.yaml':
      "- id: yangcheng\n  code: '440000'\n  name: { hans: 羊城, hant: 羊城, en: Yangcheng }\n  fullName: { hans: 羊城市, hant: 羊城市, en: Yangcheng City }\n  level: city\n  parent: nowhere\n  seal: { hans: 羊, hant: 羊 }\n  colour: 1\n",
  };
  const { value, diagnostics } = readContent(folderWith(files), { editorial: true });
  expect(diagnostics).toEqual([]);
  expect(checkReferences(value, 'content')).toMatchObject([
    {
      code: 'content/unknown-reference',
      file: 'content/places.yaml',
      line: 1,
      message: '“yangcheng” has the unknown parent “nowhere”',
    },
  ]);
});

test('two descriptors of one id or one seed are a fault of the second', () => {
  const descriptor = (id: string, seed: string) =>
    `id: ${id}\nseed: ${seed}\noriginalFile: ${seed}\nsha256: ${'a'.repeat(64)}\nplace: jia\n` +
    'shortTitle: { hans: 甲, hant: 甲, en: A }\nseries: null\n';
  const { diagnostics } = readContent(
    folderWith({
      'documents/a.yaml': descriptor('a', 'a.txt'),
      'documents/b.yaml': descriptor('b', 'a.txt'),
      'documents/c.yaml': descriptor('a', 'c.txt'),
    }),
    { editorial: true },
  );
  expect(diagnostics).toMatchObject([
    {
      code: 'content/duplicate-id',
      file: 'content/documents/c.yaml',
      message: 'id “a” is already that of documents/a.yaml',
    },
    {
      code: 'content/duplicate-id',
      file: 'content/documents/b.yaml',
      message: 'seed “a.txt” is already that of documents/a.yaml',
    },
  ]);
});

test('of what a broken file defines, nothing is called unknown', () => {
  const { value, diagnostics } = readContent(
    folderWith({
      'topics.yaml': '- id: [',
      'agencies.yaml': '- id: a\n  place: jia\n  name: { hans: 卫生局, hant: 衛生局, en: Health bureau }\n',
    }),
    { editorial: true },
  );
  const broken = new Set(diagnostics.map(({ file }) => file));
  expect(broken.has('content/topics.yaml')).toBe(true);
  const indicators = [{ id: 'beds', topic: 'general', line: 1 }] as unknown as typeof value.indicators;
  const content = { ...value, indicators };
  expect(checkReferences(content, 'content', broken).map(({ file }) => file)).not.toContain(
    'content/indicators.yaml',
  );
  expect(checkReferences(content, 'content').map(({ file }) => file)).toContain('content/indicators.yaml');
});

test('an edition that names no contact is told where one would be shown', () => {
  const edition = (text: string) =>
    readContent(folderWith({ 'edition.yaml': text }), { editorial: true }).value;
  expect(checkContact(edition('contact: editors@example.org\n'), 'content')).toEqual([]);
  expect(checkContact(edition('strict: true\n'), 'content')).toMatchObject([
    {
      code: 'content/no-contact',
      file: 'content/edition.yaml',
      line: 1,
      message: expect.stringContaining('foot of every page'),
    },
  ]);
  expect(checkContact({}, 'content')).toHaveLength(1);
});

const indicator = (subject: string) =>
  `- id: beds\n  name: { hans: 床位, hant: 床位, en: Beds }\n  unit: 张\n  topic: general\n  direction: null\n  subject: ['床位', '${subject}']\n  units: []\n`;

test.each([
  ['a bracket that is not closed', '床(位'],
  ['looking ahead, which takes no linear time', '床(?=位)'],
  ['a back-reference', '(床)\\1'],
  ['repetitions that every sentence would pay for', '(?:.?){900}[xyz]'],
  ['repetitions of repetitions', '(?:(?:.?){31}){31}[xyz]'],
])('a pattern with %s is refused at its line', (_, pattern) => {
  const { diagnostics } = readContent(folderWith({ 'indicators.yaml': indicator(pattern) }), {
    editorial: false,
  });
  expect(diagnostics).toMatchObject([{ code: 'content/schema', file: 'content/indicators.yaml', line: 6 }]);
});

test.each([
  ['signedOn: { value: 2016-99-99, evidence: 印本 }', 'a day of the calendar'],
  ['signedOn: { value: 2023-02-29, evidence: 印本 }', 'a day of the calendar'],
  ['period: { value: { from: 2020, to: 2010 }, evidence: 印本 }', 'ends before it begins'],
])('a descriptor that says %s is refused at its line', (line, message) => {
  const text = `id: d\nseed: d.txt\noriginalFile: d.txt\nsha256: ${'a'.repeat(64)}\nplace: p\nshortTitle: { hans: 甲, hant: 甲, en: A }\nseries: null\n${line}\n`;
  const { diagnostics } = readContent(folderWith({ 'documents/d.yaml': text }), { editorial: false });
  expect(diagnostics).toMatchObject([{ file: 'content/documents/d.yaml', line: 8 }]);
  expect(diagnostics[0]?.message).toContain(message);
});
