/** Pagefind's own files, whose form nobody promises: read whole, and refused in words where they are others. */
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { expect, test } from 'vitest';
import { indexWithPagefind } from '../../tools/build/search/pagefind.ts';

test('every record has its hash and every word its chunk', async () => {
  const { hashes, chunks, files } = await indexWithPagefind([
    { id: 'a/1', words: '县 域 内 住 院' },
    { id: 'a/2', words: '家 庭 医 生' },
  ]);
  expect([...hashes.keys()].sort()).toEqual(['a/1', 'a/2']);
  expect(new Set(hashes.values()).size).toBe(2);
  for (const word of ['县', '生'])
    expect(chunks.filter(([from, to]) => from <= word && word <= to).length).toBeGreaterThan(0);
  for (const [, , bytes] of chunks) expect(bytes).toBeGreaterThan(0);
  expect(files.map(({ path }) => path)).toContain('pagefind.js');
});

test('a chunk says which clauses hold a word, and leaves out where', async () => {
  const words = Array.from({ length: 200 }, (_, i) => (i % 2 ? '医' : '生')).join(' ');
  const { files } = await indexWithPagefind([{ id: 'a/1', words }]);
  const chunk = files.find(({ path }) => path.endsWith('.pf_index'));
  const unpacked = gunzipSync(chunk?.content ?? new Uint8Array());
  expect(unpacked.subarray(0, 12).toString()).toBe('pagefind_dcd');
  const [list] = decode(unpacked.subarray(12)) as [[string, [number, number[]][]][]];
  expect(list.map(([word, pages]) => [word, pages.map(([page, places]) => [page, places.slice(1)])])).toEqual(
    [
      ['医', [[0, [0]]]],
      ['生', [[0, [0]]]],
    ].sort(),
  );
});
