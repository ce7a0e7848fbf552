/** Pairs of neighbouring characters, and how telling each is: by the background, and within its own document. */
import { RAREST, rarityOf } from '../background/background.ts';
import { isSymbol } from '../symbols.ts';
import type { ComparedPassage } from './passage.ts';
import { Scratch } from './scratch.ts';
import { type CountsInRow, RowCounter, type VectorsInRow, weigh } from './vectors.ts';

/** Numbers for pairs of characters, so that passages can be compared as arrays; a number means nothing by itself. */
export class GramNumbers {
  readonly #ids = new Map<number, number>();
  /** By gram, 0–1: how rare it is in official Chinese. */
  readonly rarity: number[] = [];
  /** By gram: the UTF-16 units that it is, the left one times 65,536 plus the right one; the same in every run. */
  readonly keys: number[] = [];
  /** Room by gram for those who compare passages. */
  readonly scratch = new Scratch();

  get size(): number {
    return this.rarity.length;
  }

  /** `grams[i]` is the gram of characters i and i + 1, or -1 beside a symbol. */
  read(text: string): Int32Array {
    const grams = new Int32Array(Math.max(0, text.length - 1));
    for (let i = 0; i + 1 < text.length; i++) {
      const left = text.charCodeAt(i);
      const right = text.charCodeAt(i + 1);
      if (isSymbol(left) || isSymbol(right)) {
        grams[i] = -1;
        continue;
      }
      grams[i] = this.#idOf(left * 65_536 + right, text, i, 2);
    }
    return grams;
  }

  /** The same for single characters; they share the numbering. */
  readCharacters(text: string): Int32Array {
    const grams = new Int32Array(text.length);
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      grams[i] = isSymbol(code) ? -1 : this.#idOf(code, text, i, 1);
    }
    return grams;
  }

  #idOf(key: number, text: string, at: number, length: number): number {
    // As a signed number of 32 bits, which V8 finds sooner than a larger one.
    let id = this.#ids.get(key | 0);
    if (id === undefined) {
      id = this.rarity.length;
      this.#ids.set(key | 0, id);
      this.keys.push(key);
      this.rarity.push(rarityOf(text.slice(at, at + length)) / RAREST);
    }
    return id;
  }
}

/** A document's grams. */
export interface DocumentGrams {
  /** By passage. */
  readonly of: readonly Int32Array[];
  /** By passage, the UTF-16 units of its text: every pair of clauses asks for them again, and an array is read faster than a string. */
  readonly units: readonly Uint16Array[];
  /** Distinct grams of the document, ascending. */
  readonly own: Int32Array;
  /** By place in `own`, 0–1: 1 for what one clause has, less the more clauses have it. */
  readonly telling: Float32Array;
  /** By passage and character: 1 where nothing stands that tells it from others, recurring phrases of the document included. */
  readonly mute: readonly Uint8Array[];
  /** By passage, what is not mute in pairs of characters, for weights that another document has a say in. */
  readonly counts: CountsInRow;
  /** The same of single characters. */
  readonly characters: CountsInRow;
  /** The same as `counts` by sentence; those of the passage at `n` stand from `sentencesOf[n]` to `sentencesOf[n + 1]`. */
  readonly sentences: CountsInRow;
  readonly sentencesOf: Int32Array;
  /** By passage: all pairs of characters as the background weighs them. */
  readonly plain: VectorsInRow;
  /** By passage, the distinct grams of its heading that are not mute. */
  readonly headings: readonly (readonly number[])[];
  /** What the document is about: grams that recur in it, with a weight each; of length one. */
  readonly about: About;
}

/** Grams and, by place, their weights. */
export interface About {
  readonly grams: Int32Array;
  readonly weights: Float64Array;
}

// The title says what the whole document is about, so its words tell clauses of it no further apart than words
// of three clauses in ten would.
const TITLE_SHARE = 0.3;
// A document of a few clauses says little about what recurs in it.
const LEAST_CLAUSES = 12;
// The scheme's name (将健康融入所有政策), a body's long name: that many characters in that share of the clauses.
const PHRASE = 6;
const PHRASE_SHARE = 0.2;
const PHRASE_CLAUSES = 4;

