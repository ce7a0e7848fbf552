/** Which documents are set side by side in full, so that pages grow with the corpus and not with its square. */
import type { PairRecord } from '#model/alignment.ts';
import type { NeighboursRecord, ShelfRecord } from '#model/records.ts';

// As many as borrowings are looked for in. With at most 13 documents all that have anything in common are
// set side by side; further ones are reached through topics, and any clauses of theirs through the basket.
export const MOST_NEIGHBOURS = 12;

/**
 * For each document, in the order of `shelf`, those it is set beside: the ones with most clause pairs, and
 * of its own series even without any. Mutual: who is a neighbour has one. A pair of documents that an editor
 * decided something about, and a recorded one (`a/b`), are neighbours however many are nearer.
 */
export function findNeighbours(
  shelf: readonly ShelfRecord[],
  pairs: readonly PairRecord[],
  recorded: readonly string[],
): NeighboursRecord[] {
  const order = new Map(shelf.map(({ document }, n) => [document, n]));
  const counts = new Map<string, Map<string, number>>(shelf.map(({ document }) => [document, new Map()]));
  const kept = new Map<string, Set<string>>(shelf.map(({ document }) => [document, new Set()]));
  const keep = (a: string, b: string) => {
    kept.get(a)?.add(b);
    kept.get(b)?.add(a);
  };

  for (const { a, b, decision } of pairs) {
    const [from, to] = [documentOf(a), documentOf(b)];
    count(counts, from, to);
    count(counts, to, from);
    if (decision) keep(from, to);
  }
  for (const [series, editions] of Map.groupBy(shelf, (one) => one.series))
    if (series !== null)
      for (const { document } of editions) {
        const own = counts.get(document) as Map<string, number>;
        // Enough to choose from; a large series has more editions than neighbours.
        const likely = own.size >= MOST_NEIGHBOURS ? [] : editions;
        for (const other of likely)
          if (other.document !== document) own.set(other.document, own.get(other.document) ?? 0);
      }
  for (const path of recorded) {
    const [a = '', b = ''] = path.split('/');
    if (order.has(a) && order.has(b)) keep(a, b);
  }
  const place = (id: string) => order.get(id) as number;
  for (const [document, others] of counts)
    for (const [other] of [...others]
      .toSorted(([a, m], [b, n]) => n - m || place(a) - place(b))
      .slice(0, MOST_NEIGHBOURS))
      keep(document, other);
  return shelf.map(({ document }) => ({
    document,
    others: [...(kept.get(document) as Set<string>)].toSorted((a, b) => place(a) - place(b)),
  }));
}

const documentOf = (clause: string): string => clause.slice(0, clause.indexOf('/'));

function count(counts: ReadonlyMap<string, Map<string, number>>, document: string, other: string): void {
  const own = counts.get(document);
  own?.set(other, (own.get(other) ?? 0) + 1);
}
