/** The two sums of the score, fitted; a fold is a pair of documents, never a clause. */
import { type Context, contextsOf } from '#align/pairs/context.ts';
import { ALONE, SETTLED } from '#align/pairs/features.ts';
import { oddsOf, type Sum, scoreAlone, scoreSettled } from '#align/pairs/score.ts';
import { type Candidate, type Compared, candidatesOf } from './compared.ts';
import { fitLogistic, type Row } from './logistic.ts';

export interface Model {
  readonly alone: Sum;
  readonly settled: Sum;
}

// Rows are some thousands; the ridge keeps what a few of them have (cited, definition) from being learned by heart.
const RIDGE = 1;
const FOLDS_WITHOUT_LABELS = 5;

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
  near?: Sum,
): Sum {
  return fitRows(rows, features, RIDGE, near);
}

/** A sum over `features`, its weights by name. */
export function fitRows(
  rows: readonly Row[],
  features: readonly { readonly name: string; readonly sign: number }[],
  ridge: number,
  near?: Sum,
): Sum {
  const { weights, bias } = fitLogistic(
    rows,
    ridge,
    features.map(({ sign }) => sign),
    near && { bias: near.bias, weights: features.map(({ name }) => near.weights[name] as number) },
  );
  return { bias, weights: Object.fromEntries(features.map(({ name }, i) => [name, weights[i] as number])) };
}

/** Fits on `train`; `near`, a fit on nearly the same, saves steps. */
export function fitModel(train: readonly Compared[], near?: Model): Model {
  const alone = fitSum(candidatesOf(train).map(aloneRow), ALONE, near?.alone);
  const settleOn = foldsOf(train).flatMap((fold) => {
    const others = candidatesOf(train.filter((one) => !fold.includes(one)));
    const without = fitSum(others.map(aloneRow), ALONE, alone);
    return fold.flatMap((one) => withContext(one, without));
  });
  return { alone, settled: fitSum(settleOn.map(settledRow), SETTLED, near?.settled) };
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
export function crossValidate(train: readonly Compared[], near?: Model): void {
  for (const fold of foldsOf(train)) {
    const model = fitModel(
      train.filter((one) => !fold.includes(one)),
      near,
    );
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
