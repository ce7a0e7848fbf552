/** The ledger of tasks (工作台账): who answers for what, who leads, by when, with which numbers. */
import type { ClauseRecord } from '#model/clause.ts';
import type { AgencyRecord } from '#model/facts/agency.ts';
import type { Records } from '#model/records.ts';
import { areMany } from '../crowd/many.ts';
import { once } from '../remember.ts';
import { questionOf } from '../trace.ts';
import { officeOf } from './offices.ts';

/** What an agency is to a task: declared lead, listed first without a declaration, one among others. */
export type Involvement = 'lead' | 'first' | 'among';

export interface Tally {
  readonly agency: AgencyRecord;
  readonly lead: number;
  readonly first: number;
  readonly all: number;
}

export interface OfficeRow {
  readonly kind: string;
  /** Tallies by place id, in the order of the places; an office that a place does not charge has none. */
  readonly cells: readonly (readonly Tally[])[];
  readonly all: number;
}

export interface AgencyOverview {
  /** Place ids that have agencies, in shelf order; null for agencies of a place that is not described. */
  readonly places: readonly (string | null)[];
  /** Offices that two places or more charge. */
  readonly shared: readonly OfficeRow[];
  /** Offices that one place alone charges. */
  readonly single: readonly OfficeRow[];
}

/** Part of an agency in a clause that names it. */
export function partIn(clause: ClauseRecord, agency: string): Involvement {
  const { responsibility } = clause;
  if (responsibility?.lead !== agency) return 'among';
  return responsibility.leadDeclared ? 'lead' : 'first';
}

/** How often an agency is charged, and how. */
export function tally(agency: AgencyRecord, clause: (id: string) => ClauseRecord): Tally {
  const parts = agency.clauses.map((named) => partIn(clause(named.clause), agency.id));
  const count = (part: Involvement) => parts.filter((one) => one === part).length;
  return { agency, lead: count('lead'), first: count('first'), all: parts.length };
}

/** Offices against places; the office with most tasks first, collectives of a kind in the same row. */
export const overviewAgencies: (records: Records) => AgencyOverview = once(overview);

function overview(records: Records): AgencyOverview {
  const clauses = new Map(records.clauses.map((clause) => [clause.id, clause]));
  const tallies = records.agencies.map((agency) => tally(agency, (id) => clauses.get(id) as ClauseRecord));
  const order = records.documents.map(({ place }) => place?.id ?? null);
  const places = [...new Set(tallies.map(({ agency }) => agency.place))].toSorted(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  const kinds = Map.groupBy(tallies, ({ agency }) => officeOf(agency));
  const rows = [...kinds].map(([kind, members]): OfficeRow => {
    const cells = places.map((place) =>
      members.filter(({ agency }) => agency.place === place).toSorted((a, b) => b.all - a.all),
    );
    return { kind, cells, all: members.reduce((sum, { all }) => sum + all, 0) };
  });
  const ranked = rows.toSorted((a, b) => b.all - a.all);
  const reach = ({ cells }: OfficeRow) => cells.filter((cell) => cell.length > 0).length;
  return {
    places,
    shared: ranked.filter((row) => reach(row) > 1 || places.length === 1),
    single: ranked.filter((row) => reach(row) === 1 && places.length > 1),
  };
}

/** Who leads in a document: tasks by office, most first. */
export interface Leaders {
  readonly document: string;
  /** Of how many tasks it says who leads; of the others the first listed is taken. */
  readonly declared: number;
  readonly all: number;
  readonly offices: readonly {
    readonly kind: string;
    readonly agency: AgencyRecord;
    readonly count: number;
  }[];
}

const leadersOf = questionOf('leaders', (records: Records) => {
  const agencies = new Map(records.agencies.map((agency) => [agency.id, agency]));
  const clauses = Map.groupBy(records.clauses, ({ document }) => document);
  return (document: string): Leaders | null => {
    const led = (clauses.get(document) ?? []).flatMap(({ responsibility }) => {
      const agency = responsibility?.lead ? agencies.get(responsibility.lead) : undefined;
      return agency ? [{ agency, declared: responsibility?.leadDeclared === true }] : [];
    });
    if (led.length === 0) return null;
    const kinds = Map.groupBy(led, ({ agency }) => officeOf(agency));
    const offices = [...kinds].map(([kind, tasks]) => ({
      kind,
      agency: (tasks[0] as (typeof tasks)[number]).agency,
      count: tasks.length,
    }));
    return {
      document,
      declared: led.filter(({ declared }) => declared).length,
      all: led.length,
      offices: offices.toSorted((a, b) => b.count - a.count),
    };
  };
});

/** One entry a document that charges anybody. */
export const leadersByDocument = (records: Records): readonly Leaders[] =>
  records.documents.flatMap(({ id }) => leadersOf(records, id) ?? []);

/** As the records list them. */
const inOrder = questionOf('inOrder', (records: Records) => {
  const rank = new Map(records.documents.map(({ id }, n) => [id, n]));
  return (...documents: string[]): readonly string[] =>
    documents.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
});

/** Offices that lead in some documents together, most tasks first; an office of every kind once. */
export function leadersIn(records: Records, documents: Iterable<string>): Leaders['offices'] {
  const offices = inOrder(records, ...documents).flatMap(
    (document) => leadersOf(records, document)?.offices ?? [],
  );
  return [...Map.groupBy(offices, ({ kind }) => kind).values()]
    .flatMap(([first, ...more]) =>
      first ? [{ ...first, count: more.reduce((sum, { count }) => sum + count, first.count) }] : [],
    )
    .toSorted((a, b) => b.count - a.count);
}

/** How much of a document says who answers for it. */
export interface ChargedShare {
  readonly document: string;
  readonly leaves: number;
  readonly charged: number;
  /** Of how many of these it says who leads. */
  readonly declared: number;
}

export const chargedShares = (records: Records): readonly ChargedShare[] =>
  records.documents.map(({ id }) => {
    const leaves = records.clauses.filter(({ document, leaf }) => document === id && leaf);
    const charged = leaves.filter(({ responsibility }) => (responsibility?.agencies.length ?? 0) > 0);
    return {
      document: id,
      leaves: leaves.length,
      charged: charged.length,
      declared: charged.filter(({ responsibility }) => responsibility?.leadDeclared).length,
    };
  });

/** The same office in other places. */
export interface Elsewhere {
  /** Whether there is any. */
  readonly any: boolean;
  /** Most charged first; null where there are so many places that a page of its own lists them. */
  readonly listed: readonly AgencyRecord[] | null;
}

/** Of the agency with an id: where there are many places a further one changes nothing on its page. */
export const elsewhereOf = questionOf('elsewhere', (records: Records) => {
  const offices = Map.groupBy(records.agencies, officeOf);
  const byId = new Map(records.agencies.map((agency) => [agency.id, agency]));
  const many = areMany(overviewAgencies(records).places);
  return (id: string): Elsewhere => {
    const agency = byId.get(id) as AgencyRecord;
    const others = (offices.get(officeOf(agency)) ?? []).filter(({ place }) => place !== agency.place);
    return {
      any: others.length > 0,
      listed: many && agency.kind ? null : others.toSorted((a, b) => b.clauses.length - a.clauses.length),
    };
  };
});
