import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Piece } from '#model/alignment.ts';
import { markStretches } from '#site/views/comparison/marks.ts';
import { clause, pair, piece } from '../sample-records.ts';

const a = clause('a/1', '每万人二名医生');
const number = pair('a/1', 'b/1', {
  body: [piece('same', 0, 3, 0, 3), piece('substance', 3, 5, 3, 7), piece('same', 5, 7, 7, 9)],
});
const seen = { pair: number, self: 'a/1', other: 'b/1', flipped: false };
const reworded = pair('a/1', 'c/1', { body: [piece('wording', 0, 7, 0, 4)] });
const seenReworded = { pair: reworded, self: 'a/1', other: 'c/1', flipped: false };

test('a substance difference is marked for the base it is measured against, and for no other', () => {
  const stretches = markStretches(a, 'body', [
    { bases: [0], pairs: [], own: false },
    { bases: [1], pairs: [seen], own: false },
  ]);
  expect(stretches.map(({ start, end, substance }) => [start, end, substance])).toEqual([
    [0, 3, 0],
    [3, 5, 0b10],
    [5, 7, 0],
  ]);
});

test('a pair seen from its other side is turned', () => {
  const b = clause('b/1', '每万人二点五名医生');
  const turned = { pair: number, self: 'b/1', other: 'a/1', flipped: true };
  const stretches = markStretches(b, 'body', [{ bases: [0], pairs: [turned], own: false }]);
  expect(stretches.find(({ substance }) => substance)).toMatchObject({ start: 3, end: 7 });
});

test.each([
  ['words that one part of a split text has are no difference', false, [0, 0, 0]],
  ['the base differs in substance wherever any other does', true, [0, 1, 0]],
])('%s', (_, own, expected) => {
  const stretches = markStretches(a, 'body', [
    { bases: [0], pairs: own ? [seen, seenReworded] : [seenReworded, seen], own },
  ]);
  const at = (position: number) => stretches.find(({ start, end }) => start <= position && position < end);
  const substances = [0, 3, 6].map((position) => at(position)?.substance);
  expect(own ? substances : [0, 6].map((position) => at(position)?.wording)).toEqual(own ? expected : [0, 0]);
});

test('stretches cover the text without gap or overlap, whatever the pieces are', () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 19 }), { maxLength: 6 });
  const kinds = fc.array(fc.constantFrom<Piece[0]>('same', 'wording', 'substance'), {
    minLength: 8,
    maxLength: 8,
  });
  fc.assert(
    fc.property(cuts, kinds, (inner, kind) => {
      const edges = [0, ...inner.toSorted((x, y) => x - y), 20];
      const body = edges.slice(1).map((end, n) => piece(kind[n] ?? 'same', edges[n] as number, end, 0, 1));
      const long = clause('a/1', '字'.repeat(20));
      const found = markStretches(long, 'body', [
        {
          bases: [0],
          own: false,
          pairs: [{ pair: pair('a/1', 'b/1', { body }), self: 'a/1', other: 'b/1', flipped: false }],
        },
      ]);
      expect(found.map(({ start }) => start)).toEqual([0, ...found.slice(0, -1).map(({ end }) => end)]);
      expect(found.at(-1)?.end).toBe(20);
    }),
  );
});
