/** What differs in substance in one row, as facts that the page puts into one sentence. */

import type { Substance } from '#model/alignment.ts';
import type { ClauseRecord } from '#model/clause.ts';
import type { ComparisonColumn } from '../columns.ts';
import type { ComparisonIndex } from '../record-index.ts';
import type { BoundsFact, ByColumn, ExtraFact, SummaryFact, ValuesFact } from './facts.ts';
import { gatherExtras, holds, likenessOf, substanceOf, toBounds, toValues } from './facts.ts';
import { columnsOf, pairsByColumn, statedInWords } from './in-words.ts';
import { statedNumbers } from './numbers.ts';
import { mayState, settle, standsOnce } from './settle.ts';

export interface RowAccount {
  readonly facts: readonly SummaryFact[];
  /** Weight of all that differs, then how far the wording is apart; orders “most different first”. */
  readonly divergence: number;
}

// Numbers and dates are what a reader compares; who does it and how firmly comes after.
const WEIGHT: Readonly<Record<Substance['kind'], number>> = {
  number: 5,
  comparator: 4,
  date: 4,
  duty: 2,
  agency: 2,
  place: 0,
};

/**
 * Facts of one row, weightiest first. They speak of all places that have the row; each says in its condition
 * for which choice of places it is true.
 */
export function summarise(
  index: ComparisonIndex,
  columns: readonly ComparisonColumn[],
  byColumn: ByColumn,
): RowAccount {
  const present = byColumn.flatMap((clauses, column) => (clauses.length > 0 ? [column] : []));
  const byDefault = (column: number) => columns[column]?.byDefault === true;
  const numbers = statedNumbers(index, columns, byColumn, present);
  const statements = [
    ...numbers,
    ...settle(statedInWords(index, byColumn, present, numbers), (column, words) =>
      standsOnce(byColumn[column] ?? [], words),
    ),
  ].toSorted((a, b) => WEIGHT[b.about] - WEIGHT[a.about]);
  const valued = statements.map((statement) => ({ statement, values: toValues(statement) }));
  const values = valued.flatMap((one) => one.values ?? []);
  const extras = gatherExtras(
    valued.flatMap((one) => (one.values === null ? [one.statement] : [])),
    (column, value, about) => mayState(byColumn[column] ?? [], value, about),
  );
  const bounds = statements.flatMap(toBounds);
  const likeness = howNear(index, byColumn, present);
  const year = sharedDeadline(index, byColumn, present);
  const differing = [...values, ...bounds, ...extras].flatMap((fact) => {
    const condition = substanceOf(fact);
    return condition === null ? [] : [{ fact, first: holds(condition, byDefault) }];
  });
  // What differs among the places that stand there when the page opens is told first.
  const told = [...differing.filter(({ first }) => first), ...differing.filter(({ first }) => !first)];
  const facts: SummaryFact[] = told.map(({ fact }) => fact);
  if (year !== null && values.length > 0 && !values.some(({ about }) => about === 'date'))
    facts.push({ kind: 'deadline', year, columns: present });
  facts.push(...bounds.filter((fact) => substanceOf(fact) === null));
  facts.push(...whereItStands(index, columns, byColumn, present));
  if (likeness) facts.push(likeness);
  const weight = differing.filter(({ first }) => first).reduce((sum, { fact }) => sum + weightOf(fact), 0);
  return { facts, divergence: weight + (1 - (likeness?.share ?? 1)) };
}

const weightOf = (fact: ValuesFact | ExtraFact | BoundsFact): number => {
  if (fact.kind === 'values') return WEIGHT[fact.about];
  return fact.kind === 'bounds' ? WEIGHT.comparator : fact.items.length;
};

/** Whether the places in view differ in numbers, dates, agencies or duty; that one lacks the row is told apart. */
export const differsInSubstance = (
  facts: readonly SummaryFact[],
  inView: (column: number) => boolean = () => true,
): boolean =>
  facts.some((fact) => {
    const condition = substanceOf(fact);
    return condition !== null && holds(condition, inView);
  });

function whereItStands(
  index: ComparisonIndex,
  columns: readonly ComparisonColumn[],
  byColumn: ByColumn,
  present: readonly number[],
): readonly SummaryFact[] {
  const isDefault = (column: number) => columns[column]?.byDefault === true;
  const missing = columns.flatMap((_, column) =>
    isDefault(column) && !present.includes(column) ? [column] : [],
  );
  const later = present.filter((column) => !isDefault(column));
  const facts: SummaryFact[] = [];
  if (missing.length > 0 && present.length > 0) {
    const leaves = byColumn.flat().filter(({ leaf }) => leaf);
    const looked = (column: number) =>
      (columns[column]?.documents ?? []).every((document) =>
        leaves.every(({ id }) => index.gap(id, document.id)?.state === 'absent'),
      );
    const absent = missing.filter(looked);
    facts.push({
      kind: 'only',
      columns: present,
      absent,
      unchecked: missing.filter((column) => !absent.includes(column)),
    });
  }
  if (later.length > 0) facts.push({ kind: 'later', columns: later });
  return facts;
}

/** The year that every target of the row is due in, when each column sets one and all are equal. */
function sharedDeadline(
  index: ComparisonIndex,
  byColumn: ByColumn,
  present: readonly number[],
): number | null {
  if (present.length < 2) return null;
  const years = present.map((column) => {
    const own = (byColumn[column] as readonly ClauseRecord[])
      .flatMap(({ id }) => index.targets(id))
      .flatMap(({ deadline }) => (deadline ? [deadline.year] : []));
    return new Set(own);
  });
  const all = new Set(years.flatMap((set) => [...set]));
  return all.size === 1 && years.every((set) => set.size === 1) ? ([...all][0] as number) : null;
}

/** Mean share of equal characters over the pairs of the row; null where nothing is paired. */
function howNear(
  index: ComparisonIndex,
  byColumn: ByColumn,
  present: readonly number[],
): Extract<SummaryFact, { kind: 'likeness' }> | null {
  const columnOf = columnsOf(byColumn);
  const paired = present.flatMap((from, n) => {
    const pairs = pairsByColumn(index, byColumn[from] ?? [], columnOf);
    return present.slice(n + 1).flatMap((to) => {
      const shares = (pairs.get(to) ?? []).map(({ pair }) => pair.differences.sameShare);
      return shares.length > 0 ? [{ columns: [from, to], share: mean(shares) }] : [];
    });
  });
  if (paired.length === 0) return null;
  const levels = new Set(paired.map(({ share }) => likenessOf(share)));
  const near = new Set(paired.flatMap((pair) => pair.columns));
  const columns = present.filter((column) => near.has(column));
  const share = mean(paired.map((pair) => pair.share));
  return { kind: 'likeness', share, level: levels.size === 1 ? likenessOf(share) : null, columns };
}

const mean = (shares: readonly number[]): number =>
  shares.reduce((sum, share) => sum + share, 0) / shares.length;
