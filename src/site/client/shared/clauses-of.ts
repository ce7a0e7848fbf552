/** The clauses of a document by their path, fetched once; `folder` is the address of `/basket/FORM/`. */
import { type BasketClauses, type BasketFile, unpackClauses } from '#site/tables/basket-file.ts';
import { fetchOnce } from './fetch-once.ts';

export const fetchClauses = (folder: string | undefined, document: string): Promise<BasketClauses> =>
  fetchOnce(`${folder}${encodeURIComponent(document)}.json`, async (response) =>
    unpackClauses((await response.json()) as BasketFile),
  );
