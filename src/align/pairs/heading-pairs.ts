/** Pairs of headings: clauses with clauses below them are counterparts where those are. */
import type { ComparedPassage } from '../reading/passage.ts';
import type { Summary } from '../reading/read-document.ts';
import type { FoundPair, Taken } from './align-pair.ts';
import { SUREST } from './score.ts';
import { dice } from './shared/dice.ts';

// Share of the clauses below that are paired with each other, both ways; with the same words less is enough.
const BELOW = 0.6;
const LEAST = 0.5;
const SAME_WORDS = 0.75;

export function pairHeadings(leaves: readonly Taken[], left: Summary, right: Summary): FoundPair[] {
  const repeated = { a: repeatedHeadings(left), b: repeatedHeadings(right) };
  const likely = countBelow(leaves, left, right)
    .filter(({ a, b }) => !repeated.a.has(a) && !repeated.b.has(b))
    .map(({ a, b, share }) => {
      const [one, other] = [left.passages[a] as ComparedPassage, right.passages[b] as ComparedPassage];
      const words = dice(one.text, other.text);
      return { a, b, words, share, score: (1 - BELOW) * words + BELOW * share };
    })
    .filter(({ score }) => score >= LEAST)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const taken = { a: new Set<number>(), b: new Set<number>() };
  return likely.flatMap(({ a, b, words, share, score }) => {
    if (taken.a.has(a) || taken.b.has(b)) return [];
    taken.a.add(a);
    taken.b.add(b);
    return [
      {
        a: (left.passages[a] as ComparedPassage).id,
        b: (right.passages[b] as ComparedPassage).id,
        relation: words >= SAME_WORDS ? ('same' as const) : ('equivalent' as const),
        part: null,
        score: Math.min(score, SUREST),
        scored: null,
        below: share,
      },
    ];
  });
}

/** Headings whose words their own document repeats (重点任务) say nothing of their own. */
function repeatedHeadings({ passages }: Summary): Set<number> {
  const byWords = Map.groupBy(
    passages.keys().filter((at) => !passages[at]?.leaf),
    (at) => passages[at]?.text,
  );
  return new Set([...byWords.values()].filter((same) => same.length > 1).flat());
}

/** Pairs of headings with a paired leaf below, and what share of all leaves below these are. */
function countBelow(leaves: readonly Taken[], left: Summary, right: Summary) {
  const sides = { a: new Outline(left), b: new Outline(right) };
  const width = right.passages.length;
  const shared = new Map<number, readonly [a: Set<number>, b: Set<number>]>();
  for (const { pair } of leaves)
    for (const a of sides.a.above(pair.comparison.a))
      for (const b of sides.b.above(pair.comparison.b)) {
        const key = a * width + b;
        const own = shared.get(key) ?? ([new Set<number>(), new Set<number>()] as const);
        shared.set(key, own);
        own[0].add(pair.comparison.a);
        own[1].add(pair.comparison.b);
      }
  return [...shared].map(([key, [inA, inB]]) => {
    const [a, b] = [Math.floor(key / width), key % width];
    return { a, b, share: Math.sqrt((inA.size / sides.a.leaves(a)) * (inB.size / sides.b.leaves(b))) };
  });
}

class Outline {
  readonly #passages: readonly ComparedPassage[];
  readonly #at: ReadonlyMap<string, number>;
  readonly #leaves = new Map<number, number>();

  constructor({ passages }: Summary) {
    this.#passages = passages;
    this.#at = new Map(passages.map(({ id }, at) => [id, at]));
    for (const [at, { leaf }] of passages.entries())
      if (leaf) for (const heading of this.above(at)) this.#leaves.set(heading, this.leaves(heading) + 1);
  }

  leaves = (heading: number): number => this.#leaves.get(heading) ?? 0;

  above(at: number): number[] {
    const found: number[] = [];
    for (let id = this.#passages[at]?.parent ?? null; id !== null; ) {
      const next = this.#at.get(id);
      if (next === undefined) break;
      found.push(next);
      id = this.#passages[next]?.parent ?? null;
    }
    return found;
  }
}
