/** Which numbers of two texts are each other's counterparts by what they measure, wherever they stand. */
import { APART_RULES } from '#language/rules/apart.ts';
import { decide } from '#language/rules/rule.ts';
import { fitOf } from './measured-units.ts';
import type { Unit } from './tokens.ts';
import { countsAlike, saysTheSame, type UnitPair } from './units.ts';

// 80岁以上老年人每餐补贴 beside 80周岁以上的老年人每餐补贴 (.64) and 65周岁以上的低保、特困老年人每餐补贴 (.47).
const NEARER = 0.1;

/**
 * Two numbers do not meet where one of them has a counterpart in the other text that is nearer in what it measures, and that has none nearer
 * itself: 无害化处理率100% meets no 回收利用率42% of a text whose counterpart stands in the next sentence.
 */
export function suited(a: readonly Unit[], b: readonly Unit[]): (one: Unit, other: Unit) => boolean {
  const [nearestInB, nearestInA] = [nearestOf(b), nearestOf(a)];
  return (one, other) => {
    const fit = fitOf(one, other);
    if (fit === null) return true;
    const [toOne, toOther] = [nearestInB(one), nearestInA(other)];
    const isNext = (best: Nearest, back: (unit: Unit) => Nearest) =>
      best.unit !== null && best.fit >= fit + NEARER && back(best.unit).fit <= best.fit;
    return !isNext(toOne, nearestInA) && !isNext(toOther, nearestInB);
  };
}

interface Nearest {
  readonly unit: Unit | null;
  readonly fit: number;
}

/** The unit that is nearest to one of the other text, of those that count alike. */
function nearestOf(units: readonly Unit[]): (unit: Unit) => Nearest {
  const known = new Map<Unit, Nearest>();
  return (unit) => {
    let nearest = known.get(unit);
    if (nearest === undefined) {
      nearest = { unit: null, fit: 0 };
      for (const other of units) {
        const fit = fitOf(unit, other) ?? 0;
        if (fit > nearest.fit && countsAlike(unit, other)) nearest = { unit: other, fit };
      }
      known.set(unit, nearest);
    }
    return nearest;
  };
}

// 福利彩票公益金用于养老服务的比例 beside 用于养老服务的福利彩票公益金比例 (.79) and 本级留存的福利彩票公益金 (.5).
const CROSSING = 0.5;

/** 特困老年人每餐补贴 and 70周岁以上老年人每餐补贴: only where they stand in the same place of the sentence does a reader set them against each other. */
const areApart = (a: Unit, b: Unit): boolean =>
  a.subject !== null && b.subject !== null && decide(APART_RULES, { a: a.subject, b: b.subject }) !== null;

/**
 * Numbers that each side seems to have alone, because what they measure is said in another order
 * (公益金用于养老服务的比例不低于55%, 公益金不低于60%用于养老服务), are set against each other.
 */
export function joinCrossed(
  pairs: readonly UnitPair[],
  suit: (one: Unit, other: Unit) => boolean,
): readonly UnitPair[] {
  const ofB = pairs.flatMap(({ a, b }) => (a === null && b !== null ? [b] : []));
  if (ofB.length === 0) return pairs;
  const met = new Map<Unit, Unit>();
  for (const { a, b } of pairs) {
    if (a === null || b !== null) continue;
    const free = ofB.filter((other) => ![...met.values()].includes(other) && countsAlike(a, other));
    const near = free.filter(
      (other) => (fitOf(a, other) ?? 0) >= CROSSING && suit(a, other) && !areApart(a, other),
    );
    // Of several years of one measure nobody knows which is meant.
    const other = near.find((one) => one.due === a.due) ?? (near.length === 1 ? near[0] : undefined);
    if (other) met.set(a, other);
  }
  if (met.size === 0) return pairs;
  const taken = new Set(met.values());
  return pairs.flatMap((pair): UnitPair[] => {
    const { kind, a, b } = pair;
    if (a === null) return b !== null && taken.has(b) ? [] : [pair];
    const other = met.get(a);
    if (b !== null || other === undefined) return [pair];
    return saysTheSame(a, other) ? [] : [{ kind, a, b: other }];
  });
}
