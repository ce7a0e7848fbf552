import { expect, test } from 'vitest';
import { totalsInList, totalsSentence } from '#site/views/places/totals-text.ts';

test.each([
  [14, '2 份文件，14 个数字', '收录 2 份文件、60 条条款，其中写下的数字有 14 个。', '14 numbers'],
  [0, '2 份文件', '收录 2 份文件、60 条条款，没有写下数字。', 'no number'],
])('of %i numbers: %s', (targets, inList, sentence, english) => {
  const totals = { documents: 2, clauses: 60, targets };
  expect(totalsInList(totals, 'hans')).toBe(inList);
  expect(totalsSentence(totals, 'hans')).toBe(sentence);
  expect(totalsSentence(totals, 'en')).toContain(english);
});
