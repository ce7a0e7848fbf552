/** How much of a clause stands in another, by characters, by sentences, by what they tell. */
import type { ComparedPassage } from '#align/reading/passage.ts';

const LONG_RUN = 8;
// Two shared characters in a row are chance as often as not, five hardly ever.
const TRUST = [0, 0, 0.3, 0.6, 0.85, 1] as const;

export interface Coverage {
  readonly whole: number;
  readonly sentence: number;
  readonly shared: number;
  readonly total: number;
  readonly long: number;
  readonly verbatim: number;
  readonly sentences: number;
  readonly idle: number;
}

/** Under this share a sentence has nothing of the other clause. */
const IDLE = 0.2;

export function coverage(passage: ComparedPassage, run: Uint16Array, weights: Float32Array): Coverage {
  const { sentences, text, headingLength } = passage;
  let total = 0;
  let covered = 0;
  let long = 0;
  let verbatim = 0;
  let sentence = 0;
  let count = 0;
  let idle = 0;
  let headed = 0;
  // The heading first, then sentence after sentence.
  for (let s = -1; s + 1 < sentences.length; s++) {
    const [start, end] = s < 0 ? [0, headingLength] : [sentences[s] as number, sentences[s + 1] as number];
    let weight = 0;
    let shared = 0;
    for (let i = start; i < end; i++) {
      const length = run[i] as number;
      const trust = trustIn(length);
      weight += weights[i] as number;
      shared += (weights[i] as number) * trust;
      verbatim += trust;
      if (length >= LONG_RUN) long++;
    }
    const before = total;
    total += weight;
    covered += shared;
    if (s < 0) {
      headed = total;
      continue;
    }
    const share = weight === 0 ? 0 : shared / weight;
    sentence = Math.max(sentence, share);
    if (total > before) count++;
    if (share < IDLE) idle += total - before;
  }
  return {
    whole: total === 0 ? 0 : covered / total,
    sentence,
    shared: covered,
    total,
    long: text.length === 0 ? 0 : long / text.length,
    verbatim: text.length === 0 ? 0 : verbatim / text.length,
    sentences: count,
    idle: total === headed ? 0 : idle / (total - headed),
  };
}

/** How far a shared run of that many characters is no chance, 0–1. */
export const trustIn = (length: number): number =>
  length < 2 ? 0 : length < TRUST.length ? (TRUST[length] as number) : 1;
