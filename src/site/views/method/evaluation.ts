/** Accuracy on hand-made labels, as the build measured it (records/evaluation.json); null where it did not. */
import type { SampledShare } from '#model/kept/label.ts';
import { readOptional } from '../load.ts';

/** What is measured, in the order in which it is told. */
export const MEASURES = [
  'outline',
  'targets',
  'duties',
  'agencies',
  'citations',
  'alignments, leaves of one series',
  'alignments, leaves across series',
] as const;

export type Measure = (typeof MEASURES)[number];

/** `must`: labels to find; `found`: what the program found where labels were made; `hits`: what is in both. */
export interface Score {
  readonly must: number;
  readonly found: number;
  readonly hits: number;
}

type Scores = Readonly<Partial<Record<Measure, Score>>>;

/** What a blind reader accepted of pairs drawn at random; null where nobody has labelled any. */
export const readSampled = () => readOptional<SampledShare>('sampled');

/** `.93`: shares as statistics write them. */
export const shareFigure = (share: number): string => share.toFixed(2).replace(/^0(?=\.)/, '');

/** How the score of a pair fares on pairs of documents that its fit did not see; one bin a tenth of the score. */
export interface PairMeasure {
  readonly pairsOfDocuments: number;
  readonly labelled: number;
  readonly precision: number;
  readonly recall: number;
  readonly calibrationError: number;
  readonly bins: readonly {
    readonly from: number;
    readonly count: number;
    readonly predicted: number;
    readonly right: number;
  }[];
}

/** Labels by annotators who worked apart, and labels that we made; null where nobody has measured. */
export const readEvaluation = () =>
  readOptional<{
    readonly given: Scores;
    readonly own: Scores;
    readonly pairs?: PairMeasure;
  }>('evaluation');
