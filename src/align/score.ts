/** One number for how surely two passages are counterparts, and what kind of counterparts they are. */
import type { Relation } from '../model/alignment.ts';
import type { Comparison } from './compare.ts';

/**
 * Logistic weights, fitted on the tuning rows of tests/gold/alignments and rounded. `fuller` and `emptier`
 * are the larger and the smaller overlap, `sentence` is the best covered sentence of either. Where two
 * documents share much (`closeness`), a little overlap is what any two of their clauses have.
 */
const WEIGHTS = { fuller: 10.4, emptier: 9.3, sentence: 7.9, heading: 3.3, closeness: -1.7 } as const;
// Puts the best cut of the tuning rows at a score of one half: leaf pairs F1 .94 there, .98 on held-out rows.
const BIAS = -8.1;

/** A pair with this score or more is published. */
export const LEAST_SCORE = 0.5;

/** 0–1. `closeness` is how much the clauses of the two documents share on the whole, see `closenessOf`. */
export function scoreOf(comparison: Comparison, closeness: number): number {
  const { overlapA, overlapB, heading, sentencesA, sentencesB } = comparison;
  const sum =
    BIAS +
    WEIGHTS.fuller * Math.max(overlapA, overlapB) +
    WEIGHTS.emptier * Math.min(overlapA, overlapB) +
    WEIGHTS.sentence * Math.max(0, ...sentencesA, ...sentencesB) +
    WEIGHTS.heading * heading +
    WEIGHTS.closeness * closeness;
  return 1 / (1 + Math.exp(-sum));
}

/** How much two passages share both ways: the harmonic mean of the overlaps, 0–1. */
export function mutualOverlap({ overlapA, overlapB }: Comparison): number {
  return overlapA + overlapB === 0 ? 0 : (2 * overlapA * overlapB) / (overlapA + overlapB);
}

/**
 * By document pair (`low * documents + high`) the mean, over the clauses of both, of the best mutual
 * overlap that a clause has in the other document.
 */
export function closenessOf(
  comparisons: readonly Comparison[],
  documentOf: (passage: number) => number,
  documents: number,
): (a: number, b: number) => number {
  const best = new Map<number, Map<number, number>>();
  const note = (key: number, passage: number, value: number) => {
    const own = best.get(key) ?? new Map<number, number>();
    if (value > (own.get(passage) ?? 0)) own.set(passage, value);
    best.set(key, own);
  };
  const keyOf = (a: number, b: number) => {
    const [x, y] = [documentOf(a), documentOf(b)];
    return Math.min(x, y) * documents + Math.max(x, y);
  };
  for (const comparison of comparisons) {
    const key = keyOf(comparison.a, comparison.b);
    const value = mutualOverlap(comparison);
    note(key, comparison.a, value);
    note(key, comparison.b, value);
  }
  const means = new Map(
    [...best].map(([key, own]) => [key, own.values().reduce((sum, value) => sum + value, 0) / own.size]),
  );
  return (a, b) => means.get(keyOf(a, b)) ?? 0;
}

// Near-verbatim: the labelled `same` pairs have a mutual overlap of .75 to 1 and the labelled others of at
// most .69, leaving out pairs that one annotator called same and the other equivalent (.69 to .91).
const SAME_MUTUAL = 0.72;
const SAME_EMPTIER = 0.6;

export function isSame({ overlapA, overlapB }: Comparison, mutual: number): boolean {
  return mutual >= SAME_MUTUAL && Math.min(overlapA, overlapB) >= SAME_EMPTIER;
}

/** What is known of a pair when its relation is settled. */
export interface Standing {
  readonly comparison: Comparison;
  /** Whether one of the two has other counterparts in the other's document. */
  readonly split: boolean;
}

export function relationOf({ comparison, split }: Standing): Relation {
  const mutual = mutualOverlap(comparison);
  if (isSame(comparison, mutual)) return 'same';
  const { overlapA, overlapB, heading, outline } = comparison;
  if (split && mutual < 0.6) return 'partial';
  if (Math.min(overlapA, overlapB) < 0.22) return 'partial';
  return heading + outline >= 0.6 && heading >= 0.1 ? 'equivalent' : 'partial';
}

/** Of a partial pair: the side that repeats a part of the other, null when each repeats a part. */
export function partOf({ overlapA, overlapB }: Comparison): 'a' | 'b' | null {
  if (overlapA >= 1.5 * overlapB) return 'a';
  return overlapB >= 1.5 * overlapA ? 'b' : null;
}
