/** The order-preserving match of two token sequences: longest shared runs first. */
import type { Token } from './tokens.ts';

/** `length` tokens from `a` on are equal to those from `b` on. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

// A single character in common (的, 和) is no match; a number or name on its own is one.
const LEAST_WEIGHT = 2;

/**
 * Takes shared runs from the longest to the shortest, each where it crosses none taken before. Unlike a
 * shortest edit script, which scatters single characters, this keeps phrases whole: 建立健全…机制 stays
 * one stretch however much stands around it.
 */
export function matchRuns(a: readonly Token[], b: readonly Token[]): Run[] {
  const waiting = sharedRuns(a, b);
  const taken: Run[] = [];
  while (waiting.length > 0) {
    const run = waiting.shift() as Run;
    const cut = cutToFit(run, taken);
    if (cut === null || weightOf(a, cut) < LEAST_WEIGHT) continue;
    if (cut.length < run.length) insertByWeight(waiting, cut, a);
    else insertInOrder(taken, cut);
  }
  return taken;
}

const weightOf = (tokens: readonly Token[], { a, length }: Run): number => {
  let weight = 0;
  for (let i = a; i < a + length; i++) weight += (tokens[i] as Token).key.length;
  return weight;
};

/** All maximal runs that two sequences share, heaviest first. */
function sharedRuns(a: readonly Token[], b: readonly Token[]): Run[] {
  const positions = Map.groupBy(a.keys(), (i) => (a[i] as Token).key);
  const runs: { run: Run; weight: number }[] = [];
  for (let j = 0; j < b.length; j++) {
    for (const i of positions.get((b[j] as Token).key) ?? []) {
      if (i > 0 && j > 0 && a[i - 1]?.key === b[j - 1]?.key) continue;
      let length = 1;
      while (i + length < a.length && a[i + length]?.key === b[j + length]?.key) length++;
      const run = { a: i, b: j, length };
      const weight = weightOf(a, run);
      if (weight >= LEAST_WEIGHT) runs.push({ run, weight });
    }
  }
  // Of equal runs the one nearest to the diagonal: a repeated phrase meets its own occurrence.
  const slant = ({ a: i, b: j }: Run) => Math.abs(i * b.length - j * a.length);
  return runs
    .sort(
      (x, y) => y.weight - x.weight || slant(x.run) - slant(y.run) || x.run.a - y.run.a || x.run.b - y.run.b,
    )
    .map(({ run }) => run);
}

/** What is left of a run between the runs already taken, or null when it crosses one of them. */
function cutToFit(run: Run, taken: readonly Run[]): Run | null {
  let { a, b, length } = run;
  for (const other of taken) {
    const before = Math.max(other.a + other.length - a, other.b + other.length - b);
    const after = Math.max(a + length - other.a, b + length - other.b);
    // How much must go at the front to stand behind `other`, or at the end to stand before it.
    if (before <= 0 || after <= 0) continue;
    if (before < length && (before <= after || after >= length)) {
      a += before;
      b += before;
      length -= before;
    } else if (after < length) length -= after;
    else return null;
  }
  return length > 0 ? { a, b, length } : null;
}

function insertByWeight(waiting: Run[], run: Run, a: readonly Token[]): void {
  const weight = weightOf(a, run);
  const at = waiting.findIndex((other) => weightOf(a, other) < weight);
  waiting.splice(at < 0 ? waiting.length : at, 0, run);
}

function insertInOrder(taken: Run[], run: Run): void {
  const at = taken.findIndex((other) => other.a > run.a);
  taken.splice(at < 0 ? taken.length : at, 0, run);
}
