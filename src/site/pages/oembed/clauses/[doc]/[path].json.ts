/** Static oEmbed answers, found by discovery from each clause page. @see https://oembed.com */
import type { APIRoute } from 'astro';
import { absolute } from '#site/i18n/locale.ts';
import { siteName } from '#site/views/edition.ts';
import { fullClauseLabel } from '#site/views/labels.ts';
import { records } from '#site/views/load.ts';
import { clauseById } from '#site/views/lookups.ts';

const WIDTH = 640;
const HEIGHT = 320;

export const getStaticPaths = () =>
  records.clauses.map(({ document, path }) => ({ params: { doc: document, path } }));

export const GET: APIRoute = ({ params }) => {
  const clause = clauseById(`${params.doc}/${params.path}`);
  const title = fullClauseLabel(clause, 'hans').replace(
    /[&<>"]/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );
  const src = absolute('hans', `/embed/clauses/${clause.id}/`);
  return Response.json({
    version: '1.0',
    type: 'rich',
    provider_name: siteName,
    provider_url: absolute('hans', '/'),
    title: fullClauseLabel(clause, 'hans'),
    width: WIDTH,
    height: HEIGHT,
    html: `<iframe src="${src}" title="${title}" width="${WIDTH}" height="${HEIGHT}" loading="lazy"></iframe>`,
  });
};
