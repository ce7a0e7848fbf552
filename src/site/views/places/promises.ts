/** What a place has promised in numbers, by topic, with what the places near it promise beside it. */
import type { DocumentRecord } from '#model/document.ts';
import type { IndicatorRecord, TargetRecord, TopicRecord } from '#model/facts/target.ts';
import type { Records } from '#model/records.ts';
import { indexRecords } from '../comparison/record-index.ts';
import { once } from '../remember.ts';
import { questionOf } from '../trace.ts';
import { documentsOf, nearPlaces } from './near.ts';

/** What another place says of an indicator: its numbers, or that it speaks of it without one; silence is neither. */
export interface Beside {
  readonly place: string;
  readonly targets: readonly TargetRecord[];
  readonly mentioned: boolean;
}

/** What a place's page says of an indicator; who else sets it stands in `beside` alone. */
export type PromisedIndicator = Pick<IndicatorRecord, 'id' | 'name' | 'nameEn' | 'unit' | 'topic' | 'merged'>;

export interface PlacePromise {
  readonly indicator: PromisedIndicator;
  /** The place's own, in the order of its documents; at least one. */
  readonly targets: readonly TargetRecord[];
  /** One for each place near it, in their order. */
  readonly beside: readonly Beside[];
}

export interface TopicPromises {
  /** Null for numbers whose clause has no topic. */
  readonly topic: TopicRecord | null;
  /** Those that most places beside it set too come first. */
  readonly promises: readonly PlacePromise[];
  /** Numbers of the topic's clauses that belong to no indicator. */
  readonly others: readonly TargetRecord[];
}

/** With the places that are near it beside it. */
export const placePromises = questionOf(
  'promises',
  (records: Records) => (place: string) =>
    promisesOf(records, documentsOf(records, place), nearPlaces(records, place)),
);

/** By document, each with its place among all. */
const numberedTargets = once((records: Records) => {
  const documentOf = new Map(records.clauses.map(({ id, document }) => [id, document]));
  return Map.groupBy(
    records.targets.map((target, number) => ({ target, number })),
    ({ target }) => documentOf.get(target.clause),
  );
});

/** `documents` are the place's own; `near` the places set beside it, each with its documents. */
export function promisesOf(
  records: Records,
  documents: readonly DocumentRecord[],
  near: readonly { readonly id: string; readonly documents: readonly DocumentRecord[] }[],
): readonly TopicPromises[] {
  const index = indexRecords(records);
  const targets = documents
    .flatMap(({ id }) => numberedTargets(records).get(id) ?? [])
    .toSorted((one, other) => one.number - other.number)
    .map(({ target }) => target);
  const topicOf = ({ clause }: TargetRecord) => index.clause(clause).topics[0] ?? null;
  const promises = records.indicators.flatMap((indicator): PlacePromise[] => {
    const set = documents.flatMap(({ id }) => index.targetsFor(id, indicator.id));
    if (set.length === 0) return [];
    const beside = near.map(({ id, documents: theirs }): Beside => {
      const ids = new Set(theirs.map((document) => document.id));
      return {
        place: id,
        targets: theirs.flatMap((document) => index.targetsFor(document.id, indicator.id)),
        mentioned: indicator.cells.some((cell) => ids.has(cell.document) && cell.mentionedIn.length > 0),
      };
    });
    const { id, name, nameEn, unit, topic, merged } = indicator;
    return [{ indicator: { id, name, nameEn, unit, topic, merged }, targets: set, beside }];
  });
  const shown = new Set(promises.map(({ indicator }) => indicator.id));
  const rest = targets.filter(({ indicator }) => indicator === null || !shown.has(indicator));
  const known = new Set(records.topics.map(({ id }) => id));
  const topicIn = (topic: string | null) => (topic !== null && known.has(topic) ? topic : null);
  return [...records.topics, null].flatMap((topic): TopicPromises[] => {
    const id = topic?.id ?? null;
    const part: TopicPromises = {
      topic,
      promises: promises
        .filter(({ indicator }) => topicIn(indicator.topic) === id)
        .toSorted((a, b) => comparable(b) - comparable(a)),
      others: rest.filter((target) => topicIn(topicOf(target)) === id),
    };
    return part.promises.length > 0 || part.others.length > 0 ? [part] : [];
  });
}

/** How many of the places beside it set a number too. */
const comparable = ({ beside }: PlacePromise): number =>
  beside.filter(({ targets }) => targets.length > 0).length;

export type TermState = 'over' | 'running' | 'undated';

/** Whether the year of a promise is over on a recorded day (`2026-11-23`); `undated` where either is not known. */
export function termState({ deadline }: Pick<TargetRecord, 'deadline'>, on: string | null): TermState {
  if (deadline === null || on === null) return 'undated';
  const year = Number(on.slice(0, 4));
  // Due at the start of a year is due with the last day of the year before.
  const last = deadline.point === 'start' ? deadline.year - 1 : deadline.year;
  return last < year ? 'over' : 'running';
}
