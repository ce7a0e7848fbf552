/** From matched runs to the pieces of a comparison: together they are both texts, without gap or overlap. */
import type { Piece } from '#model/alignment.ts';
import { joinCrossed, suited } from './counterparts.ts';
import type { Run } from './runs.ts';
import type { TokenText } from './tokens.ts';
import { pairUnits, type UnitPair } from './units.ts';

export interface Pieces {
  readonly pieces: readonly Piece[];
  /** Units that differ, in order; null where a side has none to set against the other. */
  readonly units: readonly UnitPair[];
  readonly onlyA: number;
  readonly onlyB: number;
}

/** `[kind, startA, endA, startB, endB]` in tokens. */
type TokenPiece = readonly [Piece[0], number, number, number, number];

// Up to this many tokens may have been reworded; longer stretches that share nothing are not each other's
// wording, and stand as what one has and then what the other has.
const REWORDED = 8;

/**
 * `whole` says that the two texts are counterparts as a whole, so that a number without a counterpart is a
 * difference and not just a part of what one text has besides.
 */
export function toPieces(a: TokenText, b: TokenText, matched: readonly Run[], whole: boolean): Pieces {
  const runs = withEnds(a.keys, b.keys, matched);
  const found: TokenPiece[] = [];
  const units: UnitPair[] = [];
  const suit = suited(a.units, b.units);
  let [atA, atB] = [0, 0];
  for (const run of [...runs, { a: a.keys.length, b: b.keys.length, length: 0 }]) {
    const gap = pairUnits(a.units, [atA, run.a], b.units, [atB, run.b], whole, suit);
    units.push(...gap);
    found.push(...cutGap([atA, run.a, atB, run.b], gap));
    cutRun(a.emended, b.emended, run, found);
    atA = run.a + run.length;
    atB = run.b + run.length;
  }
  const pieces = toOffsets(a, b, found);
  let [onlyA, onlyB] = [0, 0];
  for (const [, a0, a1, b0, b1] of found) {
    if (b0 === b1) onlyA += (a.before[a1] as number) - (a.before[a0] as number);
    if (a0 === a1) onlyB += (b.before[b1] as number) - (b.before[b0] as number);
  }
  return { pieces, units: joinCrossed(units, suit), onlyA, onlyB };
}

/** Single characters at both ends of the texts are no run, but they agree: 到{2018年}完成. */
function withEnds(a: Int32Array, b: Int32Array, runs: readonly Run[]): Run[] {
  const [first, last] = [runs[0], runs.at(-1)];
  const [mostA, mostB] = [first?.a ?? a.length, first?.b ?? b.length];
  let head = 0;
  while (head < Math.min(mostA, mostB) && a[head] === b[head]) head++;
  const leastA = last ? last.a + last.length : head;
  const leastB = last ? last.b + last.length : head;
  let tail = 0;
  while (
    tail < Math.min(a.length - leastA, b.length - leastB) &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++;
  return [
    ...(head > 0 ? [{ a: 0, b: 0, length: head }] : []),
    ...runs,
    ...(tail > 0 ? [{ a: a.length - tail, b: b.length - tail, length: tail }] : []),
  ];
}

/** Puts a run into what is `found`, cut where one side agrees only by a correction: what is printed there differs. */
function cutRun(a: Uint8Array | null, b: Uint8Array | null, run: Run, found: TokenPiece[]): void {
  if (a === null && b === null) {
    if (run.length > 0) found.push(['same', run.a, run.a + run.length, run.b, run.b + run.length]);
    return;
  }
  const pieces: [Piece[0], number, number, number, number][] = [];
  for (let i = 0; i < run.length; i++) {
    const [x, y] = [run.a + i, run.b + i];
    const kind = (a?.[x] ?? 0) === (b?.[y] ?? 0) ? 'same' : 'wording';
    const last = pieces.at(-1);
    if (last?.[0] === kind) [last[2], last[4]] = [x + 1, y + 1];
    else pieces.push([kind, x, x + 1, y, y + 1]);
  }
  found.push(...pieces);
}

/** A gap between runs, cut where units of substance stand. */
function cutGap(
  [startA, endA, startB, endB]: readonly [number, number, number, number],
  units: readonly UnitPair[],
): TokenPiece[] {
  const pieces: TokenPiece[] = [];
  let [atA, atB] = [startA, startB];
  const words = (toA: number, toB: number) => {
    const [a, b] = [toA - atA, toB - atB];
    if (a > 0 && b > 0 && Math.max(a, b) > REWORDED)
      pieces.push(['wording', atA, toA, atB, atB], ['wording', toA, toA, atB, toB]);
    else if (a > 0 || b > 0) pieces.push(['wording', atA, toA, atB, toB]);
    [atA, atB] = [toA, toB];
  };
  for (const { a, b } of units) {
    words(a?.at ?? atA, b?.at ?? atB);
    const [nextA, nextB] = [a === null ? atA : a.at + 1, b === null ? atB : b.at + 1];
    pieces.push(['substance', atA, nextA, atB, nextB]);
    [atA, atB] = [nextA, nextB];
  }
  words(endA, endB);
  return pieces;
}

const OPENING = /[“‘"'《〈（(〔[「『—]/;

/** Where the piece that begins with token `n` begins: opening marks belong to what they open. */
function offsetOf({ starts, ends, hans }: TokenText, n: number): number {
  if (n === 0) return 0;
  let start = starts[n];
  if (start === undefined) return hans.length;
  const least = ends[n - 1] as number;
  while (start > least && OPENING.test(hans[start - 1] as string)) start--;
  return start;
}

function toOffsets(a: TokenText, b: TokenText, found: readonly TokenPiece[]): Piece[] {
  const pieces: [Piece[0], number, number, number, number][] = found.map(([kind, a0, a1, b0, b1]) => [
    kind,
    offsetOf(a, a0),
    a1 === a0 ? offsetOf(a, a0) : offsetOf(a, a1),
    offsetOf(b, b0),
    b1 === b0 ? offsetOf(b, b0) : offsetOf(b, b1),
  ]);
  // A text without a token (only punctuation, or empty) still stands whole in the pieces.
  if (pieces.length === 0) {
    if (a.hans === '' && b.hans === '') return [];
    return [['wording', 0, a.hans.length, 0, b.hans.length]];
  }
  closeEnds(pieces, 1, a.hans.length);
  closeEnds(pieces, 3, b.hans.length);
  return pieces;
}

/** Leading and trailing punctuation goes to the outermost piece that has text on that side. */
function closeEnds(pieces: [Piece[0], number, number, number, number][], side: 1 | 3, length: number): void {
  for (let i = 0, at = 0; i < pieces.length; i++) {
    const piece = pieces[i] as [Piece[0], number, number, number, number];
    piece[side] = at;
    at = piece[side + 1] = Math.max(at, piece[side + 1] as number);
  }
  const last = pieces.at(-1) as [Piece[0], number, number, number, number];
  last[side + 1] = length;
}
