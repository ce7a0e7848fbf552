/** Accuracy on the hand-made labels, as the last `npm run evaluate` recorded it; empty before the first. */
import { readOptional } from './load.ts';

export interface Measure {
  readonly kind: 'outline' | 'targets' | 'agencies' | 'citations' | 'alignments';
  /** 0–1 */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const measures: readonly Measure[] = readOptional<readonly Measure[]>('evaluation') ?? [];
