import { expect, test } from 'vitest';
import { toCsv as basketCsv, toMarkdown as basketMarkdown, toHtml } from '#site/client/basket/table.ts';
import { toCsv, toMarkdown } from '#site/views/tables/table.ts';

const table = {
  title: '人才',
  head: ['组', '条文'],
  rows: [
    ['甲', '他说“2,5”"好"\n第二行'],
    ['a|b', '<b>'],
  ],
};

test.each([
  ['the site’s files', toCsv(table)],
  ['the basket', basketCsv(table)],
])('CSV of %s opens in a spreadsheet: mark, quotes doubled, lines ended by CRLF', (_, csv) => {
  expect(csv).toBe('\uFEFF组,条文\r\n甲,"他说“2,5”""好""\n第二行"\r\na|b,<b>\r\n');
});

test('Markdown keeps cells in their columns and words as words', () => {
  const lines = '| 组 | 条文 |\n| --- | --- |\n| 甲 | 他说“2,5”"好"<br>第二行 |\n| a\\|b | \\<b\\> |\n';
  expect(toMarkdown(table)).toBe(`# 人才\n\n${lines}`);
  expect(basketMarkdown(table)).toBe(lines);
});

test('a cell that a spreadsheet would run gets a quote before it', () => {
  const formula = { title: '', head: ['a'], rows: [['=1+1'], ['-5'], ['——按']] };
  for (const csv of [toCsv(formula), basketCsv(formula)])
    expect(csv).toBe("\uFEFFa\r\n'=1+1\r\n'-5\r\n——按\r\n");
});

test('the table for Word shows texts as text and addresses as links', () => {
  const html = toHtml({ head: ['链接'], rows: [['https://x/?a&b'], ['<script>']] });
  expect(html).toContain('<a href="https://x/?a&amp;b">');
  expect(html).toContain('<td>&lt;script&gt;</td>');
});
