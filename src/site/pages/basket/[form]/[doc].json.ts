/** One file a document: its clauses by path, with their marks against counterparts. What the basket fetches. */
import type { APIRoute } from 'astro';
import { basketFile } from '#site/views/comparison/basket.ts';
import { records } from '#site/views/load.ts';
import { FORM } from '#site/views/routes.ts';

export const getStaticPaths = () => records.documents.map(({ id }) => ({ params: { form: FORM, doc: id } }));

export const GET: APIRoute = ({ params }) => Response.json(basketFile(params.doc ?? ''));
