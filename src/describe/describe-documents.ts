/** Fills in what nobody wrote down of documents and places, so that an edition needs nothing by hand. */
import type { Content, Descriptor } from '#model/kept/content.ts';
import type { ParsedDocument } from '#model/line.ts';
import { describePlaces } from './places.ts';
import { shelve } from './shelf.ts';

export interface Described {
  readonly documents: readonly ParsedDocument[];
  readonly content: Content;
}

/** What people wrote wins, field by field. */
export function describeDocuments(documents: readonly ParsedDocument[], content: Content): Described {
  const { places, placeOf } = describePlaces(documents, content);
  const byId = new Map(places.map((place) => [place.id, place]));
  const shelf = shelve(documents, (id) => byId.get(placeOf.get(id) ?? '') ?? null);
  return {
    content: { ...content, places },
    documents: documents.map((doc) => {
      const { id, file, descriptor } = doc.seed;
      const shelved = shelf.get(id);
      const place = placeOf.get(id);
      const described: Descriptor = {
        id,
        seed: file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1),
        ...(place === undefined ? {} : { place }),
        ...(shelved ? { shortTitle: shelved.shortTitle, series: shelved.series } : {}),
        ...descriptor,
      };
      return { ...doc, seed: { ...doc.seed, descriptor: described } };
    }),
  };
}
