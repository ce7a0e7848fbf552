/** Which passages may stand against each other: an inverted index over the telling grams of each. */
import type { Passage } from './passage.ts';
import type { Grams } from './rarity.ts';

// Measured on the five documents: 40 grams and 10 candidates lose none of the pairs that all grams and
// all pairs would give; `npm run bench -- scale` shows the time they save.
const TELLING_GRAMS = 40;
const PER_DOCUMENT = 10;
// A gram that stands in more passages than this is looked up in an even sample of them, so that the work
// for a passage has a bound however large the corpus is.
const POSTINGS = 400;
// Of the most promising all are taken, of those behind them a sample: near copies of one text must not crowd
// out every other.
const FIRST = 32;
const THEN_EVERY = 3;
const IN_ALL = 64;

/** For each passage the passages of later documents worth comparing it with, most promising first. */
export function findCandidates(passages: readonly Passage[], grams: Grams): number[][] {
  const postings = buildPostings(grams);
  const score = new Float64Array(passages.length);
  const found: number[][] = passages.map(() => []);
  const touched: number[] = [];
  passages.forEach((passage, at) => {
    touched.length = 0;
    for (const gram of tellingGrams(grams, at)) {
      const weight = grams.weight[gram] as number;
      for (const other of postings[gram] as Int32Array) {
        const counterpart = passages[other] as Passage;
        if (counterpart.document === passage.document || counterpart.leaf !== passage.leaf) continue;
        if (score[other] === 0) touched.push(other);
        score[other] = (score[other] as number) + weight;
      }
    }
    touched.sort((a, b) => (score[b] as number) - (score[a] as number) || a - b);
    const taken = new Map<number, number>();
    let total = 0;
    for (const [rank, other] of touched.entries()) {
      if (total >= IN_ALL) break;
      if (rank > FIRST && touched.length > IN_ALL && rank % THEN_EVERY !== 0) continue;
      const document = (passages[other] as Passage).document;
      const count = taken.get(document) ?? 0;
      if (count >= PER_DOCUMENT) continue;
      taken.set(document, count + 1);
      total++;
      const [low, high] = at < other ? [at, other] : [other, at];
      (found[low] as number[]).push(high);
    }
    for (const other of touched) score[other] = 0;
  });
  return found.map((others) => [...new Set(others)].sort((a, b) => a - b));
}

function tellingGrams(grams: Grams, at: number): number[] {
  const own = [...new Set(grams.of[at] as Int32Array)].filter((gram) => gram >= 0 && shared(grams, gram));
  const spread = (gram: number) => grams.spread[gram] as number;
  return own.sort((a, b) => spread(a) - spread(b) || a - b).slice(0, TELLING_GRAMS);
}

const shared = (grams: Grams, gram: number): boolean =>
  (grams.spread[gram] as number) > 1 && (grams.weight[gram] as number) > 0;

function buildPostings(grams: Grams): Int32Array[] {
  const lists = Array.from(grams.spread, (count) => new Int32Array(Math.min(count, POSTINGS)));
  const filled = new Int32Array(lists.length);
  const seen = new Int32Array(lists.length);
  grams.of.forEach((own, at) => {
    for (const gram of new Set(own)) {
      if (gram < 0) continue;
      const count = grams.spread[gram] as number;
      const order = seen[gram] as number;
      seen[gram] = order + 1;
      const slot = filled[gram] as number;
      // The n-th of `count` passages is taken when it is the first that falls into the next slot.
      if (count > POSTINGS && Math.floor((order * POSTINGS) / count) < slot) continue;
      (lists[gram] as Int32Array)[slot] = at;
      filled[gram] = slot + 1;
    }
  });
  return lists;
}
