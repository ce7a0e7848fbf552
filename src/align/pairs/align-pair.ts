/**
 * The counterparts between two documents, and what may be one. Depends on nothing but the two, so that pairs of
 * documents can be taken in any order and on any machine, and a further document changes none of them.
 */
import type { PossiblePair, Relation } from '#model/alignment.ts';
import type { GramNumbers } from '../reading/grams.ts';
import type { ComparedPassage } from '../reading/passage.ts';
import type { Reading, Summary } from '../reading/read-document.ts';
import { Comparer, type Comparison, mayPair } from './compare.ts';
import { type Context, contextsOf, type Judged } from './context.ts';
import { pairHeadings } from './heading-pairs.ts';
import { isSame, partOf, relationOf } from './relation.ts';
import { CUT, PARTIAL_CUT, POSSIBLE_CUT, scoreAlone, scoreSettled } from './score.ts';

/** A pair of leaves with everything that is known of it. */
export interface Scored {
  readonly comparison: Comparison;
  readonly context: Context;
  /** 0–1 */
  readonly score: number;
}

export interface FoundPair {
  /** Clause ids; `a` in the left document. */
  readonly a: string;
  readonly b: string;
  readonly relation: Relation;
  /** Of a partial pair, the side whose text is a part of the other's. */
  readonly part: 'a' | 'b' | null;
  readonly score: number;
  /** Null for headings, which are paired by the clauses below them. */
  readonly scored: Scored | null;
  /** Of headings: the share of the clauses below that are paired with each other. */
  readonly below: number | null;
}

export interface Aligned {
  /** In order of `a`, then `b`. */
  readonly pairs: readonly FoundPair[];
  readonly possible: readonly PossiblePair[];
  /** What it makes of the pairs that it was asked about. */
  readonly asked: readonly FoundPair[];
}

/** The candidates of two documents with their scores, before any is chosen. */
export interface ScoredPair {
  readonly scored: readonly Scored[];
  /** Places in `scored` of the pairs that were asked about. */
  readonly asked: readonly number[];
}

/** `questions`: pairs of clause ids to judge whether they are published or not. */
export const alignPair = (
  left: Reading,
  right: Reading,
  numbers: GramNumbers,
  questions: readonly { readonly a: string; readonly b: string }[] = [],
): Aligned => choosePairs(left, right, scorePair(left, right, numbers, questions));

/** Scores whatever of two documents is worth comparing. */
export function scorePair(
  left: Reading,
  right: Reading,
  numbers: GramNumbers,
  questions: readonly { readonly a: string; readonly b: string }[] = [],
): ScoredPair {
  const places = placesOf(left, right, questions);
  const scored = scoreLeaves(left, right, new Comparer(left, right, numbers), places);
  if (places.length === 0) return { scored, asked: [] };
  const asked = new Set(places.map(([a, b]) => `${a} ${b}`));
  return {
    scored,
    asked: scored.flatMap(({ comparison: { a, b } }, at) => (asked.has(`${a} ${b}`) ? [at] : [])),
  };
}

/** Settles what was scored: counterparts, what may be one, and the headings above them. */
export function choosePairs(left: Summary, right: Summary, { scored, asked }: ScoredPair): Aligned {
  const { taken, doubtful } = settle(scored);
  const toPair = (pair: Scored, relation: Relation): FoundPair => ({
    ...idsOf(pair.comparison, left, right),
    relation,
    part: relation === 'partial' ? partOf(pair.comparison) : null,
    score: pair.score,
    scored: withoutRuns(pair),
    below: null,
  });
  return {
    pairs: [
      ...taken.map(({ pair, relation }) => toPair(pair, relation)),
      ...pairHeadings(taken, left, right),
    ],
    possible: doubtful.map(({ comparison, score }) => ({ ...idsOf(comparison, left, right), score })),
    asked: asked.map((at) => {
      const pair = scored[at] as Scored;
      return toPair(pair, relationOf(pair.comparison, { split: 0, related: pair.context.related }));
    }),
  };
}

// Shared runs have done their part once rivals are settled, and are most of what is known of a pair.
const NONE = new Uint16Array();

export const withoutRuns = (pair: Scored): Scored => ({
  ...pair,
  comparison: { ...pair.comparison, runA: NONE, runB: NONE },
});

