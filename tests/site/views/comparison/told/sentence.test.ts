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

test('places of a list are parted, whichever are in view', () => {
  const four = { locale: 'hans', labels: ['甲', '乙', '丙 2018', '丁'], dated: () => '' } as const;
  const only: readonly SummaryFact[] = [{ kind: 'only', columns: [3], absent: [], unchecked: [0, 1, 2] }];
  const lacks: readonly SummaryFact[] = [{ kind: 'only', columns: [0, 3], absent: [], unchecked: [1, 2] }];
  expect(sentenceOf(only, { ...four, byDefault: [true, true, true, true] })).toBe('只在丁找到');
  expect(sentenceOf(lacks, { ...four, byDefault: [true, true, true, true] })).toBe('乙、丙 2018 未找到对应');
  expect(sentenceOf(lacks, { ...four, byDefault: [true, false, true, true] })).toBe('丙 2018 未找到对应');
  expect(sentenceOf(lacks, { ...four, locale: 'en', byDefault: [true, true, true, true] })).toBe(
    'none found in 乙, 丙 2018',
  );
});
