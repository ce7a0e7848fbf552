/** Which documents stand beside each other in a comparison. */
import type { ClauseRecord } from '#model/clause.ts';
import type { DocumentRecord } from '#model/document.ts';
import type { Records } from '#model/records.ts';

export interface ComparisonColumn {
  readonly document: DocumentRecord;
  readonly byDefault: boolean;
}

// A screen holds three columns well and six at a pinch; the reader chooses among all others.
const MOST_BY_DEFAULT = 6;

/** Leaf clauses that speak of a topic, and the documents that a comparison of it sets side by side. */
export function topicColumns(records: Records, own: readonly ClauseRecord[]): readonly ComparisonColumn[] {
  const speaking = new Set(own.map((clause) => clause.document));
  const editions = largestSeries(records);
  const spoken = [...editions].filter((id) => speaking.has(id)).length;
  // With the editions silent there would be nothing to compare: 医联体 is spoken of by later documents only.
  const all = spoken < 2 && speaking.size > spoken;
  const likely = (id: string) => editions.has(id) || all;
  const columns = inShelfOrder(records).filter(({ id }) => editions.has(id) || speaking.has(id));
  const shown = new Set(
    columns
      .map(({ id }) => id)
      .filter(likely)
      .slice(0, MOST_BY_DEFAULT),
  );
  return columns.map((document) => ({ document, byDefault: shown.has(document.id) }));
}

/** Documents of the series with most editions; all documents where none has a series. */
export function largestSeries(records: Records): ReadonlySet<string> {
  const series = Map.groupBy(
    records.shelf.filter((shelf) => shelf.series !== null),
    (shelf) => shelf.series,
  );
  const largest = [...series.values()].toSorted((a, b) => b.length - a.length)[0];
  return new Set(largest ? largest.map(({ document }) => document) : records.documents.map(({ id }) => id));
}

/** The editions of one programme first, then the others; within each in the order in which they were issued. */
export function inShelfOrder(records: Records): readonly DocumentRecord[] {
  const editions = largestSeries(records);
  const rank = ({ id }: DocumentRecord) => (editions.has(id) ? 0 : 1);
  // A document that does not say when it was signed stands with the year that it plans for.
  const date = ({ signedOn, period }: DocumentRecord) => signedOn ?? `${period?.from ?? 9999}`;
  return records.documents.toSorted(
    (a, b) => rank(a) - rank(b) || date(a).localeCompare(date(b)) || a.id.localeCompare(b.id),
  );
}
