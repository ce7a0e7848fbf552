/** The weight of each pair of characters between two documents. */
import type { DocumentGrams, GramNumbers } from '#align/reading/grams.ts';
import type { Reading } from '#align/reading/read-document.ts';

// How sharply what is common in official Chinese, and what recurs within a document, loses weight.
export const TUNE = { common: 2, recurring: 2, own: 0.35 };

/** By gram, 0–1; what neither document has is 0. */
export function weighGrams(left: DocumentGrams, right: DocumentGrams, numbers: GramNumbers): Float32Array {
  const weight = new Float32Array(numbers.size);
  const there = numbers.scratch.telling.room(numbers.size);
  for (let i = 0; i < right.own.length; i++) {
    const gram = right.own[i] as number;
    const telling = right.telling[i] as number;
    there[gram] = telling;
    weight[gram] = (numbers.rarity[gram] as number) ** TUNE.common * TUNE.own * telling ** TUNE.recurring;
  }
  for (let i = 0; i < left.own.length; i++) {
    const gram = left.own[i] as number;
    const here = left.telling[i] as number;
    const other = there[gram] as number;
    weight[gram] =
      (numbers.rarity[gram] as number) ** TUNE.common *
      (other < 0 ? TUNE.own * here ** TUNE.recurring : (here * other) ** (TUNE.recurring / 2));
  }
  for (const gram of right.own) there[gram] = -1;
  return weight;
}

/** A character weighs as much as the more telling of the two grams that it stands in; none in a set phrase. */
export function characterWeights({ passages, grams }: Reading, weight: Float32Array): Float32Array[] {
  return passages.map(({ text }, at) => {
    const mute = grams.mute[at] as Uint8Array;
    const weights = new Float32Array(text.length);
    const own = grams.of[at] as Int32Array;
    for (let i = 0; i < own.length; i++) {
      const gram = own[i] as number;
      if (gram < 0) continue;
      const telling = weight[gram] as number;
      if (!mute[i]) weights[i] = Math.max(weights[i] as number, telling);
      if (!mute[i + 1]) weights[i + 1] = telling;
    }
    return weights;
  });
}
