/** What the front page tells: indicators on which the editions of one programme differ, and how much they share. */
import type { BorrowingRecord } from '../model/alignment.ts';
import type { IndicatorRecord, TargetRecord } from '../model/target.ts';
import { records } from './load.ts';
import { editionsOf, indicatorById, shelfOf, targetById } from './lookups.ts';

export interface Finding {
  readonly indicator: IndicatorRecord;
  /** One target a document, in shelf order. */
  readonly cells: readonly {
    readonly document: string;
    readonly target: TargetRecord;
    readonly differs: boolean;
  }[];
}

/**
 * Indicators with comparable values of which at least one is not like the others, those quantified by
 * most documents first, then those furthest apart.
 */
export function findings(limit: number): readonly Finding[] {
  const differing = new Set(
    records.comparisons
      .filter(({ value, a, b }) => value !== 'equal' && value !== 'incomparable' && sameSeries(a, b))
      .map(({ indicator }) => indicator),
  );
  return [...differing]
    .map((id) => finding(indicatorById(id)))
    .filter(({ cells }) => cells.some(({ differs }) => differs))
    .toSorted((x, y) => y.cells.length - x.cells.length || spread(y) - spread(x))
    .slice(0, limit);
}

function sameSeries(a: string, b: string): boolean {
  const series = shelfOf(a)?.series;
  return series != null && series === shelfOf(b)?.series;
}

function finding(indicator: IndicatorRecord): Finding {
  const editions = new Set(
    records.comparisons
      .filter((c) => c.indicator === indicator.id && c.value !== 'incomparable' && sameSeries(c.a, c.b))
      .flatMap(({ targetA, targetB }) => [targetA, targetB]),
  );
  const chosen = indicator.cells.flatMap(({ document, targets }) => {
    const id = targets.find((target) => editions.has(target));
    return id ? [{ document, target: targetById(id) }] : [];
  });
  const counts = Map.groupBy(chosen, ({ target }) => target.value);
  const most = Math.max(...[...counts.values()].map((group) => group.length));
  const tie = [...counts.values()].filter((group) => group.length === most).length > 1;
  return {
    indicator,
    cells: chosen.map((cell) => ({
      ...cell,
      differs: counts.size > 1 && (tie || (counts.get(cell.target.value)?.length ?? 0) < most),
    })),
  };
}

function spread({ cells }: Finding): number {
  const values = cells.map(({ target }) => target.value);
  return Math.max(...values) / Math.max(Math.min(...values), 0.001);
}

/** For each edition of the first series, the other edition that it shares most with. */
export function closestSources(): readonly BorrowingRecord[] {
  const series = records.shelf.find((shelf) => shelf.series !== null)?.series;
  if (!series) return [];
  return editionsOf(series).flatMap(({ id }) => {
    const others = records.borrowings.filter(
      ({ document, from }) => document === id && from !== id && sameSeries(document, from),
    );
    const best = others.toSorted((x, y) => y.share - x.share)[0];
    return best ? [best] : [];
  });
}
