/** The citations of many documents, some documents a page. */
import type { DocumentRecord } from '#model/document.ts';
import type { Records } from '#model/records.ts';

// Tables of so many documents are read like a register and weigh as much as a long text.
const A_LIST = 40;

/** Documents in the order of the records, some a list; the first list is number 1. */
export const citationLists = ({ documents }: Records): readonly (readonly DocumentRecord[])[] =>
  Array.from({ length: Math.ceil(documents.length / A_LIST) }, (_, n) =>
    documents.slice(n * A_LIST, (n + 1) * A_LIST),
  );

/** The number of the list that has a document. */
export const listOf = ({ documents }: Records, document: string): number =>
  Math.floor(documents.findIndex(({ id }) => id === document) / A_LIST) + 1;
