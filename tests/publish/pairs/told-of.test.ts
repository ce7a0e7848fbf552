import { describe, expect, test } from 'vitest';
import { ALL as BORROWED_FROM_ALL, SOURCES } from '#align/borrowing/borrowing.ts';
import { CHOICE } from '#align/document-pairs.ts';
import { EVERY_TWO_UP_TO } from '#model/dyad.ts';
import type { CitationRecord } from '#model/facts/agency.ts';
import type { ComparisonRecord } from '#model/facts/target.ts';
import { comparisonsOf, leftOut, toldOf } from '#publish/pairs/told-of.ts';
import { fieldMeanings } from '#site/i18n/strings/data/data-fields.ts';
import { fileMeanings } from '#site/i18n/strings/data/dictionary.ts';
import type { Message } from '#site/i18n/translate.ts';

const NOTHING = { compared: [], pairs: [], borrowings: [] };
const ids = (count: number) => Array.from({ length: count }, (_, n) => `d${n}`);
const every = (count: number, others: (own: number) => readonly number[]) =>
  Array.from({ length: count }, (_, own) => others(own).length).reduce((sum, one) => sum + one, 0);

test('up to the limit every document is told of against every other', () => {
  const others = toldOf(ids(EVERY_TWO_UP_TO), NOTHING, []);
  expect(every(EVERY_TWO_UP_TO, others)).toBe(EVERY_TWO_UP_TO * (EVERY_TWO_UP_TO - 1));
  expect(others(2).slice(0, 4)).toEqual([0, 1, 3, 4]);
});

describe('in a larger corpus', () => {
  const count = EVERY_TWO_UP_TO + 1;
  const decision = { action: 'add', reason: '', by: '', on: '' } as const;
  const others = toldOf(
    ids(count),
    {
      compared: [
        ['d3', 'd7'],
        ['d3', 'd5'],
      ],
      pairs: [
        { a: 'd3/1', b: 'd9/1', decision },
        { a: 'd3/1', b: 'd11/1', decision: null },
      ] as never,
      borrowings: [
        { document: 'd1', from: 'd3', share: 0.2, runs: [] },
        { document: 'd2', from: 'd3', share: 0, runs: [] },
      ],
    },
    [{ from: { document: 'd299', clause: null }, resolvesTo: 'd3' }] as unknown as CitationRecord[],
  );

  test('those that were set against each other are, that an editor paired, that borrow or cite', () => {
    expect(others(3)).toEqual([1, 5, 7, 9, 299]);
  });

  test('either way round', () => {
    expect([1, 5, 7, 9, 299].map(others)).toEqual(Array(5).fill([3]));
    expect(every(count, others)).toBe(10);
  });

  test('it is said how many are not', () => {
    expect(leftOut(count, 10, 5)).toMatchObject([
      {
        code: 'publish/pairs-left-out',
        message: expect.stringMatching(/^of 90300 ordered pairs .* 90290 have/),
      },
    ]);
    expect(leftOut(3, 6, 3)).toEqual([]);
  });
});

test('comparisons are of all up to the limit, beyond of documents that were set against each other, whichever comes first', () => {
  const all = [
    ['d0', 'd1'],
    ['d0', 'd2'],
    ['d2', 'd1'],
    ['d3', 'd4'],
  ].map(([a, b]) => ({ a, b }) as ComparisonRecord);
  const decision = { action: 'add', reason: '', by: '', on: '' } as const;
  const alignment = {
    compared: [
      ['d0', 'd1'],
      ['d1', 'd2'],
    ],
    pairs: [
      { a: 'd4/1', b: 'd3/1', decision },
      { a: 'd0/1', b: 'd2/1', decision: null },
    ],
  } as unknown as Parameters<typeof comparisonsOf>[2];
  expect(comparisonsOf(all, CHOICE.all, alignment)).toEqual(all);
  expect(comparisonsOf(all, CHOICE.all + 1, alignment)).toEqual([all[0], all[2], all[3]]);
});

test('up to the limit it is said how many rows are of documents that were not set against each other', () => {
  expect(leftOut(CHOICE.all + 1, 41 * 40, 300)).toMatchObject([
    {
      code: 'publish/pairs-left-out',
      message: expect.stringMatching(/^of 1640 rows 1040 are of two documents /),
    },
  ]);
  // Some that cite each other were not, and more than the limit have no row.
  expect(
    leftOut(EVERY_TWO_UP_TO + 1, 10, 4).map(({ message }) => /^of \d+ \D+ (\d+)/.exec(message)?.[0]),
  ).toEqual(['of 90300 ordered pairs of 301', 'of 10 rows 2']);
});

test('what the dictionary says of these limits is so', () => {
  const limits = (...names: (keyof typeof fieldMeanings)[]) =>
    names.flatMap((name) =>
      Object.values(fieldMeanings[name]).map((words) => (words as string).match(/[1-9]\d+|(?<![–\d])[1-9]/g)),
    );
  const borrowed = [`${BORROWED_FROM_ALL}`, `${SOURCES}`];
  expect(limits('verbatimAinB', 'verbatimBinA')).toEqual(Array(4).fill(borrowed));
  expect(limits('none', 'sharedRuns')).toEqual(Array(4).fill([`${CHOICE.all}`]));
  const ofFile = ({ hans, en }: Message) => [hans, en].map((words) => words.match(/\d+/g));
  expect(ofFile(fileMeanings.comparisons)).toEqual(Array(2).fill([`${CHOICE.all}`]));
  expect(ofFile(fileMeanings.dyads)).toEqual(Array(2).fill([`${EVERY_TWO_UP_TO}`]));
});
