/**
 * What the other pairs between two documents say about one of them: rivals for its clauses, counterparts of its
 * neighbours, and how far the documents are editions of one programme at all.
 */
import type { Reading } from '../reading/read-document.ts';
import type { Comparer, Comparison } from './compare.ts';
import { type Anchor, Order } from './order.ts';
import { trustIn } from './shared/coverage.ts';
import { type Leaves, leavesOf } from './shared/leaves.ts';

/** A comparison with what it is worth by itself, 0–1. */
export interface Judged {
  readonly comparison: Comparison;
  readonly alone: number;
}

/** Each 0–1 unless said. */
export interface Context {
  /** How far ahead of the best other counterpart of the same clause it is, of the side where it is less (more); -1 to 1. */
  readonly leadLeast: number;
  readonly leadMost: number;
  /** 1 where each is the other's best. */
  readonly mutual: number;
  /** The same by how much the documents have in common: editions of one programme say each thing once. */
  readonly mutualOfKin: number;
  /** How surely the clauses before and after are paired with each other. */
  readonly neighbours: number;
  /** It stands where the counterparts before and behind have it, and how far from there; see `order.ts`. */
  readonly inTurn: number;
  readonly outOfTurn: number;
  /** 1 between articles of two statutes. */
  readonly statutes: number;
  /** Share of the other clauses under the same headings that are paired with each other. */
  readonly family: number;
  /** What share of the smaller document has a counterpart at all. */
  readonly related: number;
  /** Whether what two penalties punish are counterparts, -1 to 1; 0 where one says of nothing that it punishes it. */
  readonly refers: number;
  /** What share of what they have in common no better pair of either clause has already. */
  readonly fresh: number;
}

export function contextsOf(
  judged: readonly Judged[],
  left: Reading,
  right: Reading,
  comparer: Comparer,
): Context[] {
  const table = new Table(judged, left, right);
  const fresh = freshShares(judged, comparer);
  const order = orderOf(judged, table, left, right);
  return judged.map(({ comparison: { a, b }, alone }, i) => {
    const overA = leadOver(alone, table.bestOfA(a, b));
    const overB = leadOver(alone, table.bestOfB(b, a));
    const mutual = Math.min(overA, overB) > 0 ? 1 : 0;
    const { inTurn, outOfTurn } = order.turnOf(a, b);
    return {
      leadLeast: Math.min(overA, overB),
      leadMost: Math.max(overA, overB),
      mutual,
      mutualOfKin: mutual * Math.sqrt(comparer.kinship),
      neighbours: table.neighbours(a, b),
      inTurn,
      outOfTurn,
      statutes: left.facts[a]?.article == null || right.facts[b]?.article == null ? 0 : 1,
      family: table.family(a, b),
      related: table.related,
      refers: table.refers(a, b, order),
      fresh: fresh[i] as number,
    };
  });
}

// On the scale of log odds, on which .02 stands as far from .2 as .8 from .98.
const FAR = 4;
const LEAST = 0.001;

const oddsOf = (p: number): number => Math.log(Math.max(p, LEAST) / (1 - Math.min(p, 1 - 1e-6)));

const leadOver = (alone: number, rival: number): number =>
  Math.max(-1, Math.min(1, (oddsOf(alone) - oddsOf(rival)) / FAR));

// A clause counts as having a counterpart from here.
const LIKELY = 0.4;
// How far the place of a pair makes up for words that are not shared.
const BY_PLACE = 0.5;

/** The order of the two documents, by the pairs that are likely once the order of the likely ones is known. */
function orderOf(judged: readonly Judged[], table: Table, left: Reading, right: Reading): Order {
  const first = new Order(anchorsOf(judged, table), left, right);
  const again = judged.map(({ comparison, alone }) => ({
    comparison,
    alone: 1 - (1 - alone) * (1 - BY_PLACE * first.turnOf(comparison.a, comparison.b).inTurn),
  }));
  return new Order(anchorsOf(again, new Table(again, left, right)), left, right);
}

/** Pairs that are likely by themselves and better than any other of either clause. */
const anchorsOf = (judged: readonly Judged[], table: Table): Anchor[] =>
  judged.flatMap(({ comparison: { a, b }, alone }) =>
    alone >= LIKELY && alone > Math.max(table.bestOfA(a, b), table.bestOfB(b, a))
      ? [{ a, b, weight: alone }]
      : [],
  );

class Table {
  readonly related: number;
  readonly #left: Side;
  readonly #right: Side;
  readonly #width: number;
  /** By clause on the left and clause on the right; 0 where they were not compared. */
  readonly #alone: Float64Array;

