/** Which clauses of two documents stand in one row, out of the file of each. */

import type { BasketClause, BasketClauses } from '#site/tables/basket-file.ts';
import { type RowClause, sharedRows } from '#site/tables/shared-rows.ts';

export type DocumentFile = BasketClauses;

/** Clauses of the base text and of the other that pairs hold together; one side is empty where it has none. */
export interface SideRow {
  /** The fragment that leads to it, as on pages that set two documents side by side. */
  readonly id: string;
  readonly base: readonly BasketClause[];
  readonly other: readonly BasketClause[];
}

// 2.10 stands behind 2.9 and before 2.10b; JSON has put 10 before 2.10.
const inOrder = new Intl.Collator('en', { numeric: true });
export const clausesIn = (file: DocumentFile): readonly BasketClause[] =>
  Object.entries(file)
    .toSorted(([a], [b]) => comparePaths(a.split('.'), b.split('.')))
    .map(([, clause]) => clause);

function comparePaths(a: readonly string[], b: readonly string[]): number {
  for (const [n, step] of a.entries()) {
    if (b[n] === undefined) return 1;
    const order = inOrder.compare(step, b[n]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Rows in the order of the base; what stands in the other text alone follows what it follows there. */
export function rowsOf(base: DocumentFile, other: DocumentFile): readonly SideRow[] {
  const [own, theirs] = [clausesIn(base), clausesIn(other)];
  const places = sharedRows(asked(own), asked(theirs));
  const placeOf = ({ id }: BasketClause) => places.get(id) as string;
  const shared = Map.groupBy(theirs, placeOf);
  const rows: SideRow[] = [...Map.groupBy(own, placeOf)].map(([id, clauses]) => ({
    id,
    base: clauses,
    other: shared.get(id) ?? [],
  }));
  const rowOf = new Map(rows.flatMap((row) => row.other.map(({ id }) => [id, row] as const)));
  const first: SideRow[] = [];
  const behind = new Map<SideRow, SideRow[]>();
  let list = first;
  for (const clause of theirs) {
    const row = rowOf.get(clause.id);
    if (row) {
      list = behind.get(row) ?? [];
      behind.set(row, list);
    } else list.push({ id: clause.id, base: [], other: [clause] });
  }
  return [...first, ...rows.flatMap((row) => [row, ...(behind.get(row) ?? [])])];
}

/** A file says of each clause where it stands by its path; what has clauses under it is a section. */
function asked(clauses: readonly BasketClause[]): readonly RowClause[] {
  const parentOf = (id: string) => /^(.*\/.+)\.[^.]*$/u.exec(id)?.[1] ?? null;
  const sections = new Set(clauses.map(({ id }) => parentOf(id)));
  return clauses.map(({ id, heading, pairs }) => ({
    id,
    parent: parentOf(id),
    section: sections.has(id) ? (heading?.hans ?? null) : null,
    others: pairs.map(({ other }) => other),
  }));
}
