import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openArchive } from '#intake/archive.ts';
import { LARGEST_RATIO } from '#intake/limits.ts';
import { readOriginal } from '#intake/read-original.ts';
import { tinyPdf } from './tiny-pdf.ts';

const text = (words: string) => new TextEncoder().encode(words);
const PDF = tinyPdf([
  {
    words: [
      { text: '一、总体要求与主要目标的若干规定如下', x: 80, y: 700 },
      { text: '到二〇二五年建成学校若干所', x: 80, y: 670 },
    ],
  },
]);

test.each<[bytes: Uint8Array, name: string, form: string, warns: boolean, why: string]>([
  [text('一、总体要求\n'), 'a.txt', 'txt', false, 'text'],
  [text('# 一、总体要求\n'), 'a.md', 'md', false, 'Markdown'],
  [PDF, 'a.pdf', 'pdf', false, 'PDF'],
  [PDF, 'a.doc', 'pdf', true, 'PDF under another name'],
  [
    text('<html><body><p>一、总体要求。</p></body></html>'),
    'a.doc',
    'html',
    true,
    'a page that was saved as .doc',
  ],
  [text('一、总体要求。'), 'README', 'txt', false, 'no ending'],
  [readFileSync('tests/intake/fixtures/plan.doc'), 'plan.doc', 'doc', true, 'Word of before 2007'],
])('%#: %s is read as %s (warning %s: %s)', async (bytes, name, form, warns) => {
  const original = await readOriginal(bytes, name);
  expect(original.form).toBe(form);
  expect(original.warnings.length > 0).toBe(warns);
});

test('a .doc has its paragraphs and its table', async () => {
  const { text: read } = await readOriginal(readFileSync('tests/intake/fixtures/plan.doc'), 'plan.doc');
  expect(read).toContain('\n（一）扩大优质学位供给\n');
  expect(read).toContain('| 集团化办学覆盖率（%） | 45 | 80 | 预期性 |');
});

test.each<[bytes: Uint8Array, name: string, code: string, why: string]>([
  [text(''), 'a.txt', 'intake/no-text', 'nothing'],
  [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'a.png', 'intake/unknown-form', 'a picture'],
  [text('{\\rtf1 }'), 'a.rtf', 'intake/unknown-form', 'rich text'],
  [zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'a.xlsx', 'intake/unknown-form', 'a spreadsheet'],
  [text('PK\u0003\u0004broken'), 'a.docx', 'intake/damaged', 'a broken archive'],
  [
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(0)]),
    'a.doc',
    'intake/damaged',
    'a broken .doc',
  ],
])('%#: %s is refused with %s (%s)', async (bytes, name, code) => {
  await expect(readOriginal(bytes, name)).rejects.toMatchObject({ code });
});

test('a file with a password is told from a damaged one', async () => {
  const name = [...'EncryptedPackage'].flatMap((character) => [character.charCodeAt(0), 0]);
  const bytes = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array(508).fill(0), ...name]);
  await expect(readOriginal(bytes, 'a.docx')).rejects.toMatchObject({ code: 'intake/encrypted' });
});

test('an archive gives its files by their own names, whatever path they have', () => {
  const { entries, others } = openArchive(
    zipSync({
      '方案/../../一.txt': strToU8('甲。'),
      'b/二.md': strToU8('乙。'),
      'b/图.png': strToU8('x'),
      '__MACOSX/._一.txt': strToU8('x'),
    }),
  );
  expect(entries.map(({ name }) => name)).toEqual(['二.md', '一.txt']);
  expect(others).toEqual(['图.png']);
});

test.each<[archive: () => Uint8Array, why: string]>([
  [() => zipSync({ 'a.txt': new Uint8Array(20e6) }, { level: 9 }), `more than ${LARGEST_RATIO} to one`],
  [() => zipSync({ 'a.png': strToU8('x') }), 'nothing that can be read'],
  [
    () => zipSync(Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`${i}.txt`, strToU8('x')]))),
    'too many files',
  ],
])('an archive is refused: %#', (archive) => {
  expect(() => openArchive(archive())).toThrow(expect.objectContaining({ code: 'intake/archive' }));
});
