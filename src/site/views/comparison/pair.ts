/** Two documents in full, row against row, in the order of the first. */
import type { Records } from '#model/records.ts';
import { comparePath } from '../routes.ts';
import { likenessOf } from './facts.ts';
import { type ComparisonIndex, indexRecords } from './record-index.ts';
import { buildRows, type Comparison, type ComparisonRow } from './rows.ts';
import { differsInSubstance } from './summary.ts';

/** What became of a row's text between two documents; `missing` stands in one only. */
export type RowFate = 'verbatim' | 'substance' | 'reworded' | 'missing';

export interface PairRow extends ComparisonRow {
  readonly fate: RowFate;
}

export interface DocumentComparison extends Comparison {
  readonly rows: readonly PairRow[];
  /** Share of each document's characters that stands verbatim in the other, 0–1. */
  readonly borrowed: readonly [number, number];
}

/** Every clause of both documents; clauses that pairs hold together share a row. */
export function compareDocuments(records: Records, a: string, b: string): DocumentComparison {
  const index = indexRecords(records);
  const columns = [a, b].map((id) => ({ id, documents: [index.document(id)], byDefault: true }));
  const rows = buildRows(index, columns, componentsOf(index, a, b)).map(
    (row): PairRow => ({ ...row, fate: fateOf(row) }),
  );
  const share = (document: string, from: string) =>
    records.borrowings.find((entry) => entry.document === document && entry.from === from)?.share ?? 0;
  return { columns, rows, borrowed: [share(a, b), share(b, a)] };
}

const rowsOf = new WeakMap<Records, Map<string, ReadonlyMap<string, string>>>();

/** The row of a clause where two documents are set side by side: the fragment that opens the page there. */
export function rowOfClause(records: Records, a: string, b: string, clause: string): string {
  const known = rowsOf.get(records) ?? new Map<string, ReadonlyMap<string, string>>();
  rowsOf.set(records, known);
  const path = comparePath(a, b);
  let rows = known.get(path);
  if (!rows) {
    const sets = componentsOf(indexRecords(records), a, b);
    rows = new Map(sets.flatMap(({ id, members }) => members.map((member) => [member.id, id] as const)));
    known.set(path, rows);
  }
  return rows.get(clause) ?? clause;
}

/** Sets of clauses of two documents that are linked by pairs, and every clause that is linked to none. */
function componentsOf(index: ComparisonIndex, a: string, b: string) {
  const clauses = [...index.clausesIn(a), ...index.clausesIn(b)];
  const leader = new Map(clauses.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    const next = leader.get(id) as string;
    return next === id ? id : find(next);
  };
  for (const { id, document } of clauses)
    for (const { other } of index.pairs(id))
      if (document === a && leader.has(other) && index.clause(other).document === b)
        leader.set(find(other), find(id));
  return [...Map.groupBy(clauses, ({ id }) => find(id))].map(([id, members]) => ({ id, members }));
}

function fateOf(row: ComparisonRow): RowFate {
  if (row.cells.some(({ state }) => state !== 'aligned')) return 'missing';
  if (differsInSubstance(row.facts)) return 'substance';
  const likeness = row.facts.find((fact) => fact.kind === 'likeness');
  return likeness && likenessOf(likeness.share) === 'verbatim' ? 'verbatim' : 'reworded';
}

/** Every two documents that are set side by side, either way round: the first is the base. */
export const comparedDocuments = ({ neighbours }: Records): readonly { a: string; b: string }[] =>
  neighbours.flatMap(({ document, others }) => others.map((other) => ({ a: document, b: other })));

const together = new WeakMap<Records, ReadonlySet<string>>();

/** Whether two documents have a page that sets them side by side. */
export function areCompared(records: Records, a: string, b: string): boolean {
  let pages = together.get(records);
  if (!pages) {
    pages = new Set(comparedDocuments(records).map((pair) => comparePath(pair.a, pair.b)));
    together.set(records, pages);
  }
  return pages.has(comparePath(a, b));
}
