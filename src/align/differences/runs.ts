/** The order-preserving match of two token sequences: longest shared runs first. */
import type { Occurrences } from '../reading/scratch.ts';

/** `length` tokens from `a` on are equal to those from `b` on. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** The keys of tokens as numbers: equal where the keys are. */
export interface TokenKeys {
  readonly keys: Int32Array;
  /** By token, how many characters the keys before it have; one entry more than tokens. */
  readonly before: Int32Array;
}

/** Numbers for the keys of tokens. */
export class KeyNumbers {
  readonly #numbers = new Map<string, number>();
  /** By UTF-16 unit, the number of the key that it is by itself; -1 where it has none yet. Most keys are such. */
  readonly #units = new Int32Array(0x1_00_00).fill(-1);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  read(texts: readonly string[]): TokenKeys {
    const keys = new Int32Array(texts.length);
    const before = new Int32Array(texts.length + 1);
    for (let i = 0; i < texts.length; i++) {
      const key = texts[i] as string;
      keys[i] = this.#numberOf(key);
      before[i + 1] = (before[i] as number) + key.length;
    }
    return { keys, before };
  }

  #numberOf(key: string): number {
    const unit = key.length === 1 ? key.charCodeAt(0) : -1;
    const known = unit < 0 ? this.#numbers.get(key) : (this.#units[unit] as number);
    if (known !== undefined && known >= 0) return known;
    const number = this.#size++;
    if (unit < 0) this.#numbers.set(key, number);
    else this.#units[unit] = number;
    return number;
  }
}

/** What every match makes use of again. */
export interface Matching {
  readonly numbers: KeyNumbers;
  readonly occurrences: Occurrences;
}

// A single character in common (的, 和) is no match; a number or name on its own is one.
const LEAST_WEIGHT = 2;

/**
 * Takes shared runs from the longest to the shortest, each where it crosses none taken before. Unlike a
 * shortest edit script, which scatters single characters, this keeps phrases whole: 建立健全…机制 stays
 * one stretch however much stands around it.
 */
export function matchRuns(a: TokenKeys, b: TokenKeys, matching: Matching): Run[] {
  const waiting = sharedRuns(a, b, matching);
  const taken: Run[] = [];
  for (let next = 0; next < waiting.length; next++) {
    const run = waiting[next] as Run;
    const cut = cutToFit(run, taken);
    if (cut === null || weightOf(a, cut) < LEAST_WEIGHT) continue;
    if (cut.length < run.length) insertByWeight(waiting, next + 1, cut, a);
    else insertInOrder(taken, cut);
  }
  return taken;
}

const weightOf = ({ before }: TokenKeys, { a, length }: Run): number =>
  (before[a + length] as number) - (before[a] as number);

interface WeighedRun extends Run {
  readonly weight: number;
  /** How far it is from the diagonal. */
  readonly slant: number;
}

/** All maximal runs that two sequences share, heaviest first; of one sequence twice the whole, which all others cross. */
function sharedRuns(a: TokenKeys, b: TokenKeys, { occurrences, numbers }: Matching): Run[] {
  const [own, other] = [a.keys, b.keys];
  if (areEqual(own, other)) return [{ a: 0, b: 0, length: own.length }];
  const first = occurrences.of(own, numbers.size);
  const { next } = occurrences;
  const runs: WeighedRun[] = [];
  for (let j = 0; j < other.length; j++) {
    for (let i = first[other[j] as number] as number; i >= 0; i = next[i] as number) {
      if (i > 0 && j > 0 && own[i - 1] === other[j - 1]) continue;
      let length = 1;
      while (i + length < own.length && own[i + length] === other[j + length]) length++;
      const weight = (a.before[i + length] as number) - (a.before[i] as number);
      if (weight < LEAST_WEIGHT) continue;
      // Of equal runs the one nearest to the diagonal: a repeated phrase meets its own occurrence.
      runs.push({ a: i, b: j, length, weight, slant: Math.abs(i * other.length - j * own.length) });
    }
  }
  return runs.sort((x, y) => y.weight - x.weight || x.slant - y.slant || x.a - y.a || x.b - y.b);
}

function areEqual(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
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

/** Into what waits from `next` on. */
function insertByWeight(waiting: Run[], next: number, run: Run, a: TokenKeys): void {
  const weight = weightOf(a, run);
  let at = next;
  while (at < waiting.length && weightOf(a, waiting[at] as Run) >= weight) at++;
  waiting.splice(at, 0, run);
}

function insertInOrder(taken: Run[], run: Run): void {
  const at = taken.findIndex((other) => other.a > run.a);
  taken.splice(at < 0 ? taken.length : at, 0, run);
}
