/** Atom feed of what is new on one topic, in whichever document. */
import type { APIRoute } from 'astro';
import { type Locale, localePaths } from '#site/i18n/locale.ts';
import { spokenTopics } from '#site/views/comparison/coverage.ts';
import { gone } from '#site/views/formers.ts';
import { records } from '#site/views/load.ts';
import { topicById } from '#site/views/lookups.ts';
import { eventsOn } from '#site/views/news/events.ts';
import { feedAt } from '#site/views/news/feed.ts';
import { topicPath } from '#site/views/routes.ts';

export const getStaticPaths = () =>
  localePaths([...spokenTopics(records), ...gone('topics')].map(({ id }) => ({ topic: id })));

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, params: { topic = '' } }) =>
  feedAt(locale, 'topics', topic, {
    pathOf: topicPath,
    subjectOf: (id) => ({
      path: topicPath(id),
      name: topicById(id).name[locale],
      events: eventsOn(records, id),
    }),
  });
