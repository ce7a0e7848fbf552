/** What the page of a topic says of its choice among many places. */
import type { Locale } from '#site/i18n/locale.ts';
import { PUNCTUATION } from '#site/i18n/punctuation.ts';
import { manyStrings } from '#site/i18n/strings/compare/many.ts';
import { translate } from '#site/i18n/translate.ts';
import { countSpeakers, speakersText, sumOf } from '../../crowd/speakers.ts';
import type { TopicPage } from '../topic-page.ts';
import type { Reason } from './handful.ts';

const REASONS = {
  typical: 'reasonTypical',
  fullest: 'reasonFullest',
  apart: 'reasonApart',
  newest: 'reasonNewest',
} as const satisfies Record<Reason, keyof typeof manyStrings>;

/** 先列 4 地：揭阳与别处对应的条款最多，以它为准；昌德措辞离揭阳最远…… `labels` name the columns. */
export function reasonsText(
  { chosen, columns, rows }: TopicPage,
  labels: readonly string[],
  locale: Locale,
): string {
  const t = translate(locale, manyStrings);
  const leavesIn = (column: number) =>
    rows.flatMap(({ cells }) => {
      const cell = cells[column];
      return cell?.state === 'aligned' ? cell.clauses.filter(({ clause }) => clause.leaf) : [];
    }).length;
  const told = chosen.map(({ reason }, n) =>
    t(REASONS[reason], { place: labels[n] ?? '', base: labels[0] ?? '', count: leavesIn(n) }),
  );
  const who = speakersText(countSpeakers(columns), locale, true);
  return t('chosenLine', { who, places: told.join(PUNCTUATION[locale].semicolon) });
}

/** 37 地写到，共 13 组条款；所列 4 地有其中 9 组，2 地没有写到: the numbers of all places, and of those in view. */
export function manyCounts(
  { columns, others, silent, rows, allRows }: TopicPage,
  locale: Locale,
): readonly string[] {
  const t = translate(locale, manyStrings);
  const who = speakersText(countSpeakers([...columns, ...others]), locale);
  const shown = speakersText(countSpeakers(columns), locale, true);
  return [
    t('allSpeak', { who, rows: allRows, shown, own: rows.length }),
    ...(sumOf(silent) > 0 ? [t('someSilent', { who: speakersText(silent, locale, true) })] : []),
  ];
}
