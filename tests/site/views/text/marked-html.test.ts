import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml } from '#model/escape-html.ts';
import { markedHtml } from '#site/views/text/marked-html.ts';
import type { TextMark } from '#site/views/text/marks.ts';

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

describe('markedHtml', () => {
  test.each<[string, TextMark[], string, string]>([
    ['达到90%左右', [], '达到90%左右', 'no mark changes nothing'],
    [
      '达到90%左右',
      [{ start: 2, end: 7, kind: 'n', tag: 'b' }],
      '达到<b class="n">90%左右</b>',
      'a mark stands around its words',
    ],
    [
      '要达到90%',
      [
        { start: 3, end: 6, kind: 'n', tag: 'b' },
        { start: 0, end: 6, kind: 'q' },
      ],
      '<span class="q">要达到<b class="n">90%</b></span>',
      'the longer mark stands outside',
    ],
    [
      '甲乙丙',
      [
        { start: 0, end: 2, kind: 'x' },
        { start: 1, end: 3, kind: 'y' },
      ],
      '<span class="x">甲<span class="y">乙</span></span><span class="y">丙</span>',
      'of two that cross the later is cut in two',
    ],
    [
      '甲乙',
      [
        { start: 0, end: 2, kind: 'x', to: '/a/' },
        { start: 1, end: 2, kind: 'y', to: '/b/' },
      ],
      '<a class="x" href="/a/">甲<span class="y">乙</span></a>',
      'a link inside a link becomes plain',
    ],
    ['甲', [{ start: 1, end: 1, kind: 'e' }], '甲<span class="e"></span>', 'an insertion has no length'],
    ['<b>&', [{ start: 0, end: 3, kind: 'x' }], '<span class="x">&lt;b&gt;</span>&amp;', 'text stays text'],
    ['甲', [{ start: 0, end: 9, kind: 'x' }], '甲', 'a mark beyond the text is left out'],
  ])('%s %j → %s (%s)', (text, marks, expected) => expect(markedHtml(text, marks)).toBe(expected));

  test('never changes a character, and closes what it opens', () => {
    const marks = fc.array(
      fc.record({
        start: fc.nat(12),
        length: fc.nat(8),
        kind: fc.constantFrom('n', 'q', 'e'),
        to: fc.constantFrom(undefined, '/x/'),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 16 }), marks, (text, drawn) => {
        const html = markedHtml(
          text,
          drawn.map(({ start, length, kind, to }) => ({
            start,
            end: start + length,
            kind,
            ...(to && { to }),
          })),
        );
        expect(plain(html)).toBe(text);
        expect(html.match(/<[a-z]/g)?.length ?? 0).toBe(html.match(/<\//g)?.length ?? 0);
        expect(html).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /s);
      }),
    );
  });
});

test('escapeHtml shows markup instead of running it', () => {
  expect(escapeHtml('<script>"&"</script>')).toBe('&lt;script&gt;&quot;&amp;&quot;&lt;/script&gt;');
});
