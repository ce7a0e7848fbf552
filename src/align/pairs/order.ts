/**
 * What the order of two documents says of a pair: where the counterparts of what stands before and behind would have
 * it. Statutes on one matter, and plans under one programme, go through their matters in much the same order.
 */
import type { Reading } from '../reading/read-document.ts';

/** A pair of leaves that is likely by itself. */
export interface Anchor {
  readonly a: number;
  readonly b: number;
  /** 0–1 */
  readonly weight: number;
}

/** Each 0–1. */
export interface Turn {
  /** It stands where its neighbours' counterparts leave room, the more surely the less room they leave. */
  readonly inTurn: number;
  /** How far it stands from there. */
  readonly outOfTurn: number;
}

const NO_TURN: Turn = { inTurn: 0, outOfTurn: 0 };

// Eight articles from where it should stand are as far as any.
const FAR = 8;

export class Order {
  /** By passage, the number of the article or, outside statutes, of the leaf itself; -1 for what is none. */
  readonly #blockA: Int32Array;
  readonly #blockB: Int32Array;
  readonly #countA: number;
  readonly #countB: number;
  /** Counterparts in ascending order on both sides. */
  readonly #chain: readonly Anchor[];
  /** How much of what is likely at all goes in one order, 0–1. */
  readonly #coherence: number;

  constructor(anchors: readonly Anchor[], left: Reading, right: Reading) {
    ({ of: this.#blockA, count: this.#countA } = blocksOf(left));
    ({ of: this.#blockB, count: this.#countB } = blocksOf(right));
    const byBlocks = new Map<number, Anchor>();
    for (const { a, b, weight } of anchors) {
      const [i, j] = [this.#blockA[a] as number, this.#blockB[b] as number];
      const key = i * this.#countB + j;
      if (weight > (byBlocks.get(key)?.weight ?? 0)) byBlocks.set(key, { a: i, b: j, weight });
    }
    const placed = [...byBlocks.values()];
    this.#chain = longestChain(placed, this.#countB);
    const mass = (list: readonly Anchor[]) => list.reduce((sum, { weight }) => sum + weight, 0);
    this.#coherence = placed.length === 0 ? 0 : mass(this.#chain) / mass(placed);
  }

  turnOf(a: number, b: number): Turn {
    const [i, j] = [this.#blockA[a] as number, this.#blockB[b] as number];
    // A penalty may punish the breach of what is no leaf, which has no place in the order.
    if (i < 0 || j < 0) return NO_TURN;
    const isOther = (one: Anchor) => one.a !== i && one.b !== j;
    let at = firstFrom(this.#chain, i);
    let last = at - 1;
    while (last >= 0 && !isOther(this.#chain[last] as Anchor)) last--;
    const before = this.#chain[last];
    while (at < this.#chain.length && !isOther(this.#chain[at] as Anchor)) at++;
    const after = this.#chain[at];
    const [fromA, fromB] = [before?.a ?? -1, before?.b ?? -1];
    const [toA, toB] = [after?.a ?? this.#countA, after?.b ?? this.#countB];
    const off = Math.max(0, fromB - j, j - toB);
    return {
      inTurn: off === 0 ? this.#coherence / Math.sqrt((toA - fromA - 1) * Math.max(1, toB - fromB - 1)) : 0,
      outOfTurn: this.#coherence * Math.min(1, Math.log1p(off) / Math.log1p(FAR)),
    };
  }
}

interface Blocks {
  /** By passage; -1 for what is no leaf. */
  readonly of: Int32Array;
  readonly count: number;
}

// A document is set against several others, and twice against each.
const known = new WeakMap<Reading, Blocks>();

function blocksOf(reading: Reading): Blocks {
  const blocks = known.get(reading) ?? readBlocks(reading);
  known.set(reading, blocks);
  return blocks;
}

function readBlocks({ passages, facts }: Reading): Blocks {
  const of = new Int32Array(passages.length).fill(-1);
  let count = 0;
  let article: number | null = null;
  passages.forEach(({ leaf }, at) => {
    if (!leaf) return;
    const own = facts[at]?.article ?? null;
    if (own === null || own !== article || count === 0) count++;
    article = own;
    of[at] = count - 1;
  });
  return { of, count };
}

/** Index of the first of the chain whose left side is `i` or later. */
function firstFrom(chain: readonly Anchor[], i: number): number {
  let [low, high] = [0, chain.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chain[middle] as Anchor).a < i) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The weightiest of the chains that ascend on both sides. */
function longestChain(anchors: readonly Anchor[], countB: number): Anchor[] {
  // Of those with one left side the later on the right come first, so that none follows another.
  const order = anchors.toSorted((x, y) => x.a - y.a || y.b - x.b);
  // A tree of prefix maxima over the right side.
  const best = Array.from({ length: countB + 1 }, () => -1);
  const sums = new Float64Array(order.length);
  const back = new Int32Array(order.length).fill(-1);
  const better = (x: number, y: number) =>
    y < 0 || (x >= 0 && (sums[x] as number) > (sums[y] as number)) ? x : y;
  let last = -1;
  order.forEach(({ b, weight }, at) => {
    let before = -1;
    for (let k = b; k > 0; k -= k & -k) before = better(best[k] as number, before);
    back[at] = before;
    sums[at] = weight + (before < 0 ? 0 : (sums[before] as number));
    for (let k = b + 1; k <= countB; k += k & -k) best[k] = better(at, best[k] as number);
    last = better(at, last);
  });
  const chain: Anchor[] = [];
  for (let at = last; at >= 0; at = back[at] as number) chain.push(order[at] as Anchor);
  return chain.reverse();
}
