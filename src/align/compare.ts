/** Everything that the choice of pairs needs to know about two passages. */
import { Vectors } from './likeness.ts';
import type { Passage } from './passage.ts';
import type { Grams } from './rarity.ts';
import { RunMarker } from './shared-runs.ts';

/** What the score of a pair is made of; each 0–1. */
export interface ScoreParts {
  /** Cosine of the weighted grams. */
  readonly likeness: number;
  /** The best covered sentence of either: weighted share of it that stands in the other passage. */
  readonly sentence: number;
  /** How telling the words are that both headings have. */
  readonly heading: number;
}

export interface Comparison extends ScoreParts {
  readonly a: number;
  readonly b: number;
  /** Weighted share of a (b) that stands in b (a). */
  readonly overlapA: number;
  readonly overlapB: number;
  /** Share of the characters that stand in runs of `LONG_RUN` or more, of the side where it is larger. */
  readonly runs: number;
  /** Half from the headings above, half from the place in reading order. */
  readonly outline: number;
}

const LONG_RUN = 8;
// Two shared characters in a row are chance as often as not, five hardly ever. Of six such curves this one
// parts the labelled pairs from the rest best: log loss .0210, steeper .0218, flatter .0229.
const TRUST = [0, 0, 0.3, 0.6, 0.85, 1] as const;
// Headings that share the weight of this many grams which one clause a document has share all that matters.
const TELLING_HEADING = 3;

/** Compares passages; all shares are 0–1. */
export class Comparer {
  readonly #passages: readonly Passage[];
  readonly #grams: Grams;
  readonly #weights: readonly Float32Array[];
  readonly #headings: readonly (readonly number[])[];
  readonly #vectors: Vectors;
  readonly #marker: RunMarker;

  constructor(passages: readonly Passage[], grams: Grams) {
    this.#passages = passages;
    this.#grams = grams;
    this.#weights = passages.map((_, at) => characterWeights(grams, at));
    this.#headings = passages.map((passage, at) => headingGrams(passage, grams.of[at] as Int32Array));
    this.#vectors = new Vectors(passages, grams);
    this.#marker = new RunMarker(passages, grams);
  }

  /** Those of `others` that `keep` lets pass; it sees them before their outline is looked at. */
  compare(
    a: number,
    others: readonly number[],
    keep: (parts: ScoreParts) => boolean = () => true,
  ): Comparison[] {
    const likeness = this.#vectors.likeness(a, others);
    return others.flatMap((b, i) => this.#compareTwo(a, b, likeness[i] as number, keep) ?? []);
  }

  #compareTwo(
    a: number,
    b: number,
    likeness: number,
    keep: (parts: ScoreParts) => boolean,
  ): Comparison | null {
    const left = this.#passages[a] as Passage;
    const right = this.#passages[b] as Passage;
    this.#marker.mark(a, b);
    const sideA = coverage(left, this.#marker.runA, this.#weights[a] as Float32Array);
    const sideB = coverage(right, this.#marker.runB, this.#weights[b] as Float32Array);
    const sentence = Math.max(sideA.sentence, sideB.sentence);
    const heading = this.#headingLikeness(a, b);
    if (!keep({ likeness, sentence, heading })) return null;
    return {
      a,
      b,
      likeness,
      sentence,
      heading,
      overlapA: sideA.whole,
      overlapB: sideB.whole,
      runs: Math.max(sideA.long, sideB.long),
      outline: outlineLikeness(left, right),
    };
  }

  #headingLikeness(a: number, b: number): number {
    const others = this.#headings[b] as readonly number[];
    let weight = 0;
    for (const gram of this.#headings[a] as readonly number[])
      if (others.includes(gram)) weight += this.#grams.weight[gram] as number;
    return Math.sqrt(Math.min(1, weight / TELLING_HEADING));
  }
}

/** Distinct grams of a heading. */
function headingGrams({ headingLength }: Passage, own: Int32Array): number[] {
  const grams = own.subarray(0, Math.max(0, headingLength - 1));
  return [...new Set(grams)].filter((gram) => gram >= 0);
}

interface Coverage {
  readonly whole: number;
  readonly sentence: number;
  readonly long: number;
}

function coverage(passage: Passage, run: Uint16Array, weights: Float32Array): Coverage {
  const { sentences, text, headingLength } = passage;
  let total = 0;
  let covered = 0;
  let long = 0;
  const measure = (start: number, end: number): number => {
    let weight = 0;
    let shared = 0;
    for (let i = start; i < end; i++) {
      const length = run[i] as number;
      weight += weights[i] as number;
      shared += (weights[i] as number) * (TRUST[Math.min(length, TRUST.length - 1)] as number);
      if (length >= LONG_RUN) long++;
    }
    total += weight;
    covered += shared;
    return weight === 0 ? 0 : shared / weight;
  };
  measure(0, headingLength);
  let sentence = 0;
  for (let s = 0; s + 1 < sentences.length; s++)
    sentence = Math.max(sentence, measure(sentences[s] as number, sentences[s + 1] as number));
  return {
    whole: total === 0 ? 0 : covered / total,
    sentence,
    long: text.length === 0 ? 0 : long / text.length,
  };
}

/** A character weighs as much as the more telling of the two grams that it stands in. */
function characterWeights(grams: Grams, at: number): Float32Array {
  const own = grams.of[at] as Int32Array;
  const weights = new Float32Array(own.length + 1);
  own.forEach((gram, i) => {
    if (gram < 0) return;
    const weight = grams.weight[gram] as number;
    weights[i] = Math.max(weights[i] as number, weight);
    weights[i + 1] = weight;
  });
  return weights;
}

function outlineLikeness(left: Passage, right: Passage): number {
  const path = dice(left.path.join(''), right.path.join(''));
  return (path + 1 - Math.abs(left.position - right.position)) / 2;
}

/** Share of character pairs that two short texts have in common (Dice), 0–1. */
function dice(left: string, right: string): number {
  if (left.length < 2 || right.length < 2) return left !== '' && left === right ? 1 : 0;
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < left.length; i++) {
    const gram = left.slice(i, i + 2);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  let common = 0;
  for (let i = 0; i + 1 < right.length; i++) {
    const gram = right.slice(i, i + 2);
    const count = counts.get(gram) ?? 0;
    if (count === 0) continue;
    counts.set(gram, count - 1);
    common++;
  }
  return (2 * common) / (left.length + right.length - 2);
}
