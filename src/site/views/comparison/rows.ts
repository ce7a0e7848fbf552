/** The rows of a topic comparison: what stands in each column, how it relates to each base, in which order. */
import type { EditorialDecision, GapRecord, Relation } from '#model/alignment.ts';
import type { ClauseRecord } from '#model/clause.ts';
import type { TopicRecord } from '#model/facts/target.ts';
import type { Records } from '#model/records.ts';
import { type Standing, standingOf, weakestStanding } from '#site/i18n/standing.ts';
import { once, remember } from '../remember.ts';
import { questionOf } from '../trace.ts';
import { type ComparisonColumn, topicColumns } from './columns.ts';
import { type BasePairs, type MarkedStretch, markStretches } from './marks.ts';
import { orderRows } from './order.ts';
import { type ComparisonIndex, everywhere, indexRecords, type SeenPair } from './record-index.ts';
import type { SummaryFact } from './told/facts.ts';
import { summarise } from './told/summary.ts';

/**
 * `base`: the base itself. `reference`: stands in for a base that lacks this row, so that the others are
 * still set against something. `grouped`: in the row through a third text, without a pair with the base.
 */
export type CellRelation = Relation | 'base' | 'reference' | 'grouped';

export interface CellClause {
  readonly clause: ClauseRecord;
  /** To the text of a column as base. */
  readonly relationTo: (base: number) => CellRelation | null;
  readonly heading: readonly MarkedStretch[];
  readonly body: readonly MarkedStretch[];
  /** For each column as base; null where the clause's column is alone in the row. */
  readonly relations: readonly (CellRelation | null)[];
  /** For each column as base: who stands behind the relation; null where nothing is claimed. */
  readonly standings: readonly (Standing | null)[];
}

/** A document without a clause in the row: whether somebody looked for one in it. */
export interface Missing {
  readonly document: string;
  readonly state: 'absent' | 'unchecked';
  readonly decision: EditorialDecision | null;
}

/** `absent` is said of a place only where all its documents were looked through. */
export type ComparisonCell =
  | { readonly state: 'aligned'; readonly clauses: readonly CellClause[] }
  | { readonly state: 'absent' | 'unchecked'; readonly documents: readonly Missing[] };

export interface ComparisonRow {
  /** Group id, or the clause's own id where it stands alone. */
  readonly id: string;
  /** Whether the row holds text that is compared, or only the headings above it. */
  readonly kind: 'leaf' | 'heading';
  readonly cells: readonly ComparisonCell[];
  /** Place of the row when column `n` is the base. */
  readonly positions: readonly number[];
  readonly facts: readonly SummaryFact[];
  /** Numbers, dates, agencies or duties that differ; the measure of “most different first”. */
  readonly divergence: number;
}

export interface ComparisonTable {
  readonly columns: readonly ComparisonColumn[];
  readonly rows: readonly ComparisonRow[];
}

export interface TopicComparison extends ComparisonTable {
  readonly topic: TopicRecord;
}

const topicsOf = once((records: Records) => remember((topic: string) => setTopic(records, topic)));

/**
 * A topic with a column for each place that speaks of it, with all its documents that do. The places that
 * have an edition of the programme stand there by default, also silent ones: silence is an answer.
 */
export const compareTopic = (records: Records, topic: string): TopicComparison => topicsOf(records)(topic);

function setTopic(records: Records, topic: string): TopicComparison {
  const { topic: found, sets, columns } = topicMembers(records, topic);
  return { topic: found, columns, rows: buildRows(everywhere(indexRecords(records)), columns, sets) };
}

/** The clauses of each row of a topic, and the places that have a column. */
export const topicMembers = questionOf('topicMembers', (records: Records) => {
  const index = indexRecords(records);
  return (topic: string) => membersOf(records, index, topic);
});

