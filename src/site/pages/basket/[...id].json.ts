/** One small file a clause, with its marks against every counterpart: what the basket fetches. */
import type { APIRoute } from 'astro';
import { basketClause } from '#site/views/comparison/basket.ts';
import { records } from '#site/views/load.ts';

export const getStaticPaths = () => records.clauses.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => Response.json(basketClause(params.id as string));
