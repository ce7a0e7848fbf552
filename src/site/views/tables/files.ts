/** The files that pages of comparisons offer, one address for each page, language and format. */
import { type Locale, localePaths } from '#site/i18n/locale.ts';
import { compare } from '#site/i18n/strings/compare.ts';
import { translate } from '#site/i18n/translate.ts';
import { spokenTopics } from '../comparison/coverage.ts';
import { compareDocuments, comparedDocuments } from '../comparison/pair.ts';
import { compareTopic } from '../comparison/rows.ts';
import { documentLabel } from '../labels.ts';
import { records } from '../load.ts';
import { indicatorById } from '../lookups.ts';
import { buildMatrix } from '../matrix/rows.ts';
import { layTimeline } from '../timeline/entries.ts';
import { tabulate } from './comparison.ts';
import { tabulateIndicator, tabulateMatrix } from './matrix.ts';
import { exportResponse, type Format, type Table } from './table.ts';
import { tabulateTimeline } from './timeline.ts';

/** The two exports of an endpoint under `src/site/pages`. */
export interface Files {
  readonly getStaticPaths: () => ReturnType<typeof localePaths>;
  readonly GET: (context: {
    params: Record<string, string | undefined>;
    props: { locale: Locale };
  }) => Response;
}

const files = (
  format: Format,
  pages: readonly Record<string, string>[] | undefined,
  tabulatePage: (params: Record<string, string>, locale: Locale) => Table,
): Files => ({
  getStaticPaths: () => localePaths(pages),
  GET: ({ params, props: { locale } }) =>
    exportResponse(format, tabulatePage(params as Record<string, string>, locale)),
});

export const topicFiles = (format: Format): Files =>
  files(
    format,
    spokenTopics(records).map(({ id }) => ({ topic: id })),
    ({ topic = '' }, locale) => {
      const comparison = compareTopic(records, topic);
      return tabulate(records, comparison, comparison.topic.name[locale], locale);
    },
  );

export const pairFiles = (format: Format): Files =>
  files(
    format,
    comparedDocuments(records).map((pair) => ({ ...pair })),
    ({ a = '', b = '' }, locale) => {
      const labels = { a: documentLabel(a, locale), b: documentLabel(b, locale) };
      const title = translate(locale, compare)('pairTitle', labels);
      return tabulate(records, compareDocuments(records, a, b), title, locale);
    },
  );

export const matrixFile = (format: Format): Files =>
  files(format, undefined, (_, locale) => tabulateMatrix(buildMatrix(records), locale));

export const indicatorFiles = (format: Format): Files =>
  files(
    format,
    records.indicators.map(({ id }) => ({ indicator: id })),
    ({ indicator = '' }, locale) => tabulateIndicator(indicatorById(indicator), locale),
  );

export const timelineFile = (format: Format): Files =>
  files(format, undefined, (_, locale) => {
    const topics = new Map(records.topics.map(({ id, name }) => [id, name[locale]]));
    return tabulateTimeline(layTimeline(records), topics, locale);
  });
