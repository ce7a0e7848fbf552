/** How one document's target stands to another's: computed facts, which the pages put into words. */

import { readUnit } from '#language/forms/numbers/worth.ts';
import { form } from '#language/rules/form.ts';
import { documentOf } from '#model/clause-id.ts';
import type { Comparator, ComparisonRecord, IndicatorRecord, TargetRecord } from '#model/facts/target.ts';
import type { ToldOf } from './pairs/told-of.ts';

type Difference = Pick<ComparisonRecord, 'value' | 'difference' | 'reason'>;

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
            return b.length === 0 ? [] : [compareCells(indicator, a, b)];
          }),
    );
  });
}

function compareCells(
  { id, direction }: IndicatorRecord,
  a: readonly TargetRecord[],
  b: readonly TargetRecord[],
): ComparisonRecord {
  const [first, second] = [representative(a), representative(b)];
  const several = a.some(differsFrom(first)) || b.some(differsFrom(second));
  return {
    indicator: id,
    a: documentOf(first.clause),
    b: documentOf(second.clause),
    ...(several && sameUnit(first, second)
      ? incomparable('several')
      : compareValues(first, second, direction)),
    deadline: compareDeadlines(first, second),
    targetA: first.id,
    targetB: second.id,
  };
}

const sameUnit = (a: TargetRecord, b: TargetRecord): boolean =>
  readUnit(a.unit).name === readUnit(b.unit).name;

/** Of several statements of one value, the one that says by when. */
const representative = (targets: readonly TargetRecord[]): TargetRecord =>
  targets.find(({ deadline }) => deadline !== null) ?? (targets[0] as TargetRecord);

const differsFrom =
  (one: TargetRecord) =>
  (other: TargetRecord): boolean =>
    one.value !== other.value || one.valueMax !== other.valueMax || one.unit !== other.unit;

/** Of a against b; `direction` says which way is stricter. */
export function compareValues(
  a: TargetRecord,
  b: TargetRecord,
  direction: IndicatorRecord['direction'],
): Difference {
  const [unitA, unitB] = [readUnit(a.unit), readUnit(b.unit)];
  if (unitA.name !== unitB.name) return incomparable('unit');
  if (namesPlaces(a) !== namesPlaces(b)) return incomparable('scope');
  const [lowA, highA] = rangeOf(a, unitA.scale);
  const [lowB, highB] = rangeOf(b, unitB.scale);
  if (lowA === lowB && highA === highB) {
    const single = lowA === highA;
    return { value: compareStrictness(a, b, direction), difference: single ? 0 : null, reason: null };
  }
  const difference = a.valueMax === null && b.valueMax === null ? round((lowA - lowB) / unitA.scale) : null;
  if (lowA >= highB) return { value: 'higher', difference, reason: null };
  if (highA <= lowB) return { value: 'lower', difference, reason: null };
  return incomparable('range');
}

const incomparable = (reason: NonNullable<ComparisonRecord['reason']>): Difference => ({
  value: 'incomparable',
  difference: null,
  reason,
});

const rangeOf = ({ value, valueMax }: TargetRecord, scale: number): [number, number] => [
  value * scale,
  (valueMax ?? value) * scale,
];

/** 榕城区、普宁市…达标率 speaks of a part of the place. */
const namesPlaces = ({ subject }: TargetRecord): boolean =>
  form('^[^，、的]{1,4}{level}(?:、[^，、的]{1,4}{level})+').test(subject.hans);

/** 达到98% binds like 98%以上; 左右 binds less. */
const STRICTNESS: Readonly<Record<'higher' | 'lower', Readonly<Record<Comparator, number>>>> = {
  higher: { '>': 3, '>=': 2, '=': 2, '~': 1, '<=': 0, '<': 0 },
  lower: { '<': 3, '<=': 2, '=': 2, '~': 1, '>=': 0, '>': 0 },
};

function compareStrictness(
  a: TargetRecord,
  b: TargetRecord,
  direction: IndicatorRecord['direction'],
): 'equal' | 'stricter' | 'looser' {
  if (direction === null) return 'equal';
  const order = STRICTNESS[direction][a.comparator] - STRICTNESS[direction][b.comparator];
  return order === 0 ? 'equal' : order > 0 ? 'stricter' : 'looser';
}

/** 到2018年 and 2018年底前 both end with 2018; only 年初 is earlier in its year. */
export function compareDeadlines(a: TargetRecord, b: TargetRecord): ComparisonRecord['deadline'] {
  if (!a.deadline) return b.deadline ? 'only-b' : 'neither';
  if (!b.deadline) return 'only-a';
  const at = ({ year, point }: NonNullable<TargetRecord['deadline']>): number =>
    year - (point === 'start' ? 1 : 0);
  const [first, second] = [at(a.deadline), at(b.deadline)];
  return first === second ? 'equal' : first < second ? 'earlier' : 'later';
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
