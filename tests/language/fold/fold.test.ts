import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldMapped } from '#language/fold/fold.ts';
import type { MappedText } from '#model/span.ts';

test.each([
  ['（一）加强领导，', '(一)加强领导,', 'full-width brackets and commas'],
  ['(一)加强领导,', '(一)加强领导,', 'half-width ones stay'],
  ['粤府〔2018〕52号', '粤府[2018]52号', 'tortoise-shell brackets of an issue number'],
  ['粤府［２０１８］５２号', '粤府[2018]52号', 'full-width square brackets and digits'],
  ['【2018】', '[2018]', 'lenticular brackets'],
  ['“三医联动”', '"三医联动"', 'mainland quotation marks'],
  ['「三医联动」', '"三医联动"', 'quotation marks of Taiwan'],
  ['‘两票制’『两票制』', "'两票制''两票制'", 'inner quotation marks'],
  ['2016—2018', '2016-2018', 'em dash'],
  ['2016－2018', '2016-2018', 'full-width hyphen'],
  ['2016–2018', '2016-2018', 'en dash'],
  ['——打造', '--打造', 'the dash of two characters'],
  ['8～10', '8~10', 'full-width tilde'],
  ['２.５％', '2.5%', 'full-width numbers'],
  ['CD4 检测', 'cd4检测', 'Latin in lower case, spaces gone'],
  ['服务\n\n　水平\u200b', '服务水平', 'line breaks, ideographic and zero-width spaces'],
  ['建筑面积60㎡', '建筑面积60m2', 'one character becomes two'],
  ['等等…', '等等...', 'an ellipsis becomes three'],
  ['①加强', '1加强', 'circled number'],
  ['１．加强。', '1.加强。', 'the full stop of a number is not the full stop of a sentence'],
  ['', '', 'nothing'],
])('%j folds to %j (%s)', (text, expected) => expect(fold(text)).toBe(expected));

describe('for any text', () => {
  const glyphs = fc.constantFrom(
    '（',
    '㎡',
    '…',
    '\n',
    '　',
    'Ａ',
    '医',
    '𠀀',
    'İ',
    '①',
    '—',
    'é',
    '\ud800',
    'ﬁ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(glyphs).map((parts) => parts.join('')),
  );
  /** A text whose characters stand `gaps` apart in its seed. */
  const mapped = fc
    .tuple(text, fc.nat(50), fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1 }))
    .map(([value, start, gaps]): MappedText => {
      const toSource = [start];
      for (let i = 1; i < value.length; i++)
        toSource.push((toSource[i - 1] as number) + (gaps[i % gaps.length] as number));
      if (value !== '') toSource.push((toSource[value.length - 1] as number) + 1);
      return { text: value, toSource };
    });

  test('folding twice is folding once', () =>
    fc.assert(
      fc.property(text, (value) => {
        expect(fold(fold(value))).toBe(fold(value));
      }),
      { numRuns: 2000 },
    ));

  test('no white space is left', () =>
    fc.assert(
      fc.property(text, (value) => {
        expect(fold(value)).not.toMatch(/\s/);
      }),
    ));

  test('the mapped fold is the fold, and leads back to the seed', () =>
    fc.assert(
      fc.property(mapped, (value) => {
        const result = foldMapped(value);
        expect(result.text).toBe(fold(value.text));
        expect(result.toSource).toHaveLength(result.text.length + 1);
        for (const [i, offset] of result.toSource.entries()) {
          if (i > 0) expect(offset).toBeGreaterThanOrEqual(result.toSource[i - 1] as number);
          expect(offset).toBeGreaterThanOrEqual(value.toSource[0] as number);
          expect(offset).toBeLessThanOrEqual(value.toSource.at(-1) as number);
        }
      }),
      { numRuns: 2000 },
    ));

  test('each character of the fold comes from the place it names', () =>
    fc.assert(
      fc.property(mapped, (value) => {
        const result = foldMapped(value);
        for (let i = 0; i < result.text.length; i++) {
          const at = value.toSource.indexOf(result.toSource[i] as number);
          const units = value.text.codePointAt(at) as number;
          const whole = /[\udc00-\udfff]/.test(value.text[at] as string) && at > 0 ? at - 1 : at;
          const origin = String.fromCodePoint(value.text.codePointAt(whole) ?? units);
          expect(fold(origin)).toContain(result.text[i]);
        }
      }),
    ));
});
