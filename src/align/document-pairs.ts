/** Which documents are set against each other. */

import { COMPARED_UP_TO } from '#model/line.ts';
import { Nearest } from './nearest.ts';
import type { About, GramNumbers } from './reading/grams.ts';
import type { ReadableDocument } from './reading/readable.ts';

/** What the choice of documents to compare rests on; `spark/` makes the same choice as a join. */
export const CHOICE = {
  /** Up to here every document is set against every other. */
  all: COMPARED_UP_TO,
  // In a larger corpus a document is set against as many earlier ones, those that are most about what it is about, so
  // that the work grows with the corpus and not with its square, and a document that comes later displaces nothing.
  earlier: 8,
} as const;
const WORDS = 64;
// Whole numbers, so that sums are the same in whatever order they are added up.
const SCALE = 10_000;

/** What a document is most about. */
export interface MainWords {
  readonly id: string;
  /** ISO day of signature; 9999 where none is known. */
  readonly date: string;
  /** Gram key (see {@link GramNumbers.keys}) and weight, 1–10,000; at most 64, the weightiest first. */
  readonly words: readonly (readonly [gram: number, weight: number])[];
}

/** `about`: what it is about, by the numbers of its grams. */
export function mainWords(
  document: ReadableDocument,
  { grams, weights }: About,
  { keys }: GramNumbers,
): MainWords {
  return {
    id: document.seed.id,
    date: document.metadata.signedOn ?? '9999',
    words: Array.from(
      grams,
      (gram, i) => [keys[gram] as number, Math.round((weights[i] as number) * SCALE)] as const,
    )
      .filter(([, weight]) => weight > 0)
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, WORDS),
  };
}

/** Index pairs `[i, j]`, i before j, in order; `documents` in order of their ids. */
export function pairDocuments(documents: readonly MainWords[]): [number, number][] {
  const all = [...documents.keys()];
  if (documents.length <= CHOICE.all)
    return all.flatMap((i) => all.slice(i + 1).map((j): [number, number] => [i, j]));
  const dateOf = (at: number) => (documents[at] as MainWords).date;
  const dated = all.toSorted((x, y) => (dateOf(x) < dateOf(y) ? -1 : dateOf(x) > dateOf(y) ? 1 : x - y));
  const before = new Nearest(CHOICE.earlier);
  const pairs: [number, number][] = [];
  for (const own of dated) {
    const { words } = documents[own] as MainWords;
    for (const other of before.find(words)) pairs.push(own < other ? [own, other] : [other, own]);
    before.put(own, words);
  }
  return pairs.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}
