/** Which places stand beside each other in a comparison, and with which of their documents. */
import type { ClauseRecord } from '#model/clause.ts';
import type { DocumentRecord } from '#model/document.ts';
import type { Records } from '#model/records.ts';

/** A place with the documents in which it speaks; where two documents are set side by side, one of them. */
export interface ComparisonColumn {
  /** The place's id; the document's where it names no place, or stands for itself. */
  readonly id: string;
  /** Oldest first, at least one. */
  readonly documents: readonly DocumentRecord[];
  readonly byDefault: boolean;
}

// A screen holds three columns well and six at a pinch; the reader chooses among all others.
const MOST_BY_DEFAULT = 6;

/** Whom a document speaks for: its place, or itself where it names none. */
export const speakerOf = ({ id, place }: DocumentRecord): string => place?.id ?? id;

/**
 * The places that a comparison of a topic sets side by side. `own` are the leaf clauses that speak of it,
 * `members` all clauses of its rows. A place stands there with every document that has one of them, and with
 * its edition of the programme even when that is silent: silence is an answer.
 */
export function topicColumns(
  records: Records,
  own: readonly ClauseRecord[],
  members: readonly ClauseRecord[] = own,
): readonly ComparisonColumn[] {
  const speaking = new Set([...own, ...members].map((clause) => clause.document));
  const editions = largestSeries(records);
  const places = placesOf(records, ({ id }) => editions.has(id) || speaking.has(id));
  const has = (set: ReadonlySet<string>) => (column: { documents: readonly DocumentRecord[] }) =>
    column.documents.some((document) => set.has(document.id));
  const spoken = places.filter(has(editions)).filter(has(speaking)).length;
  // With the places of the editions silent there would be nothing to compare.
  const all = spoken < 2 && places.filter(has(speaking)).length > spoken;
  const likely = places.filter((column) => all || has(editions)(column));
  const shown = new Set(likely.slice(0, MOST_BY_DEFAULT).map(({ id }) => id));
  return places.map((column) => ({ ...column, byDefault: shown.has(column.id) }));
}

/** Every place with those of its documents that are wanted, oldest first; places in the order of their shelf. */
export const placesOf = (
  records: Records,
  wanted: (document: DocumentRecord) => boolean = () => true,
): readonly { readonly id: string; readonly documents: readonly DocumentRecord[] }[] =>
  [...Map.groupBy(inShelfOrder(records).filter(wanted), speakerOf)].map(([id, documents]) => ({
    id,
    documents: documents.toSorted(byDate),
  }));

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
  return records.documents.toSorted((a, b) => rank(a) - rank(b) || byDate(a, b));
}

/** When a document was signed, or the year that it plans from where it does not say: `2016-08-10`, `2017`. */
export const datedBy = ({ signedOn, period }: Pick<DocumentRecord, 'signedOn' | 'period'>): string | null =>
  signedOn ?? (period === null ? null : String(period.from));
const dateOf = (document: DocumentRecord) => datedBy(document) ?? '9999';

/** The oldest first, those without a date last. */
export const byDate = (a: DocumentRecord, b: DocumentRecord): number =>
  dateOf(a).localeCompare(dateOf(b)) || a.id.localeCompare(b.id);
