/** Who took how much from whom, section by section: ribbons from an earlier document to a later one. */
import type { ClauseRecord } from '#model/clause.ts';
import type { DocumentRecord } from '#model/document.ts';
import type { Records } from '#model/records.ts';
import { once } from '../remember.ts';
import { datedBy, inShelfOrder } from './columns.ts';
import { type ComparisonIndex, indexRecords, type SeenPair } from './record-index.ts';

/** A pair of clauses with the characters that stand in runs of twelve or more in both. */
export interface CopiedClause {
  readonly from: ClauseRecord;
  readonly to: ClauseRecord;
  readonly characters: number;
}

export interface FlowSection {
  readonly clause: ClauseRecord;
  /** Characters of all its texts. */
  readonly size: number;
}

export interface FlowRibbon {
  /** Places in `left` and `right`. */
  readonly from: number;
  readonly to: number;
  readonly characters: number;
  /** Most copied first. */
  readonly clauses: readonly CopiedClause[];
}

export interface Flow {
  readonly earlier: DocumentRecord;
  readonly later: DocumentRecord;
  readonly left: readonly FlowSection[];
  readonly right: readonly FlowSection[];
  readonly ribbons: readonly FlowRibbon[];
  readonly characters: number;
}

/** Shorter runs are set phrases; borrowing is measured by the same length. */
export const SHORTEST_RUN = 12;
// Less than a short paragraph is no borrowing that a reader would look for.
const LEAST = 200;
// A section that holds more of its document than this says nothing as one; its parts stand in its place.
const LARGE = 0.4;

/** Of pairs, the characters in equal runs of twelve or more, where there are any. */
const copiedIn = (
  index: ComparisonIndex,
  clause: ClauseRecord,
  pairs: readonly SeenPair[],
): readonly CopiedClause[] =>
  pairs.flatMap(({ pair, other }): CopiedClause[] => {
    const { heading, body } = pair.differences;
    const characters = [...heading, ...body]
      .filter(([kind, start, end]) => kind === 'same' && end - start >= SHORTEST_RUN)
      .reduce((sum, [, start, end]) => sum + end - start, 0);
    return characters > 0 ? [{ from: clause, to: index.clause(other), characters }] : [];
  });

/** Those of a document's clauses, by the document of the other. */
function copiedFrom(records: Records, from: string): ReadonlyMap<string, readonly CopiedClause[]> {
  const index = indexRecords(records);
  const copied = index.clausesIn(from).flatMap((clause) => copiedIn(index, clause, index.pairs(clause.id)));
  return Map.groupBy(copied, ({ to }) => to.document);
}

/** The pairs of two documents that have equal runs of twelve characters or more. */
export function copiedClauses(records: Records, from: string, to: string): readonly CopiedClause[] {
  const index = indexRecords(records);
  return index.clausesIn(from).flatMap((clause) => copiedIn(index, clause, index.pairsWith(clause.id, to)));
}

/**
 * For each document the earlier one from which most of its wording comes, in the order of the shelf. Each pair of
 * clauses is looked at once, and sections are drawn of the one flow that is shown.
 */
export const borrowingFlows = once((records: Records): readonly Flow[] => {
  const documents = inShelfOrder(records);
  const known = new Map(documents.map((document) => [document.id, document]));
  const best = new Map<
    string,
    { readonly earlier: DocumentRecord; readonly copied: readonly CopiedClause[] }
  >();
  for (const earlier of documents)
    for (const [id, copied] of copiedFrom(records, earlier.id)) {
      const later = known.get(id);
      if (!later || !isBefore(earlier, later) || sum(copied) < LEAST) continue;
      if (sum(copied) > sum(best.get(id)?.copied ?? [])) best.set(id, { earlier, copied });
    }
  return documents.flatMap((later): Flow[] => {
    const found = best.get(later.id);
    return found ? [flowBetween(records, found.earlier, later, found.copied)] : [];
  });
});

/** Whether a document is known to have been issued before another. */
export function isBefore(a: DocumentRecord, b: DocumentRecord): boolean {
  const [one, other] = [datedBy(a), datedBy(b)];
  return one !== null && other !== null && one.localeCompare(other) < 0;
}

function flowBetween(
  records: Records,
  earlier: DocumentRecord,
  later: DocumentRecord,
  copied: readonly CopiedClause[],
): Flow {
  const [left, right] = [sectionsOf(records, earlier.id), sectionsOf(records, later.id)];
  const [placeLeft, placeRight] = [placesIn(records, left), placesIn(records, right)];
  const bundles = Map.groupBy(copied, ({ from, to }) => `${placeLeft(from)} ${placeRight(to)}`);
  const ribbons = [...bundles.values()].map((clauses): FlowRibbon => {
    const [first] = clauses as [CopiedClause];
    return {
      from: placeLeft(first.from),
      to: placeRight(first.to),
      characters: sum(clauses),
      clauses: clauses.toSorted((a, b) => b.characters - a.characters),
    };
  });
  return {
    earlier,
    later,
    left,
    right,
    ribbons: ribbons
      .filter(({ from, to }) => from >= 0 && to >= 0)
      .toSorted((a, b) => a.from - b.from || a.to - b.to),
    characters: sum(copied),
  };
}

const sum = (clauses: readonly CopiedClause[]): number =>
  clauses.reduce((total, { characters }) => total + characters, 0);

/** Top sections of a document; one that holds most of it gives way to its parts. */
export function sectionsOf(records: Records, document: string): readonly FlowSection[] {
  const index = indexRecords(records);
  const clauses = index.clausesIn(document);
  const children = Map.groupBy(clauses, ({ parent }) => parent);
  const sizes = new Map<string, number>();
  const size = (clause: ClauseRecord): number => {
    const known = sizes.get(clause.id);
    if (known !== undefined) return known;
    const own = clause.body.hans.length + (clause.heading?.hans.length ?? 0);
    const all = (children.get(clause.id) ?? []).reduce((total, child) => total + size(child), own);
    sizes.set(clause.id, all);
    return all;
  };
  const top = children.get(null) ?? [];
  const whole = top.reduce((total, clause) => total + size(clause), 0);
  return top
    .flatMap((clause) => {
      const parts = children.get(clause.id) ?? [];
      return size(clause) > whole * LARGE && parts.length > 1 ? parts : [clause];
    })
    .map((clause) => ({ clause, size: size(clause) }));
}

/** In which of the sections a clause stands; −1 for the introduction of a section that gave way to its parts. */
function placesIn(records: Records, sections: readonly FlowSection[]): (clause: ClauseRecord) => number {
  const index = indexRecords(records);
  const places = new Map(sections.map(({ clause }, n) => [clause.id, n]));
  const placeOf = (clause: ClauseRecord): number =>
    places.get(clause.id) ?? (clause.parent === null ? -1 : placeOf(index.clause(clause.parent)));
  return placeOf;
}
