/** The timeline as a table that leaves the site. */
import { absolute, type Locale } from '#site/i18n/locale.ts';
import { common } from '#site/i18n/strings/common.ts';
import { timelineStrings } from '#site/i18n/strings/timeline.ts';
import { translate } from '#site/i18n/translate.ts';
import { clauseLabel, documentLabel } from '../labels.ts';
import { clausePath } from '../routes.ts';
import type { Timeline } from '../timeline/entries.ts';
import { timelineDate, timelineQuote } from '../timeline/words.ts';
import type { Table } from './table.ts';

/** A row for each dated promise, earliest first. */
export function tabulateTimeline(
  timeline: Timeline,
  topics: ReadonlyMap<string, string>,
  locale: Locale,
): Table {
  const t = translate(locale, { ...common, ...timelineStrings });
  return {
    title: t('timelineTitle'),
    head: [t('when'), 'year', t('document'), t('clause'), t('promise'), t('topic'), 'URL'],
    rows: timeline.entries.map((entry) => [
      timelineDate(entry, locale),
      String(entry.record.deadline.year),
      documentLabel(entry.document, locale),
      clauseLabel(entry.clause, locale),
      timelineQuote(entry, locale),
      topics.get(entry.topic ?? '') ?? '',
      absolute(locale, clausePath(entry.clause.id)),
    ]),
  };
}
