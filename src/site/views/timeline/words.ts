/** Dates and promises of the timeline in the words of the page's language. */
import { type Locale, textIn } from '#site/i18n/locale.ts';
import { yearsIn } from '#site/i18n/punctuation.ts';
import { targetStrings } from '#site/i18n/strings/compare/targets.ts';
import { timelineStrings } from '#site/i18n/strings/compare/timeline.ts';
import { translate } from '#site/i18n/translate.ts';
import { inScript } from '../matrix/quotes.ts';
import { openingSentence } from '../places/opening.ts';
import type { Timeline, TimelineEntry } from './entries.ts';

/** 49 项写明时间的承诺，2012—2030 年……; that there are none, where no years could be named. */
export function timelineLead(
  timeline: Timeline,
  key: 'timelineLead' | 'timelineMany' | 'listLead',
  locale: Locale,
): string {
  const t = translate(locale, timelineStrings);
  const count = timeline.entries.length;
  return count === 0 ? t('timelineNone') : t(key, { count, years: yearsIn(timeline, locale) });
}

/** 2018 年底; 2016 年起 where the promise begins then instead of falling due. */
export function timelineDate({ record }: TimelineEntry, locale: Locale): string {
  if (/起/.test(record.dateText))
    return translate(locale, targetStrings)('dueSince', { year: record.deadline.year });
  const key = ({ start: 'dueStart', during: 'dueDuring', end: 'dueEnd' } as const)[record.deadline.point];
  return translate(locale, targetStrings)(key, { year: record.deadline.year });
}

// 2026年6月底前完成: a date, and nothing that is promised.
const BARE = 3; // characters besides the date

/** The promise in the script of the page: what stands with its date, or where nothing does the beginning of its clause. */
export function timelineQuote({ record, clause }: TimelineEntry, locale: Locale): string {
  const isBare = record.quote.length - record.dateText.length <= BARE;
  const quote = inScript(clause, record.quote, locale);
  const said = openingSentence(textIn(clause.body, locale));
  return isBare && said !== '' ? `${said}（${quote}）` : quote;
}
