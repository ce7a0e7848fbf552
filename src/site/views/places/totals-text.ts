/** How much of a place is here, in words: a place whose documents promise no number has none to tell. */
import type { Locale } from '#site/i18n/locale.ts';
import { placeStrings } from '#site/i18n/strings/compare/places.ts';
import { translate } from '#site/i18n/translate.ts';
import type { PlaceTotals } from './near.ts';

/** 2 份文件，14 个数字, as a list says it. */
export const totalsInList = (totals: PlaceTotals, locale: Locale): string =>
  translate(locale, placeStrings)(totals.targets > 0 ? 'placeTotals' : 'placeTotalsWithout', { ...totals });

/** The same as the sentence that a page begins with. */
export const totalsSentence = (totals: PlaceTotals, locale: Locale): string =>
  translate(locale, placeStrings)(totals.targets > 0 ? 'placeLead' : 'placeLeadWithout', { ...totals });
