/** How scores fare on labels: by bins, at a cut, and where the cuts are to lie. */
import { relationOf } from '#align/pairs/relation.ts';
import type { Sum } from '#align/pairs/score.ts';
import { type Candidate, type Compared, candidatesOf } from './compared.ts';

export interface Bin {
  readonly from: number;
  readonly count: number;
  readonly predicted: number;
  readonly right: number;
}

/** Ten bins of the score: how many candidates, what was predicted, and what share of them is right. */
export function reliabilityOf(candidates: readonly Candidate[]): { bins: Bin[]; error: number } {
  const bins = Array.from({ length: 10 }, (_, i) => {
    const own = candidates.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === i);
    const sum = (value: (candidate: Candidate) => number) => own.reduce((all, one) => all + value(one), 0);
    const mean = (total: number) => (own.length === 0 ? 0 : total / own.length);
    return {
      from: i / 10,
      count: own.length,
      predicted: mean(sum(({ score }) => score)),
      right: mean(sum(({ strength }) => (strength === null ? 0 : 1))),
    };
  });
  // What nobody would print says nothing of the printed scores: the lowest bin is left out.
  const printed = bins.slice(1);
  const all = printed.reduce((sum, { count }) => sum + count, 0);
  const error = printed.reduce((sum, bin) => sum + bin.count * Math.abs(bin.predicted - bin.right), 0) / all;
  return { bins, error };
}

export interface Found {
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
}

export function measure(compared: readonly Compared[], cut: number): Found {
  const found = candidatesOf(compared).filter(({ score }) => score >= cut);
  const right = found.filter(({ strength }) => strength !== null).length;
  const strong = found.filter(({ strength }) => strength === 'strong').length;
  const must = compared.reduce((sum, one) => sum + one.strong, 0);
  return {
    found: found.length,
    precision: found.length === 0 ? 1 : right / found.length,
    recall: must === 0 ? 1 : strong / must,
  };
}

const STEP = 0.01;
const NEARLY = 0.0005;
const NEARLY_OF_PARTIAL = 0.002;

/**
 * Of the cuts between .45 and .5, where of the pairs left out of the fit more are right than wrong, whose F1 on held-out
 * scores is within half a thousandth of the best, the one that lies farthest from any published score (`published`: of the
 * fit on everything): what is added or mended near it turns few pairs over. From .5 on F1 is no better, and what it gains
 * in precision it loses in counterparts that nobody is shown.
 */
export function bestCut(compared: readonly Compared[], published: readonly number[]): number {
  const cuts = Array.from({ length: 6 }, (_, i) => 0.45 + i * STEP).map((cut) => {
    const { precision, recall } = measure(compared, cut);
    const room = Math.min(...published.map((score) => Math.abs(score - cut)));
    return { cut, room, f1: (2 * precision * recall) / (precision + recall) };
  });
  const best = Math.max(...cuts.map(({ f1 }) => f1));
  const near = cuts.filter(({ f1 }) => f1 >= best - NEARLY);
  const widest = near.reduce((a, b) => (b.room > a.room ? b : a));
  return Math.round(widest.cut * 100) / 100;
}

const PARTIAL_MORE = [2, 3, 4];

/**
 * The cut of partial pairs, a few hundredths above that of the others: of those whose F1 on held-out scores is within a
 * fifth of a hundredth of the best, the one farthest from any published score.
 */
export function partialCutOf(
  compared: readonly Compared[],
  published: readonly number[],
  cut: number,
  relation: Sum,
): number {
  const all = candidatesOf(compared);
  const partial = new Set(
    all.filter(
      ({ comparison, context: { related } }) =>
        relationOf(comparison, { split: 0, related }, relation) === 'partial',
    ),
  );
  const must = compared.reduce((sum, one) => sum + one.strong, 0);
  const cuts = PARTIAL_MORE.map((more) => {
    const at = cut + more * STEP;
    const found = all.filter((one) => one.score >= (partial.has(one) ? at : cut));
    const precision = found.filter(({ strength }) => strength !== null).length / found.length;
    const recall = found.filter(({ strength }) => strength === 'strong').length / must;
    const room = Math.min(...published.map((score) => Math.abs(score - at)));
    return { at, room, f1: (2 * precision * recall) / (precision + recall) };
  });
  const best = Math.max(...cuts.map(({ f1 }) => f1));
  const near = cuts.filter(({ f1 }) => f1 >= best - NEARLY_OF_PARTIAL);
  return Math.round(near.reduce((a, b) => (b.room > a.room ? b : a)).at * 100) / 100;
}
