import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedText, readFoldTable } from '#site/search/fold-query.ts';
import { decodeCbor } from '../../../tools/build/search/cbor.ts';
import { buildFoldTable } from '../../../tools/build/search/fold-table.ts';

const text = (source: string, hans: string, hant: string) => ({ source, hans, hant });

test.each([
  ['醫療衞生', '医疗卫生', 'variants of Hong Kong that no text has'],
  ['著力', '着力', 'Taiwan’s 著'],
  ['裡', '里', 'variants of Taiwan'],
])('%s is found as %s (%s)', (asked, stands) => {
  const table = readFoldTable(buildFoldTable([text('医疗卫生着力里', '医疗卫生着力里', '醫療衛生著力裡')]));
  expect(foldedText(table, asked)).toBe(foldedText(table, stands));
});

test('the three views of a text fold to one, whatever the converter chose', () => {
  const views = [
    text('發展頭髮', '发展头发', '發展頭髮'),
    text('乾淨能干', '干净能干', '乾淨能幹'),
    // A phrase may be converted otherwise than its characters.
    text('臺灣計劃', '台湾计划', '臺灣計畫'),
  ];
  const table = readFoldTable(buildFoldTable(views));
  for (const { source, hans, hant } of views) {
    expect(foldedText(table, hant)).toBe(foldedText(table, hans));
    expect(foldedText(table, source)).toBe(foldedText(table, hans));
  }
});

test('texts of one script need no more than their own variants', () => {
  const table = readFoldTable(buildFoldTable([text('一二三', '一二三', '一二三')]));
  expect(foldedText(table, '一二三')).toBe('一二三');
});

/** The textbook encoder, for what the decoder reads. */
function encode(value: unknown): number[] {
  const head = (kind: number, length: number): number[] =>
    length < 24
      ? [(kind << 5) | length]
      : length < 256
        ? [(kind << 5) | 24, length]
        : [(kind << 5) | 25, length >> 8, length & 255];
  if (value === null) return [0xf6];
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') {
    const bytes = [...new TextEncoder().encode(value)];
    return [...head(3, bytes.length), ...bytes];
  }
  return [...head(4, (value as unknown[]).length), ...(value as unknown[]).flatMap(encode)];
}

test('reads back what is written in CBOR', () => {
  const { item } = fc.letrec((tie) => ({
    item: fc.oneof(
      { maxDepth: 3 },
      fc.integer({ min: -300, max: 60_000 }),
      fc.string({ unit: fc.constantFrom(...'医a9') }),
      fc.constant(null),
      fc.array(tie('item'), { maxLength: 30 }),
    ),
  }));
  fc.assert(
    fc.property(item, (value) => {
      expect(decodeCbor(Uint8Array.from(encode(value)))).toEqual(value);
    }),
  );
});

test('refuses what Pagefind does not write', () => {
  expect(() => decodeCbor(Uint8Array.from([0xa1, 1, 2]))).toThrow(RangeError);
});
