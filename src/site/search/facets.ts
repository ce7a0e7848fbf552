/** Narrowing results, with the number of results behind every choice. */
import type { HeadDocument, SearchRecord } from './files/shard.ts';

export const FACETS = ['place', 'document', 'topic', 'year', 'target', 'agency', 'duty'] as const;
export type Facet = (typeof FACETS)[number];

/** What is chosen; several values of one facet mean any of them, several facets mean all of them. */
export type Choices = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** A result as facets see it. */
export interface Faceted {
  readonly document: HeadDocument;
  readonly record: SearchRecord;
}

/** The values of one facet that a result has: `['must', 'encourage']`, `['yes']`. */
export function valuesOf({ document, record }: Faceted, facet: Facet): readonly string[] {
  switch (facet) {
    case 'place':
      return document.place === null ? [] : [document.place];
    case 'document':
      return [document.id];
    case 'topic':
      return record.topics;
    case 'year':
      return document.year === null ? [] : [String(document.year)];
    case 'target':
      return record.targets > 0 ? ['yes'] : [];
    case 'agency':
      return record.agencies;
    case 'duty':
      return record.duties;
  }
}

const allows = (result: Faceted, facet: Facet, chosen: readonly string[] | undefined): boolean =>
  !chosen || chosen.length === 0 || valuesOf(result, facet).some((value) => chosen.includes(value));

/** Whether a result fits every choice, one facet left out if asked. */
export const fits = (result: Faceted, choices: Choices, except?: Facet): boolean =>
  FACETS.every((facet) => facet === except || allows(result, facet, choices[facet]));

/** Results behind every value of a facet, given what is chosen in the other facets; most first. */
export function countValues(
  results: readonly Faceted[],
  choices: Choices,
  facet: Facet,
): readonly (readonly [value: string, results: number])[] {
  const counts = new Map<string, number>((choices[facet] ?? []).map((value) => [value, 0]));
  for (const result of results)
    if (fits(result, choices, facet))
      for (const value of new Set(valuesOf(result, facet))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
