/** Texts that wait compressed until they are written. */
import { expect, test } from 'vitest';
import { compressTexts, decompress, release } from '#model/written/compress.ts';

const decoder = new TextDecoder();

test.each([
  { texts: [] },
  { texts: [''] },
  { texts: ['村卫生站', '', '𠮷名', 'a'] },
  { texts: ['短', '长'.repeat(200_000), '短'] },
])('texts come out as they went in, and by place', ({ texts }) => {
  const compressed = compressTexts(texts);
  // One that comes in between leaves it as it is.
  compressTexts(['別'.repeat(1000)]);
  const all = decompress(compressed);
  const { ends } = compressed;
  expect(texts.map((_, n) => decoder.decode(all.subarray(ends[n - 1] ?? 0, ends[n])))).toEqual(texts);
  expect(compressed.bytes.buffer.byteLength).toBe(compressed.bytes.byteLength);
});

test('what was taken out is given back at once, but for what others share', () => {
  const large = decompress(compressTexts(['字'.repeat(100_000)]));
  expect(large.byteLength).toBe(300_000);
  release(large);
  expect(large.byteLength).toBe(0);
  const [one, other] = [decompress(compressTexts(['一'])), decompress(compressTexts(['二']))];
  release(one);
  expect(decoder.decode(other)).toBe('二');
});
