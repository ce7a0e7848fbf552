/** What the columns of a comparison are called: by place, or by document where a place has several. */
import type { Locale } from '../i18n/locale.ts';
import type { ComparisonColumn } from './comparison-columns.ts';
import type { SentenceNames } from './comparison-words.ts';
import { documentLabel, placeLabel } from './labels.ts';

export function nameColumns(columns: readonly ComparisonColumn[], locale: Locale): SentenceNames {
  const places = columns.map(({ document }) => placeLabel(document.id, locale));
  const labels = columns.map(({ document }, n) => {
    const place = places[n] as string;
    return places.filter((other) => other === place).length > 1 ? documentLabel(document.id, locale) : place;
  });
  return { locale, labels, byDefault: columns.map(({ byDefault }) => byDefault) };
}
