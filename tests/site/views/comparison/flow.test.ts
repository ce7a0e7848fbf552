import { expect, test } from 'vitest';
import { borrowingFlows, copiedClauses, sectionsOf } from '#site/views/comparison/flow.ts';
import { clause, document, pair, piece, recordsOf, text } from '../sample-records.ts';

const LONG = '甲'.repeat(300);
const heading = (id: string, words: string, parent: string | null) =>
  clause(id, '', { leaf: false, heading: text(words), parent });
const records = recordsOf(
  [
    heading('a/1', '总体要求', null),
    clause('a/1.1', LONG, { parent: 'a/1' }),
    heading('a/2', '保障', null),
    clause('a/2.1', '乙'.repeat(40), { parent: 'a/2' }),
    heading('b/1', '要求', null),
    clause('b/1.1', LONG, { parent: 'b/1' }),
    clause('c/1', LONG),
  ],
  {
    documents: [
      document('a', 'a', { signedOn: '2016-06-20' }),
      document('b', 'b', { signedOn: '2017-03-01' }),
      document('c', 'c'),
    ],
    alignments: {
      pairs: [
        pair('a/1.1', 'b/1.1', {
          body: [
            piece('same', 0, 280, 0, 280),
            piece('wording', 280, 290, 280, 290),
            piece('same', 290, 300, 290, 300),
          ],
        }),
      ],
      possible: [],
      groups: [],
      releases: [],
    },
  },
);

test('only runs of twelve characters or more count as copied', () => {
  expect(copiedClauses(records, 'a', 'b').map(({ characters }) => characters)).toEqual([280]);
  expect(copiedClauses(records, 'b', 'a').map(({ characters }) => characters)).toEqual([280]);
});

test('a ribbon leads from the section of the earlier document to that of the later', () => {
  const flows = borrowingFlows(records);
  expect(flows.map(({ earlier, later }) => [earlier.id, later.id])).toEqual([['a', 'b']]);
  expect(flows[0]?.ribbons).toMatchObject([{ from: 0, to: 0, characters: 280 }]);
});

test('a section that holds most of its document gives way to its parts', () => {
  const parts = recordsOf([
    heading('d/1', '任务', null),
    clause('d/1.1', '甲'.repeat(50), { parent: 'd/1' }),
    clause('d/1.2', '乙'.repeat(50), { parent: 'd/1' }),
    clause('d/2', '丙'.repeat(20)),
  ]);
  expect(sectionsOf(parts, 'd').map((section) => section.clause.id)).toEqual(['d/1.1', 'd/1.2', 'd/2']);
});

test('of several earlier documents the one with most in common is shown, and pages share what was found', () => {
  const ids = ['d2011', 'd2012', 'd2013'];
  const same = (a: string, b: string, length: number) =>
    pair(`${a}/1`, `${b}/1`, { body: [piece('same', 0, length, 0, length)] });
  const many = recordsOf(
    ids.map((id) => clause(`${id}/1`, LONG)),
    {
      documents: ids.map((id) => document(id, id, { signedOn: `${id.slice(1)}-01-01` })),
      alignments: {
        pairs: [same('d2011', 'd2012', 210), same('d2013', 'd2011', 280), same('d2012', 'd2013', 240)],
        possible: [],
        groups: [],
        releases: [],
      },
    },
  );
  const flows = borrowingFlows(many);
  expect(flows.map(({ earlier, later, characters }) => [earlier.id, later.id, characters])).toEqual([
    ['d2011', 'd2012', 210],
    ['d2011', 'd2013', 280],
  ]);
  expect(borrowingFlows(many)).toBe(flows);
});
