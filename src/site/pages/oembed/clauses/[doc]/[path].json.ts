/** Static oEmbed answers, found by discovery from each clause page. @see https://oembed.com */
import type { APIRoute } from 'astro';
import { frameHeight, frameHtml } from '#site/cite/embed.ts';
import { absolute, asset } from '#site/i18n/locale.ts';
import { siteName } from '#site/views/edition.ts';
import { movedClauses, withdrawnClauses } from '#site/views/formers.ts';
import { fullClauseLabel } from '#site/views/labels.ts';
import { records } from '#site/views/load.ts';
import { clauseById, permalinkOf } from '#site/views/lookups.ts';

const WIDTH = 640;

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
  // A withdrawn clause has no text to measure; its frame says so in a few lines.
  const clause = link?.withdrawn == null ? clauseById(at) : null;
  const label = clause ? fullClauseLabel(clause, 'hans') : id;
  const texts = [clause?.heading?.hans, clause?.body.hans, clause?.responsibility?.printed];
  const height = frameHeight(texts.flatMap((text) => (text ? [text.length] : [])));
  const html = frameHtml({
    address: absolute('hans', `/embed/clauses/${at}/`),
    title: label,
    height,
    script: new URL(asset('/embed.js'), import.meta.env.SITE).href,
  });
  return Response.json({
    version: '1.0',
    type: 'rich',
    provider_name: siteName,
    provider_url: absolute('hans', '/'),
    title: label,
    width: WIDTH,
    height,
    html,
  });
};