function membersOf(records: Records, index: ComparisonIndex, topic: string) {
  const own = records.clauses.filter((clause) => clause.leaf && clause.topics.includes(topic));
  const groups = new Map<string, readonly string[]>();
  for (const clause of own) {
    const group = index.group(clause.id);
    groups.set(group?.id ?? clause.id, group?.members ?? [clause.id]);
  }
  const sets = [...groups].map(([id, members]) => ({ id, members: members.map(index.clause) }));
  const columns = topicColumns(
    records,
    own,
    sets.flatMap(({ members }) => members),
  );
  const found = records.topics.find(({ id }) => id === topic);
  if (!found) throw new Error(`no topic “${topic}” in the records`);
  return { topic: found, sets, columns };
}

export interface RowMembers {
  readonly id: string;
  readonly members: readonly ClauseRecord[];
}

/** Rows in the order of the first column, each with its cells, marks and summary; see `orderRows` for `inPlace`. */
export function buildRows(
  index: ComparisonIndex,
  columns: readonly ComparisonColumn[],
  sets: readonly RowMembers[],
  inPlace = false,
): readonly ComparisonRow[] {
  const orders = sets.map(({ members }) =>
    columns.map((column) => {
      const positions = readingOrder(column, members).map(([position]) => position);
      return positions.length > 0 ? Math.min(...positions) : null;
    }),
  );
  // Which row is the how manieth, by column as base: of a hundred columns a page opens with one.
  const ranks = columns.map((_, base) => {
    let rank: readonly number[] | undefined;
    return (row: number): number => {
      if (!rank) {
        const places: number[] = [];
        for (const [place, at] of orderRows(orders, base, inPlace).entries()) places[at] = place;
        rank = places;
      }
      return rank[row] as number;
    };
  });
  return sets
    .map((set, row) => ({
      first: ranks[0]?.(row) ?? 0,
      row: lazily(buildRow(index, columns, set), { positions: () => ranks.map((rank) => rank(row)) }),
    }))
    .toSorted((a, b) => a.first - b.first)
    .map(({ row }) => row);
}

// No document has as many clauses; so the order within a document never reaches that between documents.
const A_DOCUMENT = 1_000_000;

/** The clauses of a column's documents with their place in all of them, oldest document first. */
const readingOrder = (
  { documents }: ComparisonColumn,
  members: readonly ClauseRecord[],
): readonly (readonly [position: number, clause: ClauseRecord])[] =>
  members
    .flatMap((clause) => {
      const n = documents.findIndex(({ id }) => id === clause.document);
      return n < 0 ? [] : [[n * A_DOCUMENT + clause.order, clause] as const];
    })
    .toSorted(([a], [b]) => a - b);

function buildRow(
  index: ComparisonIndex,
  columns: readonly ComparisonColumn[],
  { id, members }: RowMembers,
): Omit<ComparisonRow, 'positions'> {
  const byColumn = columns.map((column) => readingOrder(column, members).map(([, clause]) => clause));
  const leaves = members.filter(({ leaf }) => leaf);
  const cells = byColumn.map((clauses, column) =>
    clauses.length > 0
      ? {
          state: 'aligned' as const,
          clauses: clauses.map((clause) => cellClause(index, byColumn, column, clause, columns)),
        }
      : missingCell(index, leaves, columns[column] as ComparisonColumn),
  );
  const { facts, divergence } = summarise(index, columns, byColumn);
  const kind = members.some((clause) => clause.leaf) ? 'leaf' : 'heading';
  return { id, kind, cells, facts, divergence };
}

