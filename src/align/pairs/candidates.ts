/** Which clauses of two documents are worth comparing: those that share words, found through an inverted index. */
import type { Office } from '#language/clause-office.ts';
import type { Reading } from '../reading/read-document.ts';
import type { Scratch } from '../reading/scratch.ts';
import type { Likeness } from './shared/likeness.ts';

// Below both no labelled pair is a counterpart for its words; tests/gold/alignments loses one of 340 by them.
const LEAST_PLAIN = 0.1;
const LEAST_LIKENESS = 0.03;
// The widest split that is labelled has five clauses of one document against one of another.
const MOST = 12;

/** Pairs of leaves `[a, b]`, in order: for every clause of either side the best by either measure, and those of `besides`. */
export function findCandidates(
  left: Reading,
  right: Reading,
  plain: Likeness,
  telling: Likeness,
  { plainHolders, framedHolders }: Scratch,
  besides: readonly (readonly [a: number, b: number])[],
): [a: number, b: number][] {
  const isLeaf = (reading: Reading) => Uint8Array.from(reading.passages, (passage) => (passage.leaf ? 1 : 0));
  const [leafA, leafB] = [isLeaf(left), isLeaf(right)];
  const width = right.passages.length;
  const [words, rare] = [new Float64Array(width), new Float64Array(width)];
  const worth = new Map<number, number>();
  for (let a = 0; a < leafA.length; a++) {
    if (!leafA[a]) continue;
    plain.row(a, plainHolders, words);
    telling.row(a, framedHolders, rare);
    for (let b = 0; b < width; b++) {
      const [one, other] = [words[b] as number, rare[b] as number];
      if (leafB[b] && (one >= LEAST_PLAIN || other >= LEAST_LIKENESS)) worth.set(a * width + b, one + other);
    }
  }
  const kept = new Set<number>();
  for (const side of [(key: number) => Math.floor(key / width), (key: number) => key % width])
    for (const keys of Map.groupBy(worth.keys(), side).values()) {
      keys.sort((x, y) => (worth.get(y) as number) - (worth.get(x) as number) || x - y);
      for (const key of keys.slice(0, MOST)) kept.add(key);
    }
  for (const [a, b] of besides) kept.add(a * width + b);
  return [...kept].sort((x, y) => x - y).map((key) => [Math.floor(key / width), key % width]);
}

/** Articles of two statutes (范围, 宣传, 处分), or clauses on how two plans are led, paid and watched, that are there for the same thing, in whatever words. */
export function officePairs(left: Reading, right: Reading): [a: number, b: number][] {
  const holders = ({ passages, facts }: Reading) => {
    const by = new Map<Office, number[]>();
    passages.forEach(({ leaf, kind, offices }, at) => {
      if (!leaf || (facts[at]?.article == null && kind !== 'organisation')) return;
      for (const office of offices) {
        const list = by.get(office);
        if (list) list.push(at);
        else by.set(office, [at]);
      }
    });
    return by;
  };
  const there = holders(right);
  return [...holders(left)].flatMap(([office, own]) =>
    own.flatMap((a) => (there.get(office) ?? []).map((b): [number, number] => [a, b])),
  );
}
