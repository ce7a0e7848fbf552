import { expect, test } from 'vitest';
import type { Comparison, Parts } from '#align/pairs/compare.ts';
import { relationOf } from '#align/pairs/relation.ts';

/** Two clauses of one sentence each and like length, of which three tenths of the telling text is shared. */
const brief: Comparison = {
  a: 0,
  b: 0,
  parts: { overlapA: 0.3, overlapB: 0.3, heading: 0 } as Parts,
  verbatimA: 0.3,
  verbatimB: 0.3,
  sentencesA: 1,
  sentencesB: 1,
  idle: 0,
  lengthA: 40,
  lengthB: 36,
  // Let go by the time that relations are told.
  runA: new Uint16Array(),
  runB: new Uint16Array(),
};
const headed = { ...brief, sentencesA: 4, sentencesB: 4, parts: { ...brief.parts, heading: 0.7 } };

test.each<[Comparison, boolean, string, string]>([
  [brief, false, 'equivalent', 'one sentence in other words'],
  [brief, true, 'partial', 'with another counterpart beside it'],
  [{ ...brief, lengthB: 90 }, false, 'partial', 'one is far longer'],
  [{ ...brief, sentencesB: 4 }, false, 'partial', 'one has sentences to spare'],
  [{ ...brief, sentencesB: 2, idle: 0.6 }, false, 'partial', 'one sentence of two has no counterpart'],
  [headed, false, 'equivalent', 'under one heading'],
  [{ ...headed, idle: 0.7 }, false, 'partial', 'one heading, and most of a clause is of its own'],
  [{ ...brief, verbatimA: 0.9, verbatimB: 0.8 }, true, 'same', 'the same words'],
])('%#: %3$s', (comparison, split, relation) => expect(relationOf(comparison, split)).toBe(relation));
