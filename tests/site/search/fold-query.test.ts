import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedText, foldWith, readFoldTable } from '#site/search/fold-query.ts';

const table = readFoldTable('縣县內内療疗醫医著着');

test.each([
  ['縣域內住院率達到', '县域内住院率達到', 'only characters of the table change'],
  ['達到９０％左右', '達到90%左右', 'full width is half width'],
  ['〔2016〕50号', '(2016)50号', 'brackets are one kind'],
  ['[2016]', '(2016)', 'square ones too'],
  ['“以药补医”', '"以药补医"', 'quotation marks are one kind'],
  ['「以药补医」', '"以药补医"', 'corner brackets too'],
  ['8—10个', '8-10个', 'a dash is typed as a hyphen'],
  ['2016 –2018', '2016-2018', 'white space is gone'],
  ['医\u3000疗\n机构', '医疗机构', 'line breaks and ideographic spaces too'],
  ['白求恩•诺尔曼・亨利', '白求恩·诺尔曼·亨利', 'points between names are one'],
  ['CD4、ＰＰＰ', 'cd4、ppp', 'capitals are small'],
  ['制度。以', '制度.以', '。 is typed as a full stop'],
  ['医，疗', '医,疗', '， is a comma and stays apart from 、'],
  ['①⑵', '1(2)', 'circled numbers are numbers'],
  ['', '', 'nothing stays nothing'],
])('%s → %s (%s)', (text, expected) => {
  expect(foldedText(table, text)).toBe(expected);
});

test('every folded character leads back to where it came from', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'縣域 “９０％”①—\n㎡𠮷a') }), (text) => {
      const { text: folded, at } = foldWith(table, text);
      expect(at.length).toBe(folded.length + 1);
      expect(at.at(-1)).toBe(text.length);
      for (const [i, offset] of at.slice(0, -1).entries()) {
        const character = String.fromCodePoint(text.codePointAt(offset) as number);
        expect(foldedText(table, character)).toContain(folded[i]);
        expect(offset).toBeGreaterThanOrEqual(at[i - 1] ?? 0);
      }
    }),
  );
});

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = foldedText(table, text);
      // A capital may become two letters of which one folds further (İ); two rounds settle everything.
      expect(foldedText(table, foldedText(table, once))).toBe(foldedText(table, once));
    }),
  );
});
