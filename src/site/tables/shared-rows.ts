/** Which clauses of two documents stand in one row: on the page that sets them side by side, and in the browser. */

/** What is asked of a clause. */
export interface RowClause {
  readonly id: string;
  /** The section that it stands in. */
  readonly parent: string | null;
  /** The heading of a section, in simplified characters; null for a clause with text. */
  readonly section: string | null;
  /** Clauses that pairs hold it together with, of any document. */
  readonly others: readonly string[];
}

/** The row of every clause of both documents, by the id of one clause in it; the row's fragment on both pages. */
export function sharedRows(
  base: readonly RowClause[],
  other: readonly RowClause[],
): ReadonlyMap<string, string> {
  const leader = new Map([...base, ...other].map(({ id }) => [id, id]));
  const find = (id: string): string => {
    let at = id;
    for (let next = leader.get(at) as string; next !== at; next = leader.get(at) as string) at = next;
    return at;
  };
  const theirs = new Set(other.map(({ id }) => id));
  for (const { id, others } of base)
    for (const one of others) if (theirs.has(one)) leader.set(find(one), find(id));
  for (const [id, one] of headingsAlike(base, other, find)) leader.set(find(one), find(id));
  return new Map([...leader.keys()].map((id) => [id, find(id)]));
}

/**
 * Headings of the same words under sections that correspond, or under none: 重点任务 stands beside 重点任务 though nothing
 * pairs two bare headings. A heading that has its row already is left there.
 */
function* headingsAlike(
  base: readonly RowClause[],
  other: readonly RowClause[],
  find: (id: string) => string,
): Generator<readonly [string, string]> {
  const known = new Set([...base, ...other].map(({ id }) => id));
  const alone = (clauses: readonly RowClause[]) =>
    clauses.flatMap((clause) => {
      const words = clause.section?.replace(/[\s\p{P}]/gu, '') ?? '';
      return words !== '' && !clause.others.some((id) => known.has(id)) ? [{ ...clause, words }] : [];
    });
  const byWords = Map.groupBy(alone(other), ({ words }) => words);
  const joined = new Set<string>();
  for (const { id, parent, words } of alone(base)) {
    const found = byWords
      .get(words)
      ?.find(
        (one) =>
          !joined.has(one.id) &&
          (parent === null || one.parent === null
            ? parent === one.parent
            : find(parent) === find(one.parent)),
      );
    if (!found) continue;
    joined.add(found.id);
    yield [id, found.id];
  }
}
