/** Two documents in full, row against row, in the order of the first. */
import type { ClauseRecord } from '#model/clause.ts';
import type { Records } from '#model/records.ts';
import { once, remember } from '../remember.ts';
import { comparePath, SIDE_BY_SIDE } from '../routes.ts';
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

const comparisonsOf = once((records: Records) =>
  remember((a: string, b: string) => setSideBySide(records, a, b)),
);

/** Every clause of both documents; clauses that pairs hold together share a row. */
export const compareDocuments = (records: Records, a: string, b: string): DocumentComparison =>
  comparisonsOf(records)(a, b);

const sharesOf = once(
  ({ borrowings }: Records): ReadonlyMap<string, number> =>
    new Map(borrowings.map(({ document, from, share }) => [`${document} ${from}`, share])),
);

function setSideBySide(records: Records, a: string, b: string): DocumentComparison {
  const index = indexRecords(records);
  const columns = [a, b].map((id) => ({ id, documents: [index.document(id)], byDefault: true }));
  const rows = buildRows(index, columns, componentsOf(index, a, b), true).map(
    (row): PairRow => ({ ...row, fate: fateOf(row) }),
  );
  const share = (document: string, from: string) => sharesOf(records).get(`${document} ${from}`) ?? 0;
  return { columns, rows, borrowed: [share(a, b), share(b, a)] };
}

const rowsOf = once((records: Records) =>
  remember((a: string, b: string): ReadonlyMap<string, string> => {
    const sets = componentsOf(indexRecords(records), a, b);
    return new Map(sets.flatMap(({ id, members }) => members.map((member) => [member.id, id] as const)));
  }, 64),
);

/** The row of a clause where two documents are set side by side: the fragment that opens the page there. */
export const rowOfClause = (records: Records, a: string, b: string, clause: string): string =>
  rowsOf(records)(a, b).get(clause) ?? clause;

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
  for (const [id, other] of headingsAlike(index, a, b, find)) leader.set(find(other), find(id));
  return [...Map.groupBy(clauses, ({ id }) => find(id))].map(([id, members]) => ({ id, members }));
}

/**
 * Headings of the same words under sections that correspond, or under none: 重点任务 stands beside 重点任务 though nothing
 * pairs two bare headings. A heading that has its row already is left there.
 */
function* headingsAlike(
  index: ComparisonIndex,
  a: string,
  b: string,
  find: (id: string) => string,
): Generator<readonly [string, string]> {
  const bare = ({ leaf, heading }: ClauseRecord) =>
    leaf || !heading ? null : heading.hans.replace(/[\s\p{P}]/gu, '');
  const joined = new Set<string>();
  const isAlone = ({ id }: ClauseRecord) =>
    !joined.has(id) && !index.pairs(id).some(({ other }) => [a, b].includes(index.clause(other).document));
  for (const clause of index.clausesIn(a)) {
    const words = bare(clause);
    if (words === null || !isAlone(clause)) continue;
    const found = index
      .clausesIn(b)
      .find(
        (other) =>
          bare(other) === words &&
          isAlone(other) &&
          (clause.parent === null || other.parent === null
            ? clause.parent === other.parent
            : find(clause.parent) === find(other.parent)),
      );
    if (!found) continue;
    joined.add(clause.id).add(found.id);
    yield [clause.id, found.id];
  }
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

const together = once(
  (records: Records): ReadonlySet<string> =>
    new Set(comparedDocuments(records).map(({ a, b }) => comparePath(a, b))),
);

/** Whether two documents have a page that sets them side by side. */
export const areCompared = (records: Records, a: string, b: string): boolean =>
  together(records).has(comparePath(a, b));

/** Where a document is read beside another: on a page of its own, else on the page that sets any two side by side. */
export const besidePath = (records: Records, base: string, other: string): string =>
  areCompared(records, base, other) ? comparePath(base, other) : `${SIDE_BY_SIDE}?a=${base}&b=${other}`;
