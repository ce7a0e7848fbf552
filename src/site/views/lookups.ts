/** Questions that pages ask of the records: everything by id, everything that belongs to a clause. */

import type { GapRecord, GroupRecord, PairRecord, PossiblePair } from '#model/alignment.ts';
import type { ClauseRecord } from '#model/clause.ts';
import type { DocumentRecord } from '#model/document.ts';
import type { AgencyRecord, CitationRecord } from '#model/facts/agency.ts';
import type { ConversionRecord, ErratumRecord } from '#model/facts/erratum.ts';
import type { TableRecord } from '#model/facts/table.ts';
import type {
  DeadlineRecord,
  DutyRecord,
  ExclusionRecord,
  IndicatorRecord,
  TargetRecord,
  TopicRecord,
} from '#model/facts/target.ts';
import type { Place } from '#model/kept/content.ts';
import type { QuestionRecord } from '#model/kept/everyday.ts';
import type { PermalinkRecord } from '#model/kept/permalink.ts';
import type { FrontRecord, ShelfRecord } from '#model/records.ts';
import { toldPairs } from './comparison/told/told-pairs.ts';
import { records as noted, bareRecords as records } from './load.ts';
import { question, unnoted } from './trace.ts';

type Finder<T> = (id: string) => T;

/** Looks one record up; a page that asks for one that is not there has a fault, and the build stops. */
function finder<T>(kind: string, items: readonly T[], id: (item: T) => string): Finder<T> {
  const byId = new Map(items.map((item) => [id(item), item]));
  return question(kind, (wanted) => {
    const found = byId.get(wanted);
    if (found === undefined) throw new Error(`no ${kind} “${wanted}” in the records`);
    return found;
  });
}

/** All records that belong to an id, in reading order; none is an empty list. `name` is the question's. */
function collector<T>(
  name: string,
  items: readonly T[],
  ids: (item: T) => readonly (string | null)[],
): (id: string) => readonly T[] {
  const byId = new Map<string, T[]>();
  for (const item of items)
    for (const id of new Set(ids(item))) {
      if (id === null) continue;
      const list = byId.get(id);
      if (list) list.push(item);
      else byId.set(id, [item]);
    }
  return question(name, (id: string): readonly T[] => byId.get(id) ?? []);
}

export const documentById: Finder<DocumentRecord> = finder('document', records.documents, (d) => d.id);
export const clauseById: Finder<ClauseRecord> = finder('clause', records.clauses, (c) => c.id);
export const targetById: Finder<TargetRecord> = finder('target', records.targets, (t) => t.id);
export const indicatorById: Finder<IndicatorRecord> = finder('indicator', records.indicators, (i) => i.id);
/** What an indicator is called; who names it shows nothing of who sets it. */
export const indicatorNames = question(
  'indicatorNames',
  (id: string): Pick<IndicatorRecord, 'id' | 'name' | 'nameEn'> => {
    const { name, nameEn } = indicatorById(id);
    return { id, name, nameEn };
  },
);
export const agencyById: Finder<AgencyRecord> = finder('agency', records.agencies, (a) => a.id);
export const topicById: Finder<TopicRecord> = finder('topic', records.topics, (t) => t.id);
export const groupById: Finder<GroupRecord> = finder('group', records.alignments.groups, (g) => g.id);
export const placeById: Finder<Place> = finder('place', records.places, (p) => p.id);
export const questionById: Finder<QuestionRecord> = finder('question', records.questions, (q) => q.id);
const shelfById = new Map(records.shelf.map((shelf) => [shelf.document, shelf]));
const linkById = new Map(records.permalinks.map((link) => [link.clause, link]));
const frontById = new Map(records.fronts.map((front) => [front.document, front]));

export const shelfOf = question(
  'shelf',
  (document: string): ShelfRecord | null => shelfById.get(document) ?? null,
);
/** What the ledger knows of a clause's address, or null before it was first recorded. */
export const permalinkOf = question(
  'permalink',
  (clause: string): PermalinkRecord | null => linkById.get(clause) ?? null,
);
export const frontOf = question(
  'front',
  (document: string): FrontRecord['passages'] => frontById.get(document)?.passages ?? [],
);

/** Clauses of a document in reading order. */
export const clausesOf = collector('clausesOf', records.clauses, (c) => [c.document]);
export const childrenOf = collector('childrenOf', records.clauses, (c) => [c.parent]);
/** Top-level clauses of a document. */
export const topClausesOf = (document: string): readonly ClauseRecord[] =>
  clausesOf(document).filter((c) => c.parent === null);

