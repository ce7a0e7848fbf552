/** The weight of each pair of characters between two documents. */
import type { DocumentGrams, GramNumbers } from '#align/reading/grams.ts';
import type { Reading } from '#align/reading/read-document.ts';

// How sharply what is common in official Chinese, and what recurs within a document, loses weight.
export const TUNE = { common: 2, recurring: 2, own: 0.35 };

/** What grams weigh between two documents: room that the next two documents get. */
export interface GramWeights {
  /** By gram, 0–1; means nothing of a gram that neither document has. */
  readonly weight: Float32Array;
  /** The cube root of the weight of a single character. */
  readonly root: Float64Array;
}

export function weighGrams(left: DocumentGrams, right: DocumentGrams, numbers: GramNumbers): GramWeights {
  const { scratch, size, rarity, keys } = numbers;
  const weight = scratch.weights.of(size);
  const root = scratch.roots.of(size);
  const there = scratch.telling.room(size);
  const put = (gram: number, own: number) => {
    weight[gram] = own;
    if (isCharacter(keys[gram] as number)) root[gram] = Math.cbrt(weight[gram] as number);
  };
  for (let i = 0; i < right.own.length; i++) there[right.own[i] as number] = right.telling[i] as number;
  for (let i = 0; i < left.own.length; i++) {
    const gram = left.own[i] as number;
    const here = left.telling[i] as number;
    const other = there[gram] as number;
    put(
      gram,
      (rarity[gram] as number) ** TUNE.common *
        (other < 0 ? TUNE.own * here ** TUNE.recurring : (here * other) ** (TUNE.recurring / 2)),
    );
    there[gram] = -1;
  }
  for (let i = 0; i < right.own.length; i++) {
    const gram = right.own[i] as number;
    // What both have is weighed already.
    if ((there[gram] as number) < 0) continue;
    put(
      gram,
      (rarity[gram] as number) ** TUNE.common * TUNE.own * (right.telling[i] as number) ** TUNE.recurring,
    );
    there[gram] = -1;
  }
  return { weight, root };
}

const isCharacter = (key: number): boolean => key < 65_536;

/** By passage, what its characters weigh: as much as the more telling of the two grams that each stands in, nothing in a set phrase. */
export function characterWeights({ passages, grams }: Reading, weight: Float32Array): Float32Array[] {
  // One array for all, of which each passage has a part.
  const all = new Float32Array(passages.reduce((sum, { text }) => sum + text.length, 0));
  let start = 0;
  return passages.map(({ text }, at) => {
    const own = all.subarray(start, start + text.length);
    start += text.length;
    weighPassage(grams.of[at] as Int32Array, grams.mute[at] as Uint8Array, weight, own);
    return own;
  });
}

function weighPassage(own: Int32Array, mute: Uint8Array, weight: Float32Array, weights: Float32Array): void {
  for (let i = 0; i < own.length; i++) {
    const gram = own[i] as number;
    if (gram < 0) continue;
    const telling = weight[gram] as number;
    if (!mute[i] && telling > (weights[i] as number)) weights[i] = telling;
    if (!mute[i + 1]) weights[i + 1] = telling;
  }
}
