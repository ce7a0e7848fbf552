/** One file a document: its clauses by path, with their marks against counterparts. What the basket fetches. */
import type { APIRoute } from 'astro';
import { basketClause } from '#site/views/comparison/basket.ts';
import { records } from '#site/views/load.ts';
import { clausesOf } from '#site/views/lookups.ts';

export const getStaticPaths = () => records.documents.map(({ id }) => ({ params: { doc: id } }));

export const GET: APIRoute = ({ params }) => {
  return Response.json(
    Object.fromEntries(clausesOf(params.doc ?? '').map(({ id, path }) => [path, basketClause(id)])),
  );
};
