/** Atom feed of what is new of one place: in all of its documents. */
import type { APIRoute } from 'astro';
import { type Locale, localePaths } from '#site/i18n/locale.ts';
import { gone } from '#site/views/formers.ts';
import { records } from '#site/views/load.ts';
import { placeById } from '#site/views/lookups.ts';
import { eventsIn } from '#site/views/news/events.ts';
import { feedAt } from '#site/views/news/feed.ts';
import { documentsOf } from '#site/views/places/near.ts';
import { placePath } from '#site/views/routes.ts';

export const getStaticPaths = () =>
  localePaths([...records.places, ...gone('places')].map(({ id }) => ({ place: id })));

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, params: { place = '' } }) =>
  feedAt(locale, 'places', place, {
    pathOf: placePath,
    subjectOf: (id) => ({
      path: placePath(id),
      name: placeById(id).fullName[locale],
      events: eventsIn(
        records,
        documentsOf(records, id).map((document) => document.id),
      ),
    }),
  });
