/**
 * The score of a pair: the probability that a reader accepts it. Two logistic sums, one of the pair by itself and
 * one of the pair among the others; `npm run fit` writes their weights, and the cuts, into `model.json`.
 */

import { MATTER } from '#language/limits.ts';
import type { EvidencePart } from '#model/alignment.ts';
import type { Parts } from './compare.ts';
import type { Context } from './context.ts';
import { ALONE, SETTLED } from './features.ts';
import model from './model.json' with { type: 'json' };

export interface Sum {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** What a release is told apart by; scores under other rules are not to be compared. */
export const ALIGNMENT_RULES = `background ${model.background}, weights ${model.version}`;

/** A pair with this score or more is published; a `partial` one needs more. */
export const CUT: number = model.cut;
export const PARTIAL_CUT: number = model.partialCut;
/** Below the cut and from here on a pair is offered as possible. */
export const POSSIBLE_CUT: number = model.possibleCut;

// No pair is certain, none is printed as 1.00, and log odds stay finite.
export const SUREST = 0.99;

export const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum));
export const oddsOf = (p: number): number => Math.log(p / (1 - p));
const clamp = (p: number): number => Math.min(SUREST, Math.max(1 - SUREST, p));

/** The weights of features in their order. */
const weightsOf = (
  features: readonly { readonly name: string }[],
  { weights }: Pick<Sum, 'weights'>,
): readonly number[] => features.map(({ name }) => weights[name] as number);
// By name they would be looked up a million times.
const FITTED = { alone: weightsOf(ALONE, model.alone), settled: weightsOf(SETTLED, model.settled) };
/** What an average pair of candidates has of each. */
const USUAL = {
  alone: weightsOf(ALONE, { weights: model.usual }),
  settled: weightsOf(SETTLED, { weights: model.usual }),
};

function sumUp<T>(
  features: readonly { readonly of: (evidence: T) => number }[],
  evidence: T,
  bias: number,
  weights: readonly number[],
): number {
  let total = bias;
  for (let i = 0; i < features.length; i++)
    total += (weights[i] as number) * (features[i] as (typeof features)[number]).of(evidence);
  return total;
}

/** How likely a pair is by itself, 0–1. */
export function scoreAlone(parts: Parts, sum: Sum = model.alone): number {
  const weights = sum === model.alone ? FITTED.alone : weightsOf(ALONE, sum);
  return clamp(sigmoid(sumUp(ALONE, parts, sum.bias, weights)));
}

/** How likely it is among the others, 0–1. */
export function scoreSettled(
  alone: number,
  parts: Parts,
  context: Context,
  sum: Sum = model.settled,
): number {
  const weights = sum === model.settled ? FITTED.settled : weightsOf(SETTLED, sum);
  const evidence = { ...context, odds: oddsOf(alone) };
  return clamp(sigmoid(sumUp(SETTLED, evidence, sum.bias, weights))) * matterOf(parts);
}

/**
 * What the score is multiplied by where two documents are on different matters, 0–1: they share moulds (市政府成立…领导小组), not measures,
 * and nothing between them is sure.
 */
export const matterOf = ({ about }: Parts): number => Math.min(1, about / MATTER.sure);

/** Log odds that each part of the evidence adds to what an average pair of candidates has. */
export function contributionsOf(parts: Parts, context: Context): Map<EvidencePart, number> {
  const shares = new Map<EvidencePart, number>();
  const add = (part: EvidencePart, by: number) => shares.set(part, (shares.get(part) ?? 0) + by);
  const carried = model.settled.weights.odds;
  ALONE.forEach(({ part, of }, at) => {
    add(part, carried * (FITTED.alone[at] as number) * (of(parts) - (USUAL.alone[at] as number)));
  });
  const evidence = { ...context, odds: 0 };
  SETTLED.forEach(({ name, part, of }, at) => {
    if (name !== 'odds')
      add(part, (FITTED.settled[at] as number) * (of(evidence) - (USUAL.settled[at] as number)));
  });
  return shares;
}
