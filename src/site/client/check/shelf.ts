/** All documents as one text each, to look for a passage in. */
import { type QuotedDocument, quotedDocument } from '#site/search/quote/quote-check.ts';
import { type Library, type OpenDocument, openAll } from '../search/library/library.ts';

export interface OpenShelf {
  readonly library: Library;
  readonly opened: ReadonlyMap<string, OpenDocument>;
  readonly lines: readonly QuotedDocument[];
}

/** A passage may stand anywhere, so every document is read: about 40 KB for 5 documents. */
export async function openShelf(library: Library): Promise<OpenShelf> {
  const opened = await openAll(library);
  return {
    library,
    opened: new Map(opened.map((open) => [open.document.id, open])),
    lines: opened.map(({ document, searchables }) => quotedDocument(document.id, searchables)),
  };
}
