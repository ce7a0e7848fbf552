import { expect, test } from 'vitest';
import { findSetPhrases, ownArticles } from '#language/set-phrases.ts';

test.each([
  ['加强组织领导各校要落到实处', ['加强组织领导', '落到实处'], 'what every document says'],
  [
    '逾期未改正的处一万元以上三万元以下罚款',
    ['逾期未改正的', '以上', '以下罚款'],
    'the consequence of a breach',
  ],
  ['建立住院总医师制度', ['建立'], 'what is set up tells the clause, that it is set up does not'],
  ['养老床位达到三十八张', [], 'nothing to leave out'],
])('%s → %j (%s)', (text, expected) =>
  expect(findSetPhrases(text).map(([start, end]) => text.slice(start, end))).toEqual(expected),
);

test.each([
  ['违反本条例第N条第N项规定遗弃犬只的', '遗弃犬只的'],
  ['违反本办法第N条第N项和第N项规定', ''],
  ['依照治安管理处罚法第N条处罚', '依照治安管理处罚法第N条处罚'],
])('leaves out which article of its own text %s names', (text, rest) =>
  expect(text.replace(ownArticles('N'), '')).toBe(rest),
);
