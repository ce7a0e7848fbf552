/** Two documents in full, row against row, in the order of the first. */
import type { ClauseRecord } from '#model/clause.ts';
import type { Records } from '#model/records.ts';
import { type RowClause, sharedRows } from '#site/tables/shared-rows.ts';
import { once, remember } from '../remember.ts';
import { comparePath, SIDE_BY_SIDE } from '../routes.ts';
import { questionOf } from '../trace.ts';
import { among, type ComparisonIndex, indexRecords } from './record-index.ts';
import { buildRows, type ComparisonRow, type ComparisonTable } from './rows.ts';
import { likenessOf } from './told/facts.ts';
import { differsInSubstance } from './told/summary.ts';

/** What became of a row's text between two documents; `missing` stands in one only. */
export type RowFate = 'verbatim' | 'substance' | 'reworded' | 'missing';

export interface PairRow extends ComparisonRow {
  readonly fate: RowFate;
}

export interface DocumentComparison extends ComparisonTable {
  readonly rows: readonly PairRow[];
  /** Share of each document's characters that stands verbatim in the other, 0–1. */
  readonly borrowed: readonly [number, number];
}

const comparisonsOf = once((records: Records) =>
  remember((a: string, b: string) => setSideBySide(records, a, b)),
);

/** Every clause of both documents; clauses that pairs hold together share a row. */
export const compareDocuments = (records: Records, a: string, b: string): DocumentComparison =>
  comparisonsOf(records)(a, b);

const shareOf = questionOf('borrowed', ({ borrowings }: Records) => {
  const shares = new Map(borrowings.map(({ document, from, share }) => [`${document} ${from}`, share]));
  return (document: string, from: string) => shares.get(`${document} ${from}`) ?? 0;
});

function setSideBySide(records: Records, a: string, b: string): DocumentComparison {
  const index = among(indexRecords(records), [a, b]);
  const columns = [a, b].map((id) => ({ id, documents: [index.document(id)], byDefault: true }));
  const rows = buildRows(index, columns, componentsOf(index, a, b), true).map(
    (row): PairRow => ({ ...row, fate: fateOf(row) }),
  );
  return { columns, rows, borrowed: [shareOf(records, a, b), shareOf(records, b, a)] };
}

const rowsOf = once((records: Records) =>
  remember((a: string, b: string): ReadonlyMap<string, string> => {
    const sets = componentsOf(among(indexRecords(records), [a, b]), a, b);
    return new Map(sets.flatMap(({ id, members }) => members.map((member) => [member.id, id] as const)));
  }, 64),
);

/** The row of a clause where two documents are set side by side: the fragment that opens either page there. */
export const rowOfClause = questionOf(
  'rowOfClause',
  (records: Records) => (a: string, b: string, clause: string) => rowsOf(records)(a, b).get(clause) ?? clause,
);

/** Sets of clauses of two documents that are linked by pairs, and every clause that is linked to none. */
function componentsOf(index: ComparisonIndex, a: string, b: string) {
  const [own, theirs] = [index.clausesIn(a), index.clausesIn(b)];
  const asked = ({ id, parent, leaf, heading }: ClauseRecord): RowClause => ({
    id,
    parent,
    section: leaf ? null : (heading?.hans ?? null),
    others: index.pairs(id).map(({ other }) => other),
  });
  const rows = sharedRows(own.map(asked), theirs.map(asked));
  return [...Map.groupBy([...own, ...theirs], ({ id }) => rows.get(id) as string)].map(([id, members]) => ({
    id,
    members,
  }));
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

/** Whether two documents have a page that sets them side by side. */
const areCompared = questionOf('areCompared', (records: Records) => {
  const paths = new Set(comparedDocuments(records).map(({ a, b }) => comparePath(a, b)));
  return (a: string, b: string) => paths.has(comparePath(a, b));
});

/** Where a document is read beside another: on a page of its own, else on the page that sets any two side by side. */
export const besidePath = (records: Records, base: string, other: string): string =>
  areCompared(records, base, other) ? comparePath(base, other) : `${SIDE_BY_SIDE}?a=${base}&b=${other}`;

/** The same, opened at the row of one clause of the base. */
export const besideRow = (records: Records, { id, document }: ClauseRecord, other: string): string =>
  `${besidePath(records, document, other)}#${rowOfClause(records, document, other, id)}`;
