/** The places of an edition as a tree, and which of them a place is set beside. */

import type { DocumentRecord } from '#model/document.ts';
import type { Place } from '#model/kept/content.ts';
import type { Records } from '#model/records.ts';
import { placesOf } from '../comparison/columns.ts';
import { indexRecords } from '../comparison/record-index.ts';
import { questionOf } from '../trace.ts';

export interface PlaceWithDocuments {
  readonly id: string;
  /** Oldest first. */
  readonly documents: readonly DocumentRecord[];
}

/** Documents of a place, oldest first; none where only others speak of it. */
export const documentsOf = questionOf('documentsOf', (records: Records) => {
  const shelves = new Map(placesOf(records).map(({ id, documents }) => [id, documents]));
  return (place: string): readonly DocumentRecord[] => shelves.get(place) ?? [];
});

export interface PlaceTotals {
  readonly documents: number;
  readonly clauses: number;
  /** Numbers that the clauses set. */
  readonly targets: number;
}

/** How much of a place is here, as its page, the list of places and its card say. */
export function totalsOf(records: Records, place: string): PlaceTotals {
  const index = indexRecords(records);
  const documents = documentsOf(records, place);
  const clauses = documents.flatMap(({ id }) => index.clausesIn(id));
  const targets = clauses.reduce((sum, { id }) => sum + index.targets(id).length, 0);
  return { documents: documents.length, clauses: clauses.length, targets };
}

/** The places above one, outermost first. */
export const placesAbove = questionOf('placesAbove', (records: Records) => {
  const places = new Map(records.places.map((place) => [place.id, place]));
  return (place: string): readonly Place[] => {
    const chain: Place[] = [];
    let above = places.get(places.get(place)?.parent ?? '');
    while (above !== undefined && !chain.includes(above)) {
      chain.unshift(above);
      above = places.get(above.parent ?? '');
    }
    return chain;
  };
});

/** How many documents of other places are editions of a programme that a place has one of. */
export const editionsElsewhere = questionOf('editionsElsewhere', (records: Records) => {
  const series = new Map(records.shelf.map((shelf) => [shelf.document, shelf.series]));
  return (place: string): number => {
    const own = documentsOf(records, place).map(({ id }) => id);
    const programmes = new Set(own.flatMap((id) => series.get(id) ?? []));
    const editions = records.shelf.filter((shelf) => shelf.series !== null && programmes.has(shelf.series));
    return editions.filter(({ document }) => !own.includes(document)).length;
  };
});

/** Places that lie directly in one, by their code. */
export const placesIn = questionOf(
  'placesIn',
  (records: Records) =>
    (place: string): readonly Place[] =>
      records.places.filter(({ parent }) => parent === place).toSorted(byCode),
);

/** The places with documents that lie directly in one. */
export interface PlaceShelf {
  /** Null for places that belong to none here. */
  readonly above: Place | null;
  readonly places: readonly Place[];
}

/** Every place under the one that it belongs to, in the order of the standard, outer places first. */
export function placeTree(records: Records): readonly PlaceShelf[] {
  const speaking = new Set(records.documents.map(({ place }) => place?.id));
  const shelf = (above: Place | null): readonly PlaceShelf[] => {
    const inside = records.places
      .filter(({ parent }) => (above ? parent === above.id : !records.places.some(({ id }) => id === parent)))
      .toSorted(byCode);
    const places = inside.filter(({ id }) => speaking.has(id));
    const own = places.length > 0 ? [{ above, places }] : [];
    return [...own, ...inside.flatMap(shelf)];
  };
  return shelf(null);
}

export const byCode = (a: Place, b: Place): number =>
  (a.code ?? '999999').localeCompare(b.code ?? '999999') || a.id.localeCompare(b.id);

// Beside its own number a row has room for so many others.
const MOST_NEAR = 4;

/**
 * The places that a place is set beside: those with an edition of the same programme first, then those that
 * belong to the same place, then the nearest, at most four.
 */
export const nearPlaces = questionOf('nearPlaces', (records: Records) => {
  const known = new Set(records.places.map(({ id }) => id));
  const all = placesOf(records).filter(({ id }) => known.has(id));
  const series = new Map(records.shelf.map((shelf) => [shelf.document, shelf.series]));
  const parents = new Map(records.places.map(({ id, parent }) => [id, parent]));
  return (place: string): readonly PlaceWithDocuments[] => {
    const own = all.find(({ id }) => id === place)?.documents ?? [];
    const programmes = new Set(own.flatMap(({ id }) => series.get(id) ?? []));
    const distances = kilometresFrom(records, own);
    const rank = ({ id, documents }: PlaceWithDocuments): readonly number[] => [
      documents.some((document) => programmes.has(series.get(document.id) ?? '')) ? 0 : 1,
      parents.get(id) === parents.get(place) ? 0 : 1,
      distances.get(id) ?? Number.POSITIVE_INFINITY,
    ];
    return all
      .filter(({ id }) => id !== place)
      .map((other, order) => ({ other, ranks: [...rank(other), order] }))
      .toSorted((a, b) => compareRanks(a.ranks, b.ranks))
      .slice(0, MOST_NEAR)
      .map(({ other }) => other);
  };
});

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] as number) < (b[at] as number) ? -1 : 1;
}

/** Between seats of government, by place; only what the records know. */
function kilometresFrom(records: Records, own: readonly DocumentRecord[]): ReadonlyMap<string, number> {
  const ids = new Set(own.map(({ id }) => id));
  const placeOf = new Map(records.documents.map(({ id, place }) => [id, place?.id]));
  return new Map(
    records.dyads.flatMap(({ a, b, kilometres }) => {
      const place = placeOf.get(b);
      return ids.has(a) && place && kilometres !== null ? [[place, kilometres] as const] : [];
    }),
  );
}
