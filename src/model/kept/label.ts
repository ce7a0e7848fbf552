/** What a reader who did not see the program's opinion said of pairs drawn at random: `EDITION/gold/pairs.yaml`. */
import { z } from 'zod';
import { isoDaySchema } from './day.ts';

export const pairLabelSchema = z.strictObject({
  a: z.string(),
  b: z.string(),
  verdict: z.enum(['same', 'equivalent', 'partial', 'none']),
  by: z.string().min(1),
  on: isoDaySchema,
});
export type PairLabel = z.infer<typeof pairLabelSchema>;

/** A share measured on a sample, with the interval that holds the true one in 95 of 100 samples. */
export interface SampledShare {
  readonly hits: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.959964; // 95 of 100 lie within so many standard deviations

/**
 * Wilson's score interval, which stays honest for small samples and shares near 1; null of nothing.
 *
 * @see E. B. Wilson, Probable inference, the law of succession, and statistical inference, 1927
 */
export function wilson(hits: number, of: number): SampledShare | null {
  if (of === 0) return null;
  const share = hits / of;
  const square = Z * Z;
  const middle = (share + square / (2 * of)) / (1 + square / of);
  const half = (Z / (1 + square / of)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  return { hits, of, share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
