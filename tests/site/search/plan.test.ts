import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Chunk } from '#site/search/files/shard.ts';
import { readFoldTable } from '#site/search/fold-query.ts';
import { chunkOf, indexWords, planAsks } from '#site/search/plan.ts';
import { parseQuery } from '#site/search/query.ts';

const table = readFoldTable('');
const chunks: readonly Chunk[] = [
  ['0', '9', 1_200],
  ['一', '丿', 6_000],
  ['乀', '龥', 6_600],
];
const plan = (question: string, loaded: number[] = [], budget?: number) =>
  planAsks(parseQuery(question, table), chunks, new Set(loaded), budget)?.map(({ characters }) => characters);

test('punctuation is no word of the index', () => {
  expect(indexWords('县域,90%(二)')).toBe('县 域 9 0 二');
});

test.each([
  ['5', 0],
  ['一', 1],
  ['医', 2],
  ['a', -1],
])('%s is in chunk %d', (character, expected) => {
  expect(chunkOf(character, chunks)).toBe(expected);
});

test.each<[string, string[] | undefined, string]>([
  ['家庭医生', ['家庭医生'], 'one chunk: the whole run'],
  ['家庭一医生', ['家庭'], 'two chunks are too many: the longest part in one'],
  ['2018年到2020', ['2018年到20'], 'eight characters at most; the digits are cheap beside one chunk'],
  ['，。', [], 'nothing to ask: every clause is a candidate'],
  ['家庭abc', undefined, 'a character that no clause has'],
  ['家庭 一万', ['一万'], 'the second word is left to the check when it is too dear'],
  ['家庭 2018', ['2018', '家庭'], 'cheap ones are asked together'],
])('%s → %j (%s)', (question, expected) => {
  expect(plan(question)).toEqual(expected);
});

test('what is loaded costs nothing', () => {
  expect(plan('家庭一医生', [1, 2])).toEqual(['家庭一医生']);
  expect(plan('家庭一医生', [], Number.POSITIVE_INFINITY)).toEqual(['家庭一医生']);
});

test('asks only for parts of what is wanted, within the budget after the first', () => {
  const word = fc.string({ unit: fc.constantFrom(...'一丁家庭医12'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.subarray([0, 1, 2]), (words, loaded) => {
      const query = parseQuery(words.join(' '), table);
      const asks = planAsks(query, chunks, new Set(loaded)) ?? [];
      expect(asks.length).toBeGreaterThan(0);
      for (const { characters, chunks: needed } of asks) {
        expect(query.wanted.some(({ folded }) => folded.includes(characters))).toBe(true);
        expect(new Set([...characters].map((one) => chunkOf(one, chunks)))).toEqual(new Set(needed));
      }
      const bytes = [...new Set(asks.flatMap(({ chunks: needed }) => needed))]
        .filter((chunk) => !loaded.includes(chunk))
        .reduce((sum, chunk) => sum + (chunks[chunk] as Chunk)[2], 0);
      expect(bytes).toBeLessThanOrEqual(26_000);
    }),
  );
});
