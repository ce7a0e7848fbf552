/** Which characters of a clause differ, against every text that could be the base of a comparison. */
import type { ClauseRecord } from '#model/clause.ts';
import type { SeenPair } from './record-index.ts';
import { stretchesOf } from './record-index.ts';

/** A stretch of one text; bit `n` of each mask is set where it differs when column `n` is the base. */
export interface MarkedStretch {
  readonly start: number;
  readonly end: number;
  readonly substance: number;
  readonly wording: number;
}

/** The pairs that count when one of the columns `bases` is the base text, for one clause. */
export interface BasePairs {
  readonly bases: readonly number[];
  readonly pairs: readonly SeenPair[];
  /** The clause stands in the base itself: it is marked where another column says something else. */
  readonly own: boolean;
}

const SAME = 1;
const WORDING = 2;
const SUBSTANCE = 4;

/** What happens to each character in the pairs given: any of the three, as bits. */
function fates(length: number, pairs: readonly SeenPair[], part: 'heading' | 'body'): Uint8Array {
  const seen = new Uint8Array(length);
  for (const pair of pairs)
    for (const [kind, start, end] of stretchesOf(pair, part)) {
      const bit = kind === 'same' ? SAME : kind === 'wording' ? WORDING : SUBSTANCE;
      for (let i = start; i < end && i < length; i++) seen[i] = (seen[i] as number) | bit;
    }
  return seen;
}

/**
 * A clause of which one part stands here and another there differs only where neither has its words;
 * the base itself differs in substance wherever one of the others does.
 */
function verdict(fate: number, own: boolean): 'substance' | 'wording' | null {
  if (own) {
    if (fate & SUBSTANCE) return 'substance';
    return fate & WORDING && !(fate & SAME) ? 'wording' : null;
  }
  if (fate === 0 || fate & SAME) return null;
  return fate & SUBSTANCE ? 'substance' : 'wording';
}

// A word that two other wordings happen to share (建设) is read with them; most words have two characters.
const ISLAND = 2; // characters

/** Verdicts in which what lies between two stretches of other wording, and is no longer than an island, is of them. */
function withoutIslands<Kind extends ReturnType<typeof verdict>>(kinds: readonly Kind[]): readonly Kind[] {
  const filled = [...kinds];
  let last = -1;
  for (const [i, kind] of kinds.entries()) {
    if (kind === null) continue;
    const isIsland = last >= 0 && i - last > 1 && i - last - 1 <= ISLAND;
    if (isIsland && kind === 'wording' && kinds[last] === 'wording') filled.fill(kind, last + 1, i);
    last = i;
  }
  return filled;
}

/** Stretches of a clause that stand word for word in a text beside it, each long enough to be more than a set phrase. */
export const sharedRuns = (
  pairs: readonly SeenPair[],
  part: 'heading' | 'body',
  shortest: number,
): readonly (readonly [start: number, end: number])[] =>
  pairs.flatMap((pair) =>
    stretchesOf(pair, part).flatMap(([kind, start, end]) =>
      kind === 'same' && end - start >= shortest ? [[start, end] as const] : [],
    ),
  );

/** Cuts a clause's heading or body where marks begin and end; without any mark it is one stretch. */
export function markStretches(
  clause: ClauseRecord,
  part: 'heading' | 'body',
  against: readonly BasePairs[],
): readonly MarkedStretch[] {
  const length = clause[part]?.hans.length ?? 0;
  const substance = new Uint32Array(length);
  const wording = new Uint32Array(length);
  for (const { bases, pairs, own } of against) {
    const bits = bases.reduce((all, base) => all | (1 << base), 0);
    const seen = fates(length, pairs, part);
    const kinds = withoutIslands(Array.from(seen, (fate) => verdict(fate, own)));
    for (const [i, kind] of kinds.entries()) {
      if (kind === null) continue;
      const mask = kind === 'substance' ? substance : wording;
      mask[i] = (mask[i] as number) | bits;
    }
  }
  const stretches: MarkedStretch[] = [];
  let start = 0;
  for (let i = 1; i <= length; i++) {
    if (i < length && substance[i] === substance[i - 1] && wording[i] === wording[i - 1]) continue;
    stretches.push({
      start,
      end: i,
      substance: substance[start] as number,
      wording: wording[start] as number,
    });
    start = i;
  }
  return stretches;
}
