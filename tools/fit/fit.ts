/**
 * Fits the score on labelled pairs of documents and measures it on those left out: a fold is a pair of documents
 * (those without a label are five folds together), never a clause.
 */
import { BACKGROUND_VERSION } from '#align/background/background.ts';
import { compareLeaves } from '#align/pairs/align-pair.ts';
import { Comparer, type Comparison } from '#align/pairs/compare.ts';
import { type Context, contextsOf } from '#align/pairs/context.ts';
import { ALONE, SETTLED } from '#align/pairs/features.ts';
import { relationOf } from '#align/pairs/relation.ts';
import { oddsOf, type Sum, scoreAlone, scoreSettled } from '#align/pairs/score.ts';
import { GramNumbers } from '#align/reading/grams.ts';
import { type Reading, readDocument } from '#align/reading/read-document.ts';
import { type Case, labelKey } from './cases.ts';
import { fitLogistic, type Row } from './logistic.ts';

/** A candidate with its label; `score` is what a fit that never saw its pair of documents gave it. */
export interface Candidate {
  readonly of: Compared;
  readonly comparison: Comparison;
  readonly key: string;
  readonly strength: 'strong' | 'weak' | null;
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

export interface Model {
  readonly alone: Sum;
  readonly settled: Sum;
}

// Rows are some thousands; the ridge keeps what a few of them have (cited, definition) from being learned by heart.
const RIDGE = 1;
const FOLDS_WITHOUT_LABELS = 5;

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
    for (const comparison of compareLeaves(left, right, comparer)) {
      const key = labelKey(left.passages[comparison.a]?.id ?? '', right.passages[comparison.b]?.id ?? '');
      const strength = one.labels.get(key)?.strength ?? null;
      candidates.push({ of: compared, comparison, key, strength, alone: 0, context: NO_CONTEXT, score: 0 });
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
  family: 0,
  related: 0,
  refers: 0,
  fresh: 0,
};

const aloneRow = ({ comparison, strength }: Candidate): Row => ({
  features: ALONE.map(({ of }) => of(comparison.parts)),
  // A pair that a reader may accept is one that he does not call wrong.
  label: strength === null ? 0 : 1,
  weight: 1,
});

const settledRow = (candidate: Candidate): Row => ({
  ...aloneRow(candidate),
  features: SETTLED.map(({ of }) => of({ ...candidate.context, odds: oddsOf(candidate.alone) })),
});

function fitSum(
  rows: readonly Row[],
  features: readonly { readonly name: string; readonly sign: number }[],
): Sum {
  const { weights, bias } = fitLogistic(
    rows,
    RIDGE,
    features.map(({ sign }) => sign),
  );
  return { bias, weights: Object.fromEntries(features.map(({ name }, i) => [name, weights[i] as number])) };
}

const candidatesOf = (compared: readonly Compared[]): Candidate[] =>
  compared.flatMap(({ candidates }) => candidates);

/** Fits on `train`; scores `others` with it where given. */
export function fitModel(train: readonly Compared[]): Model {
  const settleOn = foldsOf(train).flatMap((fold) => {
    const without = fitSum(candidatesOf(train.filter((one) => !fold.includes(one))).map(aloneRow), ALONE);
    return fold.flatMap((one) => withContext(one, without));
  });
  return {
    alone: fitSum(candidatesOf(train).map(aloneRow), ALONE),
    settled: fitSum(settleOn.map(settledRow), SETTLED),
  };
}

/** Gives the candidates of a pair of documents what the first sum says of them, and their context. */
function withContext({ candidates, left, right, comparer }: Compared, sum: Sum): readonly Candidate[] {
  for (const candidate of candidates) candidate.alone = scoreAlone(candidate.comparison.parts, sum);
  const contexts = contextsOf(candidates, left, right, comparer);
  candidates.forEach((candidate, i) => {
    candidate.context = contexts[i] as Context;
  });
  return candidates;
}

export function scoreWith(compared: readonly Compared[], model: Model): void {
  for (const one of compared)
    for (const candidate of withContext(one, model.alone))
      candidate.score = scoreSettled(
        candidate.alone,
        candidate.comparison.parts,
        candidate.context,
        model.settled,
      );
}

/** Scores every pair of documents by a fit on the others. */
export function crossValidate(train: readonly Compared[]): void {
  for (const fold of foldsOf(train)) {
    const model = fitModel(train.filter((one) => !fold.includes(one)));
    scoreWith(fold, model);
  }
}

function foldsOf(train: readonly Compared[]): Compared[][] {
  const labelled = train.filter((one) => one.case.labels.size > 0);
  const others = train.filter((one) => one.case.labels.size === 0);
  const shared = Array.from({ length: Math.min(FOLDS_WITHOUT_LABELS, others.length) }, (_, k) =>
    others.filter((_, i) => i % FOLDS_WITHOUT_LABELS === k),
  );
  return [...labelled.map((one) => [one]), ...shared];
}

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

const NEARLY = 0.01;

/**
 * Of the cuts between .4 and .7 whose F1 on held-out scores is within a hundredth of the best, the one that lies
 * farthest from any published score (`published`: of the fit on everything): what is added or mended near it turns
 * few pairs over.
 */
export function bestCut(compared: readonly Compared[], published: readonly number[]): number {
  const cuts = Array.from({ length: 31 }, (_, i) => 0.4 + i * STEP).map((cut) => {
    const { precision, recall } = measure(compared, cut);
    const room = Math.min(...published.map((score) => Math.abs(score - cut)));
    return { cut, room, f1: (2 * precision * recall) / (precision + recall) };
  });
  const best = Math.max(...cuts.map(({ f1 }) => f1));
  const near = cuts.filter(({ f1 }) => f1 >= best - NEARLY);
  const widest = near.reduce((a, b) => (b.room > a.room ? b : a));
  return Math.round(widest.cut * 100) / 100;
}

/** Mean of every feature over the candidates: what a contribution is counted from. */
function usualOf(candidates: readonly Candidate[]): Record<string, number> {
  const mean = (value: (candidate: Candidate) => number) =>
    candidates.reduce((sum, one) => sum + value(one), 0) / candidates.length;
  return Object.fromEntries([
    ...ALONE.map(({ name, of }) => [name, mean(({ comparison }) => of(comparison.parts))] as const),
    ...SETTLED.filter(({ name }) => name !== 'odds').map(
      ({ name, of }) => [name, mean(({ context }) => of({ ...context, odds: 0 }))] as const,
    ),
  ]);
}

const POSSIBLE_SHARE = 0.4;

/** Everything that `model.json` holds; `compared` carry held-out scores afterwards. */
export function fitAll(compared: readonly Compared[]) {
  const model = fitModel(compared);
  scoreWith(compared, model);
  const published = candidatesOf(compared)
    .filter((candidate) => candidate.of.case.set === 'own')
    .map(({ score }) => score);
  crossValidate(compared);
  const usual = usualOf(candidatesOf(compared));
  const cut = bestCut(compared, published);
  const { bins, error } = reliabilityOf(candidatesOf(compared));
  const at = measure(compared, cut);
  return {
    version: 1,
    background: BACKGROUND_VERSION,
    cut,
    partialCut: partialCutOf(compared, published, cut),
    possibleCut: Math.round(cut * POSSIBLE_SHARE * 100) / 100,
    alone: model.alone,
    settled: model.settled,
    usual,
    measured: {
      pairsOfDocuments: compared.length,
      labelled: candidatesOf(compared).filter(({ strength }) => strength !== null).length,
      candidates: candidatesOf(compared).length,
      precision: at.precision,
      recall: at.recall,
      calibrationError: error,
      bins,
    },
  };
}

const PARTIAL_RANGE = 25;

/**
 * The cut of partial pairs, at or above that of the others: of those whose F1 on held-out scores is within a fifth
 * of a hundredth of the best, the one farthest from any published score.
 */
function partialCutOf(compared: readonly Compared[], published: readonly number[], cut: number): number {
  const all = candidatesOf(compared);
  const partial = new Set(all.filter(({ comparison }) => relationOf(comparison, false) === 'partial'));
  const must = compared.reduce((sum, one) => sum + one.strong, 0);
  const cuts = Array.from({ length: PARTIAL_RANGE }, (_, i) => {
    const at = cut + i * STEP;
    const found = all.filter((one) => one.score >= (partial.has(one) ? at : cut));
    const precision = found.filter(({ strength }) => strength !== null).length / found.length;
    const recall = found.filter(({ strength }) => strength === 'strong').length / must;
    const room = Math.min(...published.map((score) => Math.abs(score - at)));
    return { at, room, f1: (2 * precision * recall) / (precision + recall) };
  });
  const best = Math.max(...cuts.map(({ f1 }) => f1));
  const near = cuts.filter(({ f1 }) => f1 >= best - NEARLY / 5);
  return Math.round(near.reduce((a, b) => (b.room > a.room ? b : a)).at * 100) / 100;
}
