import { expect, test } from 'vitest';
import type { EditorialDecision } from '#model/alignment.ts';
import { standingOf, standingShort, standingWords } from '#site/i18n/standing.ts';

const decision = (action: EditorialDecision['action']): EditorialDecision => ({
  action,
  reason: '逐条查对',
  by: '对读编辑',
  on: '2026-11-28',
});

test.each([
  ['auto', null, '程序提出，未经人核', '程序提出'],
  ['auto', decision('confirm'), '程序提出，编辑 2026-11-28 确认', '编辑确认'],
  ['editorial', decision('add'), '编辑 2026-11-28 补入', '编辑补入'],
  // The editor wrote it down when the program did not find it; it does now.
  ['auto', decision('add'), '编辑 2026-11-28 补入，程序也找到', '编辑补入'],
] as const)('%s, %j: %s', (basis, decided, words, short) => {
  const standing = standingOf({ basis, decision: decided });
  expect(standingWords(standing, 'hans')).toBe(words);
  expect(standingShort(standing.kind, 'hans')).toBe(short);
});