export function readGrams(
  passages: readonly ComparedPassage[],
  title: string,
  numbers: GramNumbers,
): DocumentGrams {
  const of = passages.map(({ text }) => numbers.read(text));
  const characters = passages.map(({ text }) => numbers.readCharacters(text));
  const room = numbers.scratch.counts.room(numbers.size);
  const spread = spreadOf(passages, [of, characters], room);
  const leaves = Math.max(LEAST_CLAUSES, passages.filter(({ leaf }) => leaf).length);
  const inTitle = gramsOfTitle(title, numbers);
  const own = Int32Array.from(spread.keys()).sort();
  const telling = Float32Array.from(own, (gram) => {
    const count = Math.max(spread.get(gram) ?? 1, inTitle.has(gram) ? TITLE_SHARE * leaves : 1);
    return Math.max(0, 1 - Math.log(count) / Math.log(leaves + 1));
  });
  const often = Math.max(PHRASE_CLAUSES, PHRASE_SHARE * leaves);
  const mute = passages.map((passage, at) =>
    withRecurring(passage.mute, of[at] as Int32Array, (gram) => (spread.get(gram) ?? 0) >= often),
  );
  const times = numbers.scratch.counts.room(numbers.size);
  const count = (grams: readonly Int32Array[], muted: readonly Uint8Array[] | null) => {
    const counter = new RowCounter(times);
    grams.forEach((own, at) => {
      counter.add(own, muted?.[at] ?? null);
    });
    return counter.row();
  };
  return {
    of,
    units: passages.map(({ text }) => unitsOf(text)),
    own,
    telling,
    mute,
    counts: count(of, mute),
    characters: count(characters, mute),
    ...countSentences(passages, of, mute, times),
    plain: weigh(count(of, null), numbers.rarity),
    headings: of.map((grams, at) =>
      headingGrams(grams, mute[at] as Uint8Array, (passages[at] as ComparedPassage).headingLength),
    ),
    about: aboutOf(passages, of, inTitle, numbers),
  };
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

/** By gram, how many leaves have it; `seen`: room by gram, all 0. */
function spreadOf(
  passages: readonly ComparedPassage[],
  kinds: readonly (readonly Int32Array[])[],
  seen: Float64Array,
): Map<number, number> {
  const spread = new Map<number, number>();
  for (const of of kinds)
    passages.forEach(({ leaf }, at) => {
      for (const gram of of[at] as Int32Array) {
        if (gram < 0 || seen[gram] === at + 1) continue;
        seen[gram] = at + 1;
        spread.set(gram, (spread.get(gram) ?? 0) + (leaf ? 1 : 0));
      }
    });
  for (const gram of spread.keys()) seen[gram] = 0;
  return spread;
}

function countSentences(
  passages: readonly ComparedPassage[],
  of: readonly Int32Array[],
  mute: readonly Uint8Array[],
  times: Float64Array,
): Pick<DocumentGrams, 'sentences' | 'sentencesOf'> {
  const counter = new RowCounter(times);
  const sentencesOf = new Int32Array(passages.length + 1);
  passages.forEach(({ sentences }, at) => {
    for (let i = 0; i + 1 < sentences.length; i++)
      counter.add(
        of[at] as Int32Array,
        mute[at] as Uint8Array,
        sentences[i] as number,
        // The last character of a sentence begins no gram of it.
        Math.max(sentences[i] as number, (sentences[i + 1] as number) - 1),
      );
    sentencesOf[at + 1] = (sentencesOf[at] as number) + sentences.length - 1;
  });
  return { sentences: counter.row(), sentencesOf };
}

function headingGrams(grams: Int32Array, mute: Uint8Array, headingLength: number): number[] {
  const own = grams.subarray(0, Math.max(0, headingLength - 1));
  return [...new Set(own.filter((gram, i) => gram >= 0 && !(mute[i] && mute[i + 1])))];
}

/** Mutes stretches whose every pair of characters recurs. */
function withRecurring(mute: Uint8Array, grams: Int32Array, recurs: (gram: number) => boolean): Uint8Array {
  const result = mute.slice();
  for (let i = 0; i < grams.length; ) {
    let end = i;
    while (end < grams.length && (grams[end] as number) >= 0 && recurs(grams[end] as number)) end++;
    if (end - i + 1 >= PHRASE) result.fill(1, i, end + 1);
    i = Math.max(end, i + 1);
  }
  return result;
}

// What stands in one clause alone says little of the document, but in a short one there is nothing else.
const ONCE = 0.15;

/** What a document is about, for those who need to know no more of it. */
export function readAbout(passages: readonly ComparedPassage[], title: string, numbers: GramNumbers): About {
  const of = passages.map(({ text }) => numbers.read(text));
  return aboutOf(passages, of, gramsOfTitle(title, numbers), numbers);
}

const gramsOfTitle = (title: string, numbers: GramNumbers): Set<number> =>
  new Set([...numbers.read(title), ...numbers.readCharacters(title)]);

function aboutOf(
  passages: readonly ComparedPassage[],
  of: readonly Int32Array[],
  inTitle: ReadonlySet<number>,
  numbers: GramNumbers,
): About {
  // By gram, the last passage that has it, counted from one, and in how many it stands.
  const seen = numbers.scratch.counts.room(numbers.size);
  const counts = numbers.scratch.passages.room(numbers.size);
  const found: number[] = [];
  passages.forEach(({ mute }, at) => {
    const grams = of[at] as Int32Array;
    for (let i = 0; i < grams.length; i++) {
      const gram = grams[i] as number;
      if (gram < 0 || mute[i] || seen[gram] === at + 1) continue;
      if (seen[gram] === 0) found.push(gram);
      seen[gram] = at + 1;
      counts[gram] = (counts[gram] as number) + 1;
    }
  });
  const weights = Float64Array.from(found, (gram) => {
    const [rarity, count] = [numbers.rarity[gram] as number, counts[gram] as number];
    return rarity ** 2 * (ONCE + Math.log(count)) * (inTitle.has(gram) ? 2 : 1);
  });
  for (const gram of found) seen[gram] = counts[gram] = 0;
  const length = Math.hypot(...weights) || 1;
  return { grams: Int32Array.from(found), weights: weights.map((weight) => weight / length) };
}
