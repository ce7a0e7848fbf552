/** Atom feed of what is new in one document. */
import type { APIRoute } from 'astro';
import { type Locale, localePaths } from '#site/i18n/locale.ts';
import { documentLabel } from '#site/views/labels.ts';
import { records } from '#site/views/load.ts';
import { eventsIn } from '#site/views/news/events.ts';
import { feedResponse } from '#site/views/news/feed.ts';
import { documentPath } from '#site/views/routes.ts';

export const getStaticPaths = () => localePaths(records.documents.map(({ id }) => ({ doc: id })));

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, params: { doc = '' } }) =>
  feedResponse(locale, {
    path: documentPath(doc),
    name: documentLabel(doc, locale),
    events: eventsIn(records, [doc]),
  });
