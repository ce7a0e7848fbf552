/** Clauses that speak of an indicator without setting a number: the 未设数值 of the comparison. */

import { splitSentences } from '#language/sentences.ts';
import type { TargetRecord } from '#model/facts/target.ts';
import type { Passage } from '../passage.ts';
import { indicatorsMentioned, type Recognisers } from './indicators.ts';

/** Indicator id → clauses in reading order, without those that hold one of its targets. */
export function findMentions(
  passages: readonly Passage[],
  recognisers: Recognisers,
  targets: readonly TargetRecord[],
): Map<string, readonly string[]> {
  const quantified = new Set(targets.map(({ clause, indicator }) => `${indicator} ${clause}`));
  const mentions = new Map<string, string[]>();
  for (const { clause, folded } of passages) {
    for (const { start, end } of splitSentences(folded.text)) {
      for (const id of indicatorsMentioned(recognisers, folded.text.slice(start, end))) {
        if (quantified.has(`${id} ${clause.id}`)) continue;
        const clauses = mentions.get(id) ?? [];
        if (!clauses.includes(clause.id)) mentions.set(id, [...clauses, clause.id]);
      }
    }
  }
  return mentions;
}
