/** Where a decision stands among the others, so that the same decisions give one file whatever order they are taken in. */

/** Documents and clauses in reading order, by clause id. */
export type Rank = (clause: string) => number;

/** `[1, 12, 3, 40]` against `[1, 12, 4, 2]`: the first number that differs decides. */
export function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [i, value] of a.entries()) {
    const other = b[i] ?? -1;
    if (value !== other) return value - other;
  }
  return a.length - b.length;
}

/**
 * The number of the entry to stand behind, -1 for the front. Among entries of the same book (its first number) behind the last
 * that does not come after; where there is none of it, behind the last of all that does not. Lists that people keep are
 * in an order of their own: it is left alone, and two new entries stand the same way whichever came first.
 */
export function placeAmong<T>(entries: readonly T[], own: T, keyOf: (entry: T) => readonly number[]): number {
  const key = keyOf(own);
  const keys = entries.map(keyOf);
  const isKin = (other: readonly number[]) => other[0] === key[0];
  if (!keys.some(isKin)) return keys.findLastIndex((other) => compareKeys(other, key) <= 0);
  const last = keys.findLastIndex((other) => isKin(other) && compareKeys(other, key) <= 0);
  return last >= 0 ? last : keys.findIndex(isKin) - 1;
}
