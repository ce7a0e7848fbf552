/** From all comparisons to the pairs that are published: scored, freed of echoes, and bounded in number. */
import type { Relation } from '#model/alignment.ts';
import type { Comparison } from './compare.ts';
import type { Passage } from './passage.ts';
import { isSame, mutualOverlap, partOf, relationOf, scoreOf } from './score.ts';

export interface ChosenPair {
  readonly comparison: Comparison;
  readonly score: number;
  readonly relation: Relation;
  readonly part: 'a' | 'b' | null;
}

// The widest split that is labelled has four clauses of one document against one of another.
const PER_DOCUMENT = 6;
// In a corpus of more than `SMALL` documents a clause keeps its pairs with this many documents that say the same
// and as many that say it in other words, best first; rows join the rest. It bounds the number of pairs by the
// number of clauses, and keeps a hundred copies of one wording from crowding out every other:
// `npm run bench -- scale`.
const DOCUMENTS = 5;
const SMALL = 40;

/** The pairs among `comparisons` that are published, each with score (0–1), relation and repeated side. */
export function choosePairs(comparisons: readonly Comparison[], passages: readonly Passage[]): ChosenPair[] {
  const documentOf = (passage: number) => (passages[passage] as Passage).document;
  const scored = comparisons.map((comparison) => ({
    comparison,
    score: scoreOf(comparison),
    same: isSame(comparison, mutualOverlap(comparison)),
  }));
  const kept = bound(withoutEchoes(scored, documentOf), documentOf);
  const count = countBySide(kept, documentOf);
  return kept.map(({ comparison, score }) => {
    const { a, b } = comparison;
    const split = count(a, documentOf(b)) > 1 || count(b, documentOf(a)) > 1;
    const relation = relationOf({ comparison, split });
    return { comparison, score, relation, part: relation === 'partial' ? partOf(comparison) : null };
  });
}

export interface Scored {
  readonly comparison: Comparison;
  readonly score: number;
  readonly same: boolean;
}

const sideKey = (passage: number, document: number) => passage * 1_000_003 + document;

/**
 * A clause that stands near-verbatim in another document has found its counterpart there: what else it
 * shares with that document, its own document repeats within itself.
 */
function withoutEchoes(pairs: readonly Scored[], documentOf: (passage: number) => number): Scored[] {
  const found = new Set<number>();
  for (const { comparison, same } of pairs) {
    if (!same) continue;
    found.add(sideKey(comparison.a, documentOf(comparison.b)));
    found.add(sideKey(comparison.b, documentOf(comparison.a)));
  }
  return pairs.filter(
    ({ comparison: { a, b }, same }) =>
      same || !(found.has(sideKey(a, documentOf(b))) || found.has(sideKey(b, documentOf(a)))),
  );
}

/** Keeps a pair that is among the best of either of its clauses. */
export function bound<T extends Scored>(pairs: readonly T[], documentOf: (passage: number) => number): T[] {
  const bySide = new Map<number, T[]>();
  for (const pair of pairs)
    for (const side of [pair.comparison.a, pair.comparison.b]) {
      const own = bySide.get(side);
      if (own) own.push(pair);
      else bySide.set(side, [pair]);
    }
  const best = new Set<T>();
  const most = new Set(bySide.keys().map(documentOf)).size > SMALL ? DOCUMENTS : SMALL;
  for (const [side, own] of bySide) {
    own.sort(
      (x, y) => y.score - x.score || x.comparison.a - y.comparison.a || x.comparison.b - y.comparison.b,
    );
    const taken = { same: new Map<number, number>(), other: new Map<number, number>() };
    for (const pair of own) {
      const document = documentOf(pair.comparison.a === side ? pair.comparison.b : pair.comparison.a);
      const counts = pair.same ? taken.same : taken.other;
      const count = counts.get(document) ?? 0;
      if (count >= PER_DOCUMENT || (count === 0 && counts.size >= most)) continue;
      counts.set(document, count + 1);
      best.add(pair);
    }
  }
  return pairs.filter((pair) => best.has(pair));
}

function countBySide(pairs: readonly Scored[], documentOf: (passage: number) => number) {
  const counts = new Map<number, number>();
  const add = (key: number) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { comparison } of pairs) {
    add(sideKey(comparison.a, documentOf(comparison.b)));
    add(sideKey(comparison.b, documentOf(comparison.a)));
  }
  return (passage: number, document: number) => counts.get(sideKey(passage, document)) ?? 0;
}
