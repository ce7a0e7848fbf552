/**
 * A passage cut into what a comparison may set against each other: numbers with their units, dates,
 * comparators, names and duty words are units, all other text goes character by character.
 */

import { fold } from '#language/fold/fold.ts';
import { foldText } from '#language/fold/script-fold.ts';
import { inOnes, splitScale } from '#language/forms/numbers/quantity.ts';
import type { DutyClass } from '#model/facts/target.ts';
import type { AmountMark, ConvertedPassage, MarkedPassage, Marks } from '#model/line.ts';
import type { Span } from '#model/span.ts';
import { findNamed, SYMBOLS } from '../symbols.ts';
import type { KeyNumbers, TokenKeys } from './runs.ts';

export type TokenKind =
  | 'word'
  | 'number'
  | 'numeral'
  | 'date'
  | 'comparator'
  | 'agency'
  | 'place'
  | 'own-place'
  | 'duty';

/** A token that is more than a word of one character. */
export interface Unit {
  readonly kind: Exclude<TokenKind, 'word'>;
  /**
   * Equal for tokens that say the same: folded characters; a number by its worth (百分之八十 is `80%`, 1.2万张 is
   * `12000张`), a comparator by its sign, a date by its year and point.
   */
  readonly key: string;
  /** Of a comparator the key of its number, of a number the sign of its comparator; null for the others. */
  readonly beside: string | null;
  /** Its place among the tokens. */
  readonly at: number;
  /** Offsets into the passage's `Text`. */
  readonly start: number;
  readonly end: number;
  readonly duty: DutyClass | null;
  /** Of a number that is a target what it measures, and so of its comparator; null of all others. */
  readonly subject: string | null;
  /** Of a number and its comparator the words around it, from one sign to the next; empty of all others. */
  readonly phrase: string;
  /** The indicator that content defines for it. */
  readonly indicator: string | null;
  /** Of a number that is a target the year in which it is due or from which on it holds; null where none is said, and of all others. */
  readonly due: number | null;
  /** Whether it is a date by which something is due. */
  readonly isTerm: boolean;
  /** Of a bare number in a table what it is for; null of all others. */
  readonly row: TableRow | null;
}

/** 每千人口床位数, 2025: what a number in a table is the value of. */
export interface TableRow {
  /** Without signs, folded. */
  readonly subject: string;
  readonly unit: string;
  readonly year: number | null;
}

/** The tokens of a passage, in arrays by place: a corpus has millions of them. */
export interface TokenText extends TokenKeys {
  /** Offsets into the passage's `Text`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Those that are more than words, in order. */
  readonly units: readonly Unit[];
  /** By place, 1 where the key is a correction and the text as printed says something else; null where none is. */
  readonly emended: Uint8Array | null;
  /** Simplified characters as printed. */
  readonly hans: string;
}

/** What the document is known to name and to demand; spans are seed offsets. */
export interface Vocabulary {
  readonly ownPlace: readonly string[];
  readonly agencies: readonly string[];
  readonly duties: readonly { readonly span: Span; readonly strength: DutyClass }[];
}

const CONTENT = /[\p{L}\p{N}%‰]/u;

/** Cuts a passage into tokens, in order; punctuation and white space stand between tokens. */
export function toTokens(
  passage: MarkedPassage | null,
  vocabulary: Vocabulary,
  numbers: KeyNumbers,
): TokenText {
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const found: Unit[] = [];
  const corrected: number[] = [];
  const hans = passage?.text.hans ?? '';
  if (passage !== null) {
    const { text } = passage.reading;
    const toText = offsetsInText(passage);
    const isEmended = text !== hans;
    const units = findUnits(passage, vocabulary);
    let next = 0;
    for (let i = 0; i < text.length; ) {
      while (next < units.length && (units[next] as FoundUnit).start < i) next++;
      const unit = units[next]?.start === i ? (units[next] as FoundUnit) : null;
      const end = unit?.end ?? i + characterLength(text, i);
      const slice = text.slice(i, end);
      const key = unit === null ? characterKey(slice) : (unit.key ?? foldKey(slice));
      if (unit !== null || key !== '') {
        const [start, stop] = [toText(i), toText(end - 1) + 1];
        const at = keys.length;
        if (unit !== null)
          found.push({
            ...unit,
            key,
            at,
            start,
            end: stop,
            subject: null,
            indicator: null,
            due: null,
            isTerm: false,
            phrase: '',
            row: null,
          });
        if (isEmended && slice !== hans.slice(start, stop)) corrected.push(at);
        keys.push(key);
        starts.push(start);
        ends.push(stop);
      }
      i = end;
    }
    if (isEmended) corrected.push(...deletions(starts, ends, hans));
  }
  return {
    ...numbers.read(keys),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    units: found,
    emended: corrected.length === 0 ? null : marked(corrected, keys.length),
    hans,
  };
}

function marked(places: readonly number[], length: number): Uint8Array {
  const marks = new Uint8Array(length);
  for (const at of places) marks[at] = 1;
  return marks;
}

