/** Which documents are set against each other. */
import type { ExtractedDocument } from '#model/line.ts';
import type { Reading } from './reading/read-document.ts';

// Up to here every document is set against every other.
const SMALL = 40;
// In a larger corpus a document is set against as many earlier ones, those that are most about what it is about, so
// that the work grows with the corpus and not with its square, and a document that comes later displaces nothing.
const EARLIER = 8;
const WORDS = 64;

/** Index pairs `[i, j]`, i before j, in order. */
export function pairDocuments(
  documents: readonly ExtractedDocument[],
  readings: readonly Reading[],
): [number, number][] {
  const all = [...documents.keys()];
  if (documents.length <= SMALL)
    return all.flatMap((i) => all.slice(i + 1).map((j): [number, number] => [i, j]));
  const dated = all.toSorted((x, y) => {
    const [one, other] = [dateOf(documents[x]), dateOf(documents[y])];
    return one < other ? -1 : one > other ? 1 : x - y;
  });
  const holders = new Map<number, [document: number, weight: number][]>();
  const pairs: [number, number][] = [];
  for (const own of dated) {
    const shared = new Map<number, number>();
    const about = mainWords((readings[own] as Reading).grams.about);
    for (const [gram, weight] of about)
      for (const [other, theirs] of holders.get(gram) ?? [])
        shared.set(other, (shared.get(other) ?? 0) + weight * theirs);
    const nearest = [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, EARLIER);
    for (const [other] of nearest) pairs.push(own < other ? [own, other] : [other, own]);
    for (const [gram, weight] of about) {
      const list = holders.get(gram);
      if (list) list.push([own, weight]);
      else holders.set(gram, [[own, weight]]);
    }
  }
  return pairs.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

const dateOf = (document: ExtractedDocument | undefined): string => document?.metadata.signedOn ?? '9999';

const mainWords = (about: ReadonlyMap<number, number>): [gram: number, weight: number][] =>
  [...about].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, WORDS);
