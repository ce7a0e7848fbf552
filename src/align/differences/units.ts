/** Units of substance in two stretches that do not agree, set against each other. */
import { mayMeet } from './measured-units.ts';
import type { TokenKind, Unit } from './tokens.ts';
import { unitOf } from './unit-of.ts';

/** One of them may be null. */
export interface UnitPair {
  readonly kind: Exclude<TokenKind, 'word' | 'numeral' | 'own-place'>;
  readonly a: Unit | null;
  readonly b: Unit | null;
}

type Range = readonly [number, number];

/**
 * Whether its absence on one side is worth telling when the clauses are counterparts as a whole: a date, and a number that is a
 * target with its comparator. 二级及以上医院 says who is meant. Of the row of a table nobody knows, since the other text may have it under
 * another name.
 */
const isTelling = ({ kind, subject, row }: Unit): boolean =>
  kind === 'date' || ((kind === 'number' || kind === 'comparator') && subject !== null && row === null);

/** Of the units of two texts those between two tokens each, in order on both sides; only units that differ. */
export function pairUnits(
  a: readonly Unit[],
  [startA, endA]: Range,
  b: readonly Unit[],
  [startB, endB]: Range,
  whole: boolean,
): UnitPair[] {
  const pairs: UnitPair[] = [];
  let nextB = firstFrom(b, startB);
  const alone = (unit: Unit, other: readonly Unit[]) =>
    whole && isTelling(unit) && !isSaidElsewhere(unit, other);
  const passB = (end: number) => {
    for (; nextB < b.length && (b[nextB] as Unit).at < end; nextB++) {
      const unit = b[nextB] as Unit;
      if (alone(unit, a)) pairs.push({ kind: unit.kind as UnitPair['kind'], a: null, b: unit });
    }
  };
  for (let i = firstFrom(a, startA); i < a.length && (a[i] as Unit).at < endA; i++) {
    const unit = a[i] as Unit;
    if (unit.kind === 'numeral' || unit.kind === 'own-place') continue;
    const j = findCounterpart(unit, b, nextB, endB);
    if (j !== null) {
      const other = b[j] as Unit;
      passB(other.at);
      nextB = j + 1;
      if (!saysTheSame(unit, other)) pairs.push({ kind: unit.kind, a: unit, b: other });
    } else if (alone(unit, b)) pairs.push({ kind: unit.kind, a: unit, b: null });
  }
  passB(endB);
  return pairs;
}

/** Which of the units is the first that stands at a token or behind it. */
function firstFrom(units: readonly Unit[], at: number): number {
  let first = 0;
  while (first < units.length && (units[first] as Unit).at < at) first++;
  return first;
}

/**
 * 不低于80% beside 80%以上: the same comparison of the same number, in another place of the sentence; or a number that the
 * other text has in words (两次), which nobody can say is not written there.
 */
const isSaidElsewhere = ({ kind, key, beside }: Unit, other: readonly Unit[]): boolean =>
  kind === 'comparator'
    ? other.some((one) => one.kind !== 'comparator' && one.key === beside && one.beside === key)
    : kind === 'number' && other.some((one) => one.kind === 'numeral' && unitOf(one.key) === unitOf(key));

/** Its number among the units of the other text, from `first` on and before the token `end`. */
function findCounterpart(unit: Unit, b: readonly Unit[], first: number, end: number): number | null {
  for (let j = first; j < b.length && (b[j] as Unit).at < end; j++) {
    const other = b[j] as Unit;
    if (!mayMeet(unit, other)) continue;
    const isNumeral = unit.kind === 'number' && other.kind === 'numeral';
    if (other.kind !== unit.kind && !isNumeral) continue;
    if (countsAlike(unit, other)) return j;
  }
  return null;
}

/** Whether both count the same: 80% and 90%, 不低于80% and 90%以上. Of one row the unit is the same, whatever is printed in the cell. */
function countsAlike(a: Unit, b: Unit): boolean {
  if (a.row !== null) return true;
  if (a.kind === 'comparator') return unitOf(a.beside ?? '') === unitOf(b.beside ?? '');
  return a.kind !== 'number' || unitOf(a.key) === unitOf(b.key);
}

/** In a table only the number counts, since what stands behind it may be of the next cell. */
const saysTheSame = (a: Unit, b: Unit): boolean =>
  a.key === b.key || (a.row !== null && a.kind === 'number' && amountsIn(a.key) === amountsIn(b.key));

const amountsIn = (key: string): string => key.replace(unitOf(key), '');