/** The keys of characters of one UTF-16 unit, and by unit their places among them; 0 where nobody asked yet. */
const known = [''];
const placeOf = new Uint16Array(0x1_00_00);

/** Empty of punctuation and white space. */
function characterKey(character: string): string {
  const unit = character.charCodeAt(0);
  const place = character.length > 1 ? 0 : (placeOf[unit] as number);
  if (place > 0) return known[place] as string;
  const key = CONTENT.test(character) ? foldKey(character) : '';
  if (character.length === 1) placeOf[unit] = known.push(key) - 1;
  return key;
}

// opencc writes 着力 for both, but a seed in simplified characters may print 著力.
const foldKey = (slice: string): string => fold(foldText(slice)).replaceAll('著', '着');

const characterLength = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** From offsets in the emended reading to offsets in the text as printed. */
function offsetsInText({ text, source, reading }: ConvertedPassage): (at: number) => number {
  if (reading.text.length === text.hans.length) return (at) => at;
  const positions = new Map<number, number>();
  for (let i = source.toSource.length - 2; i >= 0; i--) positions.set(source.toSource[i] as number, i);
  let last = 0;
  const offsets = Array.from(reading.text, () => 0);
  for (let i = 0; i < reading.text.length; i++) {
    last = Math.max(last, positions.get(reading.toSource[i] as number) ?? last);
    offsets[i] = last;
  }
  return (at) => offsets[at] ?? text.hans.length;
}

interface FoundUnit {
  readonly start: number;
  readonly end: number;
  readonly kind: Exclude<TokenKind, 'word'>;
  readonly duty: DutyClass | null;
  /** Null where the folded characters say it. */
  readonly key: string | null;
  readonly beside: string | null;
}

function findUnits(
  { reading: { text, toSource }, marks }: MarkedPassage,
  vocabulary: Vocabulary,
): FoundUnit[] {
  const folded = foldText(text);
  const units = quantitiesOf(marks);
  for (const { start, end, symbol } of findNamed(folded, vocabulary.ownPlace, vocabulary.agencies)) {
    if (symbol === SYMBOLS.number) continue;
    const own = vocabulary.ownPlace.includes(folded.slice(start, end));
    const kind = symbol === SYMBOLS.agency ? 'agency' : own ? 'own-place' : 'place';
    units.push({ start, end, kind, duty: null, key: null, beside: null });
  }
  const first = toSource[0] ?? 0;
  const last = toSource[text.length] ?? 0;
  for (const { span, strength } of vocabulary.duties) {
    if (span[0] < first || span[1] > last) continue;
    const start = toSource.indexOf(span[0]);
    const end = toSource.lastIndexOf(span[1] - 1, text.length - 1) + 1;
    if (start >= 0 && end > start)
      units.push({ start, end, kind: 'duty', duty: strength, key: null, beside: null });
  }
  units.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundUnit[] = [];
  for (const unit of units) if (unit.start >= (kept.at(-1)?.end ?? 0)) kept.push(unit);
  return kept;
}

/** Dates, and numbers with the words that compare them, as extraction read them. */
function quantitiesOf({ dates, amounts }: Marks): FoundUnit[] {
  const units: FoundUnit[] = dates.map((date) => ({ ...date, kind: 'date', duty: null, beside: null }));
  for (const amount of amounts) {
    const { start, end, before, after, comparator } = amount;
    const key = amountKey(amount);
    const kind = isIdiom(amount) ? 'numeral' : 'number';
    const compared = { kind: 'comparator', key: comparator, beside: key, duty: null } as const;
    if (before > 0) units.push({ start: start - before, end: start, ...compared });
    units.push({ start, end, kind, key, beside: comparator, duty: null });
    if (after > 0) units.push({ start: end, end: end + after, ...compared });
  }
  return units;
}

/** 一个, 三支队伍, 十八大: such a numeral is as often a way of speaking or a name; it is set against figures only. */
const isIdiom = ({ written, kind, value, valueMax, unit }: AmountMark): boolean =>
  written === 'numerals' &&
  kind === 'count' &&
  valueMax === null &&
  (value < 10 || /^[大届级期强]/.test(unit));

/** A number by its worth in ones, with its unit: 1.2万张 → `12000张`, 50万元 and 500000元 → `500000元`. */
function amountKey({ value, valueMax, unit }: AmountMark): string {
  const [scale, counted] = splitScale(unit);
  const high = valueMax === null ? '' : `-${inOnes(valueMax, scale)}`;
  return `${inOnes(value, scale)}${high}${counted}`;
}

/** A correction that leaves characters out is marked on the token before them: 揭阳市人民医院[医院]. */
const deletions = (starts: readonly number[], ends: readonly number[], hans: string): number[] =>
  ends.flatMap((end, at) => (CONTENT.test(hans.slice(end, starts[at + 1] ?? hans.length)) ? [at] : []));
