/** What a reader can find a place by: its names, its level, the years and series of its documents. */
import { coreTitle } from '#language/forms/titles/document-title.ts';
import type { PlaceLevel } from '#model/document.ts';
import { type Locale, textScript } from '#site/i18n/locale.ts';
import { placeLabel } from '#site/views/labels.ts';
import { documentById, placeOf, shelfOf } from '#site/views/lookups.ts';
import { convertWords } from '#site/views/text/convert-words.ts';
import { datedBy } from '../columns.ts';
import type { OtherPlace } from '../topic-page.ts';

export interface PickEntry extends OtherPlace {
  readonly first: string;
  /** Ids of its documents, which addresses may name instead of the place. */
  readonly documentIds: string;
  /** 佛山 佛山市 foshan: what is typed is looked for in it. */
  readonly found: string;
  readonly level: PlaceLevel | 'other';
  readonly years: readonly string[];
  readonly series: readonly string[];
}

export interface PickFacet {
  readonly name: 'level' | 'year' | 'series';
  readonly label: 'level' | 'yearOf' | 'seriesOf';
  readonly options: readonly { readonly value: string; readonly name: string; readonly count: number }[];
}

const yearOf = (document: string): string => datedBy(documentById(document))?.slice(0, 4) ?? '';

export const pickEntries = (others: readonly OtherPlace[]): readonly PickEntry[] =>
  others.map((other) => {
    const first = other.documents[0]?.id as string;
    const place = placeOf(first);
    const names = place ? Object.values(place.name) : [placeLabel(first, 'hans'), placeLabel(first, 'hant')];
    const known = <T>(values: readonly (T | null | undefined | '')[]): readonly T[] => [
      ...new Set(values.filter((value): value is T => value !== null && value !== undefined && value !== '')),
    ];
    return {
      ...other,
      first,
      documentIds: other.documents.map(({ id }) => id).join(' '),
      found: [...new Set([...names, other.id])].join(' ').toLowerCase(),
      level: other.documents[0]?.place?.level ?? 'other',
      years: known(other.documents.map(({ id }) => yearOf(id))),
      series: known(other.documents.map(({ id }) => shelfOf(id)?.series)),
    };
  });

const LEVELS = ['country', 'province', 'city', 'district', 'county', 'town', 'other'] as const;

/** Levels from the highest, years from the earliest, series by what they hold; each with how many places it leaves. */
export function pickFacets(
  entries: readonly PickEntry[],
  locale: Locale,
  levelName: (level: PickEntry['level']) => string,
): readonly PickFacet[] {
  const count = (of: (entry: PickEntry) => readonly string[]) => {
    const counts = new Map<string, number>();
    for (const entry of entries)
      for (const value of of(entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  const levels = count(({ level }) => [level]);
  const years = [...count((entry) => entry.years)].toSorted(([a], [b]) => a.localeCompare(b));
  const series = [...count((entry) => entry.series)].toSorted(([, a], [, b]) => b - a);
  return [
    {
      name: 'level',
      label: 'level',
      options: LEVELS.flatMap((level) => {
        const own = levels.get(level);
        return own ? [{ value: level, name: levelName(level), count: own }] : [];
      }),
    },
    {
      name: 'year',
      label: 'yearOf',
      options: years.map(([value, own]) => ({ value, name: value, count: own })),
    },
    {
      name: 'series',
      label: 'seriesOf',
      options: series.map(([value, own]) => ({
        value,
        name: seriesName(entries, value, locale),
        count: own,
      })),
    },
  ];
}

/** What the documents of a series issue: 医疗卫生强基创优行动计划, out of the title of its first. */
function seriesName(entries: readonly PickEntry[], series: string, locale: Locale): string {
  const document = entries
    .flatMap(({ documents }) => documents)
    .find(({ id }) => shelfOf(id)?.series === series);
  if (!document) return series;
  const place = placeOf(document.id);
  const names = [place?.fullName.hans, document.place?.name.hans, place?.name.hans];
  const title = coreTitle(document.title.hans);
  const own = names.find((name) => name && title.startsWith(name)) ?? '';
  return convertWords(title.slice(own.length), textScript(locale));
}
