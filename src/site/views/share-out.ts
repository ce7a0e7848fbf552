/** How many counterparts of a clause are shown, and how. */
import type { PairRecord } from '#model/alignment.ts';

interface Room {
  /** Up to so many texts are read in full; */
  readonly all: number;
  /** of more, those that say most, */
  readonly full: number;
  /** and others by name. */
  readonly named: number;
}

const ROOMY: Room = { all: 6, full: 3, named: 24 };
const CROWDED: Room = { all: 1, full: 1, named: 4 };

/** Counterparts by how they are shown: what a person decided first, then the likeliest; each list keeps their order. */
export function shareOut<C extends { readonly pair: Pick<PairRecord, 'decision' | 'score'> }>(
  all: readonly C[],
  isCrowded: boolean,
): { readonly full: readonly C[]; readonly named: readonly C[]; readonly more: number } {
  const room = isCrowded ? CROWDED : ROOMY;
  if (all.length <= room.all) return { full: all, named: [], more: 0 };
  const ranked = all.toSorted(
    (x, y) =>
      Number(y.pair.decision !== null) - Number(x.pair.decision !== null) || y.pair.score - x.pair.score,
  );
  const full = new Set(ranked.slice(0, room.full));
  const named = new Set(ranked.slice(room.full, room.full + room.named));
  return {
    full: all.filter((one) => full.has(one)),
    named: all.filter((one) => named.has(one)),
    more: all.length - full.size - named.size,
  };
}
