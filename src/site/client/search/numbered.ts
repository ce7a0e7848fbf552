/** Clauses and documents that what is typed names by number, for the suggestions: 佛山 二（三）2. */
import { findReferences } from '#site/search/reference.ts';
import { type Library, openLibrary } from './library.ts';

let opening: Promise<Library> | undefined;

/** `suggest` is the address of the suggestions, beside which the heads of the index lie: `…/suggest-hans.bin`. */
export async function findNumbered(
  typed: string,
  suggest: string,
): Promise<readonly { readonly label: string; readonly address: string }[]> {
  const [, root = '', locale = ''] = /^(.*\/)suggest-(\w+)\.bin$/.exec(suggest) ?? [];
  // The head says which clauses there are; no text is read for a suggestion.
  opening ??= openLibrary({ root, locale, script: locale === 'hant' ? 'hant' : 'hans' });
  opening.catch(() => {
    opening = undefined;
  });
  const { head, table } = await opening;
  return findReferences(typed, head, table).flatMap(({ document: id, path }) => {
    const document = head.documents.find((known) => known.id === id);
    if (!document) return [];
    return path === null || path === 'front'
      ? [{ label: document.label, address: `documents/${id}/` }]
      : [{ label: `${document.label} §${path}`, address: `clauses/${id}/${path}/` }];
  });
}
