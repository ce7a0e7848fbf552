/** Clauses that speak of an indicator without setting a number: the 未设数值 of the comparison. */

import type { TargetRecord } from '#model/facts/target.ts';
import type { Passage } from '../passage.ts';
import type { GovernedText } from '../terms/governing.ts';
import { indicatorsMentioned, type Recognisers } from './indicators.ts';

/** Indicator id → clauses in reading order, without those that hold one of its targets. */
export function findMentions(
  passages: readonly Passage[],
  textOf: (passage: Passage) => GovernedText,
  recognisers: Recognisers,
  targets: readonly TargetRecord[],
): Map<string, readonly string[]> {
  const quantified = new Set(targets.map(({ clause, indicator }) => `${indicator} ${clause}`));
  const mentions = new Map<string, string[]>();
  for (const passage of passages) {
    const { clause } = passage;
    const { text, sentences } = textOf(passage);
    for (const { start, end } of sentences) {
      for (const id of indicatorsMentioned(recognisers, text.slice(start, end))) {
        if (quantified.has(`${id} ${clause.id}`)) continue;
        const clauses = mentions.get(id) ?? [];
        if (!clauses.includes(clause.id)) mentions.set(id, [...clauses, clause.id]);
      }
    }
  }
  return mentions;
}
