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
  const repeated = { a: outlineOf(left).repeated, b: outlineOf(right).repeated };
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
  const sides = { a: outlineOf(left), b: outlineOf(right) };
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

/** Which headings stand above each passage. */
class Outline {
  /** Places of headings whose words come again. */
  readonly repeated: ReadonlySet<number>;
  readonly #above: readonly (readonly number[])[];
  /** By passage, how many leaves stand below it. */
  readonly #leaves: Int32Array;

  constructor(summary: Summary) {
    const { passages } = summary;
    const at = new Map(passages.map(({ id }, place) => [id, place]));
    this.repeated = repeatedHeadings(summary);
    this.#above = passages.map((passage) => {
      const found: number[] = [];
      for (let id = passage.parent; id !== null; ) {
        const next = at.get(id);
        if (next === undefined) break;
        found.push(next);
        id = passages[next]?.parent ?? null;
      }
      return found;
    });
    this.#leaves = new Int32Array(passages.length);
    for (const [place, { leaf }] of passages.entries())
      if (leaf)
        for (const heading of this.above(place))
          this.#leaves[heading] = (this.#leaves[heading] as number) + 1;
  }

  leaves = (heading: number): number => this.#leaves[heading] as number;

  above = (at: number): readonly number[] => this.#above[at] as readonly number[];
}

// A document is set against several others.
const outlines = new WeakMap<Summary, Outline>();

function outlineOf(summary: Summary): Outline {
  const outline = outlines.get(summary) ?? new Outline(summary);
  outlines.set(summary, outline);
  return outline;
}
