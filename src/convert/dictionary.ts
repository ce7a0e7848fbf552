/**
 * A conversion dictionary that answers what opencc's own converter does not tell: how long the match
 * was that decided a character, and which other values a character takes. Longest match first, as in
 * opencc; a plain map instead of its tree, because the tree takes ten times as long to build.
 */

/** Dictionary files as opencc-js ships them, strongest first: `"干部 幹部|干净 乾淨"`. */
export type Serialized = readonly string[];

export interface Dictionary {
  /** The longest entry that starts at `offset`: its length in the text, and its value. */
  match(text: string, offset: number): { readonly length: number; readonly value: string } | null;
  /** Every value that one character takes in some entry, itself included where an entry keeps it. */
  values(character: string): ReadonlySet<string>;
}

export function buildDictionary(files: Serialized): Dictionary {
  const entries = new Map<string, string>();
  const longest = new Map<string, number>();
  for (const file of files.toReversed()) {
    for (const line of file.split('|')) {
      const space = line.indexOf(' ');
      if (space < 1) continue;
      const from = line.slice(0, space);
      entries.set(from, line.slice(space + 1));
      const first = from[0] as string;
      if (from.length > (longest.get(first) ?? 0)) longest.set(first, from.length);
    }
  }
  let values: Map<string, Set<string>> | null = null;

  return {
    match(text, offset) {
      const limit = longest.get(text[offset] as string) ?? 0;
      for (let length = Math.min(limit, text.length - offset); length > 0; length--) {
        const value = entries.get(text.slice(offset, offset + length));
        if (value !== undefined) return { length, value };
      }
      return null;
    },
    values(character) {
      values ??= collectValues(entries);
      return values.get(character) ?? new Set([character]);
    },
  };
}

/** Reads the values of single characters off all entries, phrases character by character. */
function collectValues(entries: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  for (const [from, to] of entries) {
    const source = [...from];
    const target = [...to];
    if (source.length !== target.length) continue;
    for (const [i, character] of source.entries()) {
      let known = values.get(character);
      if (!known) {
        known = new Set();
        values.set(character, known);
      }
      known.add(target[i] as string);
    }
  }
  return values;
}
