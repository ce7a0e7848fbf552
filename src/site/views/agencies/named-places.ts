/** The places of the overview of offices, in its order, as a page names them. */
import type { AgencyRecord } from '#model/facts/agency.ts';
import type { Place } from '#model/kept/content.ts';
import type { Records } from '#model/records.ts';
import type { Locale } from '#site/i18n/locale.ts';
import { nameOf } from '#site/i18n/names.ts';
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

/** 湖州 市卫生健康委: which of the units of that name it is; 湖州市生态环境局 says so itself. */
export function placedName(agency: AgencyRecord, place: Place | null, locale: Locale): string {
  const name = nameOf(agency, locale);
  const at = place?.name[locale] ?? '';
  return at === '' || name.startsWith(at) ? name : `${at} ${name}`;
}
