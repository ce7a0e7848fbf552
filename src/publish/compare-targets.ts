/** How the documents of an edition stand to each other on what they quantify. */
import { compareSets } from '#language/forms/numbers/compare-targets.ts';
import { documentOf } from '#model/clause-id.ts';
import type { ComparisonRecord, IndicatorRecord, TargetRecord } from '#model/facts/target.ts';
import type { ToldOf } from './pairs/told-of.ts';

/**
 * One record for each indicator and each two documents that quantify it, in the order of the cells, of those two that are
 * told of (`others`); the cells of an indicator are the documents in their order.
 */
export function compareTargets(
  indicators: readonly IndicatorRecord[],
  targets: readonly TargetRecord[],
  others: ToldOf,
): ComparisonRecord[] {
  const byId = new Map(targets.map((target) => [target.id, target]));
  return indicators.flatMap((indicator) => {
    const cells = indicator.cells.map((cell) => cell.targets.flatMap((id) => byId.get(id) ?? []));
    return cells.flatMap((a, at) =>
      a.length === 0
        ? []
        : others(at).flatMap((other) => {
            const b = other > at ? (cells[other] ?? []) : [];
            if (b.length === 0) return [];
            const compared = compareSets(a, b, indicator.direction);
            const [one, two] = [documentOf(compared.targetA), documentOf(compared.targetB)];
            return [{ indicator: indicator.id, a: one, b: two, ...compared }];
          }),
    );
  });
}
