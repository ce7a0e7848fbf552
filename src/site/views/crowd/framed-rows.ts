/** The rows that a topic's page for frames holds, so that it does not grow with all that is on the shelf. */
import type { GroupRecord } from '#model/alignment.ts';

// A row takes some 350 bytes of a page that is on its way, and what is framed should be there at once.
export const MOST_FRAMED = 40;

/**
 * Of many rows those with most clauses, the others being on the page of the topic, in the order in which they came.
 * Rows whose frames were offered at an address of their own are cut out of this page, so that it keeps them (`kept`).
 */
export function framedRows(
  groups: readonly GroupRecord[],
  kept: (group: GroupRecord) => boolean,
  most = MOST_FRAMED,
): readonly GroupRecord[] {
  const largest = groups.toSorted((a, b) => b.members.length - a.members.length).slice(0, most);
  const there = new Set(largest);
  return groups.filter((group) => there.has(group) || kept(group));
}
