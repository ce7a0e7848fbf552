/** Which few of many places a comparison shows first, each for a reason that can be said. */

/**
 * `typical`: most of its clauses have a counterpart elsewhere, so that the others can be set against it; the base.
 * `fullest`: most clauses. `apart`: the wording farthest from the base. `newest`: the latest document.
 */
export type Reason = 'typical' | 'fullest' | 'apart' | 'newest';

export interface PlaceCandidate {
  readonly id: string;
  /** How many clauses it has here. */
  readonly clauses: number;
  /** Of the rows that it stands in, how many it shares with another place. */
  readonly shared: number;
  /** When its latest document was signed, or the year that it plans from. */
  readonly date: string | null;
}

export interface ChosenPlace {
  readonly id: string;
  readonly reason: Reason;
}

/**
 * Four places, or as many as there are, the base first; of equals the earlier candidate. `likeness` is the mean share of
 * equal characters between the clauses of two places, null where nothing of them is paired.
 */
export function chooseHandful(
  candidates: readonly PlaceCandidate[],
  likeness: (a: string, b: string) => number | null,
): readonly ChosenPlace[] {
  const chosen: ChosenPlace[] = [];
  const choose = (reason: Reason, measure: (candidate: PlaceCandidate) => number | string | null) => {
    const free = candidates.filter(({ id }) => !chosen.some((one) => one.id === id));
    let best: { readonly id: string; readonly value: number | string } | null = null;
    for (const candidate of free) {
      const value = measure(candidate);
      if (value !== null && (best === null || value > best.value)) best = { id: candidate.id, value };
    }
    if (best) chosen.push({ id: best.id, reason });
  };
  choose('typical', ({ shared }) => shared);
  const base = chosen[0]?.id ?? '';
  choose('fullest', ({ clauses }) => clauses);
  choose('apart', ({ id }) => {
    const near = likeness(base, id);
    return near === null ? null : 1 - near;
  });
  choose('newest', ({ date }) => date);
  return chosen;
}
