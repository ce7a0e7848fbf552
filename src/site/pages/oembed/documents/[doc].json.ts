/** The oEmbed answer of each document, and of each that stood once, found by discovery from its page: the text in a frame that scrolls. */
import type { APIRoute } from 'astro';
import { absolute } from '#site/i18n/locale.ts';
import { documentTitle } from '#site/views/labels.ts';
import { documentById } from '#site/views/lookups.ts';
import { documentFrame, framedDocuments } from '#site/views/sharing/former-frames.ts';
import { oembedAnswer } from '#site/views/sharing/oembed.ts';

// As much as a screen shows.
const HEIGHT = 640;

export const getStaticPaths = () => framedDocuments().map(({ id }) => ({ params: { doc: id } }));

export const GET: APIRoute = ({ params: { doc = '' } }) => {
  const { id, now } = documentFrame(doc);
  return oembedAnswer({
    address: absolute('hans', `/embed/documents/${now ?? id}/`),
    title: now === null ? id : documentTitle(documentById(now), 'hans'),
    height: HEIGHT,
  });
};
