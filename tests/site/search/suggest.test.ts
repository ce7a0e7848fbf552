import { expect, test } from 'vitest';
import { readFoldTable } from '#site/search/fold-query.ts';
import { makeSearchable } from '#site/search/match.ts';
import { parseQuery } from '#site/search/query.ts';
import { otherWords, shorterRuns } from '#site/search/suggest.ts';
import { record } from './sample-records.ts';

const table = readFoldTable('醫医團团隊队');
const texts = ['推进家庭医生团队建设。', '家庭医生签约。', '全科医生2名。'].map((body) =>
  makeSearchable(record({ body }), table),
);

test.each<[string, [string, number][], string]>([
  ['家庭医生团队长', [['家庭医生团队', 1]], 'the longest part that occurs'],
  ['家庭醫生團隊長', [['家庭醫生團隊', 1]], 'in the reader’s script'],
  [
    '全科医生签约率',
    [
      ['全科医生', 1],
      ['医生签约', 1],
    ],
    'several parts, none inside another',
  ],
  ['驾驶', [], 'nothing occurs'],
  ['医', [], 'one character is no run'],
  ['医生签证', [['医生', 3]], 'nothing is cut inside a word'],
  ['2名大夫', [], 'no bare number'],
  ['生签', [], 'no word of the texts, though they hold it'],
])('%s → %j (%s)', (question, expected) => {
  const found = shorterRuns(parseQuery(question, table), texts);
  expect(found.map(({ typed, clauses }) => [typed, clauses])).toEqual(expected);
});

test('words that stand elsewhere across two others are looked for further on', () => {
  const own = ['专科大力发展。', '科大新校。'].map((body) => makeSearchable(record({ body }), table));
  // By a dictionary of these words alone.
  const words = ['专科', '大力', '发展', '科大', '新校', '医院'];
  const segment = (run: string): number[] => {
    const ends: number[] = [];
    for (let at = 0; at < run.length; ) {
      at += words.find((word) => run.startsWith(word, at))?.length ?? 1;
      ends.push(at);
    }
    return ends;
  };
  expect(shorterRuns(parseQuery('科大医院', table), own, segment).map(({ typed }) => typed)).toEqual([
    '科大',
  ]);
  expect(shorterRuns(parseQuery('科大医院', table), own.slice(0, 1), segment)).toEqual([]);
});

test('other words of the row that occur, most first', () => {
  const rows = [
    ['家庭医生', '全科医生', '赤脚医生'],
    ['床位', '病床'],
  ];
  expect(otherWords(parseQuery('赤脚医生', table), rows, texts)).toEqual([
    { typed: '家庭医生', clauses: 2 },
    { typed: '全科医生', clauses: 1 },
  ]);
  expect(otherWords(parseQuery('床位', table), rows, texts)).toEqual([]);
});
