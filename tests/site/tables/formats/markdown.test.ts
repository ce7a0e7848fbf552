import { expect, test } from 'vitest';
import { toHtml } from '#site/client/basket/table.ts';
import { toMarkdown } from '#site/tables/formats/markdown.ts';

test('Markdown keeps cells in their columns and words as words', () => {
  const rows = [
    ['甲', '他说“2,5”"好"\n第二行'],
    ['a|b', '<b>'],
  ];
  expect(toMarkdown(['组', '条文'], rows)).toBe(
    '| 组 | 条文 |\n| --- | --- |\n| 甲 | 他说“2,5”"好"<br>第二行 |\n| a\\|b | \\<b\\> |\n',
  );
});

test('the table for Word shows texts as text and addresses as links', () => {
  const html = toHtml({ head: ['链接'], rows: [['https://x/?a&b'], ['<script>']] });
  expect(html).toContain('<a href="https://x/?a&amp;b">');
  expect(html).toContain('<td>&lt;script&gt;</td>');
});
