/** The coverage map: how much each place says on each topic, and what only one of them has. */
import type { ClauseRecord } from '#model/clause.ts';
import type { DocumentRecord } from '#model/document.ts';
import type { TopicRecord } from '#model/facts/target.ts';
import type { Records } from '#model/records.ts';
import { inShelfOrder, placesOf, speakerOf } from './columns.ts';
import { indexRecords } from './record-index.ts';

export interface CoverageCell {
  /** The place's id, or the document's where it names none. */
  readonly place: string;
  /** Leaf clauses whose first topic this is, so that a place's cells add up to its texts. */
  readonly clauses: readonly ClauseRecord[];
  readonly characters: number;
  /** Of all characters of the place's leaf clauses, 0–1. */
  readonly share: number;
  /** Clauses that nothing is aligned with in any other place. */
  readonly alone: readonly ClauseRecord[];
}

export interface CoverageRow {
  readonly topic: TopicRecord;
  readonly cells: readonly CoverageCell[];
  /** The one place that speaks of the topic at all; null when several do. */
  readonly onlyPlace: string | null;
}

export interface TopicCoverage {
  /** Every place with all its documents, oldest first. */
  readonly places: readonly { readonly id: string; readonly documents: readonly DocumentRecord[] }[];
  readonly rows: readonly CoverageRow[];
}

/** Topics in the order of content/topics.yaml; topics that nobody speaks of are left out. */
export function mapCoverage(records: Records): TopicCoverage {
  const index = indexRecords(records);
  const places = placesOf(records);
  const speaker = new Map(records.documents.map((document) => [document.id, speakerOf(document)]));
  const placeOf = ({ document }: ClauseRecord) => speaker.get(document) as string;
  const leaves = records.clauses.filter(({ leaf }) => leaf);
  const byPlace = Map.groupBy(leaves, placeOf);
  const totals = new Map(places.map(({ id }) => [id, characters(byPlace.get(id) ?? [])]));
  const isAlone = (clause: ClauseRecord) =>
    index.pairs(clause.id).every(({ other }) => placeOf(index.clause(other)) === placeOf(clause));
  const rows = records.topics.flatMap((topic): CoverageRow[] => {
    if (!leaves.some(({ topics }) => topics.includes(topic.id))) return [];
    const cells = places.map(({ id }): CoverageCell => {
      const clauses = (byPlace.get(id) ?? []).filter(({ topics }) => topics[0] === topic.id);
      const count = characters(clauses);
      const share = count / (totals.get(id) || 1);
      return { place: id, clauses, characters: count, share, alone: clauses.filter(isAlone) };
    });
    const speaking = cells.filter(({ clauses }) => clauses.length > 0);
    return [{ topic, cells, onlyPlace: speaking.length === 1 ? (speaking[0]?.place as string) : null }];
  });
  return { places, rows };
}

/** What one place alone says, topic by topic. */
export interface AlonePlace {
  /** A document of the place, for its name and seal. */
  readonly document: string;
  readonly topics: readonly { readonly topic: TopicRecord; readonly clauses: readonly ClauseRecord[] }[];
}

export function aloneIn({ places, rows }: TopicCoverage): readonly AlonePlace[] {
  const alone = new Map<string, { topic: TopicRecord; clauses: readonly ClauseRecord[] }[]>();
  for (const { topic, cells } of rows)
    for (const { place, alone: clauses } of cells)
      if (clauses.length > 0) alone.set(place, [...(alone.get(place) ?? []), { topic, clauses }]);
  return places.map(({ id, documents }) => ({
    document: documents[0]?.id as string,
    topics: alone.get(id) ?? [],
  }));
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
