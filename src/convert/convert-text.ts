/** Conversion that never changes a length, and says for each character what decided it. */
import type { Dictionary, Direction, Match } from './dictionaries/dictionary.ts';
import { cutsNone, isWhole, type WordEdges } from './dictionaries/word-edges.ts';

/** What decided a character: nothing matched, an entry of its own, an entry of a longer phrase, an override. */
export const UNDECIDED = 0;
export const BY_CHARACTER = 1;
export const BY_PHRASE = 2;
export const BY_OVERRIDE = 3;

export interface ConvertedText {
  /** As long as the text it was made from, in UTF-16 units. */
  readonly text: string;
  /** One of the four constants above for each UTF-16 unit. */
  readonly decidedBy: Uint8Array;
  /** Offsets of source characters that were kept because their conversion has another length (鿏 → 䥑). */
  readonly kept: readonly number[];
  /** By offset, a phrase that would have read the character otherwise and cuts a word there: 准入 in 精准入户. */
  readonly crossings: ReadonlyMap<number, string>;
}

export interface Guidance {
  /** Phrases of whole words that win over entries of the same length. */
  readonly overrides?: Dictionary;
  /** Without it, every phrase holds wherever it stands. */
  readonly words?: WordEdges;
}

/** `采购药品` → `採購藥品`, through every dictionary of the direction. */
export function convertText(text: string, direction: Direction, guidance: Guidance = {}): ConvertedText {
  const run: Run = {
    decidedBy: new Uint8Array(text.length),
    kept: [],
    crossings: new Map(),
    words: guidance.words,
  };
  let current = text;
  for (const [i, dictionary] of direction.entries()) {
    current = convertOnce(current, dictionary, i === 0 ? guidance.overrides : undefined, run);
    for (const [at, { value }] of run.crossings) if (value === current[at]) run.crossings.delete(at);
  }
  const crossings = new Map([...run.crossings].map(([at, { phrase }]) => [at, phrase]));
  return { text: current, decidedBy: run.decidedBy, kept: run.kept, crossings };
}

/** What a phrase that was passed over would have made of one character. */
interface Crossing {
  readonly phrase: string;
  readonly value: string;
}

interface Run {
  readonly decidedBy: Uint8Array;
  readonly kept: number[];
  readonly crossings: Map<number, Crossing>;
  readonly words: WordEdges | undefined;
}

function convertOnce(
  text: string,
  dictionary: Dictionary,
  overrides: Dictionary | undefined,
  run: Run,
): string {
  const { decidedBy, kept, words } = run;
  const holds =
    words &&
    ((start: number, end: number, value: string) =>
      cutsNone(words, start, end) || cross(text.slice(start, end), start, value, run));
  const decides = words && ((start: number, end: number) => isWhole(words, start, end));
  const parts: string[] = [];
  let copied = 0;
  for (let at = 0; at < text.length; ) {
    const entry = dictionary.match(text, at, holds);
    const override = overrides?.match(text, at, decides) ?? null;
    const isOverride = override !== null && override.length >= (entry?.length ?? 0);
    const found: Match | null = isOverride ? override : entry;
    if (!found) {
      at += 1;
      continue;
    }
    const matched = text.slice(at, at + found.length);
    const value = found.value.length === found.length ? found.value : sameLength(matched, found.value);
    parts.push(text.slice(copied, at), value);
    const reach = isOverride ? BY_OVERRIDE : [...matched].length > 1 ? BY_PHRASE : BY_CHARACTER;
    for (let i = at; i < at + found.length; i++) if ((decidedBy[i] as number) < reach) decidedBy[i] = reach;
    if (value === matched && found.value.length !== found.length) kept.push(at);
    at += found.length;
    copied = at;
  }
  parts.push(text.slice(copied));
  return parts.join('');
}

/** Remembers a phrase that was passed over; false, so that it does not hold. */
function cross(phrase: string, start: number, value: string, { crossings }: Run): false {
  if (value.length === phrase.length)
    for (let i = 0; i < phrase.length; i++)
      if (!crossings.has(start + i)) crossings.set(start + i, { phrase, value: value[i] as string });
  return false;
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
