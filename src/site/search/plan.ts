/**
 * What to ask the index for. Pagefind reads a chunk for every character of a question, nearly the whole
 * index for six characters; the clauses that hold every character of a part that lies in one chunk are enough,
 * since every hit is checked against its text anyway. This chooses the part.
 */

import type { Chunk } from './files/shard.ts';
import type { Query } from './query.ts';

/** Bytes of index that one question may cost: one chunk of the five documents (5.3–6.3 KB) fits, two do not. */
export const INDEX_BUDGET = 8_000;
const LONGEST = 8;

export interface Ask {
  /** Characters that a clause must hold, without punctuation, for one question to Pagefind: 县域内住院. */
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
 * Questions to Pagefind that leave few candidates for few bytes: the cheapest run always, others as far as
 * `budget` bytes of unread chunks allow; runs beyond it are left to the check. Null where a run holds a
 * character that no clause has: nothing can be found. An empty list where there is nothing to ask (a run of
 * punctuation only): every clause is a candidate.
 */
export function planAsks(
  query: Query,
  chunks: readonly Chunk[],
  loaded: ReadonlySet<number>,
  budget = INDEX_BUDGET,
): readonly Ask[] | null {
  const have = new Set(loaded);
  const price = (needed: readonly number[]): number =>
    needed.reduce((sum, chunk) => sum + (have.has(chunk) ? 0 : (chunks[chunk] as Chunk)[2]), 0);
  const asks: Ask[] = [];
  for (const { folded } of query.wanted) {
    const characters = [...folded].filter(isIndexed);
    if (characters.some((character) => chunkOf(character, chunks) < 0)) return null;
    const parts = partsOf(characters, chunks);
    const affordable = parts.filter(({ chunks: needed }) => price(needed) <= budget);
    const best = affordable[0] ?? parts.toSorted((a, b) => price(a.chunks) - price(b.chunks))[0];
    if (best) asks.push(best);
  }
  let left = budget;
  return asks
    .sort((a, b) => price(a.chunks) - price(b.chunks))
    .filter(({ chunks: needed }, i) => {
      const cost = price(needed);
      if (i > 0 && cost > left) return false;
      left -= cost;
      for (const chunk of needed) have.add(chunk);
      return true;
    });
}

/** Every part of a run up to `LONGEST` characters, longest first. */
function partsOf(characters: readonly string[], chunks: readonly Chunk[]): Ask[] {
  const parts: Ask[] = [];
  for (let length = Math.min(LONGEST, characters.length); length > 0; length--)
    for (let start = 0; start + length <= characters.length; start++) {
      const part = characters.slice(start, start + length);
      const needed = new Set(part.map((character) => chunkOf(character, chunks)));
      parts.push({ characters: part.join(''), chunks: [...needed] });
    }
  return parts;
}
