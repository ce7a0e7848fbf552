/** The oEmbed answers of clauses that were offered in frames of their own. @see https://oembed.com */
import type { APIRoute } from 'astro';
import { frameHeight } from '#site/cite/embed.ts';
import { absolute } from '#site/i18n/locale.ts';
import { fullClauseLabel } from '#site/views/labels.ts';
import { records } from '#site/views/load.ts';
import { clauseById, permalinkOf } from '#site/views/lookups.ts';
import { clauseFrame } from '#site/views/routes.ts';
import { oembedAnswer } from '#site/views/sharing/oembed.ts';

export const getStaticPaths = () =>
  records.permalinks
    .filter(({ framed }) => framed)
    .map(({ clause }) => {
      const [doc = '', path = ''] = clause.split('/');
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
  return oembedAnswer({
    address: absolute('hans', clause ? clauseFrame(clause) : `/embed/clauses/${at}/`),
    title: label,
    height: frameHeight(texts.flatMap((text) => (text ? [text.length] : []))),
  });
};
