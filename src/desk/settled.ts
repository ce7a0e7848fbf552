/** What a reader's decisions are about, whoever reads: the pairs and gaps that are settled. */
import { documentOf, pairKey } from '#model/clause-id.ts';
import type { AbsenceDecision, AlignmentDecision } from '#model/kept/content.ts';

/** What one reader decided of pairs and absences. */
export interface Decisions {
  readonly alignments: readonly AlignmentDecision[];
  readonly absences: readonly AbsenceDecision[];
}

/** By `CLAUSE DOCUMENT`, whether a reader looked for a counterpart there, and whether there is one. */
export function searchesOf({ alignments, absences }: Decisions): ReadonlyMap<string, boolean> {
  const searches = new Map<string, boolean>();
  for (const { clauses, document } of absences)
    for (const clause of clauses) searches.set(`${clause} ${document}`, false);
  for (const { a, b, action } of alignments) {
    if (action === 'reject') continue;
    searches.set(`${a} ${documentOf(b)}`, true);
    searches.set(`${b} ${documentOf(a)}`, true);
  }
  return searches;
}

/** By pair, whether a reader takes it for counterparts. */
export const verdictsOf = ({ alignments }: Decisions): ReadonlyMap<string, boolean> =>
  new Map(alignments.map(({ a, b, action }) => [pairKey(a, b), action !== 'reject']));
