/**
 * A conversion dictionary that answers what opencc's own converter does not tell: how long the match
 * was that decided a character, and which other values a character takes. Longest match first, as in
 * opencc; a plain map instead of its tree, because the tree takes ten times as long to build.
 */

/** Dictionary files as opencc-js ships them, strongest first: `"干部 幹部|干净 乾淨"`. */
export type Serialized = readonly string[];

/** Dictionaries that a text goes through one after the other. */
export type Direction = readonly Dictionary[];

export interface Match {
  readonly length: number;
  readonly value: string;
}

/** Whether an entry that stands at `[start, end)` is meant there; asked of entries longer than one unit. */
export type Holds = (start: number, end: number, value: string) => boolean;

export interface Dictionary {
  /** The longest entry that starts at `offset` and that `holds` there: its length in the text, and its value. */
  match(text: string, offset: number, holds?: Holds): Match | null;
  /** Every value that one character takes in some entry, itself included where an entry keeps it. */
  values(character: string): ReadonlySet<string>;
}

/** Joins dictionary files into one; where two have an entry, the stronger file decides. */
export function buildDictionary(files: Serialized): Dictionary {
  const entries = new Map<string, string>();
  /** By the first two units of an entry, the length of the longest that begins with them. */
  const longest = new Map<number, number>();
  /** By unit, 1 where an entry begins with it: most characters of a text begin none. */
  const begins = new Uint8Array(UNITS);
  /** By {@link placeOf} of two units, 1 where an entry may begin with them: most that begin one unit of an entry begin no longer one. */
  const mayBegin = new Uint8Array(UNITS);
  /** Values of entries of one unit, and by unit its place among them; 0 where it is none. */
  const ofUnits = [''];
  const placeOfUnit = new Uint16Array(UNITS);
  for (const file of files.toReversed()) {
    for (const line of file.split('|')) {
      const space = line.indexOf(' ');
      if (space < 1) continue;
      const from = line.slice(0, space);
      entries.set(from, line.slice(space + 1));
      begins[from.charCodeAt(0)] = 1;
      if (from.length < 2) {
        placeOfUnit[from.charCodeAt(0)] = ofUnits.push(line.slice(space + 1)) - 1;
        continue;
      }
      const start = twoUnits(from, 0);
      mayBegin[placeOf(start)] = 1;
      if (from.length > (longest.get(start) ?? 0)) longest.set(start, from.length);
    }
  }
  let values: ReadonlyMap<string, string> | null = null;

  return {
    match(text, offset, holds) {
      const unit = text.charCodeAt(offset);
      if (begins[unit] === 0) return null;
      const start = twoUnits(text, offset);
      const limit = mayBegin[placeOf(start)] === 0 ? 1 : (longest.get(start) ?? 1);
      for (let length = Math.min(limit, text.length - offset); length > 1; length--) {
        const value = entries.get(text.slice(offset, offset + length));
        if (value !== undefined && (!holds || holds(offset, offset + length, value)))
          return { length, value };
      }
      const place = placeOfUnit[unit] as number;
      return place === 0 ? null : { length: 1, value: ofUnits[place] as string };
    },
    values(character) {
      values ??= collectValues(entries);
      return new Set(values.get(character) ?? character);
    },
  };
}

/** Two units as one number, which is found sooner than a string. */
const twoUnits = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

const UNITS = 0x1_00_00;

/** One of {@link UNITS} places for two units; several have the same. */
const placeOf = (two: number): number => Math.imul(two, 0x9e37_79b1) >>> 16;

/** Reads the values of single characters off all entries, phrases character by character: 发 → 發髮. */
function collectValues(entries: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const add = (character: string, value: string) => {
    const known = values.get(character);
    if (known === undefined) values.set(character, value);
    else if (!known.includes(value)) values.set(character, known + value);
  };
  for (const [from, to] of entries) {
    // A character outside the basic plane is two units; only an entry of its own tells its value.
    if (from.length === 1 || (from.length === 2 && SURROGATE.test(from))) add(from, to);
    else if (from.length === to.length && !SURROGATE.test(from) && !SURROGATE.test(to))
      for (let i = 0; i < from.length; i++) add(from[i] as string, to[i] as string);
  }
  return values;
}

const SURROGATE = /[\ud800-\udfff]/;
