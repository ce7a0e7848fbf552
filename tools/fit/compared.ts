/** The candidates of labelled pairs of documents, as what fits and measures share. */

import { compareLeaves } from '#align/pairs/align-pair.ts';
import { Comparer, type Comparison } from '#align/pairs/compare.ts';
import type { Context } from '#align/pairs/context.ts';
import { GramNumbers } from '#align/reading/grams.ts';
import { type Reading, readDocument } from '#align/reading/read-document.ts';
import type { Relation } from '#model/alignment.ts';
import { pairKey } from '#model/clause-id.ts';
import type { Case } from './cases.ts';

/** A candidate with its label; `score` is what a fit that never saw its pair of documents gave it. */
export interface Candidate {
  readonly of: Compared;
  readonly comparison: Comparison;
  readonly key: string;
  readonly strength: 'strong' | 'weak' | null;
  /** What its label allows; every one where a label does not say. */
  readonly relations: readonly Relation[];
  alone: number;
  context: Context;
  score: number;
}

export interface Compared {
  readonly case: Case;
  readonly left: Reading;
  readonly right: Reading;
  readonly comparer: Comparer;
  readonly candidates: readonly Candidate[];
  /** Labelled leaf pairs that must be found, candidates or not. */
  readonly strong: number;
}

export function compareCases(cases: readonly Case[]): Compared[] {
  const numbers = new GramNumbers();
  const readings = new Map<string, Reading>();
  for (const { a, b } of cases)
    for (const document of [a, b])
      if (!readings.has(document.seed.id)) readings.set(document.seed.id, readDocument(document, numbers));
  return cases.map((one) => {
    const left = readings.get(one.a.seed.id) as Reading;
    const right = readings.get(one.b.seed.id) as Reading;
    const comparer = new Comparer(left, right, numbers);
    const candidates: Candidate[] = [];
    const compared: Compared = {
      case: one,
      left,
      right,
      comparer,
      candidates,
      strong: [...one.labels.values()].filter(
        ({ kind, strength }) => kind === 'leaf' && strength === 'strong',
      ).length,
    };
    // What is left out where a clause has a near counterpart teaches the fit what is none.
    for (const comparison of compareLeaves(left, right, comparer, 0)) {
      const key = pairKey(left.passages[comparison.a]?.id ?? '', right.passages[comparison.b]?.id ?? '');
      const label = one.labels.get(key);
      candidates.push({
        of: compared,
        comparison,
        key,
        strength: label?.strength ?? null,
        relations: label?.relations ?? [],
        alone: 0,
        context: NO_CONTEXT,
        score: 0,
      });
    }
    return compared;
  });
}

const NO_CONTEXT: Context = {
  leadLeast: 0,
  leadMost: 0,
  mutual: 0,
  mutualOfKin: 0,
  neighbours: 0,
  inTurn: 0,
  outOfTurn: 0,
  statutes: 0,
  family: 0,
  related: 0,
  refers: 0,
  fresh: 0,
};

export const candidatesOf = (compared: readonly Compared[]): Candidate[] =>
  compared.flatMap(({ candidates }) => candidates);
