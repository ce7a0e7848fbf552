/** What the columns of a comparison are called: by place where it has one text there by default, else by document. */
import type { Locale } from '#site/i18n/locale.ts';
import { documentLabel, placeLabel } from '../labels.ts';
import type { ComparisonColumn } from './columns.ts';
import type { SentenceNames } from './words.ts';

export function nameColumns(columns: readonly ComparisonColumn[], locale: Locale): SentenceNames {
  const places = columns
    .filter(({ byDefault }) => byDefault)
    .map(({ document }) => placeLabel(document.id, locale));
  const labels = columns.map(({ document, byDefault }) => {
    const place = placeLabel(document.id, locale);
    const alone = places.filter((other) => other === place).length === 1;
    return byDefault && alone ? place : documentLabel(document.id, locale);
  });
  return { locale, labels, byDefault: columns.map(({ byDefault }) => byDefault) };
}
