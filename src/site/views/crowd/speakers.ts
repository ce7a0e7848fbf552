/** Who speaks in an edition: places, and documents that name none. A count of the ones says nothing of the others. */
import type { DocumentRecord } from '#model/document.ts';
import type { Locale } from '#site/i18n/locale.ts';
import { manyStrings } from '#site/i18n/strings/compare/many.ts';
import { translate } from '#site/i18n/translate.ts';

export interface Speakers {
  readonly places: number;
  /** Documents that name no place, each of which speaks for itself. */
  readonly documents: number;
}

/** One of those that `placesOf` puts side by side. */
interface Speaking {
  readonly documents: readonly DocumentRecord[];
}

const namesPlace = ({ documents }: Speaking): boolean => documents.some(({ place }) => place !== null);

export function countSpeakers(speaking: readonly Speaking[]): Speakers {
  const places = speaking.filter(namesPlace).length;
  return { places, documents: speaking.length - places };
}

export const sumOf = ({ places, documents }: Speakers): number => places + documents;

export const addSpeakers = (a: Speakers, b: Speakers): Speakers => ({
  places: a.places + b.places,
  documents: a.documents + b.documents,
});

/** 20 地和 9 份没有写明地方的文件; `short`, where that has been said, 20 地和 9 份文件. */
export function speakersText({ places, documents }: Speakers, locale: Locale, short = false): string {
  const t = translate(locale, manyStrings);
  if (documents === 0) return t('placeCount', { count: places });
  if (places === 0) return t('documentsAlone', { documents });
  return t(short ? 'placesDocuments' : 'placesUnnamed', { places, documents });
}

/** Of all that speak so many: `3` and `/20 地，另 1 份文件`; of documents alone `1` and `/9 份文件`. */
export function shareOfSpeakers(
  speaking: Speakers,
  all: Speakers,
  locale: Locale,
): { readonly count: number; readonly of: string } {
  const t = translate(locale, manyStrings);
  if (all.places === 0)
    return { count: speaking.documents, of: t('ofDocuments', { documents: all.documents }) };
  const more = speaking.documents > 0 ? t('andDocuments', { documents: speaking.documents }) : '';
  return { count: speaking.places, of: t('ofPlaces', { all: all.places }) + more };
}
