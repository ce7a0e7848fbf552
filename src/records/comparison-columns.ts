/** Which documents stand beside each other in a comparison. */
import type { ClauseRecord } from '../model/clause.ts';
import type { DocumentRecord } from '../model/document.ts';
import type { Records } from '../model/records.ts';

export interface ComparisonColumn {
  readonly document: DocumentRecord;
  readonly byDefault: boolean;
}

/** Leaf clauses that speak of a topic, and the documents that a comparison of it sets side by side. */
export function topicColumns(records: Records, own: readonly ClauseRecord[]): readonly ComparisonColumn[] {
  const speaking = new Set(own.map((clause) => clause.document));
  const editions = largestSeries(records);
  const spoken = [...editions].filter((id) => speaking.has(id)).length;
  // With the editions silent there would be nothing to compare: 医联体 is spoken of by later documents only.
  const all = spoken < 2 && speaking.size > spoken;
  return records.documents
    .filter(({ id }) => editions.has(id) || speaking.has(id))
    .map((document) => ({ document, byDefault: editions.has(document.id) || all }));
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
