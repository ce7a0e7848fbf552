/** What the front page tells: indicators on which the editions of one programme differ, and how much they share. */
import { areComparable } from '#language/forms/numbers/compare-targets.ts';
import type { ClauseRecord } from '#model/clause.ts';
import type { IndicatorRecord, TargetRecord } from '#model/facts/target.ts';
import type { Records } from '#model/records.ts';
import { largestSeries, placesOf, speakerOf } from './comparison/columns.ts';
import { records } from './load.ts';
import { clauseById, documentById, editionsOf, targetById } from './lookups.ts';
import { once } from './remember.ts';
import { spanWithin } from './text/seed-map.ts';

export interface FindingCell {
  /** The place's edition of the programme. */
  readonly document: string;
  /** What the edition sets, or another document of the place where it sets nothing; null where none does. */
  readonly target: TargetRecord | null;
  /** Other numbers that the place's other documents set, oldest first. */
  readonly others: readonly TargetRecord[];
  /** Whether a place without a number speaks of the indicator at all. */
  readonly mentioned: boolean;
  /** Whether the number is not the one that most places set. */
  readonly differs: boolean;
}

export interface Finding {
  readonly indicator: IndicatorRecord;
  /** One for each place with an edition, in shelf order. */
  readonly cells: readonly FindingCell[];
}

export const editionsIn = once((all: Records): readonly string[] => {
  const largest = largestSeries(all);
  const series = all.shelf.find((one) => one.series !== null && largest.has(one.document))?.series ?? null;
  return series === null ? [] : editionsOf(series).map(({ id }) => id);
});
/** All documents of each place, oldest first. */
const byPlace = once(
  (all: Records) =>
    new Map(placesOf(all).map(({ id, documents }) => [id, documents.map((document) => document.id)])),
);

/**
 * Indicators whose comparable numbers differ, those set by most editions first; then indicators for
 * which some editions set a number and others speak of the matter without one.
 */
export function findings(limit: number): readonly Finding[] {
  const editions = new Set(editionsIn(records));
  const setBy = ({ cells }: IndicatorRecord) =>
    cells
      .filter(({ document, targets }) => targets.length > 0 && editions.has(document))
      .map(({ targets }) => targets.map(targetById));
  return records.indicators
    .map((indicator) => ({ indicator, sets: setBy(indicator) }))
    .filter(({ sets }) => sets.length > 1 && areComparable(sets))
    .map(({ indicator }) => finding(indicator))
    .map((found) => ({ found, rank: rankOf(found) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((x, y) => y.rank - x.rank)
    .slice(0, limit)
    .map(({ found }) => found);
}

const withNumber = ({ cells }: Finding): number => cells.filter(({ target }) => target).length;

// A different number outweighs any silence; a silence tells more the more editions do set a number.
function rankOf(found: Finding): number {
  if (found.cells.some(({ differs }) => differs)) return 100 + withNumber(found);
  return found.cells.some(({ target, mentioned }) => !target && mentioned) ? withNumber(found) : 0;
}

function finding(indicator: IndicatorRecord): Finding {
  const cells = editionsIn(records).map((document) => {
    const documents = new Set(
      [document, ...(byPlace(records).get(speakerOf(documentById(document))) ?? [])].toSorted(
        (a, b) => Number(b === document) - Number(a === document),
      ),
    );
    const own = [...documents].flatMap(
      (id) => indicator.cells.find((candidate) => candidate.document === id) ?? [],
    );
    const [target = null, ...rest] = own.flatMap(({ targets }) => targets.slice(0, 1).map(targetById));
    return {
      document,
      target,
      others: rest.filter((other) => target !== null && !saysTheSame(target, other)),
      mentioned: own.some(({ mentionedIn }) => mentionedIn.length > 0),
    };
  });
  const counts = Map.groupBy(
    cells.flatMap(({ target }) => (target ? [target] : [])),
    ({ value }) => value,
  );
  const most = Math.max(0, ...[...counts.values()].map((group) => group.length));
  const tie = [...counts.values()].filter((group) => group.length === most).length > 1;
  const differs = (target: TargetRecord | null): boolean =>
    target !== null && counts.size > 1 && (tie || (counts.get(target.value)?.length ?? 0) < most);
  return { indicator, cells: cells.map((cell) => ({ ...cell, differs: differs(cell.target) })) };
}

const saysTheSame = (a: TargetRecord, b: TargetRecord): boolean =>
  a.value === b.value && a.valueMax === b.valueMax && a.deadline?.year === b.deadline?.year;

/** The sentence of a clause that states a target, as `[start, end]` in its body. */
export function sentenceOf(target: TargetRecord): {
  readonly clause: ClauseRecord;
  readonly start: number;
  readonly end: number;
  /** The number within the body. */
  readonly number: readonly [number, number];
} | null {
  const clause = clauseById(target.clause);
  const number = spanWithin(clause, 'body', target.span);
  if (!number) return null;
  const text = clause.body.source;
  const start = Math.max(text.lastIndexOf('。', number[0]), text.lastIndexOf('；', number[0])) + 1;
  const stop = text.slice(number[1]).search(/[。；]/u);
  return { clause, start, end: stop < 0 ? text.length : number[1] + stop + 1, number };
}