const idsOf = ({ a, b }: Comparison, left: Summary, right: Summary) => ({
  a: (left.passages[a] as ComparedPassage).id,
  b: (right.passages[b] as ComparedPassage).id,
});

/** The leaves of both documents that pairs of ids name, whichever comes first. */
function placesOf(
  left: Reading,
  right: Reading,
  pairs: readonly { readonly a: string; readonly b: string }[],
): [a: number, b: number][] {
  if (pairs.length === 0) return [];
  const leaves = ({ passages }: Reading) =>
    new Map(passages.flatMap(({ id, leaf }, at) => (leaf ? [[id, at] as const] : [])));
  const [inLeft, inRight] = [leaves(left), leaves(right)];
  return pairs.flatMap(({ a, b }): [number, number][] => {
    const at = [inLeft.get(a) ?? inLeft.get(b), inRight.get(a) ?? inRight.get(b)];
    return at[0] === undefined || at[1] === undefined ? [] : [[at[0], at[1]]];
  });
}

/** All candidates with their scores, and those pairs of leaves that `asked` names. */
function scoreLeaves(
  left: Reading,
  right: Reading,
  comparer: Comparer,
  asked: readonly (readonly [a: number, b: number])[],
): Scored[] {
  const judge = (comparison: Comparison): Judged => ({ comparison, alone: scoreAlone(comparison.parts) });
  const score = ({ comparison, alone }: Judged, context: Context): Scored => ({
    comparison,
    context,
    score: scoreSettled(alone, comparison.parts, context),
  });
  const judged = compareLeaves(left, right, comparer).map(judge);
  const contexts = contextsOf(judged, left, right, comparer);
  const scored = judged.map((one, i) => score(one, contexts[i] as Context));
  if (asked.length === 0) return scored;
  const known = new Set(judged.map(({ comparison: { a, b } }) => `${a} ${b}`));
  for (const [a, b] of asked) {
    if (known.has(`${a} ${b}`)) continue;
    // It is seen among the others, but is no rival of theirs.
    const one = judge(comparer.compare(a, b));
    scored.push(score(one, contextsOf([...judged, one], left, right, comparer).at(-1) as Context));
  }
  return scored;
}

/** The candidates that can be counterparts by what they are for; `leastOfBest` as {@link Comparer.candidates} takes it. */
export function compareLeaves(
  left: Reading,
  right: Reading,
  comparer: Comparer,
  leastOfBest?: number,
): Comparison[] {
  return comparer
    .candidates(leastOfBest)
    .filter(([a, b]) =>
      mayPair((left.passages[a] as ComparedPassage).kind, (right.passages[b] as ComparedPassage).kind),
    )
    .map(([a, b]) => comparer.compare(a, b));
}

export interface Taken {
  readonly pair: Scored;
  readonly relation: Relation;
}

/** Best first: a clause that stands near-verbatim in the other document has its counterpart, the rest are echoes. */
function settle(scored: readonly Scored[]): { taken: Taken[]; doubtful: Scored[] } {
  const likely = withoutEchoes(scored.filter(({ score }) => score >= POSSIBLE_CUT));
  const sure = likely.filter(({ score }) => score >= CUT);
  const count = { a: new Map<number, number>(), b: new Map<number, number>() };
  for (const { comparison } of sure)
    for (const side of ['a', 'b'] as const)
      count[side].set(comparison[side], (count[side].get(comparison[side]) ?? 0) + 1);
  const taken: Taken[] = [];
  for (const pair of sure) {
    const { a, b } = pair.comparison;
    const split = (count.a.get(a) as number) > 1 || (count.b.get(b) as number) > 1 ? 1 : 0;
    const relation = relationOf(pair.comparison, { split, related: pair.context.related });
    if (relation !== 'partial' || pair.score >= PARTIAL_CUT) taken.push({ pair, relation });
  }
  const kept = new Set(taken.map(({ pair }) => pair));
  return { taken, doubtful: likely.filter((pair) => !kept.has(pair)) };
}

function withoutEchoes(scored: readonly Scored[]): Scored[] {
  const found = { a: new Set<number>(), b: new Set<number>() };
  for (const { comparison, score } of scored)
    if (score >= CUT && isSame(comparison)) {
      found.a.add(comparison.a);
      found.b.add(comparison.b);
    }
  return scored.filter(
    ({ comparison }) => isSame(comparison) || !(found.a.has(comparison.a) || found.b.has(comparison.b)),
  );
}
