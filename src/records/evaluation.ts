/** Accuracy on hand-made labels, as the build measured it (records/evaluation.json); empty where it did not. */
import { readOptional } from './load.ts';

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

export interface Measure {
  readonly kind: (typeof MEASURES)[number];
  /** How many labels there are to find. */
  readonly labels: number;
  /** 0–1 */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

type Scores = Readonly<Record<string, Omit<Measure, 'kind' | 'labels'> & { readonly must: number }>>;

/** Labels by annotators who worked apart come first; where they made none, labels that we made. */
const recorded = readOptional<{ readonly given: Scores; readonly own: Scores }>('evaluation');

export const measures: readonly Measure[] = MEASURES.flatMap((kind) => {
  const score = recorded?.given[kind] ?? recorded?.own[kind];
  return score ? [{ ...score, kind, labels: score.must }] : [];
});
