/** Every date that a document promises something by, for calendars. */
import type { APIRoute } from 'astro';
import { absolute, type Locale, localePaths, textScript } from '#site/i18n/locale.ts';
import { timelineStrings } from '#site/i18n/strings/compare/timeline.ts';
import { translate } from '#site/i18n/translate.ts';
import { siteTitle } from '#site/views/edition.ts';
import { fullClauseLabel } from '#site/views/labels.ts';
import { records } from '#site/views/load.ts';
import { clauseById } from '#site/views/lookups.ts';
import { lastRecordedDay } from '#site/views/metadata/days.ts';
import { clausePath } from '#site/views/routes.ts';
import { convertWords } from '#site/views/text/convert-words.ts';
import { writeCalendar } from '#site/views/timeline/calendar.ts';

export const getStaticPaths = () => localePaths();

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const t = translate(locale, timelineStrings);
  const terms = records.deadlines.map(({ id, clause, deadline, quote }) => ({
    id,
    deadline,
    title: `${fullClauseLabel(clauseById(clause), locale)} ${convertWords(quote, textScript(locale))}`,
    address: absolute(locale, clausePath(clause)),
  }));
  const name = `${siteTitle(locale)} · ${t('timelineTitle')}`;
  const calendar = writeCalendar(terms, {
    name,
    host: new URL(absolute('hans', '/')).host,
    on: lastRecordedDay() ?? '1980-01-01',
  });
  return new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
