/** Conversion that never changes a length, and says for each character what decided it. */
import type { Dictionary } from './dictionary.ts';
import type { Direction } from './directions.ts';

/** What decided a character: nothing matched, an entry of its own, or an entry of a longer phrase. */
export const UNDECIDED = 0;
export const BY_CHARACTER = 1;
export const BY_PHRASE = 2;

export interface ConvertedText {
  /** As long as the text it was made from, in UTF-16 units. */
  readonly text: string;
  /** One of the three constants above for each UTF-16 unit. */
  readonly decidedBy: Uint8Array;
  /** Offsets of source characters that were kept because their conversion has another length (鿏 → 䥑). */
  readonly kept: readonly number[];
}

/** `采购药品` → `採購藥品`, through every dictionary of the direction. */
export function convertText(text: string, direction: Direction): ConvertedText {
  const decidedBy = new Uint8Array(text.length);
  const kept: number[] = [];
  let current = text;
  for (const dictionary of direction) current = convertOnce(current, dictionary, decidedBy, kept);
  return { text: current, decidedBy, kept };
}

function convertOnce(text: string, dictionary: Dictionary, decidedBy: Uint8Array, kept: number[]): string {
  const parts: string[] = [];
  let copied = 0;
  for (let at = 0; at < text.length; ) {
    const found = dictionary.match(text, at);
    if (!found) {
      at += 1;
      continue;
    }
    const matched = text.slice(at, at + found.length);
    const value = found.value.length === found.length ? found.value : sameLength(matched, found.value);
    parts.push(text.slice(copied, at), value);
    const reach = [...matched].length > 1 ? BY_PHRASE : BY_CHARACTER;
    for (let i = at; i < at + found.length; i++) if ((decidedBy[i] as number) < reach) decidedBy[i] = reach;
    if (value === matched && found.value.length !== found.length) kept.push(at);
    at += found.length;
    copied = at;
  }
  parts.push(text.slice(copied));
  return parts.join('');
}

/** The characters of `to` wherever they are as long as those of `from`, those of `from` elsewhere. */
function sameLength(from: string, to: string): string {
  const source = [...from];
  const target = [...to];
  if (source.length !== target.length) return from;
  return source
    .map((character, i) => (target[i]?.length === character.length ? target[i] : character))
    .join('');
}
