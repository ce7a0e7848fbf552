/** Units of substance in two stretches that do not agree, set against each other. */
import type { Token, TokenKind } from './tokens.ts';

/** Token indexes; one of them may be null. */
export interface UnitPair {
  readonly kind: Exclude<TokenKind, 'word' | 'numeral' | 'own-place'>;
  readonly a: number | null;
  readonly b: number | null;
}

type Range = readonly [number, number];

/** Kinds whose absence on one side is worth telling when the clauses are counterparts as a whole. */
const TELLING_ALONE: ReadonlySet<TokenKind> = new Set(['number', 'comparator', 'date']);

/** In order on both sides; only units that differ. */
export function pairUnits(
  a: readonly Token[],
  [startA, endA]: Range,
  b: readonly Token[],
  [startB, endB]: Range,
  whole: boolean,
): UnitPair[] {
  const pairs: UnitPair[] = [];
  let nextB = startB;
  const alone = (token: Token, other: readonly Token[]) =>
    whole && TELLING_ALONE.has(token.kind) && !isSaidElsewhere(token, other);
  const passB = (end: number) => {
    for (; nextB < end; nextB++) {
      const token = b[nextB] as Token;
      if (alone(token, a)) pairs.push({ kind: token.kind as UnitPair['kind'], a: null, b: nextB });
    }
  };
  for (let i = startA; i < endA; i++) {
    const token = a[i] as Token;
    if (token.kind === 'word' || token.kind === 'numeral' || token.kind === 'own-place') continue;
    const j = findCounterpart(token, b, nextB, endB);
    if (j !== null) {
      passB(j);
      nextB = j + 1;
      if ((b[j] as Token).key !== token.key) pairs.push({ kind: token.kind, a: i, b: j });
    } else if (alone(token, b)) pairs.push({ kind: token.kind, a: i, b: null });
  }
  passB(endB);
  return pairs;
}

/**
 * 不低于80% beside 80%以上: the same comparison of the same number, in another place of the sentence; or a number that the
 * other text has in words (两次), which nobody can say is not written there.
 */
const isSaidElsewhere = ({ kind, key, beside }: Token, other: readonly Token[]): boolean =>
  kind === 'comparator'
    ? other.some((one) => one.kind !== 'comparator' && one.key === beside && one.beside === key)
    : kind === 'number' && other.some((one) => one.kind === 'numeral' && unitOf(one.key) === unitOf(key));

function findCounterpart(token: Token, b: readonly Token[], start: number, end: number): number | null {
  for (let j = start; j < end; j++) {
    const other = b[j] as Token;
    const isNumeral = token.kind === 'number' && other.kind === 'numeral';
    if (other.kind !== token.kind && !isNumeral) continue;
    if (token.kind !== 'number' || unitOf(other.key) === unitOf(token.key)) return j;
  }
  return null;
}

/** `2.5名` → `名`, `8-10个` → `个`, `4:6` → ``. */
export const unitOf = (key: string): string => key.replace(/[\d.:~至到-]/g, '');

/** `2.5名` → 2.5, the lower end of a range. */
export const amountOf = (key: string): number => Number.parseFloat(key);
