/** What two clauses share in words and in facts: everything that does not depend on the pairs around them. */

import type { ClauseKind } from '#language/clause-kind.ts';
import { MATTER } from '#language/limits.ts';
import type { ClauseFacts } from '../reading/facts.ts';
import type { About, GramNumbers } from '../reading/grams.ts';
import type { ComparedPassage } from '../reading/passage.ts';
import type { Reading } from '../reading/read-document.ts';
import type { Scratch } from '../reading/scratch.ts';
import { type CountsInRow, type VectorsInRow, weigh } from '../reading/vectors.ts';
import { findCandidates, LEAST_OF_BEST, officePairs } from './candidates.ts';
import { coverage } from './shared/coverage.ts';
import { officeOf, sharedOf, targetShared } from './shared/facts.ts';
import { Headings } from './shared/headings.ts';
import { Likeness } from './shared/likeness.ts';
import { Paths } from './shared/paths.ts';
import { Room } from './shared/room.ts';
import { SentenceLikeness, weighSentences } from './shared/sentence-likeness.ts';
import { RunMarker } from './shared/shared-runs.ts';
import { characterWeights, weighGrams } from './shared/weights.ts';

/** Parts of the evidence, 0–1 unless said. */
export interface Parts {
  /** Cosine of the weighted pairs of characters. */
  readonly likeness: number;
  /** The same with set phrases and whatever recurs. */
  readonly plain: number;
  /** The same of single characters: 修理 and 维修 share one. */
  readonly characters: number;
  /** How much more alike they are read with what frames them, -1 to 1. */
  readonly frame: number;
  /** How much more alike the lists are that they stand in, -1 to 1. */
  readonly list: number;
  /** Of two items of lists: how alike the lists are, by how near each stands to the other's place in its list. */
  readonly item: number;
  /** The most alike two sentences of them, one of each. */
  readonly closest: number;
  /** The best covered sentence of either: weighted share of it that stands in the other. */
  readonly sentence: number;
  /** Weighted share of a (b) that stands in b (a). */
  readonly overlapA: number;
  readonly overlapB: number;
  /** How much telling text they share at all, whatever their length. */
  readonly amount: number;
  /** How much telling text the one that has less of it has. */
  readonly content: number;
  /** How far their documents are about one thing. */
  readonly about: number;
  /** How telling the words are that both headings have. */
  readonly heading: number;
  /** Telling words of one heading in the text of the other. */
  readonly named: number;
  /** Likeness of the headings above, and of the place in reading order. */
  readonly path: number;
  readonly position: number;
  /** Share of the characters that stand in runs of `LONG_RUN` or more, of the side where it is larger. */
  readonly runs: number;
  /** -1 where both name units and none is shared, else the share that is. */
  readonly units: number;
  /** A target of one thing in one unit on both sides. */
  readonly target: number;
  readonly cited: number;
  /** -1 where both have topics and none is shared, else the share that is. */
  readonly topics: number;
  /** 1 where both have one of these kinds, -1 where one has. */
  readonly penalty: number;
  readonly definition: number;
  readonly procedure: number;
  readonly goal: number;
  readonly principle: number;
  readonly organisation: number;
  /** Where one is of organisation, of the text itself or a penalty: the share of what they are for that both have, -1 where they share none. */
  readonly office: number;
}

export interface Comparison {
  /** Indices of the passages in their documents. */
  readonly a: number;
  readonly b: number;
  readonly parts: Parts;
  /** Share of the characters of a (b), whatever they tell, that stands in b (a). */
  readonly verbatimA: number;
  readonly verbatimB: number;
  /** Characters of each as they are compared, without punctuation. */
  readonly lengthA: number;
  readonly lengthB: number;
  /** How many sentences of each say something. */
  readonly sentencesA: number;
  readonly sentencesB: number;
  /** What share of the telling text stands in sentences that the other has nothing of, of the side where it is more. */
  readonly idle: number;
  /** By character, the length of the shared run that it stands in; kept for the choice among rivals. */
  readonly runA: Uint16Array;
  readonly runB: Uint16Array;
}

const MUCH = 30;

