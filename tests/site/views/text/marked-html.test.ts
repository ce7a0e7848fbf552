import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml } from '#model/escape-html.ts';
import { markedHtml, markedSlice } from '#site/views/text/marked-html.ts';
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
      [{ start: 2, end: 7, kind: 'target', tag: 'b' }],
      '达到<b class="target">90%左右</b>',
      'a mark stands around its words',
    ],
    [
      '要达到90%',
      [
        { start: 3, end: 6, kind: 'target', tag: 'b' },
        { start: 0, end: 6, kind: 'duty' },
      ],
      '<span class="duty">要达到<b class="target">90%</b></span>',
      'the longer mark stands outside',
    ],
    [
      '甲乙丙',
      [
        { start: 0, end: 2, kind: 'segment' },
        { start: 1, end: 3, kind: 'common' },
      ],
      '<span class="segment">甲<span class="common">乙</span></span><span class="common">丙</span>',
      'of two that cross the later is cut in two',
    ],
    [
      '甲乙',
      [
        { start: 0, end: 2, kind: 'segment', to: '/a/' },
        { start: 1, end: 2, kind: 'common', to: '/b/' },
      ],
      '<a class="segment" href="/a/">甲<span class="common">乙</span></a>',
      'a link inside a link becomes plain',
    ],
    [
      '甲',
      [{ start: 1, end: 1, kind: 'erratum' }],
      '甲<span class="erratum"></span>',
      'an insertion has no length',
    ],
    [
      '<b>&',
      [{ start: 0, end: 3, kind: 'segment' }],
      '<span class="segment">&lt;b&gt;</span>&amp;',
      'text stays text',
    ],
    ['甲', [{ start: 0, end: 9, kind: 'segment' }], '甲', 'a mark beyond the text is left out'],
  ])('%s %j → %s (%s)', (text, marks, expected) => expect(markedHtml(text, marks)).toBe(expected));

  test('never changes a character, and closes what it opens', () => {
    const marks = fc.array(
      fc.record({
        start: fc.nat(12),
        length: fc.nat(8),
        kind: fc.constantFrom('target', 'duty', 'erratum'),
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

test('a mark over two cells is drawn in each', () => {
  const marks: TextMark[] = [{ start: 1, end: 6, kind: 'word', tag: 'b' }];
  const text = '床位数\t7.2';
  expect([markedSlice(text, [0, 3], marks), markedSlice(text, [4, 7], marks)]).toEqual([
    '床<b class="word">位数</b>',
    '<b class="word">7.</b>2',
  ]);
});