  constructor(judged: readonly Judged[], left: Reading, right: Reading) {
    this.#width = right.passages.length;
    this.#left = new Side(left);
    this.#right = new Side(right);
    this.#alone = new Float64Array(left.passages.length * this.#width);
    for (const { comparison, alone } of judged) {
      const { a, b } = comparison;
      this.#alone[a * this.#width + b] = alone;
      this.#left.see(a, b, alone);
      this.#right.see(b, a, alone);
    }
    const fewest = Math.max(1, Math.min(this.#left.leaves.all.length, this.#right.leaves.all.length));
    this.related = Math.min(1, Math.min(this.#left.mass(), this.#right.mass()) / fewest);
  }

  bestOfA = (a: number, except: number): number => this.#left.best(a, except);
  bestOfB = (b: number, except: number): number => this.#right.best(b, except);

  #at(a: number | undefined, b: number | undefined): number {
    return a === undefined || b === undefined ? 0 : (this.#alone[a * this.#width + b] as number);
  }

  neighbours(a: number, b: number): number {
    const [i, j] = [this.#left.leaves.rank[a] as number, this.#right.leaves.rank[b] as number];
    return (
      (this.#nearby(i - 2, j - 2, j - 1) +
        this.#nearby(i - 1, j - 2, j - 1) +
        this.#nearby(i + 1, j + 1, j + 2) +
        this.#nearby(i + 2, j + 1, j + 2)) /
      4
    );
  }

  /** How surely a leaf on the left is paired with one of two on the right; all by rank. */
  #nearby(i: number, one: number, other: number): number {
    const a = this.#left.leaves.all[i];
    const there = this.#right.leaves.all;
    return Math.max(this.#at(a, there[one]), this.#at(a, there[other]));
  }

  family(a: number, b: number): number {
    return (shareInside(this.#left, a, this.#right, b) + shareInside(this.#right, b, this.#left, a)) / 2;
  }

  refers(a: number, b: number, order: Order): number {
    const [here, there] = [this.#left.breached(a), this.#right.breached(b)];
    if (here.length === 0 || there.length === 0) return 0;
    // Of a list of duties it is enough that some are counterparts.
    let none = 1;
    for (const x of here)
      none *= 1 - Math.max(...there.map((y) => Math.max(this.#at(x, y), order.turnOf(x, y).inTurn)));
    return 1 - 2 * none;
  }
}

/** Of those beside a clause that have a counterpart, which share has it beside the clause `there`. */
function shareInside(side: Side, own: number, other: Side, there: number): number {
  let [paired, inside] = [0, 0];
  for (const one of side.leaves.beside(own)) {
    if (one === own || side.best(one, -1) < LIKELY) continue;
    paired++;
    if (other.leaves.areBeside(side.bestOther(one), there)) inside++;
  }
  return paired === 0 ? 0 : inside / (paired + 1);
}

/** The two best counterparts of each leaf of one document. */
class Side {
  readonly leaves: Leaves;
  readonly #reading: Reading;
  /** By leaf: its best counterpart, or -1, how likely that one is, and the next one. */
  readonly #other: Int32Array;
  readonly #alone: Float64Array;
  readonly #next: Float64Array;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.leaves = leavesOf(reading);
    this.#other = new Int32Array(reading.passages.length).fill(-1);
    this.#alone = new Float64Array(reading.passages.length);
    this.#next = new Float64Array(reading.passages.length);
  }

  see(own: number, other: number, alone: number): void {
    const known = this.#alone[own] as number;
    if (alone > known) {
      this.#other[own] = other;
      this.#alone[own] = alone;
      this.#next[own] = known;
    } else this.#next[own] = Math.max(this.#next[own] as number, alone);
  }

  best(own: number, except: number): number {
    return (this.#other[own] === except ? this.#next[own] : this.#alone[own]) as number;
  }

  bestOther = (own: number): number => this.#other[own] as number;

  mass(): number {
    return this.leaves.all.reduce((sum, at) => sum + this.best(at, -1), 0);
  }

  breached = (at: number): readonly number[] => this.#reading.frames.breached[at] ?? [];
}

/** Pairs are taken best first; each takes what it shares out of what is left for the others of its clauses. */
function freshShares(judged: readonly Judged[], comparer: Comparer): number[] {
  const taken = { a: new Map<number, Float32Array>(), b: new Map<number, Float32Array>() };
  const share = (side: 'a' | 'b', at: number, run: Uint16Array, takes: boolean): number => {
    const weights = comparer.weightsOf(side, at);
    const before = taken[side].get(at);
    // Nothing is taken of it yet, and nothing will be: all that it shares at all is left.
    if (before === undefined && !takes) return sharesAny(run, weights) ? 1 : 0;
    const now = before ?? new Float32Array(run.length);
    if (before === undefined) taken[side].set(at, now);
    const left = shareLeft(run, weights, now);
    if (takes) take(run, now);
    return left;
  };
  const shareOf = ({ comparison: { a, b, runA, runB }, alone }: Judged): number =>
    Math.min(share('a', a, runA, alone >= LIKELY), share('b', b, runB, alone >= LIKELY));
  const taking = judged
    .filter(({ alone }) => alone >= LIKELY)
    .sort(
      (one, two) =>
        two.alone - one.alone || one.comparison.a - two.comparison.a || one.comparison.b - two.comparison.b,
    );
  const shares = new Map(taking.map((one) => [one, shareOf(one)]));
  // The many others take nothing, in whatever order they come.
  return judged.map((one) => shares.get(one) ?? shareOf(one));
}

/** Of what stands in shared runs, by weight, the share that is not in `taken`. */
function shareLeft(run: Uint16Array, weights: Float32Array, taken: Float32Array): number {
  let all = 0;
  let left = 0;
  for (let k = 0; k < run.length; k++) {
    const trust = trustIn(run[k] as number);
    if (trust === 0) continue;
    const weight = weights[k] as number;
    all += weight * trust;
    left += weight * Math.max(0, trust - (taken[k] as number));
  }
  return all === 0 ? 0 : left / all;
}

function take(run: Uint16Array, taken: Float32Array): void {
  for (let k = 0; k < run.length; k++) {
    const trust = trustIn(run[k] as number);
    if (trust > (taken[k] as number)) taken[k] = trust;
  }
}

function sharesAny(run: Uint16Array, weights: Float32Array): boolean {
  for (let k = 0; k < run.length; k++)
    if (trustIn(run[k] as number) * (weights[k] as number) > 0) return true;
  return false;
}
