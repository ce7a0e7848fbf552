/** One number for how surely two passages are counterparts, and what kind of counterparts they are. */
import type { Relation } from '#model/alignment.ts';
import type { Comparison, ScoreParts } from './compare.ts';

/**
 * Logistic weights, fitted on the tuning rows of tests/gold/alignments and rounded. Overlaps, outline and how
 * much the two documents share on the whole were tried beside these three and gained nothing.
 */
const WEIGHTS = { likeness: 25.8, sentence: 6.2, heading: 4.1 } as const;
// Puts a score of one half into the widest gap near the best cut: no pair of the five documents has a sum
// between -.12 and .10, so that small changes of the corpus turn few pairs over. Leaf pairs F1 there: given
// labels .97, all plans .97, with later documents .85 (tests/gold/alignments; `npm run bench -- alignment`).
const BIAS = -6.75;
// Flattens the curve, so that scores tell strong pairs apart too; the cut stays where it is.
const FLATTER = 3;

/** A pair with this score or more is published. */
export const LEAST_SCORE = 0.5;

/** How surely two passages are counterparts, 0–1. */
export function scoreOf({ likeness, sentence, heading }: ScoreParts): number {
  const sum = BIAS + WEIGHTS.likeness * likeness + WEIGHTS.sentence * sentence + WEIGHTS.heading * heading;
  return 1 / (1 + Math.exp(-sum / FLATTER));
}

/** How much two passages share both ways: the harmonic mean of the overlaps, 0–1. */
export function mutualOverlap({ overlapA, overlapB }: Comparison): number {
  return overlapA + overlapB === 0 ? 0 : (2 * overlapA * overlapB) / (overlapA + overlapB);
}

// Near-verbatim: the labelled `same` pairs have a mutual overlap of .75 to 1 and the labelled others of at
// most .69, leaving out pairs that one annotator called same and the other equivalent (.69 to .91).
const SAME_MUTUAL = 0.72;
const SAME_EMPTIER = 0.6;

/** Whether two passages say the same in the same words; `mutual` is their {@link mutualOverlap}. */
export function isSame({ overlapA, overlapB }: Comparison, mutual: number): boolean {
  return mutual >= SAME_MUTUAL && Math.min(overlapA, overlapB) >= SAME_EMPTIER;
}

/** What is known of a pair when its relation is settled. */
export interface Standing {
  readonly comparison: Comparison;
  /** Whether one of the two has other counterparts in the other's document. */
  readonly split: boolean;
}

/** The relation of a pair: `same` by overlap, `equivalent` where headings or outline agree too, else `partial`. */
export function relationOf({ comparison, split }: Standing): Relation {
  const mutual = mutualOverlap(comparison);
  if (isSame(comparison, mutual)) return 'same';
  const { overlapA, overlapB, heading, outline } = comparison;
  if (split && mutual < 0.6) return 'partial';
  if (Math.min(overlapA, overlapB) < 0.22) return 'partial';
  return heading + outline >= 0.8 && heading >= 0.32 ? 'equivalent' : 'partial';
}

/** Of a partial pair: the side that repeats a part of the other, null when each repeats a part. */
export function partOf({ overlapA, overlapB }: Comparison): 'a' | 'b' | null {
  if (overlapA >= 1.5 * overlapB) return 'a';
  return overlapB >= 1.5 * overlapA ? 'b' : null;
}
