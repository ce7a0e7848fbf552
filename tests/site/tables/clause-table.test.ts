import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { type ClauseTable, toGrid, toTableHtml, toTableMarkdown } from '#site/tables/clause-table.ts';
import { toWord } from '#site/tables/formats/word.ts';

const entry = (label: string, text: string) => ({
  label,
  text,
  url: `https://site.example/clauses/x/${label}/`,
});
const TABLE: ClauseTable = {
  title: '甲 <b> 乙 | 丙',
  notes: '第一行\n第二行',
  columns: ['云溪 2021', '石桥 2021'],
  rows: [
    [
      [entry('一（一）', '到2025年，巩固率达到96%以上。\u0001')],
      [entry('一（一）', '达到97%'), entry('二', '=1+1 & <i>')],
    ],
    [[], [entry('三', '两个只增不减')]],
  ],
  none: '无对应条款',
  url: 'https://site.example/basket/?t=x',
  citation: '对读编辑. 甲[EB/OL]. https://site.example/basket/?t=x.',
  language: 'zh-Hans',
};

test('as a grid a cell holds label, text and address, and an empty one says so', () => {
  const { head, rows } = toGrid(TABLE);
  expect(head).toEqual(['', '云溪 2021', '石桥 2021']);
  expect(rows[1]).toEqual(['2', '无对应条款', '三 两个只增不减\nhttps://site.example/clauses/x/三/']);
});

test('as HTML it is a table with heads, and nothing in it becomes mark-up', () => {
  const { document } = parseHTML(toTableHtml(TABLE));
  expect(document.querySelector('caption')?.textContent).toBe('甲 <b> 乙 | 丙');
  expect(document.querySelectorAll('thead th[scope=col]')).toHaveLength(2);
  expect(document.querySelectorAll('tbody tr')).toHaveLength(2);
  expect(document.querySelectorAll('i, b')).toHaveLength(0);
  expect([...document.querySelectorAll('td a')].map((link) => link.getAttribute('href'))).toHaveLength(4);
});

test('as Markdown the bar and the mark-up of texts are escaped', () => {
  const text = toTableMarkdown(TABLE);
  expect(text).toContain('**甲 \\<b\\> 乙 \\| 丙**');
  expect(text.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(4);
});

test('as a document of Word it is a real table: rows, cells, head on every page, links', async () => {
  const blob = await toWord(TABLE);
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const xml = strFromU8(parts['word/document.xml'] as Uint8Array);
  expect(xml.match(/<w:tr[ >]/g)).toHaveLength(3);
  expect(xml.match(/<w:tc>/g)).toHaveLength(9);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(xml.match(/<w:hyperlink /g)).toHaveLength(4);
  expect(xml).toContain('=1+1 &amp; &lt;i&gt;');
  expect(xml).not.toContain('\u0001');
  const links = strFromU8(parts['word/_rels/document.xml.rels'] as Uint8Array);
  expect(links).toContain('TargetMode="External"');
});
