/** The timeline as CSV. */
import type { APIRoute } from 'astro';
import { type Locale, localePaths } from '../../i18n/locale.ts';
import { exportResponse } from '../../records/comparison-export.ts';
import { records } from '../../records/load.ts';
import { tabulateTimeline } from '../../records/matrix-export.ts';
import { layTimeline } from '../../records/timeline-entries.ts';

export const getStaticPaths = () => localePaths();

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const topics = new Map(records.topics.map(({ id, name }) => [id, name[locale]]));
  return exportResponse('csv', tabulateTimeline(layTimeline(records), topics, locale));
};
