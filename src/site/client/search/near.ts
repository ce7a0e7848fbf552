/** Where nothing holds the question: the clauses that hold most of the words nearest to it. */
import type { FoldTable } from '#site/search/fold-query.ts';
import { findRun } from '#site/search/match.ts';
import { parseQuery } from '#site/search/query.ts';
import type { Suggestion } from '#site/search/suggest.ts';
import type { Result } from './library/engine.ts';
import type { OpenDocument } from './library/library.ts';

const MOST = 8;

/**
 * At most eight, best first. A word weighs the more the longer it is and the fewer clauses have it; one in the heading
 * says what its clause is about and weighs twice.
 */
export function nearestResults(
  offers: readonly Suggestion[],
  opened: readonly OpenDocument[],
  table: FoldTable,
): readonly Result[] {
  const words = offers.flatMap(({ typed, clauses }) =>
    parseQuery(typed, table).wanted.map(({ folded }) => ({
      folded,
      weight: folded.length / Math.sqrt(clauses),
    })),
  );
  return opened
    .flatMap((open) =>
      open.searchables.map((searchable): Result => {
        const found = words.map(({ folded, weight }, run) => ({
          weight,
          hits: findRun(searchable, folded, run),
        }));
        const score = found.reduce((sum, { weight, hits }) => {
          if (hits.length === 0) return sum;
          return sum + weight * (hits.some(({ part }) => part === 'heading') ? 2 : 1);
        }, 0);
        const { document } = open;
        return {
          document,
          open,
          searchable,
          record: searchable.record,
          hits: found.flatMap(({ hits }) => hits),
          score,
        };
      }),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST);
}
