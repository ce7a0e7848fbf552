import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAmounts } from '#language/forms/amount.ts';

const show = (text: string): string[] =>
  findAmounts(text).map(
    ({ start, end, value, valueMax, unit }) =>
      `${text.slice(start, end)}=${value}${valueMax === null ? '' : `..${valueMax}`}${unit}`,
  );

describe('amounts', () => {
  test.each([
    ['95%', ['95%=95%'], 'a rate'],
    ['60%-70%', ['60%-70%=60..70%'], 'the sign on both ends'],
    ['3至10万居民', ['3至10万=3..10万'], 'a range with a scale'],
    ['1,200个', ['1,200个=1200个'], 'thousands'],
    ['5个百分点', ['5个百分点=5个百分点'], 'the longest unit'],
    ['11大类37项', ['11大类=11大类', '37项=37项'], 'two in a row'],
    ['8大体系。', ['8大体系=8大体系'], 'a short noun that ends the phrase belongs to 大'],
    ['万分之五', ['万分之五=5‱'], 'per ten thousand'],
    ['千分之十二点五', ['千分之十二点五=12.5‰'], 'decimals in numerals'],
    ['1/4，2/3以上', ['1/4=0.25', '2/3=0.6667'], 'fractions in digits'],
    ['2016/8/10，24/7', ['2016=2016', '24=24'], 'no fractions'],
    ['一半以上，半数', ['一半=0.5', '半数=0.5'], 'halves'],
    ['5‰-8‰', ['5‰-8‰=5..8‰'], 'the sign on both ends'],
    ['50万人口', ['50万人口=50万人口'], 'people of a place'],
    ['300场次、4批次', ['300场次=300场次', '4批次=4批次'], 'compound measure words'],
    ['10-8个', ['8个=8个'], 'a range does not fall'],
    ['第71次、第十三个', [], 'ordinals'],
    ['CD4、PM2.5、5+3、2030工程', ['2030=2030'], 'names hold bare numbers at most'],
  ] as const)('%s', (text, expected, why) => {
    expect(show(text), why).toEqual(expected);
  });

  test('amounts stand in order, do not overlap and stay inside the text', () => {
    const piece = fc.constantFrom(
      ...'0123456789.,-:：%‰至到一二三十百千万亿两〇个所名元年月日级次大以上第分之成约达，。（）'.split(''),
    );
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 60 }), (text) => {
        let last = 0;
        for (const { start, end, value } of findAmounts(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(value)).toBe(true);
          last = end;
        }
      }),
    );
  });
});