/** Compares the clauses of two documents; room that is used again makes it good for that until the next two are compared. */
export class Comparer {
  /** What recurs in both documents: the cosine of their main words; 0–1. */
  readonly kinship: number;
  /** How far they are about one thing, 0–1. */
  readonly about: number;
  readonly #left: Reading;
  readonly #right: Reading;
  readonly #weightsA: readonly Float32Array[];
  readonly #weightsB: readonly Float32Array[];
  readonly #pairs: Likeness;
  readonly #framed: Likeness;
  readonly #lists: Likeness;
  readonly #sentences: SentenceLikeness;
  readonly #plain: Likeness;
  readonly #characters: Likeness;
  readonly #marker: RunMarker;
  readonly #scratch: Scratch;
  readonly #room = new Room();
  readonly #paths: Paths;
  readonly #headings: Headings;
  readonly #inOrder: Int32Array;

  constructor(left: Reading, right: Reading, numbers: GramNumbers) {
    this.#left = left;
    this.#right = right;
    const { scratch, size } = numbers;
    const { weight, root } = weighGrams(left.grams, right.grams, numbers);
    this.#weightsA = characterWeights(left, weight);
    this.#weightsB = characterWeights(right, weight);
    this.kinship = cosine(left.grams.about, right.grams.about, scratch.spread.room(size));
    this.about = relatedness(this.kinship);
    this.#scratch = scratch;
    this.#inOrder = Int32Array.from(right.passages.keys());
    const telling = bothSides(left, right, scratch.rows.telling, ({ frames }) => frames.counts, weight);
    this.#pairs = new Likeness(...telling, scratch.pairs, size);
    this.#framed = new Likeness(...telling, scratch.framed, size);
    this.#lists = new Likeness(...telling, scratch.lists, size);
    const { left: here, right: there } = scratch.rows.sentences;
    this.#sentences = new SentenceLikeness(
      weighSentences(left.grams, weight, here.of(left.grams.sentences.ids.length)),
      weighSentences(right.grams, weight, there.of(right.grams.sentences.ids.length)),
      scratch.spread,
      size,
    );
    this.#plain = new Likeness(left.grams.plain, right.grams.plain, scratch.plain, size);
    this.#headings = new Headings(left, right, weight, {
      plain: this.#plain,
      inOrder: this.#inOrder,
      scratch,
      size,
    });
    const characters = bothSides(left, right, scratch.rows.characters, ({ grams }) => grams.characters, root);
    this.#characters = new Likeness(...characters, scratch.characters, size);
    this.#marker = new RunMarker(left, right, scratch.occurrences, size);
    this.#paths = new Paths(left, right);
  }

  /** Pairs of leaves worth comparing. `leastOfBest`: 0 where also what a counterpart that is nearly the same leaves far behind is asked for. */
  candidates(leastOfBest = LEAST_OF_BEST): [a: number, b: number][] {
    return findCandidates(
      this.#left,
      this.#right,
      this.#plain,
      this.#framed,
      this.#inOrder,
      this.#scratch,
      officePairs(this.#left, this.#right),
      leastOfBest,
    );
  }

  /** Weights of the characters of a passage, set phrases without. */
  weightsOf(side: 'a' | 'b', at: number): Float32Array {
    return (side === 'a' ? this.#weightsA : this.#weightsB)[at] as Float32Array;
  }

  compare(a: number, b: number): Comparison {
    const left = this.#left.passages[a] as ComparedPassage;
    const right = this.#right.passages[b] as ComparedPassage;
    const runA = this.#room.take(left.text.length);
    const runB = this.#room.take(right.text.length);
    this.#marker.mark(a, b, runA, runB);
    const sideA = coverage(left, runA, this.weightsOf('a', a));
    const sideB = coverage(right, runB, this.weightsOf('b', b));
    const factsA = this.#left.facts[a] as ClauseFacts;
    const factsB = this.#right.facts[b] as ClauseFacts;
    const both = (kind: ClauseKind): number =>
      left.kind === kind && right.kind === kind ? 1 : left.kind === kind || right.kind === kind ? -1 : 0;
    return {
      a,
      b,
      runA,
      runB,
      verbatimA: sideA.verbatim,
      verbatimB: sideB.verbatim,
      lengthA: left.text.length,
      lengthB: right.text.length,
      sentencesA: sideA.sentences,
      sentencesB: sideB.sentences,
      idle: Math.max(sideA.idle, sideB.idle),
      parts: {
        likeness: this.#pairs.of(a, b),
        plain: this.#plain.of(a, b),
        frame: this.#frame(a, b),
        list: this.#list(a, b),
        closest: this.#sentences.of(a, b),
        characters: this.#characters.of(a, b),
        sentence: Math.max(sideA.sentence, sideB.sentence),
        overlapA: sideA.whole,
        overlapB: sideB.whole,
        amount: Math.min(1, Math.log1p(Math.min(sideA.shared, sideB.shared)) / Math.log1p(MUCH)),
        content: Math.min(1, Math.log1p(Math.min(sideA.total, sideB.total)) / Math.log1p(MUCH)),
        about: this.about,
        heading: this.#headings.of(a, b),
        named: this.#headings.named(a, b),
        path: this.#paths.of(a, b),
        position: 1 - Math.abs(left.position - right.position),
        runs: Math.max(sideA.long, sideB.long),
        units: sharedOf(factsA.units, factsB.units),
        // A fine in the same unit is in every penalty.
        target: left.kind !== 'penalty' && targetShared(factsA, factsB) ? 1 : 0,
        cited: factsA.cited.some((title) => factsB.cited.includes(title)) ? 1 : 0,
        topics: sharedOf(factsA.topics, factsB.topics),
        penalty: both('penalty'),
        definition: both('definition'),
        procedure: both('procedure'),
        goal: both('goal'),
        principle: both('principle'),
        organisation: both('organisation'),
        office: officeOf(left, right, factsA, factsB),
        item: this.#item(a, b),
      },
    };
  }

  #frame(a: number, b: number): number {
    const [inA, inB] = [this.#left.frames.framed[a] as number, this.#right.frames.framed[b] as number];
    return inA === a && inB === b ? 0 : this.#framed.of(inA, inB) - this.#pairs.of(a, b);
  }

  #list(a: number, b: number): number {
    const [inA, inB] = [this.#left.frames.list[a] as number, this.#right.frames.list[b] as number];
    return inA === a && inB === b ? 0 : this.#listsOf(inA, inB) - this.#pairs.of(a, b);
  }

  #item(a: number, b: number): number {
    const [here, there] = [this.#left.frames, this.#right.frames];
    const [inA, inB] = [here.list[a] as number, there.list[b] as number];
    if (inA === a || inB === b) return 0;
    const apart = Math.abs((here.item[a] as number) - (there.item[b] as number));
    return this.#listsOf(inA, inB) * (1 - apart);
  }

  #listsOf(a: number, b: number): number {
    return this.#lists.of(this.#left.frames.lists[a] as number, this.#right.frames.lists[b] as number);
  }
}

