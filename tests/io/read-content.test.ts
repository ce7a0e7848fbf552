import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkReferences } from '../../src/io/check-references.ts';
import { EMPTY_CONTENT, readContent } from '../../src/io/read-content.ts';

function folderWith(files: Record<string, string>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'duidu-')), 'content');
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
