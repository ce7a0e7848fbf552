import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markFirstUses } from '#site/views/glossary/first-uses.ts';

const FORMS = [
  { form: '医联体', id: 'alliance' },
  { form: '医疗联合体', id: 'alliance' },
  { form: '联合体', id: 'union' },
  { form: '编制', id: 'posts' },
];
const mark = (html: string): string => markFirstUses(html, FORMS, (words, id) => `[${words}|${id}]`);

test.each([
  [
    '<p>建医联体，医联体内编制</p>',
    '<p>建[医联体|alliance]，医联体内[编制|posts]</p>',
    'the first use of each',
  ],
  [
    '<p>医疗联合体</p><p>医联体</p>',
    '<p>[医疗联合体|alliance]</p><p>医联体</p>',
    'one entry once, whichever form',
  ],
  ['<h2>编制</h2><p>编制</p>', '<h2>编制</h2><p>[编制|posts]</p>', 'no heading'],
  [
    '<a href="/">编制<b>编制</b></a>编制',
    '<a href="/">编制<b>编制</b></a>[编制|posts]',
    'nothing inside a link',
  ],
  ['<p title="编制">文</p>', '<p title="编制">文</p>', 'no attribute'],
  ['<p title="a>编制">文</p>', '<p title="a>编制">文</p>', 'an attribute may hold what ends tags elsewhere'],
  ['<script>"编制"</script>编制', '<script>"编制"</script>[编制|posts]', 'no script'],
  ['<!-- 编制 -->编制', '<!-- 编制 -->[编制|posts]', 'no comment'],
  ['<nav>编制<br>编制</nav>编制', '<nav>编制<br>编制</nav>[编制|posts]', 'a void element closes nothing'],
  ['编<b>制</b>', '编<b>制</b>', 'a word cut by a mark stays as it is'],
])('%s → %s (%s)', (html, expected) => {
  expect(mark(html)).toBe(expected);
});

test('nothing is marked inside what is left out', () => {
  const html = '<div><p data-x>编制<b>编制</b></p><p>编制</p></div>';
  expect(
    markFirstUses(
      html,
      FORMS,
      (words) => `[${words}]`,
      (tag) => !tag.includes('data-x'),
    ),
  ).toBe('<div><p data-x>编制<b>编制</b></p><p>[编制]</p></div>');
});

test('without words nothing changes', () => {
  expect(markFirstUses('<p>编制</p>', [], () => '')).toBe('<p>编制</p>');
});

test('what is read stays as it was', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<a href="x">',
    '</a>',
    '医联体',
    '编制',
    '联合体',
    '文',
    '<br>',
    '&lt;',
    '<h2>',
    '</h2>',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const html = pieces.join('');
      const strip = (text: string) => text.replace(/<[^>]*>/g, '');
      expect(strip(markFirstUses(html, FORMS, (words) => `<i>${words}</i>`))).toBe(strip(html));
    }),
  );
});
