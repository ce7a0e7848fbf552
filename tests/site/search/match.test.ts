import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedText, readFoldTable } from '#site/search/fold-query.ts';
import { findRun, hasGaps, makeSearchable, marksIn, matchRecord } from '#site/search/match.ts';
import { parseQuery } from '#site/search/query.ts';
import { record } from './sample-records.ts';

const table = readFoldTable('醫医療疗');
const clause = makeSearchable(
  record({
    marker: '（二）',
    heading: '打造区域医疗中心',
    seam: '。',
    body: '以市人民醫院為依托，到２０１８年达到９０％。',
    notes: '（市卫生局）',
  }),
  table,
);
const matches = (question: string, asPrinted = false, above: readonly string[] = []) =>
  matchRecord(clause, parseQuery(question, table), { asPrinted, above }) !== null;

test.each<[string, boolean, string]>([
  ['区域医疗中心', true, 'heading'],
  ['人民医院', true, 'body, asked in the other script'],
  ['2018年达到90%', true, 'width does not matter'],
  ['中心以市', true, 'heading and body as a page shows them'],
  ['卫生局', true, 'the note of responsible units'],
  ['区域 卫生局', true, 'all words in one clause'],
  ['区域 儿童', false, 'one word is missing'],
  ['区域 -卫生局', false, 'an excluded word stands there'],
  ['区域 -儿童', true, 'an excluded word does not'],
  ['中心。以市', false, 'the stop behind a heading belongs to neither part'],
  ['（二）打造', false, 'nor does the marker'],
])('%s: %s (%s)', (question, expected) => {
  expect(matches(question)).toBe(expected);
});

test.each<[string, boolean, string]>([
  ['中心。以市', true, 'across the stop'],
  ['(二)打造', true, 'from the marker on'],
  ['二)打造', false, 'half a marker is no number'],
  ['(二)', false, 'a marker alone is no text'],
  ['中心。', false, 'up to the stop says no more than the heading'],
])('as printed, %s: %s (%s)', (question, expected) => {
  expect(matches(question, true)).toBe(expected);
});

test('headings above may hold a word, but not all of them', () => {
  expect(matches('区域 总体要求', false, ['总体要求'])).toBe(true);
  expect(matches('总体要求', false, ['总体要求'])).toBe(false);
});

test.each<[string, boolean, string]>([
  ['中医医院 4 家', true, 'the text has white space in the same places'],
  ['中醫医院 ４　家', true, 'whatever its width'],
  ['中医医院 4', true, 'up to any of them'],
  ['中医 医院', false, 'the words stand together, but without a blank'],
  ['中心 医院', false, 'the words stand apart'],
  ['人才 中医', false, 'the joint of heading and body is no blank'],
])('%s is a passage of the text: %s (%s)', (question, expected) => {
  const spacious = makeSearchable(record({ heading: '人才', body: '中医医院 4 家在中心。' }), table);
  const { spaced } = parseQuery(question, table);
  expect(hasGaps(spacious, spaced?.folded ?? '', spaced?.gaps ?? [])).toBe(expected);
});

test('marks are stretches of the displayed text', () => {
  const hits = matchRecord(clause, parseQuery('医院 2018年 人民医院', table)) ?? [];
  const { body } = clause.record;
  expect(marksIn(hits, 'body').map(([start, end]) => body.slice(start, end))).toEqual([
    '人民醫院',
    '２０１８年',
  ]);
});

test('finds a run exactly where a plain scan does', () => {
  const characters = fc.constantFrom(...'医療疗醫，,。(（ 。1１');
  const text = fc.string({ unit: characters, maxLength: 12 });
  fc.assert(
    fc.property(
      text,
      text,
      fc.string({ unit: characters, minLength: 1, maxLength: 3 }),
      (heading, body, asked) => {
        const run = foldedText(table, asked);
        const searchable = makeSearchable(record({ heading, body }), table);
        const whole = foldedText(table, heading) + foldedText(table, body);
        fc.pre(run !== '');
        const hits = findRun(searchable, run, 0);
        expect(hits.length > 0).toBe(whole.includes(run));
        for (const { ranges } of hits) {
          const shown = ranges
            .map(({ part, start, end }) => searchable.record[part].slice(start, end))
            .join('');
          expect(foldedText(table, shown)).toBe(run);
        }
      },
    ),
  );
});
