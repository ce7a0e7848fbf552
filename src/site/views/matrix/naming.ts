/** What documents are called in a verdict: by place while each place has one of them. */

import type { DocumentRecord } from '#model/document.ts';
import type { IndicatorRecord } from '#model/facts/target.ts';
import type { Locale } from '#site/i18n/locale.ts';
import { boundOf } from '../comparison/told/bounds.ts';
import { documentLabel, placeLabel } from '../labels.ts';
import { clauseById } from '../lookups.ts';
import type { Naming } from './words.ts';

/** Only documents that set this indicator count: with one 揭阳 document among them, 揭阳 is enough. */
export function nameIndicators(
  indicator: IndicatorRecord,
  documents: readonly DocumentRecord[],
  locale: Locale,
): Naming {
  const setting = new Set(
    indicator.cells.filter(({ targets }) => targets.length > 0).map(({ document }) => document),
  );
  // A lone setter is named in full: 揭阳 has other documents here, which set none.
  const named = setting.size > 1 ? documents.filter(({ id }) => setting.has(id)) : documents;
  const places = named.map(({ id }) => placeLabel(id, locale));
  return {
    locale,
    unit: indicator.unit,
    bound: (target) => boundOf(target, clauseById(target.clause)),
    label: (document) => {
      const place = placeLabel(document, locale);
      return places.filter((other) => other === place).length > 1 ? documentLabel(document, locale) : place;
    },
  };
}
