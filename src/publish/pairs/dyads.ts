/** One row for every ordered pair of documents that is told of: what studies of policy diffusion regress on. */

import type { PairRecord, Relation } from '#model/alignment.ts';
import { documentOf } from '#model/clause-id.ts';
import type { DocumentRecord } from '#model/document.ts';
import type { DyadRecord } from '#model/dyad.ts';
import type { ComparisonRecord } from '#model/facts/target.ts';
import type { Place } from '#model/kept/content.ts';
import type { Records } from '#model/records.ts';
import type { ToldOf } from './told-of.ts';

type Sources = Pick<
  Records,
  'documents' | 'clauses' | 'alignments' | 'borrowings' | 'comparisons' | 'citations' | 'places'
>;

/** Strongest first. */
const RELATIONS = ['same', 'equivalent', 'partial'] as const satisfies readonly Relation[];

/** In the order of the documents, a before b. Each pair of clauses, target and borrowing is read once. */
export function buildDyads(records: Sources, others: ToldOf): DyadRecord[] {
  const { documents } = records;
  const places = new Map(records.places.map((place) => [place.id, place]));
  const leaves = Map.groupBy(
    records.clauses.filter(({ leaf }) => leaf),
    ({ document }) => document,
  );
  const pairs = pairsBetween(records);
  const shares = new Map(records.borrowings.map(({ document, from, share }) => [key(document, from), share]));
  const targets = Map.groupBy(records.comparisons, ({ a, b }) => key(a, b));
  const cited = new Set(
    records.citations.flatMap(({ from, resolvesTo }) => (resolvesTo ? [key(from.document, resolvesTo)] : [])),
  );
  return documents.flatMap((a, at) =>
    others(at)
      .map((other) => documents[other] as DocumentRecord)
      .map((b): DyadRecord => {
        const between = pairs.get(key(a.id, b.id)) ?? NO_PAIRS;
        const counts = RELATIONS.map(
          (relation) =>
            between.relations
              .values()
              .filter((one) => one === relation)
              .toArray().length,
        );
        const [same = 0, equivalent = 0, partial = 0] = counts;
        return {
          a: a.id,
          b: b.id,
          verbatimAinB: shares.get(key(a.id, b.id)) ?? 0,
          verbatimBinA: shares.get(key(b.id, a.id)) ?? 0,
          same,
          equivalent,
          partial,
          none: (leaves.get(a.id)?.length ?? 0) - between.relations.size,
          probability: mean(between.scores),
          ...compareTargets(targets.get(key(a.id, b.id)) ?? [], targets.get(key(b.id, a.id)) ?? []),
          days: daysBetween(a.signedOn, b.signedOn),
          ...compareSeats(a, b, places),
          aCitesB: cited.has(key(a.id, b.id)),
        };
      }),
  );
}

const key = (a: string, b: string): string => `${a} ${b}`;

interface Between {
  /** Leaf clauses of a with their strongest relation to b. */
  readonly relations: Map<string, Relation>;
  readonly scores: number[];
}
const NO_PAIRS: Between = { relations: new Map(), scores: [] };

function pairsBetween({
  alignments,
  clauses,
}: Pick<Sources, 'alignments' | 'clauses'>): Map<string, Between> {
  const leaf = new Set(clauses.filter((clause) => clause.leaf).map(({ id }) => id));
  const found = new Map<string, Between>();
  const add = (a: string, b: string, { relation, score }: PairRecord) => {
    const name = key(documentOf(a), documentOf(b));
    const between: Between = found.get(name) ?? { relations: new Map(), scores: [] };
    found.set(name, between);
    between.scores.push(score);
    if (!leaf.has(a)) return;
    const known = between.relations.get(a);
    if (known === undefined || RELATIONS.indexOf(relation) < RELATIONS.indexOf(known))
      between.relations.set(a, relation);
  };
  for (const pair of alignments.pairs) {
    // Two bare headings say nothing of what is done under them.
    if (!leaf.has(pair.a) && !leaf.has(pair.b)) continue;
    add(pair.a, pair.b, pair);
    add(pair.b, pair.a, pair);
  }
  return found;
}

/** Of equal numbers one may bind more (76以上 against 76左右): they are equal here. */
function compareTargets(forth: readonly ComparisonRecord[], back: readonly ComparisonRecord[]) {
  const count = (own: ComparisonRecord['value'][], turned: ComparisonRecord['value'][] = own) =>
    forth.filter(({ value }) => own.includes(value)).length +
    back.filter(({ value }) => turned.includes(value)).length;
  return {
    targetsEqual: count(['equal', 'stricter', 'looser']),
    targetsHigher: count(['higher'], ['lower']),
    targetsLower: count(['lower'], ['higher']),
  };
}

const mean = (numbers: readonly number[]): number | null =>
  numbers.length > 0 ? round(numbers.reduce((sum, one) => sum + one, 0) / numbers.length, 4) : null;

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

const DAY = 86_400_000;

/** Null too where a day is not known to the day. */
function daysBetween(from: string | null, to: string | null): number | null {
  const days = (Date.parse(to ?? '') - Date.parse(from ?? '')) / DAY;
  return Number.isInteger(days) ? days : null;
}

type Seats = Pick<DyadRecord, 'levelA' | 'levelB' | 'commonParent' | 'kilometres'>;

function compareSeats(a: DocumentRecord, b: DocumentRecord, places: ReadonlyMap<string, Place>): Seats {
  const above = governing(a.place?.id, places);
  const other = new Set(governing(b.place?.id, places));
  const [first, second] = [places.get(a.place?.id ?? ''), places.get(b.place?.id ?? '')];
  return {
    levelA: a.place?.level ?? null,
    levelB: b.place?.level ?? null,
    commonParent: above.find((place) => other.has(place)) ?? null,
    kilometres:
      first?.coordinates && second?.coordinates ? greatCircle(first.coordinates, second.coordinates) : null,
  };
}

/** The place itself and all that govern it, lowest first. */
function governing(place: string | undefined, places: ReadonlyMap<string, Place>): string[] {
  const found: string[] = [];
  for (let id: string | null | undefined = place; id && !found.includes(id); id = places.get(id)?.parent)
    found.push(id);
  return found;
}

type Coordinates = Pick<NonNullable<Place['coordinates']>, 'latitude' | 'longitude'>;

const EARTH_KM = 6371.0088;

/** Haversine, to a tenth of a kilometre. */
export function greatCircle(from: Coordinates, to: Coordinates): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (one: number, two: number) => Math.sin(radians(two - one) / 2) ** 2;
  const square =
    half(from.latitude, to.latitude) +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * half(from.longitude, to.longitude);
  return round(2 * EARTH_KM * Math.asin(Math.sqrt(square)), 1);
}
