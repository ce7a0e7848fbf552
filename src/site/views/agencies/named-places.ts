/** The places of the overview of offices, in its order, as a page names them. */
import type { Place } from '#model/kept/content.ts';
import type { Records } from '#model/records.ts';
import type { Locale } from '#site/i18n/locale.ts';
import type { AgencyOverview } from './ledger.ts';

export interface NamedPlace {
  /** Its column in the overview. */
  readonly at: number;
  readonly place: Place | null;
  readonly name: string;
}

/** `other` names what belongs to no place that is described. */
export const namedPlaces = (
  records: Records,
  overview: AgencyOverview,
  locale: Locale,
  other: string,
): readonly NamedPlace[] =>
  overview.places.map((id, at) => {
    const place = records.places.find((known) => known.id === id) ?? null;
    return { at, place, name: place?.name[locale] ?? other };
  });
