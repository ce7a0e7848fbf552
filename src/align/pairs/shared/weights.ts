/** The weight of each pair of characters between two documents. */
import type { DocumentGrams, GramNumbers } from '#align/reading/grams.ts';

// How sharply what is common in official Chinese, and what recurs within a document, loses weight.
export const TUNE = { common: 2, recurring: 2, own: 0.35 };

/** By gram, 0–1; what neither document has is 0. */
export function weighGrams(left: DocumentGrams, right: DocumentGrams, numbers: GramNumbers): Float32Array {
  const weight = new Float32Array(numbers.size);
  const there = new Float32Array(numbers.size).fill(-1);
  right.own.forEach((gram, i) => {
    const telling = right.telling[i] as number;
    there[gram] = telling;
    weight[gram] = (numbers.rarity[gram] as number) ** TUNE.common * TUNE.own * telling ** TUNE.recurring;
  });
  left.own.forEach((gram, i) => {
    const here = left.telling[i] as number;
    const other = there[gram] as number;
    weight[gram] =
      (numbers.rarity[gram] as number) ** TUNE.common *
      (other < 0 ? TUNE.own * here ** TUNE.recurring : (here * other) ** (TUNE.recurring / 2));
  });
  return weight;
}
