/** How many counterparts of a clause are shown, and how. */
import type { PairRecord } from '#model/alignment.ts';

// Up to six texts are read in full; of more, the three that say most, and the others by name.
const ALL_IN_FULL = 6;
const MOST_IN_FULL = 3;
const MOST_NAMED = 24;

/** Counterparts by how they are shown: what a person decided first, then the likeliest; each list keeps their order. */
export function shareOut<C extends { readonly pair: Pick<PairRecord, 'decision' | 'score'> }>(
  all: readonly C[],
): { readonly full: readonly C[]; readonly named: readonly C[]; readonly more: number } {
  if (all.length <= ALL_IN_FULL) return { full: all, named: [], more: 0 };
  const ranked = all.toSorted(
    (x, y) =>
      Number(y.pair.decision !== null) - Number(x.pair.decision !== null) || y.pair.score - x.pair.score,
  );
  const full = new Set(ranked.slice(0, MOST_IN_FULL));
  const named = new Set(ranked.slice(MOST_IN_FULL, MOST_IN_FULL + MOST_NAMED));
  return {
    full: all.filter((one) => full.has(one)),
    named: all.filter((one) => named.has(one)),
    more: all.length - full.size - named.size,
  };
}
