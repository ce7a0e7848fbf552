/** Static oEmbed answers, found by discovery from each clause page. @see https://oembed.com */
import type { APIRoute } from 'astro';
import { absolute } from '#site/i18n/locale.ts';
import { siteName } from '#site/views/edition.ts';
import { movedClauses, withdrawnClauses } from '#site/views/formers.ts';
import { fullClauseLabel } from '#site/views/labels.ts';
import { records } from '#site/views/load.ts';
import { clauseById } from '#site/views/lookups.ts';
import { permalinkOf } from '#site/views/quotation.ts';

const WIDTH = 640;
const HEIGHT = 320;

export const getStaticPaths = () =>
  [
    ...records.clauses.map(({ id }) => id),
    ...[...movedClauses(), ...withdrawnClauses()].map(({ clause }) => clause),
  ].map((id) => {
    const [doc = '', path = ''] = id.split('/');
    return { params: { doc, path } };
  });

export const GET: APIRoute = ({ params }) => {
  const id = `${params.doc}/${params.path}`;
  const link = permalinkOf(id);
  const at = link?.movedTo ?? id;
  const label = link?.withdrawn == null ? fullClauseLabel(clauseById(at), 'hans') : id;
  const title = label.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  const src = absolute('hans', `/embed/clauses/${at}/`);
  return Response.json({
    version: '1.0',
    type: 'rich',
    provider_name: siteName,
    provider_url: absolute('hans', '/'),
    title: label,
    width: WIDTH,
    height: HEIGHT,
    html: `<iframe src="${src}" title="${title}" width="${WIDTH}" height="${HEIGHT}" loading="lazy"></iframe>`,
  });
};