function cellClause(
  index: ComparisonIndex,
  byColumn: readonly (readonly ClauseRecord[])[],
  column: number,
  clause: ClauseRecord,
  columns: readonly ComparisonColumn[],
): CellClause {
  const seen = index.pairs(clause.id);
  const withColumns = new Map<number, readonly SeenPair[]>();
  const pairsWith = (base: number): readonly SeenPair[] => {
    const known = withColumns.get(base);
    if (known) return known;
    const there = new Set((byColumn[base] ?? []).map(({ id }) => id));
    const pairs = seen.filter((pair) => there.has(pair.other));
    withColumns.set(base, pairs);
    return pairs;
  };
  const present = byColumn.flatMap((clauses, n) => (clauses.length > 0 ? [n] : []));
  const standIn = (base: number) => (present.includes(base) ? base : (present[0] ?? base));
  const against = (): readonly BasePairs[] =>
    [...Map.groupBy(byColumn.keys(), standIn)].map(([text, bases]) => {
      if (text !== column) return { bases, pairs: pairsWith(text), own: false };
      // The base's own marks answer to the texts that stand beside it when the page opens, and to its place's other
      // documents in the row.
      const others = columns.flatMap((other, n) => (other.byDefault || n === column ? pairsWith(n) : []));
      return { bases, pairs: others, own: true };
    });
  // What another document of the base's place says is set against the first of its documents.
  const first = (byColumn[column] ?? []).filter(
    ({ document }) => document === byColumn[column]?.[0]?.document,
  );
  const later = !first.some(({ document }) => document === clause.document);
  const withFirst = seen.filter((pair) => first.some(({ id }) => id === pair.other));
  const relationTo = (base: number): CellRelation | null => {
    const text = standIn(base);
    if (text !== column) return weakest(pairsWith(text).map(({ pair }) => pair.relation));
    if (later) return weakest(withFirst.map(({ pair }) => pair.relation));
    if (base === column) return 'base';
    return present.length < 2 ? null : 'reference';
  };
  const standingTo = (base: number): Standing | null => {
    const text = standIn(base);
    const pairs = text !== column ? pairsWith(text) : later ? withFirst : [];
    return weakestStanding(pairs.map(({ pair }) => standingOf(pair)));
  };
  // Of a hundred columns each may be the base. A table shows one, a card none, and neither asks for marks, which take
  // longest of all.
  return lazily(
    { clause, relationTo },
    {
      relations: () => [...byColumn.keys()].map(relationTo),
      standings: () => [...byColumn.keys()].map(standingTo),
      heading: () => markStretches(clause, 'heading', against()),
      body: () => markStretches(clause, 'body', against()),
    },
  );
}

/** `known` with further properties, each made when it is first asked for. */
function lazily<Known extends object, Made extends object>(
  known: Known,
  makers: { readonly [Name in keyof Made]: () => Made[Name] },
): Known & Made {
  for (const [name, make] of Object.entries<() => unknown>(makers))
    Object.defineProperty(known, name, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = make();
        Object.defineProperty(known, name, { value, enumerable: true });
        return value;
      },
    });
  return known as Known & Made;
}

const STRENGTH: readonly Relation[] = ['partial', 'equivalent', 'same'];

/** One word for several pairs: the weakest, so that nothing is claimed for all that holds of one. */
export const weakest = (relations: readonly Relation[]): Relation | 'grouped' =>
  STRENGTH.find((relation) => relations.includes(relation)) ?? 'grouped';

/** One word for all clauses of a cell, by the same rule; null where they have none. */
export function weakestRelation(relations: readonly (CellRelation | null)[]): CellRelation | null {
  const [first] = relations;
  if (first === undefined || first === null || first === 'base' || first === 'reference')
    return first ?? null;
  return weakest(relations.filter((relation) => STRENGTH.some((known) => known === relation)) as Relation[]);
}

/** Absent only when every leaf of the row was looked for in every document of the place; one unchecked leaves the cell open. */
function missingCell(
  index: ComparisonIndex,
  leaves: readonly ClauseRecord[],
  column: ComparisonColumn,
): ComparisonCell {
  const documents = column.documents.map(({ id }): Missing => {
    const absent: GapRecord[] = [];
    for (const clause of leaves) {
      const gap = index.gap(clause.id, id);
      // Whether the others were looked for is then nothing that anybody need ask.
      if (gap?.state !== 'absent') break;
      absent.push(gap);
    }
    const checked = absent.length > 0 && absent.length === leaves.length;
    if (!checked) return { document: id, state: 'unchecked', decision: null };
    const latest = absent
      .flatMap(({ decision }) => decision ?? [])
      .toSorted((a, b) => b.on.localeCompare(a.on))[0];
    return { document: id, state: 'absent', decision: latest ?? null };
  });
  return { state: documents.every(({ state }) => state === 'absent') ? 'absent' : 'unchecked', documents };
}
