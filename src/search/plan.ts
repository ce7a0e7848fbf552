/**
 * What to ask the index for. Pagefind reads a chunk for every character of a question, nearly the whole
 * index for six characters; a part of the run that lies in one chunk finds the same clauses, since every
 * hit is checked against its text anyway. This chooses the part.
 */
import type { Query } from './query.ts';
import type { Chunk } from './shard.ts';

/** Bytes of index that one question may cost: one chunk of 21–24 KB fits, two do not. */
export const INDEX_BUDGET = 26_000;
/** More characters narrow the candidates no further: 4 leave 1.1 candidates for every clause found. */
const LONGEST = 6;

export interface Ask {
  /** Characters for one quoted question to Pagefind, which leaves punctuation out: 县域内住院. */
  readonly characters: string;
  /** Indices of the chunks that it needs. */
  readonly chunks: readonly number[];
}

/** Whether Pagefind has a word for the character. */
export const isIndexed = (character: string): boolean => /^[\p{L}\p{N}]$/u.test(character);

/** The characters of a folded text as Pagefind's words, parted by spaces: `县 域 内 9 0`. */
export const indexWords = (folded: string): string => [...folded].filter(isIndexed).join(' ');

/** Index of the chunk that holds a character, or -1 where no clause does. Pagefind orders words by UTF-8. */
export const chunkOf = (character: string, chunks: readonly Chunk[]): number =>
  chunks.findIndex(
    ([from, to]) => compareCharacters(from, character) <= 0 && compareCharacters(character, to) <= 0,
  );

const compareCharacters = (a: string, b: string): number => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0);

/**
 * One question for every wanted run that can be asked within the budget, cheapest first; runs beyond it
 * are left to the check. Null where a run holds a character that no clause has: nothing can be found.
 * An empty list where nothing can be asked (a run of punctuation only): every clause is a candidate.
 */
export function planAsks(
  query: Query,
  chunks: readonly Chunk[],
  loaded: ReadonlySet<number>,
): readonly Ask[] | null {
  const asks: Ask[] = [];
  for (const { folded } of query.wanted) {
    const characters = [...folded].filter(isIndexed);
    if (characters.some((character) => chunkOf(character, chunks) < 0)) return null;
    const best = bestPart(characters, chunks, loaded);
    if (best) asks.push(best);
  }
  const cost = (ask: Ask, have: ReadonlySet<number>): number =>
    ask.chunks
      .filter((chunk) => !have.has(chunk))
      .reduce((sum, chunk) => sum + (chunks[chunk] as Chunk)[2], 0);
  const have = new Set(loaded);
  const chosen: Ask[] = [];
  let budget = INDEX_BUDGET;
  for (const ask of asks.sort((a, b) => cost(a, loaded) - cost(b, loaded))) {
    const price = cost(ask, have);
    if (chosen.length > 0 && price > budget) continue;
    chosen.push(ask);
    budget -= price;
    for (const chunk of ask.chunks) have.add(chunk);
  }
  return chosen;
}

/** The longest part of a run within the budget, the cheapest one-character part where none is. */
function bestPart(
  characters: readonly string[],
  chunks: readonly Chunk[],
  loaded: ReadonlySet<number>,
): Ask | null {
  let best: { ask: Ask; cost: number } | null = null;
  for (let start = 0; start < characters.length; start++)
    for (let end = start + 1; end <= Math.min(characters.length, start + LONGEST); end++) {
      const part = characters.slice(start, end);
      const needed = [...new Set(part.map((character) => chunkOf(character, chunks)))];
      const cost = needed
        .filter((chunk) => !loaded.has(chunk))
        .reduce((sum, chunk) => sum + (chunks[chunk] as Chunk)[2], 0);
      const fits = cost <= INDEX_BUDGET;
      const bestFits = best !== null && best.cost <= INDEX_BUDGET;
      const isBetter =
        best === null ||
        (fits && !bestFits) ||
        (fits === bestFits &&
          (fits
            ? part.length > [...best.ask.characters].length ||
              (part.length === [...best.ask.characters].length && cost < best.cost)
            : cost < best.cost));
      if (isBetter) best = { ask: { characters: part.join(''), chunks: needed }, cost };
    }
  return best?.ask ?? null;
}
