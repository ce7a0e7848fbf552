/** Accuracy on hand-made labels, as the build measured it (records/evaluation.json); null where it did not. */
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

export type Measure = (typeof MEASURES)[number];

/** `must`: labels to find; `found`: what the program found where labels were made; `hits`: what is in both. */
export interface Score {
  readonly must: number;
  readonly found: number;
  readonly hits: number;
}

type Scores = Readonly<Partial<Record<Measure, Score>>>;

/** Labels by annotators who worked apart, and labels that we made; null where nobody has measured. */
export const evaluation = readOptional<{ readonly given: Scores; readonly own: Scores }>('evaluation');
