/** How telling each pair of neighbouring characters is, measured on the corpus itself. */
import type { Passage } from './passage.ts';
import { isSymbol } from './symbols.ts';

/** The grams of a passage: `grams[i]` is the gram of characters i and i + 1, or -1 beside a symbol. */
export interface Grams {
  readonly of: readonly Int32Array[];
  /** By gram, 0–1: 1 for a gram that stands in one clause of a document or fewer, 0 for one that stands in all. */
  readonly weight: Float32Array;
  /** In how many passages a gram stands. */
  readonly spread: Int32Array;
}

// A gram of every fifth clause (医疗, 服务) says next to nothing. Log loss on the labels: 1 → .0232, 2 → .0217,
// 3 → .0210, 5 → .0204.
const SHARPNESS = 3;

/** Grams of all passages with their weights; `documents` is the number of documents that these come from. */
export function weighGrams(passages: readonly Passage[], documents: number): Grams {
  const ids = new Map<number, number>();
  const spread: number[] = [];
  const lastSeen: number[] = [];
  const of = passages.map((passage, at) => {
    const { text } = passage;
    const grams = new Int32Array(Math.max(0, text.length - 1));
    for (let i = 0; i + 1 < text.length; i++) {
      const left = text.charCodeAt(i);
      const right = text.charCodeAt(i + 1);
      if (isSymbol(left) || isSymbol(right)) {
        grams[i] = -1;
        continue;
      }
      const key = left * 65_536 + right;
      let id = ids.get(key);
      if (id === undefined) {
        id = spread.length;
        ids.set(key, id);
        spread.push(0);
        lastSeen.push(-1);
      }
      grams[i] = id;
      if (lastSeen[id] !== at) {
        lastSeen[id] = at;
        spread[id] = (spread[id] as number) + 1;
      }
    }
    return grams;
  });
  const perDocument = Math.max(2, passages.length / Math.max(1, documents));
  const weight = Float32Array.from(spread, (count) => {
    const rarity = Math.log(passages.length / count) / Math.log(perDocument);
    return Math.min(1, Math.max(0, rarity)) ** SHARPNESS;
  });
  return { of, weight, spread: Int32Array.from(spread) };
}