/** Outermost first, without the clause itself. */
export function ancestorsOf(clause: ClauseRecord): readonly ClauseRecord[] {
  const chain: ClauseRecord[] = [];
  for (let id = clause.parent; id !== null; ) {
    const parent = clauseById(id);
    chain.unshift(parent);
    id = parent.parent;
  }
  return chain;
}

export const targetsOf: (clause: string) => readonly TargetRecord[] = collector(
  'targetsOf',
  records.targets,
  (t) => [t.clause],
);
export const exclusionsOf: (clause: string) => readonly ExclusionRecord[] = collector(
  'exclusionsOf',
  records.exclusions,
  (one) => [one.clause],
);
/** Tables that stand in a clause, in order. */
export const tablesOf: (clause: string) => readonly TableRecord[] = collector(
  'tablesOf',
  records.tables.filter(({ clause }) => clause !== null),
  (table) => [table.clause as string],
);
export const dutiesOf: (clause: string) => readonly DutyRecord[] = collector(
  'dutiesOf',
  records.duties,
  (d) => [d.clause],
);
export const deadlinesOf: (clause: string) => readonly DeadlineRecord[] = collector(
  'deadlinesOf',
  records.deadlines,
  (d) => [d.clause],
);
export const citationsOf: (clause: string) => readonly CitationRecord[] = collector(
  'citationsOf',
  records.citations,
  (c) => [c.from.clause],
);
/** Citations of a document, those of its front matter included. */
export const citationsIn: (document: string) => readonly CitationRecord[] = collector(
  'citationsIn',
  records.citations,
  (c) => [c.from.document],
);
export const errataOf: (clause: string) => readonly ErratumRecord[] = collector(
  'errataOf',
  records.errata,
  (e) => [e.clause],
);
/** Conversions of a clause that nothing decides. */
export const openConversionsOf: (clause: string) => readonly ConversionRecord[] = collector(
  'openConversionsOf',
  records.conversions.filter(({ open }) => open),
  (conversion) => [conversion.clause],
);
/** Misprints of a document, front matter included. */
export const errataIn: (document: string) => readonly ErratumRecord[] = collector(
  'errataIn',
  records.errata,
  (e) => [e.document],
);
export const gapsOf: (clause: string) => readonly GapRecord[] = collector('gapsOf', records.gaps, (g) => [
  g.clause,
]);
export const pairsOf: (clause: string) => readonly PairRecord[] = collector(
  'pairsOf',
  unnoted(() => toldPairs(noted)),
  (p) => [p.a, p.b],
);
export const possibleOf: (clause: string) => readonly PossiblePair[] = collector(
  'possibleOf',
  records.alignments.possible,
  (p) => [p.a, p.b],
);
export const groupsOf: (clause: string) => readonly GroupRecord[] = collector(
  'groupsOf',
  records.alignments.groups,
  (g) => g.members,
);
export const groupsOfTopic: (topic: string) => readonly GroupRecord[] = collector(
  'groupsOfTopic',
  records.alignments.groups,
  (g) => [g.topic],
);

/** A pair seen from one of its clauses. */
export interface Counterpart {
  readonly clause: ClauseRecord;
  readonly pair: PairRecord;
  /** Which side of the pair the clause that asked is. */
  readonly self: 'a' | 'b';
}

const rank = new Map(records.documents.map((doc, index) => [doc.id, index]));

/** What stands against a clause elsewhere, by document in shelf order, best score first. */
export const counterpartsOf = question('counterparts', (clause: string): readonly Counterpart[] =>
  pairsOf(clause)
    .map((pair): Counterpart => {
      const self = pair.a === clause ? 'a' : 'b';
      return { pair, self, clause: clauseById(self === 'a' ? pair.b : pair.a) };
    })
    .toSorted(
      (x, y) =>
        (rank.get(x.clause.document) ?? 0) - (rank.get(y.clause.document) ?? 0) ||
        y.pair.score - x.pair.score,
    ),
);

/** The pair of two clauses, either way round, or null. */
export const pairOf = (a: string, b: string): PairRecord | null =>
  pairsOf(a).find((pair) => pair.a === b || pair.b === b) ?? null;

/** Documents of the same series (editions of one programme) first, in shelf order. */
export const editionsOf: (series: string) => readonly DocumentRecord[] = collector(
  'editionsOf',
  records.documents,
  (doc) => [shelfById.get(doc.id)?.series ?? null],
);
const places = new Map(records.places.map((place) => [place.id, place]));

/** A place that is described, or null. */
export const placeWith = question('placeWith', (id: string): Place | null => places.get(id) ?? null);

/** The place that issued a document, as described in content/places.yaml; null for one not listed there. */
export const placeOf = question(
  'placeOf',
  (document: string): Place | null => places.get(documentById(document).place?.id ?? '') ?? null,
);
