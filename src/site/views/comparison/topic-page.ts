/** What the page of a topic shows: all places, or of many a handful with a reason, and where the others are found. */
import type { ClauseRecord } from '#model/clause.ts';
import type { Records } from '#model/records.ts';
import { countSpeakers, type Speakers } from '../crowd/speakers.ts';
import { once, remember } from '../remember.ts';
import { type ChosenPlace, chooseHandful } from './choice/handful.ts';
import { type ComparisonColumn, datedBy, speakerOf } from './columns.ts';
import { indexRecords } from './record-index.ts';
import { buildRows, compareTopic, type RowMembers, type TopicComparison, topicMembers } from './rows.ts';

// Of more a page is neither read nor loaded.
const MOST_COLUMNS = 12;

/** A place that speaks of the topic and has no column when the page opens. */
export interface OtherPlace extends ComparisonColumn {
  /** Its clauses in rows of the topic, in reading order; at least one. */
  readonly clauses: readonly ClauseRecord[];
}

export interface TopicPage extends TopicComparison {
  /** Why just these places; empty where all are there. */
  readonly chosen: readonly ChosenPlace[];
  readonly others: readonly OtherPlace[];
  /** How many places have an edition of the programme and do not speak of the topic; counted where places are chosen. */
  readonly silent: Speakers;
  /** How many rows the topic has in all places. */
  readonly allRows: number;
  /** How many of the other places have a row of the page; a row that is not named is in none. */
  readonly elsewhere: ReadonlyMap<string, Speakers>;
}

const topicPagesOf = once((records: Records) => remember((topic: string) => setTopicPage(records, topic)));

export const topicPage = (records: Records, topic: string): TopicPage => topicPagesOf(records)(topic);

function setTopicPage(records: Records, topic: string): TopicPage {
  const { topic: found, sets, columns } = topicMembers(records, topic);
  if (columns.length <= MOST_COLUMNS) {
    const whole = compareTopic(records, topic);
    return {
      ...whole,
      chosen: [],
      others: [],
      silent: countSpeakers([]),
      allRows: whole.rows.length,
      elsewhere: new Map(),
    };
  }
  const index = indexRecords(records);
  const placeOf = ({ document }: ClauseRecord) => speakerOf(index.document(document));
  const own = Map.groupBy(
    sets.flatMap(({ members }) => members),
    placeOf,
  );
  const chosen = chooseHandful(candidatesOf(columns, sets, placeOf), likenessIn(records, own));
  const shown = chosen.flatMap(({ id }) => columns.filter((column) => column.id === id));
  const ids = new Set(chosen.map(({ id }) => id));
  const inView = (clause: ClauseRecord) => ids.has(placeOf(clause));
  const byId = new Map(columns.map((column) => [column.id, column]));
  const speakingIn = (clauses: readonly ClauseRecord[]) =>
    [...new Set(clauses.map(placeOf))].flatMap((id) => byId.get(id) ?? []);
  const rows = sets
    .map(({ id, members }) => ({ id, members: members.filter(inView) }))
    .filter(({ members }) => members.length > 0);
  const others = columns.flatMap((column): OtherPlace[] => {
    const clauses = own.get(column.id) ?? [];
    return ids.has(column.id) || clauses.length === 0 ? [] : [{ ...column, clauses }];
  });
  const kept = shown.map((column) => ({ ...column, byDefault: true }));
  return {
    topic: found,
    columns: kept,
    rows: buildRows(index, kept, rows),
    chosen,
    others,
    silent: countSpeakers(columns.filter(({ id }) => !ids.has(id) && !own.has(id))),
    allRows: sets.length,
    elsewhere: new Map(
      sets.map(({ id, members }) => [
        id,
        countSpeakers(speakingIn(members.filter((clause) => !inView(clause)))),
      ]),
    ),
  };
}

function candidatesOf(
  columns: readonly ComparisonColumn[],
  sets: readonly RowMembers[],
  placeOf: (clause: ClauseRecord) => string,
) {
  const clauses = new Map<string, number>();
  const shared = new Map<string, number>();
  const add = (counts: Map<string, number>, place: string) => counts.set(place, (counts.get(place) ?? 0) + 1);
  for (const { members } of sets) {
    const places = new Set(members.map(placeOf));
    for (const place of places) if (places.size > 1) add(shared, place);
    for (const clause of members) if (clause.leaf) add(clauses, placeOf(clause));
  }
  return columns
    .filter(({ id }) => clauses.has(id))
    .map(({ id, documents }) => ({
      id,
      clauses: clauses.get(id) ?? 0,
      shared: shared.get(id) ?? 0,
      date:
        documents
          .flatMap((document) => datedBy(document) ?? [])
          .toSorted()
          .at(-1) ?? null,
    }));
}

/** Mean share of equal characters between the clauses of two places. */
const likenessIn =
  (records: Records, own: ReadonlyMap<string, readonly ClauseRecord[]>) =>
  (a: string, b: string): number | null => {
    const index = indexRecords(records);
    const there = new Set((own.get(b) ?? []).map(({ id }) => id));
    const shares = (own.get(a) ?? []).flatMap(({ id }) =>
      index.pairs(id).flatMap(({ other, pair }) => (there.has(other) ? [pair.differences.sameShare] : [])),
    );
    return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
  };

/** Where the clauses of the other places stand: what the page's script reads to add a column. */
export interface TopicPlaces {
  /** Ids of rows: first those of the page, then those that only other places have. */
  readonly rows: readonly string[];
  /** By place, for each of its documents the clauses as `[row, path]`. */
  readonly places: Readonly<Record<string, Readonly<Record<string, readonly (readonly [number, string])[]>>>>;
}

export function topicPlaces(records: Records, topic: string): TopicPlaces {
  const page = topicPage(records, topic);
  const { sets } = topicMembers(records, topic);
  const shown = page.rows.map(({ id }) => id);
  const rows = [...new Set([...shown, ...sets.map(({ id }) => id)])];
  const numbers = new Map(rows.map((id, n) => [id, n]));
  const rowOf = new Map(
    sets.flatMap(({ id, members }) => members.map((clause) => [clause.id, numbers.get(id)] as const)),
  );
  const places = page.others.map(({ id, clauses }) => {
    const documents = Map.groupBy(clauses, ({ document }) => document);
    const entries = [...documents].map(([document, own]) => [
      document,
      own
        .toSorted((a, b) => a.order - b.order)
        .map((clause) => [rowOf.get(clause.id) as number, clause.path] as const),
    ]);
    return [id, Object.fromEntries(entries)] as const;
  });
  return { rows, places: Object.fromEntries(places) };
}