/** What the passages of two documents weigh. */
const bothSides = (
  left: Reading,
  right: Reading,
  rooms: Scratch['rows']['telling'],
  countsOf: (reading: Reading) => CountsInRow,
  weight: ArrayLike<number>,
): [left: VectorsInRow, right: VectorsInRow] => {
  const [here, there] = [countsOf(left), countsOf(right)];
  return [
    weigh(here, weight, rooms.left.of(here.ids.length)),
    weigh(there, weight, rooms.right.of(there.ids.length)),
  ];
};

const relatedness = (about: number): number =>
  Math.min(1, Math.max(0, Math.log(about / MATTER.none) / Math.log(MATTER.whole / MATTER.none)));

/** `room`: by gram, all 0. */
function cosine(a: About, b: About, room: Float64Array): number {
  for (let i = 0; i < b.grams.length; i++) room[b.grams[i] as number] = b.weights[i] as number;
  let sum = 0;
  for (let i = 0; i < a.grams.length; i++)
    sum += (a.weights[i] as number) * (room[a.grams[i] as number] as number);
  for (const gram of b.grams) room[gram] = 0;
  return sum;
}

/** Whether clauses of these kinds can be counterparts: a duty is none of its penalty, a definition none of a measure. */
export const mayPair = (a: ClauseKind, b: ClauseKind): boolean =>
  (a === 'penalty') === (b === 'penalty') && (a === 'definition') === (b === 'definition');
