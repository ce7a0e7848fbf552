/** The rows that a topic's page for frames holds, so that it does not grow with all that is on the shelf. */
import type { GroupRecord } from '#model/alignment.ts';

/** Of a row a frame shows so many clauses; the whole is behind its link. */
export const CLAUSES_A_ROW = 6;
// A clause takes some 150 bytes of a page that is on its way, and what is framed should be there at once: 20 kB.
export const MOST_FRAMED = 120;

/**
 * Of many rows those with most clauses, the others being on the page of the topic, in the order in which they came.
 * Rows whose frames were offered at an address of their own are cut out of this page, so that it keeps them (`kept`).
 */
export function framedRows(
  groups: readonly GroupRecord[],
  kept: (group: GroupRecord) => boolean,
  most = MOST_FRAMED,
): readonly GroupRecord[] {
  let clauses = 0;
  const largest = groups
    .toSorted((a, b) => b.members.length - a.members.length)
    .filter(({ members }) => {
      clauses += Math.min(members.length, CLAUSES_A_ROW);
      return clauses <= most;
    });
  const there = new Set(largest);
  return groups.filter((group) => there.has(group) || kept(group));
}
