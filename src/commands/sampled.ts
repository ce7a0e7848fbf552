/** How much of what the program pairs by itself a blind reader accepts, on the pairs that were drawn at random. */
import { type PairLabel, type SampledShare, wilson } from '#model/kept/label.ts';
import type { Records } from '#model/records.ts';

/**
 * Labels of pairs that are not found any more say nothing of those that are, and near misses were drawn along with
 * them only to keep the reader blind: neither counts.
 */
export function shareAccepted(
  { alignments }: Pick<Records, 'alignments'>,
  labels: readonly PairLabel[],
): SampledShare | null {
  const keyOf = (a: string, b: string) => [a, b].sort().join(' ');
  const found = new Set(alignments.pairs.map(({ a, b }) => keyOf(a, b)));
  const drawn = labels.filter(({ a, b }) => found.has(keyOf(a, b)));
  return wilson(drawn.filter(({ verdict }) => verdict !== 'none').length, drawn.length);
}
