/** What tells the same measure in other words from a part of one, fitted and measured. */
import { isSame, RELATION, relationOf, type Surroundings } from '#align/pairs/relation.ts';
import type { Sum } from '#align/pairs/score.ts';
import type { Candidate, Compared } from './compared.ts';
import { fitRows } from './sums.ts';

// The relations are some hundreds, and each speaks of the same seven things.
const RELATION_RIDGE = 0.3;

/** A pair that is found and has a label, with what surrounds it. */
export interface Related {
  readonly candidate: Candidate;
  readonly place: Surroundings;
}

/** What is found at a cut and has a label that says which counterpart it is. */
export function relatedOf(compared: readonly Compared[], cut: number): Related[] {
  return compared.flatMap(({ candidates }) => {
    const found = candidates.filter(({ score }) => score >= cut);
    const [byA, byB] = [
      Map.groupBy(found, ({ comparison }) => comparison.a),
      Map.groupBy(found, ({ comparison }) => comparison.b),
    ];
    return found.flatMap((candidate): Related[] => {
      const { comparison, relations, context } = candidate;
      if (relations.length === 0 || relations.length === ALL_RELATIONS) return [];
      const alone = byA.get(comparison.a)?.length === 1 && byB.get(comparison.b)?.length === 1;
      return [{ candidate, place: { split: alone ? 0 : 1, related: context.related } }];
    });
  });
}

const ALL_RELATIONS = 3;

/** Labels that allow both the whole and a part teach nothing. */
export function fitRelation(related: readonly Related[]): Sum {
  const rows = related
    .filter(({ candidate }) => !isSame(candidate.comparison))
    .filter(
      ({ candidate: { relations } }) => relations.includes('partial') !== relations.includes('equivalent'),
    )
    .map(({ candidate: { comparison, relations }, place }) => ({
      features: RELATION.map(({ of }) => of(comparison, place)),
      label: relations.includes('equivalent') ? 1 : 0,
      weight: 1,
    }));
  return fitRows(rows, RELATION, RELATION_RIDGE);
}

/** How many relations are right of those that labels speak of, each by a fit without its pair of documents. */
export function measureRelations(compared: readonly Compared[], cut: number): { right: number; all: number } {
  let [right, all] = [0, 0];
  for (const one of compared) {
    const sum = fitRelation(
      relatedOf(
        compared.filter((other) => other !== one),
        cut,
      ),
    );
    for (const { candidate, place } of relatedOf([one], cut)) {
      all++;
      if (candidate.relations.includes(relationOf(candidate.comparison, place, sum))) right++;
    }
  }
  return { right, all };
}
