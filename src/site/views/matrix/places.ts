/** One indicator place by place: what each of its documents sets or mentions, oldest first. */

import type { IndicatorRecord } from '#model/facts/target.ts';
import type { Records } from '#model/records.ts';
import { placesOf } from '../comparison/columns.ts';
import { indexRecords } from '../comparison/record-index.ts';

export interface PlaceDocument {
  readonly document: string;
  readonly targets: readonly string[];
  readonly mentionedIn: readonly string[];
  /** Among the place's documents that speak of it; `only` where one does. */
  readonly age: 'only' | 'oldest' | 'between' | 'newest';
}

export interface IndicatorPlace {
  /** The place's id; the document's where it names none. */
  readonly id: string;
  /** A document of the place, for its name and seal. */
  readonly first: string;
  /** Documents that speak of the indicator; none where the whole place is silent. */
  readonly documents: readonly PlaceDocument[];
}

/** Places that set a number first, then those that mention the indicator, then those that are silent in every document. */
export function indicatorPlaces(records: Records, indicator: IndicatorRecord): readonly IndicatorPlace[] {
  const cells = new Map(indicator.cells.map((cell) => [cell.document, cell]));
  const places = placesOf(records).map(({ id, documents }): IndicatorPlace => {
    const speaking = documents.flatMap((document) => {
      const cell = cells.get(document.id);
      return cell && (cell.targets.length > 0 || cell.mentionedIn.length > 0) ? [cell] : [];
    });
    return {
      id,
      first: documents[0]?.id as string,
      documents: speaking.map(({ document, targets, mentionedIn }, n) => ({
        document,
        targets,
        mentionedIn,
        age: ageOf(n, speaking.length),
      })),
    };
  });
  const rank = ({ documents }: IndicatorPlace) =>
    documents.some(({ targets }) => targets.length > 0) ? 0 : documents.length > 0 ? 1 : 2;
  return places.toSorted((a, b) => rank(a) - rank(b));
}

function ageOf(n: number, count: number): PlaceDocument['age'] {
  if (count === 1) return 'only';
  if (n === 0) return 'oldest';
  return n === count - 1 ? 'newest' : 'between';
}

/** What is said of who is silent: of an indicator that a program put together, that it found nothing. */
export const silenceOn = ({ merged }: Pick<IndicatorRecord, 'merged'>): 'noneFound' | 'notMentioned' =>
  merged ? 'noneFound' : 'notMentioned';

export const isSilent = ({ documents }: IndicatorPlace): boolean => documents.length === 0;

const LEVELS = ['country', 'province', 'city', 'district', 'county', 'town'] as const;

/** Places by the level of their government, highest first; at last those of which no level is known. */
export function byLevel(
  records: Records,
  places: readonly IndicatorPlace[],
): readonly {
  readonly level: (typeof LEVELS)[number] | 'other';
  readonly places: readonly IndicatorPlace[];
}[] {
  const index = indexRecords(records);
  const levelOf = ({ first }: IndicatorPlace) => index.document(first).place?.level ?? 'other';
  const shelves = Map.groupBy(places, levelOf);
  return [...LEVELS, 'other' as const].flatMap((level) => {
    const own = shelves.get(level);
    return own ? [{ level, places: own }] : [];
  });
}
