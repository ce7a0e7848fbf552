/** What many documents cite, and the lists of their citations. */
import { expect, test } from 'vitest';
import type { CitationRecord } from '#model/facts/agency.ts';
import type { Records } from '#model/records.ts';
import { citationLists, listOf } from '#site/views/citations/lists.ts';
import { rankWorks } from '#site/views/citations/rank.ts';
import { type ListedWork, numberBeside, titleInMarks } from '#site/views/citations/works.ts';

const work = (key: string, level: ListedWork['level'], ...citing: readonly [string, 'basis' | 'mention'][]) =>
  ({
    key,
    level,
    citations: citing.map(([document, role]) => ({ from: { document }, role }) as CitationRecord),
  }) as unknown as ListedWork;

test('works by level, most cited first; a document counts once', () => {
  const ranked = rankWorks(
    [
      work('a', 'city', ['x', 'basis']),
      work('b', 'country', ['x', 'mention'], ['x', 'basis'], ['y', 'mention']),
      work('c', 'country', ['x', 'basis'], ['y', 'basis'], ['z', 'mention']),
      work('d', 'country', ['x', 'basis']),
    ],
    2,
  );
  expect(
    ranked.map(({ level, works, rest }) => [
      level,
      works.map(({ work: { key }, documents, basis }) => [key, documents, basis]),
      rest,
    ]),
  ).toEqual([
    [
      'country',
      [
        ['c', 3, 2],
        ['b', 2, 1],
      ],
      1,
    ],
    ['city', [['a', 1, 1]], 0],
  ]);
});

test('every document is in one list, and can be found there', () => {
  const documents = Array.from({ length: 95 }, (_, n) => ({ id: `d${n}` }));
  const records = { documents } as unknown as Records;
  const lists = citationLists(records);
  expect(lists.map(({ length }) => length)).toEqual([40, 40, 15]);
  for (const { id } of documents)
    expect(lists[listOf(records, id) - 1]?.some((document) => document.id === id)).toBe(true);
});

test('a text that is cited by its number alone is set in no title marks, and its number stands there once', () => {
  const text = (hans: string) => ({ source: hans, hans, hant: hans });
  const number = { title: text('绩政办〔2024〕3号'), issueNumber: '绩政办〔2024〕3号', standard: null };
  const titled = { title: text('甲办法'), issueNumber: '绩政办〔2024〕3号', standard: null };
  const standard = { title: text('甲标准'), issueNumber: null, standard: 'GB 18466-2005' };
  expect([titleInMarks(number, 'hans'), numberBeside(number)]).toEqual(['绩政办〔2024〕3号', null]);
  expect([titleInMarks(titled, 'hans'), numberBeside(titled)]).toEqual(['《甲办法》', '绩政办〔2024〕3号']);
  expect(numberBeside(standard)).toBe('GB 18466-2005');
});
