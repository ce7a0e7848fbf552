/** The oEmbed answer of each document, found by discovery from its page: the text in a frame that scrolls. */
import type { APIRoute } from 'astro';
import { absolute } from '#site/i18n/locale.ts';
import { documentTitle } from '#site/views/labels.ts';
import { records } from '#site/views/load.ts';
import { documentById } from '#site/views/lookups.ts';
import { oembedAnswer } from '#site/views/sharing/oembed.ts';

// As much as a screen shows.
const HEIGHT = 640;

export const getStaticPaths = () => records.documents.map(({ id }) => ({ params: { doc: id } }));

export const GET: APIRoute = ({ params: { doc = '' } }) =>
  oembedAnswer({
    address: absolute('hans', `/embed/documents/${doc}/`),
    title: documentTitle(documentById(doc), 'hans'),
    height: HEIGHT,
  });
