/** Atom feed of what is new in one document. */
import type { APIRoute } from 'astro';
import { type Locale, localePaths } from '#site/i18n/locale.ts';
import { gone } from '#site/views/formers.ts';
import { documentLabel } from '#site/views/labels.ts';
import { records } from '#site/views/load.ts';
import { eventsIn } from '#site/views/news/events.ts';
import { feedAt } from '#site/views/news/feed.ts';
import { documentPath } from '#site/views/routes.ts';

export const getStaticPaths = () =>
  localePaths([...records.documents, ...gone('documents')].map(({ id }) => ({ doc: id })));

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, params: { doc = '' } }) =>
  feedAt(locale, 'documents', doc, {
    pathOf: documentPath,
    subjectOf: (id) => ({
      path: documentPath(id),
      name: documentLabel(id, locale),
      events: eventsIn(records, [id]),
    }),
  });
