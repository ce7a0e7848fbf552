import { expect, test } from 'vitest';
import type { Comparison, Parts } from '#align/pairs/compare.ts';
import { relationOf, type Surroundings } from '#align/pairs/relation.ts';

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
/** Two editions of one programme in which most clauses have a counterpart; a clause of one against one of the other. */
const alone: Surroundings = { split: 0, related: 0.8 };

test.each<[Comparison, Surroundings, string, string]>([
  [brief, alone, 'equivalent', 'one sentence in other words'],
  [brief, { ...alone, split: 1 }, 'partial', 'with another counterpart beside it'],
  [brief, { ...alone, related: 0.1 }, 'partial', 'of a programme that has little else of the other'],
  [{ ...brief, lengthB: 160, idle: 0.6 }, alone, 'partial', 'one is far longer and says much else'],
  [{ ...brief, verbatimA: 0.9, verbatimB: 0.8 }, { ...alone, split: 1 }, 'same', 'the same words'],
])('%#: %3$s', (comparison, place, relation) => expect(relationOf(comparison, place)).toBe(relation));
