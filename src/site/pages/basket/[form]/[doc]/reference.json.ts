/** How a document is cited, in every language: what the bibliography of a table is made from. */
import type { APIRoute } from 'astro';
import { LOCALES } from '#site/i18n/locale.ts';
import { records } from '#site/views/load.ts';
import { documentById } from '#site/views/lookups.ts';
import { referenceTo } from '#site/views/metadata/references.ts';
import { FORM } from '#site/views/routes.ts';

export const getStaticPaths = () => records.documents.map(({ id }) => ({ params: { form: FORM, doc: id } }));

export const GET: APIRoute = ({ params }) => {
  const document = documentById(params.doc as string);
  return Response.json(
    Object.fromEntries(LOCALES.map((locale) => [locale, referenceTo(document, null, locale)])),
  );
};
