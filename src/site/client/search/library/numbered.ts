/** Clauses and documents that what is typed names by number, for the suggestions: 佛山 二（三）2. */
import { findReferences } from '#site/search/reference.ts';
import { type IndexAddress, type Library, openLibrary } from './library.ts';

let opening: Promise<Library> | undefined;

export async function findNumbered(
  typed: string,
  address: IndexAddress,
): Promise<readonly { readonly label: string; readonly page: string }[]> {
  // The head says which clauses there are; no text is read for a suggestion.
  opening ??= openLibrary(address);
  opening.catch(() => {
    opening = undefined;
  });
  const { head, table } = await opening;
  return findReferences(typed, head, table).flatMap(({ document: id, path }) => {
    const document = head.documents.find((known) => known.id === id);
    if (!document) return [];
    return path === null || path === 'front'
      ? [{ label: document.label, page: `documents/${id}/` }]
      : [{ label: `${document.label} §${path}`, page: `clauses/${id}/${path}/` }];
  });
}
