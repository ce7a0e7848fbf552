/** The records by the questions that comparisons ask; made once for each set of records. */
import type { GapRecord, GroupRecord, PairRecord, Piece } from '#model/alignment.ts';
import type { ClauseRecord } from '#model/clause.ts';
import type { DocumentRecord } from '#model/document.ts';
import type { IndicatorRecord, TargetRecord } from '#model/facts/target.ts';
import type { Records } from '#model/records.ts';
import { toldPairs } from './told/told-pairs.ts';

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
  readonly gap: (clause: string, document: string) => GapRecord | null;
  readonly targets: (clause: string) => readonly TargetRecord[];
  readonly group: (clause: string) => GroupRecord | null;
  readonly indicator: (id: string) => IndicatorRecord | null;
  /** All targets of a document that belong to an indicator. */
  readonly targetsFor: (document: string, indicator: string) => readonly TargetRecord[];
}

const indexes = new WeakMap<Records, ComparisonIndex>();

export function indexRecords(records: Records): ComparisonIndex {
  let index = indexes.get(records);
  if (!index) {
    index = makeIndex(records);
    indexes.set(records, index);
  }
  return index;
}

function makeIndex(records: Records): ComparisonIndex {
  const clauses = new Map(records.clauses.map((clause) => [clause.id, clause]));
  const documents = new Map(records.documents.map((doc) => [doc.id, doc]));
  const byDocument = Map.groupBy(records.clauses, (clause) => clause.document);
  const targets = Map.groupBy(records.targets, (target) => target.clause);
  const byIndicator = Map.groupBy(
    records.targets.filter(({ indicator }) => indicator !== null),
    ({ clause, indicator }) => `${clauses.get(clause)?.document} ${indicator}`,
  );
  const indicators = new Map(records.indicators.map((indicator) => [indicator.id, indicator]));
  const gaps = new Map(records.gaps.map((gap) => [`${gap.clause} ${gap.document}`, gap]));
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
    gap: (clause, document) => gaps.get(`${clause} ${document}`) ?? null,
    targets: (clause) => targets.get(clause) ?? [],
    group: (clause) => groups.get(clause) ?? null,
    indicator: (id) => indicators.get(id) ?? null,
    targetsFor: (document, indicator) => byIndicator.get(`${document} ${indicator}`) ?? [],
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
