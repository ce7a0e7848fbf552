/** Which clauses of two documents stand in one row, out of the file of each. */
import type { BasketClause } from '#site/views/comparison/basket.ts';

/** The clauses of a document by path, as `/basket/DOCUMENT.json` has them. */
export type DocumentFile = Readonly<Record<string, BasketClause>>;

/** Clauses of the base text and of the other that pairs hold together; one side is empty where it has none. */
export interface SideRow {
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
  const known = new Set(theirs.map(({ id }) => id));
  const leader = new Map([...own, ...theirs].map(({ id }) => [id, id]));
  const find = (id: string): string => {
    const next = leader.get(id) as string;
    return next === id ? id : find(next);
  };
  for (const { id, pairs } of own)
    for (const pair of pairs) if (known.has(pair.other)) leader.set(find(pair.other), find(id));
  const shared = Map.groupBy(theirs, ({ id }) => find(id));
  const rows: SideRow[] = [...Map.groupBy(own, ({ id }) => find(id))].map(([id, clauses]) => ({
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
    } else list.push({ base: [], other: [clause] });
  }
  return [...first, ...rows.flatMap((row) => [row, ...(behind.get(row) ?? [])])];
}
