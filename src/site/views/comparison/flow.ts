/** Who took how much from whom, section by section: ribbons from an earlier document to a later one. */
import type { ClauseRecord } from '#model/clause.ts';
import type { DocumentRecord } from '#model/document.ts';
import type { Records } from '#model/records.ts';
import { datedBy, inShelfOrder } from './columns.ts';
import { indexRecords } from './record-index.ts';

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

/** Characters of `a` and `b` in equal runs of twelve or more, for every pair of two documents. */
export function copiedClauses(records: Records, from: string, to: string): readonly CopiedClause[] {
  const index = indexRecords(records);
  return index.clausesIn(from).flatMap((clause) =>
    index.pairs(clause.id).flatMap((seen): CopiedClause[] => {
      const other = index.clause(seen.other);
      if (other.document !== to) return [];
      const { heading, body } = seen.pair.differences;
      const characters = [...heading, ...body]
        .filter(([kind, start, end]) => kind === 'same' && end - start >= SHORTEST_RUN)
        .reduce((sum, [, start, end]) => sum + end - start, 0);
      return characters > 0 ? [{ from: clause, to: other, characters }] : [];
    }),
  );
}

/** For each document the earlier one from which most of its wording comes, in the order of the shelf. */
export function borrowingFlows(records: Records): readonly Flow[] {
  const documents = inShelfOrder(records);
  return documents.flatMap((later): Flow[] => {
    const flows = documents
      .filter((earlier) => isBefore(earlier, later))
      .map((earlier) => flowBetween(records, earlier, later))
      .filter(({ characters }) => characters >= LEAST)
      .toSorted((a, b) => b.characters - a.characters);
    return flows.slice(0, 1);
  });
}

/** Whether a document is known to have been issued before another. */
export function isBefore(a: DocumentRecord, b: DocumentRecord): boolean {
  const [one, other] = [datedBy(a), datedBy(b)];
  return one !== null && other !== null && one.localeCompare(other) < 0;
}

function flowBetween(records: Records, earlier: DocumentRecord, later: DocumentRecord): Flow {
  const [left, right] = [sectionsOf(records, earlier.id), sectionsOf(records, later.id)];
  const [placeLeft, placeRight] = [placesIn(records, left), placesIn(records, right)];
  const copied = copiedClauses(records, earlier.id, later.id);
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
