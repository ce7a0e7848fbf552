/**
 * How common characters and pairs of characters are in official Chinese: a frozen table that ships with the
 * project, so that a weight never depends on which other documents are there.
 */
import table from './table.json' with { type: 'json' };

/** Part of what a release is: scores of two versions are not to be compared. */
export const BACKGROUND_VERSION: number = table.version;
/** Nats of what the table does not list. */
export const RAREST: number = table.rarest;

const read = (levels: readonly (readonly (string | number)[])[], length: number): Map<string, number> => {
  const nats = new Map<string, number>();
  for (const [level, grams] of levels as readonly (readonly [number, string])[])
    for (let i = 0; i < grams.length; i += length) nats.set(grams.slice(i, i + length), level);
  return nats;
};
let known: Map<string, number> | undefined;

/** -ln of the share of clauses that hold a character or a pair of characters, 0 to {@link RAREST}. */
export function rarityOf(gram: string): number {
  known ??= new Map([...read(table.characters, 1), ...read(table.pairs, 2)]);
  return known.get(gram) ?? RAREST;
}
