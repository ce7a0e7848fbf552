import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '#model/span.ts';
import { endOfSubstance, linesOfNotes, locate, within } from '#site/views/text/locate.ts';

describe('locate', () => {
  test.each<[string, string, Span[], number[], string]>([
    ['甲乙', '甲乙', [[0, 2]], [0, 1, 2], 'as printed'],
    ['甲乙', '甲\n乙', [[0, 3]], [0, 2, 3], 'a hard line break is left out'],
    [
      '甲乙',
      '甲（注）乙',
      [
        [0, 1],
        [4, 5],
      ],
      [0, 4, 5],
      'what stands between belongs to others',
    ],
    [
      '甲甲',
      '甲\n\n甲',
      [
        [0, 1],
        [3, 4],
      ],
      [0, 3, 4],
      'the same character twice is two places',
    ],
    ['', '甲', [], [0], 'an empty text has one end'],
    ['甲', '乙', [[0, 1]], [1, 1], 'a character that is not there shares the end'],
  ])('%s in %j → %j (%s)', (text, seed, stretches, expected) =>
    expect(locate(text, seed, stretches)).toEqual(expected),
  );

  test('finds each character of a text from which blanks were taken, and never goes back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('甲', '乙', '1', ' ', '\n', '　'), maxLength: 30 }),
        (seed) => {
          const text = seed.replace(/\s/gu, '');
          const offsets = locate(text, seed, [[0, seed.length]]);
          expect(offsets).toHaveLength(text.length + 1);
          for (let i = 0; i < text.length; i += 1) {
            expect(seed[offsets[i] as number]).toBe(text[i]);
            if (i > 0) expect(offsets[i] as number).toBeGreaterThan(offsets[i - 1] as number);
          }
        },
      ),
    );
  });
});

describe('within', () => {
  const offsets = [10, 11, 14, 15, 16];
  test.each<[Span, Span | null, string]>([
    [[11, 15], [1, 3], 'inside'],
    [[8, 12], [0, 2], 'cut at the beginning'],
    [[14, 99], [2, 4], 'cut at the end'],
    [[2, 9], null, 'before'],
    [[17, 20], null, 'behind'],
    [[14, 14], [2, 2], 'an insertion keeps its place'],
    [[12, 13], null, 'blanks between characters'],
  ])('%j → %j (%s)', (span, expected) => expect(within(offsets, span)).toEqual(expected));
  test('nothing lies within an empty text', () => expect(within([5], [0, 9])).toBeNull());
});

test.each([
  ['达到60%，每千人', '60%，', '60%'],
  ['共4张。', '4张。', '4张'],
  ['2018年底前', '2018年底前', '2018年底前'],
  ['一半，', '，', ''],
])('of what differs in %s no comma is marked', (text, differing, marked) => {
  const start = text.indexOf(differing);
  expect(text.slice(start, endOfSubstance(text, start, start + differing.length))).toBe(marked);
});

test.each<[string, readonly string[], string]>([
  [
    '牵头单位：甲局\n配合单位：乙局、\n丙局',
    ['牵头单位：甲局', '配合单位：乙局、丙局'],
    'a label opens a line, and what a line is broken for none',
  ],
  ['（甲局负责）\n（乙局配合）', ['（甲局负责）', '（乙局配合）'], 'so does a bracket'],
  ['牵头单位：甲局　配合单位：乙局', ['牵头单位：甲局　配合单位：乙局'], 'one line stays one'],
])('notes %j have the lines %j: %s', (seed, lines) => {
  const at = Array.from(seed, (_, n) => n).filter((n) => seed[n] !== '\n');
  const printed = seed.replaceAll('\n', '');
  expect(linesOfNotes(printed, [...at, seed.length], seed).map((span) => printed.slice(...span))).toEqual(
    lines,
  );
});
