/** What kind of counterparts two clauses are. */
import type { Relation } from '#model/alignment.ts';
import type { Comparison } from './compare.ts';

// Near-verbatim, set phrases counted: see the table in docs/decisions/0004.
const SAME_MUTUAL = 0.75;
const SAME_EMPTIER = 0.6;

/** How much two shares both are: their harmonic mean, 0–1. */
export const mutual = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

/** Whether two clauses say the same in the same words. */
export const isSame = ({ verbatimA, verbatimB }: Comparison): boolean =>
  mutual(verbatimA, verbatimB) >= SAME_MUTUAL && Math.min(verbatimA, verbatimB) >= SAME_EMPTIER;

// Of 213 labelled pairs found, 198 have a relation that their label allows (`npm run bench -- alignment`).
const EQUIVALENT = 0.55;
const SPLIT_EQUIVALENT = 0.6;
const UNDER_ONE_HEADING = 0.25;
const ONE_HEADING = 0.5;
// A part is a sentence or more: what has one or two, as long as the other's, is the same measure in other words.
const FEW_SENTENCES = 2;
const LIKE_LENGTH = 0.6;
const IN_OTHER_WORDS = 0.15;
const NOTHING_TO_SPARE = 0.5;
// Under one heading too, a clause that says much that the other does not is a part.
const MOSTLY_TOLD = 0.6;
// Where one stands in the other by far more than the other in it, it is a part.
const ONE_SIDED = 0.6;

/**
 * The relation of a pair: by what stands word for word in both, then by what of the telling text both have.
 * `split`: whether one of the two has other counterparts in the other's document.
 */
export function relationOf(comparison: Comparison, split: boolean): Relation {
  if (isSame(comparison)) return 'same';
  const { overlapA, overlapB, heading } = comparison.parts;
  const both = mutual(overlapA, overlapB);
  if (split && both < SPLIT_EQUIVALENT) return 'partial';
  if (Math.min(overlapA, overlapB) < ONE_SIDED * Math.max(overlapA, overlapB)) return 'partial';
  if (both >= EQUIVALENT) return 'equivalent';
  if (heading >= ONE_HEADING && both >= UNDER_ONE_HEADING && comparison.idle < MOSTLY_TOLD)
    return 'equivalent';
  return !split && both >= IN_OTHER_WORDS && isBrief(comparison) ? 'equivalent' : 'partial';
}

/** Neither has a sentence to spare. */
function isBrief({ sentencesA, sentencesB, idle, lengthA, lengthB }: Comparison): boolean {
  const [shorter, longer] = [lengthA, lengthB].toSorted((a, b) => a - b) as [number, number];
  const isShort = Math.max(sentencesA, sentencesB) <= FEW_SENTENCES && shorter >= LIKE_LENGTH * longer;
  return isShort && idle < NOTHING_TO_SPARE;
}

/** Of a partial pair: the side that repeats a part of the other, null when each repeats a part. */
export function partOf({ parts: { overlapA, overlapB } }: Comparison): 'a' | 'b' | null {
  if (overlapA >= 1.5 * overlapB) return 'a';
  return overlapB >= 1.5 * overlapA ? 'b' : null;
}
