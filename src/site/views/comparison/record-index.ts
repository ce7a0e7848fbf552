/** The records by the questions that comparisons ask; made once for each set of records. */
import type { GapRecord, GroupRecord, PairRecord, Piece } from '#model/alignment.ts';
import type { ClauseRecord } from '#model/clause.ts';
import type { DocumentRecord } from '#model/document.ts';
import type { IndicatorRecord, TargetRecord } from '#model/facts/target.ts';
import type { Records } from '#model/records.ts';
import { once } from '../remember.ts';
import { questionOf, unnoted } from '../trace.ts';
import { toldPairs } from './told/told-pairs.ts';

/** What an indicator is called; who names it shows nothing of who sets it. */
export type NamedIndicator = Pick<IndicatorRecord, 'id' | 'name' | 'nameEn' | 'merged'>;

/** A pair as seen from `self`: pieces and substance are turned so that `self` comes first. */
export interface SeenPair {
  readonly pair: PairRecord;
  readonly self: string;
  readonly other: string;
  readonly flipped: boolean;
}

export interface ComparisonIndex {
  readonly clause: (id: string) => ClauseRecord;
  readonly document: (id: string) => DocumentRecord;
  /** Clauses of a document in reading order. */
  readonly clausesIn: (document: string) => readonly ClauseRecord[];
  readonly pairs: (clause: string) => readonly SeenPair[];
  /** Those with clauses of one document. */
  readonly pairsWith: (clause: string, document: string) => readonly SeenPair[];
  readonly gap: (clause: string, document: string) => GapRecord | null;
  /** All gaps of a clause, by document. */
  readonly gaps: (clause: string) => ReadonlyMap<string, GapRecord>;
  readonly targets: (clause: string) => readonly TargetRecord[];
  readonly group: (clause: string) => GroupRecord | null;
  /** The id of the row that a clause stands in: its group's, or its own; who asks no more need not know of the other members. */
  readonly row: (clause: string) => string;
  readonly indicator: (id: string) => NamedIndicator | null;
  /** All targets of a document that belong to an indicator. */
  readonly targetsFor: (document: string, indicator: string) => readonly TargetRecord[];
  /** The same of all documents that have any, by document. */
  readonly targetsBy: (indicator: string) => ReadonlyMap<string, readonly TargetRecord[]>;
}

const NO_TARGETS: readonly TargetRecord[] = [];

/** An index in which a clause has no pairs but with clauses of these documents. */
export const among = (index: ComparisonIndex, documents: readonly string[]): ComparisonIndex => ({
  ...index,
  pairs: (clause) => documents.flatMap((document) => index.pairsWith(clause, document)),
});

/**
 * An index for tables of all places: whether a clause is missing there is asked once a clause, and who sets an indicator once an
 * indicator, not once for each place.
 */
export const everywhere = (index: ComparisonIndex): ComparisonIndex => ({
  ...index,
  gap: (clause, document) => index.gaps(clause).get(document) ?? null,
  targetsFor: (document, indicator) => index.targetsBy(indicator).get(document) ?? NO_TARGETS,
});

const bareIndex = once(makeIndex);

type Answer = (...args: string[]) => unknown;
const ASKED = Object.fromEntries(
  (
    [
      'clause',
      'document',
      'clausesIn',
      'pairs',
      'pairsWith',
      'gap',
      'gaps',
      'targets',
      'group',
      'row',
      'indicator',
      'targetsFor',
      'targetsBy',
    ] as const satisfies readonly (keyof ComparisonIndex)[]
  ).map((name) => [
    name,
    questionOf(`index.${name}`, (records: Records) => unnoted(() => bareIndex(records))[name] as Answer),
  ]),
);

/** Each question is noted by itself: who looks one clause up shows nothing of the others. */
export const indexRecords: (records: Records) => ComparisonIndex = once(
  (records: Records) =>
    Object.fromEntries(
      Object.entries(ASKED).map(([name, ask]) => [name, (...args: string[]) => ask(records, ...args)]),
    ) as unknown as ComparisonIndex,
);

function makeIndex(records: Records): ComparisonIndex {
  const clauses = new Map(records.clauses.map((clause) => [clause.id, clause]));
  const documents = new Map(records.documents.map((doc) => [doc.id, doc]));
  const byDocument = Map.groupBy(records.clauses, (clause) => clause.document);
  const targets = Map.groupBy(records.targets, (target) => target.clause);
  const byIndicator = new Map(
    [...Map.groupBy(records.targets, ({ indicator }) => indicator)].map(([indicator, own]) => [
      indicator,
      Map.groupBy(own, ({ clause }) => clauses.get(clause)?.document ?? ''),
    ]),
  );
  const indicators = new Map(
    records.indicators.map(({ id, name, nameEn, merged }): [string, NamedIndicator] => [
      id,
      { id, name, nameEn, merged },
    ]),
  );
  const gaps = new Map(
    [...Map.groupBy(records.gaps, ({ clause }) => clause)].map(([clause, own]) => [
      clause,
      new Map(own.map((gap) => [gap.document, gap])),
    ]),
  );
  const none: ReadonlyMap<string, GapRecord> = new Map();
  const groups = new Map(
    records.alignments.groups.flatMap((group) => group.members.map((member) => [member, group] as const)),
  );
  const pairs = Map.groupBy(
    toldPairs(records).flatMap((pair): SeenPair[] => [
      { pair, self: pair.a, other: pair.b, flipped: false },
      { pair, self: pair.b, other: pair.a, flipped: true },
    ]),
    (seen) => seen.self,
  );
  const known = <T>(kind: string, items: ReadonlyMap<string, T>, id: string): T => {
    const found = items.get(id);
    if (found === undefined) throw new Error(`no ${kind} “${id}” in the records`);
    return found;
  };
  return {
    clause: (id) => known('clause', clauses, id),
    document: (id) => known('document', documents, id),
    clausesIn: (document) => byDocument.get(document) ?? [],
    pairs: (clause) => pairs.get(clause) ?? [],
    pairsWith: (clause, document) =>
      (pairs.get(clause) ?? []).filter(({ other }) => clauses.get(other)?.document === document),
    gap: (clause, document) => gaps.get(clause)?.get(document) ?? null,
    gaps: (clause) => gaps.get(clause) ?? none,
    targets: (clause) => targets.get(clause) ?? [],
    group: (clause) => groups.get(clause) ?? null,
    row: (clause) => groups.get(clause)?.id ?? clause,
    indicator: (id) => indicators.get(id) ?? null,
    targetsFor: (document, indicator) => byIndicator.get(indicator)?.get(document) ?? NO_TARGETS,
    targetsBy: (indicator) => byIndicator.get(indicator) ?? new Map(),
  };
}

/** The stretches of `self`'s heading or body in a pair: `[kind, start, end]`. */
export function stretchesOf(
  { pair, flipped }: SeenPair,
  part: 'heading' | 'body',
): readonly (readonly [Piece[0], number, number])[] {
  return pair.differences[part].map(([kind, a, aEnd, b, bEnd]) =>
    flipped ? [kind, b, bEnd] : [kind, a, aEnd],
  );
}
