/**
 * Fits the score on labelled pairs of documents and measures it on those left out: a fold is a pair of documents
 * (those without a label are five folds together), never a clause.
 */
import { BACKGROUND_VERSION } from '#align/background/background.ts';
import { ALONE, SETTLED } from '#align/pairs/features.ts';
import { type Candidate, type Compared, candidatesOf } from './compared.ts';
import { bestCut, measure, partialCutOf, reliabilityOf } from './measures.ts';
import { fitRelation, measureRelations, relatedOf } from './relations.ts';
import { crossValidate, fitModel, scoreWith } from './sums.ts';

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

const POSSIBLE_SHARE = 0.45;

/** Everything that `model.json` holds; `compared` carry held-out scores afterwards. */
export function fitAll(compared: readonly Compared[]) {
  const model = fitModel(compared);
  scoreWith(compared, model);
  const published = candidatesOf(compared)
    .filter((candidate) => candidate.of.case.set === 'own')
    .map(({ score }) => score);
  crossValidate(compared, model);
  const usual = usualOf(candidatesOf(compared));
  const cut = bestCut(compared, published);
  const relation = fitRelation(relatedOf(compared, cut));
  const relations = measureRelations(compared, cut);
  const { bins, error } = reliabilityOf(candidatesOf(compared));
  const at = measure(compared, cut);
  return {
    version: 6,
    background: BACKGROUND_VERSION,
    cut,
    partialCut: partialCutOf(compared, published, cut, relation),
    possibleCut: Math.round(cut * POSSIBLE_SHARE * 100) / 100,
    alone: model.alone,
    settled: model.settled,
    relation,
    usual,
    measured: {
      pairsOfDocuments: compared.length,
      labelled: candidatesOf(compared).filter(({ strength }) => strength !== null).length,
      candidates: candidatesOf(compared).length,
      precision: at.precision,
      recall: at.recall,
      calibrationError: error,
      relationsRight: relations.right,
      relations: relations.all,
      bins,
    },
  };
}
