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

/**
 * Of the units of two texts those between two tokens each, in order on both sides; only units that differ. `suit`: whether what
 * they measure lets two of them meet.
 */
export function pairUnits(
  a: readonly Unit[],
  [startA, endA]: Range,
  b: readonly Unit[],
  [startB, endB]: Range,
  whole: boolean,
  suit: (a: Unit, b: Unit) => boolean = () => true,
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
    const j = findCounterpart(unit, b, nextB, endB, suit);
    // 2022年3.8个，2025年5个 beside 2025年4.6个: the later one is its counterpart.
    const isOfOther =
      j !== null && unit.due !== (b[j] as Unit).due && isDueLater(b[j] as Unit, a, i + 1, endA);
    if (j !== null && !isOfOther) {
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
 * 不低于80% beside 80%以上: the same comparison of the same number, in another place of the sentence, as the same number of the same
 * and the same date may be; or a number that the other text has in words (两次), which nobody can say is not written there.
 */
function isSaidElsewhere(unit: Unit, other: readonly Unit[]): boolean {
  const { kind, key, beside } = unit;
  switch (kind) {
    case 'comparator':
      return other.some((one) => one.kind !== 'comparator' && one.key === beside && one.beside === key);
    case 'number':
      return other.some((one) =>
        one.kind === 'numeral'
          ? unitOf(one.key) === unitOf(key)
          : one.kind === 'number' && one.key === key && mayMeet(unit, one),
      );
    default:
      return kind === 'date' && other.some((one) => one.kind === 'date' && holdsDate(one.key, key));
  }
}

/** 2025年秋季学期 and 2023-2025年 are of 2025年, and 2025年 is not of them. */
const holdsDate = (key: string, other: string): boolean =>
  key === other || (/^\d{4}年$/.test(other) && (key.startsWith(other) || key.endsWith(`-${other}`)));

/** Whether one of the units from `first` on is of the same, and due when it is. */
const isDueLater = (unit: Unit, a: readonly Unit[], first: number, end: number): boolean =>
  unit.due !== null &&
  a
    .slice(first)
    .some(
      (one) =>
        one.at < end &&
        one.kind === unit.kind &&
        one.due === unit.due &&
        mayMeet(one, unit) &&
        countsAlike(one, unit),
    );

/** Its number among the units of the other text, from `first` on and before the token `end`: of several the first that is due when it is. */
function findCounterpart(
  unit: Unit,
  b: readonly Unit[],
  first: number,
  end: number,
  suit: (a: Unit, b: Unit) => boolean,
): number | null {
  let found: number | null = null;
  for (let j = first; j < b.length && (b[j] as Unit).at < end; j++) {
    const other = b[j] as Unit;
    if (!mayMeet(unit, other)) continue;
    const isNumeral = unit.kind === 'number' && other.kind === 'numeral';
    if (other.kind !== unit.kind && !isNumeral) continue;
    if (!countsAlike(unit, other) || !suit(unit, other)) continue;
    if (unit.due === null || unit.due === other.due) return j;
    found ??= j;
  }
  return found;
}

/** Whether both count the same: 80% and 90%, 不低于80% and 90%以上. Of one row the unit is the same, whatever is printed in the cell. */
export function countsAlike(a: Unit, b: Unit): boolean {
  if (a.row !== null) return true;
  if (a.kind === 'comparator') return unitOf(a.beside ?? '') === unitOf(b.beside ?? '');
  return a.kind !== 'number' || unitOf(a.key) === unitOf(b.key);
}

/** In a table only the number counts, since what stands behind it may be of the next cell. */
export const saysTheSame = (a: Unit, b: Unit): boolean =>
  a.key === b.key || (a.row !== null && a.kind === 'number' && amountsIn(a.key) === amountsIn(b.key));

const amountsIn = (key: string): string => key.replace(unitOf(key), '');
