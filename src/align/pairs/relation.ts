/** What kind of counterparts two clauses are. */
import type { Relation } from '#model/alignment.ts';
import type { Comparison } from './compare.ts';
import model from './model.json' with { type: 'json' };
import type { Sum } from './score.ts';

// Near-verbatim, set phrases counted: see the table in docs/decisions/0004.
const SAME_MUTUAL = 0.75;
const SAME_EMPTIER = 0.6;

/** How much two shares both are: their harmonic mean, 0–1. */
export const mutual = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

/** Whether two clauses say the same in the same words. */
export const isSame = ({ verbatimA, verbatimB }: Comparison): boolean =>
  mutual(verbatimA, verbatimB) >= SAME_MUTUAL && Math.min(verbatimA, verbatimB) >= SAME_EMPTIER;

/** What surrounds a pair that is a counterpart. */
export interface Surroundings {
  /** 1 where one of the two has other counterparts in the other's document, else 0. */
  readonly split: number;
  /** What share of the smaller document has a counterpart at all: editions of one programme say the whole of a measure. */
  readonly related: number;
}

interface RelationFeature {
  readonly name: string;
  /** 1 where more of it speaks for the whole of a measure, -1 where it speaks for a part. */
  readonly sign: 1 | -1;
  readonly of: (comparison: Comparison, place: Surroundings) => number;
}

const shareOf = (one: number, other: number): number => Math.min(one, other) / Math.max(one, other, 0.01);

/** What tells the same measure in other words from a part of one, in the order of the fitted weights. */
export const RELATION: readonly RelationFeature[] = [
  { name: 'split', sign: -1, of: (_, { split }) => split },
  { name: 'both', sign: 1, of: ({ parts }) => mutual(parts.overlapA, parts.overlapB) },
  // Where one stands in the other by far more than the other in it, it is a part.
  { name: 'oneSided', sign: 1, of: ({ parts }) => shareOf(parts.overlapA, parts.overlapB) },
  { name: 'length', sign: 1, of: ({ lengthA, lengthB }) => shareOf(lengthA, lengthB) },
  { name: 'heading', sign: 1, of: ({ parts }) => parts.heading },
  // What much of a clause says and the other does not is more than other words.
  { name: 'idle', sign: -1, of: ({ idle }) => idle },
  { name: 'related', sign: 1, of: (_, { related }) => related },
];

/** The relation of a pair: `same` by what stands word for word in both, else by a sum that `npm run fit` writes. */
export function relationOf(comparison: Comparison, place: Surroundings, sum: Sum = model.relation): Relation {
  if (isSame(comparison)) return 'same';
  const odds = RELATION.reduce(
    (total, { name, of }) => total + (sum.weights[name] as number) * of(comparison, place),
    sum.bias,
  );
  return odds >= 0 ? 'equivalent' : 'partial';
}

/** Of a partial pair: the side that repeats a part of the other, null when each repeats a part. */
export function partOf({ parts: { overlapA, overlapB } }: Comparison): 'a' | 'b' | null {
  if (overlapA >= 1.5 * overlapB) return 'a';
  return overlapB >= 1.5 * overlapA ? 'b' : null;
}
