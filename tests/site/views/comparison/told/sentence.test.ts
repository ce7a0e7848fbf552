/** The sentence of a row as a cell of a table: of hundreds of statements a dozen, and how many more there are. */
import { expect, test } from 'vitest';
import type { SummaryFact } from '#site/views/comparison/told/facts.ts';
import { sentenceOf } from '#site/views/comparison/told/words.ts';

const names = { locale: 'hans', labels: ['甲', '乙'], byDefault: [true, true], dated: () => '' } as const;
const deadlines = (count: number): readonly SummaryFact[] =>
  Array.from({ length: count }, (_, n) => ({ kind: 'deadline', year: 2001 + n, columns: [0, 1] }));

test('a dozen statements stand there', () => {
  const told = sentenceOf(deadlines(12), names);
  expect(told.split(' · ')).toHaveLength(12);
  expect(told).not.toContain('另有');
});

test('of more it is said how many are left', () => {
  const told = sentenceOf(deadlines(15), names);
  expect(told).toContain('2012');
  expect(told).not.toContain('2013');
  expect(told).toMatch(/，另有 3 处$/u);
});
