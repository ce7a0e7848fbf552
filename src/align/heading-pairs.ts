/** Pairs of headings: clauses that hold little text of their own but have clauses below them. */
import { bound, type ChosenPair } from './choose-pairs.ts';
import type { Comparison } from './compare.ts';
import type { Passage } from './passage.ts';

// Telling words that are the same are enough (主要任务 tells nothing); else it counts more where the clauses below have their counterparts:
// 提高基层卫生人员能力 and 加强基层医疗卫生人才队伍建设 share few words, but all that stands below them.
const BELOW = 0.6;
const TELLING = 0.8;
const LEAST_SCORE = 0.5;
const SAME_WORDS = 0.75;

/** Compares two headings; the same as for other passages. */
export type CompareTwo = (a: number, b: number) => Comparison;

/**
 * Candidates are `compared` (headings that share words) and headings with paired clauses below. A heading
 * that its own document repeats (重点任务) says nothing of its own and has no pair.
 */
export function pairHeadings(
  compared: readonly Comparison[],
  leaves: readonly ChosenPair[],
  passages: readonly Passage[],
  compare: CompareTwo,
): ChosenPair[] {
  const repeated = repeatedHeadings(passages);
  const size = passages.length;
  const candidates = new Map(compared.map((comparison) => [comparison.a * size + comparison.b, comparison]));
  const below = countBelow(leaves, passages);
  for (const key of below.shared.keys())
    if (!candidates.has(key)) candidates.set(key, compare(Math.floor(key / size), key % size));

  const documentOf = (at: number) => (passages[at] as Passage).document;
  const likely = [...candidates.values()]
    .filter(({ a, b }) => !repeated.has(a) && !repeated.has(b))
    .map((comparison) => {
      const words = Math.sqrt(comparison.overlapA * comparison.overlapB);
      const shared = below.share(comparison.a, comparison.b);
      const alone = comparison.heading >= TELLING ? words : 0;
      return {
        comparison,
        same: words >= SAME_WORDS,
        score: Math.max(alone, (1 - BELOW) * words + BELOW * shared),
      };
    })
    .filter(({ score }) => score >= LEAST_SCORE);
  const scored = bound(likely, documentOf).sort(
    (x, y) => y.score - x.score || x.comparison.a - y.comparison.a || x.comparison.b - y.comparison.b,
  );

  const taken = new Set<string>();
  const pairs: ChosenPair[] = [];
  for (const { comparison, same, score } of scored) {
    const { a, b } = comparison;
    const sides = [`${a} ${(passages[b] as Passage).document}`, `${b} ${(passages[a] as Passage).document}`];
    if (sides.some((side) => taken.has(side))) continue;
    for (const side of sides) taken.add(side);
    pairs.push({ comparison, score, relation: same ? 'same' : 'equivalent', part: null });
  }
  return pairs;
}

function repeatedHeadings(passages: readonly Passage[]): Set<number> {
  const byWords = Map.groupBy(passages.keys(), (at) => {
    const { document, text } = passages[at] as Passage;
    return `${document} ${text}`;
  });
  return new Set([...byWords.values()].filter((same) => same.length > 1).flat());
}

/** Which paired leaf clauses stand below two headings, and what share they are of all below these. */
function countBelow(leaves: readonly ChosenPair[], passages: readonly Passage[]) {
  const at = new Map(passages.map(({ id }, index) => [id, index]));
  const above = (index: number): number[] => {
    const found: number[] = [];
    for (let id = (passages[index] as Passage).parent; id !== null; ) {
      const next = at.get(id) as number;
      found.push(next);
      id = (passages[next] as Passage).parent;
    }
    return found;
  };
  const leavesBelow = new Map<number, number>();
  for (const [index, { leaf }] of passages.entries())
    if (leaf)
      for (const heading of above(index)) leavesBelow.set(heading, (leavesBelow.get(heading) ?? 0) + 1);

  const shared = new Map<number, readonly [Set<number>, Set<number>]>();
  for (const { comparison } of leaves)
    for (const a of above(comparison.a))
      for (const b of above(comparison.b)) {
        const key = a * passages.length + b;
        const [left, right] = shared.get(key) ?? [new Set<number>(), new Set<number>()];
        shared.set(key, [left.add(comparison.a), right.add(comparison.b)]);
      }
  const share = (a: number, b: number): number => {
    const [left, right] = shared.get(a * passages.length + b) ?? [new Set(), new Set()];
    const shareOf = (own: ReadonlySet<number>, heading: number) => own.size / (leavesBelow.get(heading) ?? 1);
    return Math.sqrt(shareOf(left, a) * shareOf(right, b));
  };
  return { shared, share };
}
