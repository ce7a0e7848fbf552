/** Atom feed of additions, corrections and changed alignments. */
import type { APIRoute } from 'astro';
import { type Locale, localePaths } from '#site/i18n/locale.ts';
import { records } from '#site/views/load.ts';
import { allEvents } from '#site/views/news/events.ts';
import { feedResponse } from '#site/views/news/feed.ts';

export const getStaticPaths = () => localePaths();

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  feedResponse(locale, { path: '/', name: null, events: allEvents(records) });
