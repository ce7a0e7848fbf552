import { expect, test } from 'vitest';
import { readFoldTable } from '#site/search/fold-query.ts';
import { likeWords, type SuggestionRow, suggestRows } from '#site/search/suggestions.ts';

const table = readFoldTable('醫医');
const rows: readonly SuggestionRow[] = [
  ['agency', '市医院管理局', 'agencies/a/', ['市医院管理局']],
  ['topic', '家庭医生', 'compare/t/', ['家庭医生', 'familydoctors']],
  ['indicator', '全科医生数', 'targets/i/', ['全科医生数']],
  ['question', '急救怎么办', 'questions/q/', ['急救', '急救怎么办']],
  ...Array.from({ length: 9 }, (_, n): SuggestionRow => ['word', `医${n}`, `glossary/#${n}`, [`医${n}`]]),
];
const synonyms = [['救护车', '120', '急救']];
const labels = (typed: string) => suggestRows(typed, { rows, synonyms }, table).map(([, label]) => label);

test.each([
  ['家庭', ['家庭医生'], 'a name that begins so'],
  ['家庭醫生', ['家庭医生'], 'in the other script'],
  ['Family d', ['家庭医生'], 'in English'],
  ['救护', ['急救怎么办'], 'a word that means nearly the same'],
  ['120', ['急救怎么办'], 'a number that people call'],
  ['急救', ['急救怎么办'], 'the name itself'],
  ['am', [], 'two letters stand in too many names'],
  ['', [], 'nothing is asked'],
])('%s → %j (%s)', (typed, expected) => {
  expect(labels(typed)).toEqual(expected);
});

test('names that begin so come before those that hold it, and no kind hides the others', () => {
  expect(labels('医')).toEqual(['医0', '医1', '医2', '医3', '家庭医生', '全科医生数', '市医院管理局']);
});

test('one character means no other word', () => {
  expect(likeWords('救', synonyms)).toEqual([]);
  expect(likeWords('叫救护车', synonyms)).toEqual(['120', '急救']);
});
