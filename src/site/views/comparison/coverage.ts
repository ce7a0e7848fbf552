/** The coverage map: how much each document says on each topic, and what only one of them has. */
import type { ClauseRecord } from '#model/clause.ts';
import type { DocumentRecord } from '#model/document.ts';
import type { Records } from '#model/records.ts';
import type { TopicRecord } from '#model/target.ts';
import { inShelfOrder } from './columns.ts';
import { indexRecords } from './record-index.ts';

export interface CoverageCell {
  readonly document: string;
  /** Leaf clauses whose first topic this is, so that a document's cells add up to its text. */
  readonly clauses: readonly ClauseRecord[];
  readonly characters: number;
  /** Of all characters of the document's leaf clauses, 0–1. */
  readonly share: number;
  /** Clauses that nothing is aligned with in any other document. */
  readonly alone: readonly ClauseRecord[];
}

export interface CoverageRow {
  readonly topic: TopicRecord;
  readonly cells: readonly CoverageCell[];
  /** The one place that speaks of the topic at all; null when several do. */
  readonly onlyPlace: string | null;
}

export interface Coverage {
  readonly documents: readonly DocumentRecord[];
  readonly rows: readonly CoverageRow[];
}

/** Topics in the order of content/topics.yaml; topics that nobody speaks of are left out. */
export function mapCoverage(records: Records): Coverage {
  const index = indexRecords(records);
  const documents = inShelfOrder(records);
  const leaves = records.clauses.filter(({ leaf }) => leaf);
  const totals = new Map(
    records.documents.map(({ id }) => [id, characters(leaves.filter(({ document }) => document === id))]),
  );
  const rows = records.topics.flatMap((topic): CoverageRow[] => {
    const own = leaves.filter(({ topics }) => topics[0] === topic.id);
    if (!leaves.some(({ topics }) => topics.includes(topic.id))) return [];
    const cells = documents.map(({ id }): CoverageCell => {
      const clauses = own.filter(({ document }) => document === id);
      const count = characters(clauses);
      return {
        document: id,
        clauses,
        characters: count,
        share: count / (totals.get(id) || 1),
        alone: clauses.filter((clause) => index.pairs(clause.id).length === 0),
      };
    });
    const places = new Set(own.map(({ document }) => index.document(document).place?.id ?? document));
    return [{ topic, cells, onlyPlace: places.size === 1 ? ([...places][0] as string) : null }];
  });
  return { documents, rows };
}

const characters = (clauses: readonly ClauseRecord[]): number =>
  clauses.reduce((sum, { heading, body }) => sum + (heading?.hans.length ?? 0) + body.hans.length, 0);

/** `shares[a][b]`: how much of document `a` stands verbatim in document `b`, 0–1; null on the diagonal. */
export function borrowingMatrix(records: Records): {
  readonly documents: readonly DocumentRecord[];
  readonly shares: readonly (readonly (number | null)[])[];
} {
  const documents = inShelfOrder(records);
  const known = new Map(records.borrowings.map((entry) => [`${entry.document} ${entry.from}`, entry.share]));
  const shares = documents.map((a) =>
    documents.map((b) => (a.id === b.id ? null : (known.get(`${a.id} ${b.id}`) ?? 0))),
  );
  return { documents, shares };
}

/** Topics that at least one leaf clause speaks of, in the order of content/topics.yaml. */
export function spokenTopics(records: Records): readonly TopicRecord[] {
  const spoken = new Set(records.clauses.flatMap(({ leaf, topics }) => (leaf ? topics : [])));
  return records.topics.filter(({ id }) => spoken.has(id));
}
