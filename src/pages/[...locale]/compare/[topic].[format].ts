/** A topic comparison as CSV and as Markdown. */
import type { APIRoute } from 'astro';
import { type Locale, localePaths } from '../../../i18n/locale.ts';
import { EXPORT_FORMATS, exportResponse, tabulate } from '../../../records/comparison-export.ts';
import { compareTopic } from '../../../records/comparison-rows.ts';
import { spokenTopics } from '../../../records/coverage.ts';
import { records } from '../../../records/load.ts';

export const getStaticPaths = () =>
  localePaths(
    spokenTopics(records).flatMap(({ id }) => EXPORT_FORMATS.map((format) => ({ topic: id, format }))),
  );

export const GET: APIRoute<{ locale: Locale }> = ({ params, props }) => {
  const comparison = compareTopic(records, params.topic as string);
  return exportResponse(
    params.format,
    tabulate(records, comparison, comparison.topic.name[props.locale], props.locale),
  );
};
