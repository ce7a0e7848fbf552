/** What a place says in each row of a topic. */
import type { BasketClause } from '#site/tables/basket-file.ts';
import type { TopicPlaces } from '#site/views/comparison/topic-page.ts';

/** `files` are those of the place's documents, in their order. */
export function clausesByRow(
  { rows, places }: TopicPlaces,
  place: string,
  files: readonly Readonly<Record<string, BasketClause>>[],
): ReadonlyMap<string, readonly BasketClause[]> {
  const entries = Object.values(places[place] ?? {}).flatMap((own, n) =>
    own.flatMap(([row, path]) => {
      const clause = files[n]?.[path];
      const id = rows[row];
      return clause && id !== undefined ? [{ id, clause }] : [];
    }),
  );
  return new Map(
    [...Map.groupBy(entries, ({ id }) => id)].map(([id, group]) => [id, group.map(({ clause }) => clause)]),
  );
}
