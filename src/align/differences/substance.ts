/** The differences that change what is promised, as facts with subject and direction. */
import type { Substance } from '#model/alignment.ts';
import type { DutyClass, TargetRecord } from '#model/facts/target.ts';
import type { TokenText, Unit } from './tokens.ts';
import { amountOf, unitOf } from './unit-of.ts';
import type { UnitPair } from './units.ts';

/** What the stages before found out about one side: its targets by the offset of their number in the text. */
export type SubjectOf = (offset: number) => string | null;

/** Facts of the unit pairs that differ, in the order given: `2名` against `2.5名` with subject 全科医生数. */
export function toSubstance(
  a: Pick<TokenText, 'hans'>,
  b: Pick<TokenText, 'hans'>,
  units: readonly UnitPair[],
  subjectA: SubjectOf,
  subjectB: SubjectOf,
): Substance[] {
  return units.map(({ kind, a: left, b: right }) => {
    const about = kind === 'number' || kind === 'comparator';
    return {
      kind,
      a: left && a.hans.slice(left.start, left.end),
      b: right && b.hans.slice(right.start, right.end),
      subject: about ? ((left && subjectA(left.start)) ?? (right && subjectB(right.start))) : null,
      direction: left && right ? directionOf(kind, left, right) : null,
    };
  });
}

const STRENGTH: Readonly<Record<DutyClass, number>> = { must: 4, shall: 3, may: 2, encourage: 1, explore: 0 };
// At least promises most, about least; ceilings have no order with floors.
const FIRMNESS: Readonly<Record<string, number>> = { '~': 0, '>=': 1, '>': 1 };

function directionOf(kind: UnitPair['kind'], a: Unit, b: Unit): Substance['direction'] {
  const order = (x: number, y: number, more: Substance['direction'], less: Substance['direction']) =>
    x === y || Number.isNaN(x - y) ? null : x > y ? more : less;
  switch (kind) {
    case 'number':
      return unitOf(a.key) === unitOf(b.key)
        ? order(amountOf(a.key), amountOf(b.key), 'higher', 'lower')
        : null;
    case 'date':
      return order(yearOf(a.key), yearOf(b.key), 'later', 'earlier');
    case 'duty':
      return a.duty && b.duty ? order(STRENGTH[a.duty], STRENGTH[b.duty], 'stronger', 'weaker') : null;
    case 'comparator':
      return order(firmnessOf(a.key), firmnessOf(b.key), 'stronger', 'weaker');
    default:
      return null;
  }
}

/** The last year of a date: 2016-2018年 → 2018. */
const yearOf = (key: string): number => Number(key.match(/\d{4}(?!.*\d{4})/)?.[0]);

const firmnessOf = (key: string): number => FIRMNESS[key] ?? Number.NaN;

/** Finds the target whose number stands at an offset of the clause's body. */
export function subjectFinder(targets: readonly TargetRecord[], toSource: readonly number[]): SubjectOf {
  return (offset) => {
    const at = toSource[offset];
    if (at === undefined) return null;
    // A comparator stands right before or behind the number it belongs to.
    const target =
      targets.find(({ span }) => span[0] <= at && at < span[1]) ??
      targets.find(({ span }) => span[0] - 4 <= at && at < span[1] + 2);
    return target?.subject.hans || null;
  };
}
