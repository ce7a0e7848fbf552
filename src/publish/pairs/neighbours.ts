/** Which documents are set side by side in full, so that pages grow with the corpus and not with its square. */

import type { PairRecord } from '#model/alignment.ts';
import { documentOf, pairKey } from '#model/clause-id.ts';
import { FEW, type NeighboursRecord, type ShelfRecord } from '#model/records.ts';

// Every two of five documents. A page of two documents is the heaviest there is, and any other two are set side
// by side on request, in the browser.
export const MOST_PAIRS = 10;

/** Share of the shorter document's paired clauses below which there is little to set side by side. */
const ENOUGH = 0.25;

/**
 * For each document, in the order of `shelf`, those it is set beside on a page of its own: the pairs of documents
 * with most clause pairs, of one series even without any; of few documents (`FEW`) the others past `MOST_PAIRS` are paired off,
 * the most alike first, where they share enough. A pair of documents that an editor decided something about, and a recorded
 * one (`a/b`), always. Mutual, except that past `MOST_PAIRS` the older of two is the base.
 */
export function findNeighbours(
  shelf: readonly ShelfRecord[],
  pairs: readonly PairRecord[],
  recorded: readonly string[],
): NeighboursRecord[] {
  const order = new Map(shelf.map(({ document }, n) => [document, n]));
  const place = (id: string) => order.get(id) as number;
  const kept = new Map<string, Set<string>>(shelf.map(({ document }) => [document, new Set()]));
  const keep = (a: string, b: string) => {
    kept.get(a)?.add(b);
    kept.get(b)?.add(a);
  };
  const decided = pairs.filter(({ decision }) => decision).map(({ a, b }) => [documentOf(a), documentOf(b)]);
  for (const [a = '', b = ''] of [...decided, ...recorded.map((path) => path.split('/'))])
    if (order.has(a) && order.has(b)) keep(a, b);

  const likely = candidates(shelf, pairs, place);
  for (const { a, b } of likely.slice(0, MOST_PAIRS)) keep(a, b);
  // Among many, a page a document more is a tenth of all that the document brings, and any two meet in the browser.
  if (shelf.length <= FEW) pairOff(likely, clausesPaired(pairs), kept);
  return shelf.map(({ document }) => ({
    document,
    others: [...(kept.get(document) as Set<string>)].toSorted((a, b) => place(a) - place(b)),
  }));
}

/** Sets each document beside the one that is most like it of those that are left, where they share enough. */
function pairOff(
  likely: readonly Candidate[],
  paired: ReadonlyMap<string, number>,
  kept: ReadonlyMap<string, Set<string>>,
): void {
  const near = new Set<string>();
  for (const { a, b, count } of likely) {
    const enough = count >= ENOUGH * Math.min(paired.get(a) ?? 0, paired.get(b) ?? 0);
    if (!enough || near.has(a) || near.has(b)) continue;
    kept.get(a)?.add(b);
    near.add(a).add(b);
  }
}

interface Candidate {
  /** The one that stands first on the shelf. */
  readonly a: string;
  readonly b: string;
  /** Clause pairs between them. */
  readonly count: number;
}

/** Two documents with anything in common, the most alike first; so are two of one series, while they are few. */
function candidates(
  shelf: readonly ShelfRecord[],
  pairs: readonly PairRecord[],
  place: (document: string) => number,
): readonly Candidate[] {
  const counts = new Map<string, number>();
  for (const { a, b } of pairs) {
    const key = pairKey(documentOf(a), documentOf(b));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  // A large series has more editions than pages, and enough of them are alike.
  for (const [series, editions] of Map.groupBy(shelf, (one) => one.series))
    if (series !== null && editions.length ** 2 <= 4 * MOST_PAIRS)
      for (const [n, { document }] of editions.entries())
        for (const other of editions.slice(n + 1)) {
          const key = pairKey(document, other.document);
          counts.set(key, counts.get(key) ?? 0);
        }
  return [...counts]
    .map(([key, count]): Candidate => {
      const [a = '', b = ''] = key.split(' ').toSorted((x, y) => place(x) - place(y));
      return { a, b, count };
    })
    .toSorted((x, y) => y.count - x.count || place(x.a) - place(y.a) || place(x.b) - place(y.b));
}

/** How many clauses of each document have a counterpart anywhere. */
function clausesPaired(pairs: readonly PairRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const clause of new Set(pairs.flatMap(({ a, b }) => [a, b])))
    counts.set(documentOf(clause), (counts.get(documentOf(clause)) ?? 0) + 1);
  return counts;
}
