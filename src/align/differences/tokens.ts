/**
 * A passage cut into what a comparison may set against each other: numbers with their units, dates,
 * comparators, names and duty words are units, all other text goes character by character.
 */

import { fold } from '#language/fold.ts';
import { foldText } from '#language/script-fold.ts';
import type { ConvertedPassage } from '#model/line.ts';
import type { Span } from '#model/span.ts';
import type { DutyClass } from '#model/target.ts';
import { findNamed, SYMBOLS } from '../symbols.ts';

export type TokenKind = 'word' | 'number' | 'date' | 'comparator' | 'agency' | 'place' | 'own-place' | 'duty';

export interface Token {
  readonly kind: TokenKind;
  /** Equal for tokens that say the same: folded characters, `duty:` words included. */
  readonly key: string;
  /** Offsets into the passage's `Text`. */
  readonly start: number;
  readonly end: number;
  readonly duty: DutyClass | null;
  /** Whether the key is a correction and the text as printed says something else. */
  readonly emended: boolean;
}

export interface TokenText {
  readonly tokens: readonly Token[];
  /** Simplified characters as printed. */
  readonly hans: string;
}

/** What the document is known to name and to demand; spans are seed offsets. */
export interface Vocabulary {
  readonly ownPlace: readonly string[];
  readonly agencies: readonly string[];
  readonly duties: readonly { readonly span: Span; readonly strength: DutyClass }[];
}

const YEAR = '(?:19|20)\\d{2}';
const UNIT =
  '(?:平方米|平方公里|公里|小时|分钟|[万亿]?元|[万亿]|名|人|张|个|所|家|项|种|条|幢|例|次|强|年|天|分|倍|米|床|户|件|部|台|套|类|岁|周|门|辆|座|处|间|批|支|篇|村)';
const SPECIAL = new RegExp(
  [
    // 2018年底前, 2016—2018年, 2017年12月底前, 2016 年起; not 2018年初步
    `(?<date>${YEAR}\\s?(?:[-~—–至到]+\\s?${YEAR}\\s?)?年(?:\\s?\\d{1,2}\\s?月)?(?:\\s?\\d{1,2}\\s?日)?(?:[底末]|初(?!步))?(?:以?前|起)?|\\d{1,2}月(?:\\d{1,2}日|[底末初])前?)`,
    // 2.5名, 90%, 8—10个, 4:6, 60平方米; not the figures of CD4 and of 5+3
    `(?<number>(?<![A-Za-z\\d.+])\\d+(?:\\.\\d+)?(?![\\d.]*\\+)\\s?[%‰]?(?:[-~—–至到:]+\\d+(?:\\.\\d+)?[%‰]?)?(?:\\s?${UNIT})?)`,
    // 不低于60平方米, 至少76种; 90%左右, 2名以上
    '(?<comparator>不得?(?:低于|少于|超过|高于|大于|小于)|至少|最少|最多|(?<=[\\d%‰\\p{L}])(?:以上|以下|以内|左右)|超过(?=\\d)|[高低大小]于(?=\\d)|约(?=\\d))',
  ].join('|'),
  'gu',
);
const CONTENT = /[\p{L}\p{N}%‰]/u;

/** Cuts a passage into tokens, in order; punctuation and white space stand between tokens. */
export function toTokens(passage: ConvertedPassage | null, vocabulary: Vocabulary): TokenText {
  if (passage === null) return { tokens: [], hans: '' };
  const { reading } = passage;
  const toText = offsetsInText(passage);
  const isEmended = reading.text !== passage.text.hans;
  const units = findUnits(reading.text, reading.toSource, vocabulary);
  const tokens: Token[] = [];
  let next = 0;
  for (let i = 0; i < reading.text.length; ) {
    while (next < units.length && (units[next] as Unit).start < i) next++;
    const unit = units[next]?.start === i ? (units[next] as Unit) : null;
    const end = unit?.end ?? i + characterLength(reading.text, i);
    const slice = reading.text.slice(i, end);
    if (unit !== null || CONTENT.test(slice)) {
      const [start, stop] = [toText(i), toText(end - 1) + 1];
      const emended = isEmended && slice !== passage.text.hans.slice(start, stop);
      tokens.push({
        kind: unit?.kind ?? 'word',
        key: keyOf(slice),
        start,
        end: stop,
        duty: unit?.duty ?? null,
        emended,
      });
    }
    i = end;
  }
  const settled = settleComparators(tokens);
  const { hans } = passage.text;
  return { tokens: isEmended ? markDeletions(settled, hans) : settled, hans };
}

// opencc writes 着力 for both, but a seed in simplified characters may print 著力.
const keys = new Map<string, string>();

function keyOf(slice: string): string {
  if (slice.length > 1) return foldKey(slice);
  const known = keys.get(slice);
  if (known !== undefined) return known;
  const key = foldKey(slice);
  keys.set(slice, key);
  return key;
}

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

interface Unit {
  readonly start: number;
  readonly end: number;
  readonly kind: Exclude<TokenKind, 'word'>;
  readonly duty: DutyClass | null;
}

function findUnits(text: string, toSource: readonly number[], vocabulary: Vocabulary): Unit[] {
  const folded = foldText(text);
  const units: Unit[] = [];
  for (const match of folded.matchAll(SPECIAL)) {
    const { date, number } = match.groups as Record<string, string | undefined>;
    const kind = date !== undefined ? 'date' : number !== undefined ? 'number' : 'comparator';
    units.push({ start: match.index, end: match.index + match[0].length, kind, duty: null });
  }
  for (const { start, end, symbol } of findNamed(folded, vocabulary.ownPlace, vocabulary.agencies)) {
    if (symbol === SYMBOLS.number) continue;
    const own = vocabulary.ownPlace.includes(folded.slice(start, end));
    const kind = symbol === SYMBOLS.agency ? 'agency' : own ? 'own-place' : 'place';
    units.push({ start, end, kind, duty: null });
  }
  const first = toSource[0] ?? 0;
  const last = toSource[text.length] ?? 0;
  for (const { span, strength } of vocabulary.duties) {
    if (span[0] < first || span[1] > last) continue;
    const start = toSource.indexOf(span[0]);
    const end = toSource.lastIndexOf(span[1] - 1, text.length - 1) + 1;
    if (start >= 0 && end > start) units.push({ start, end, kind: 'duty', duty: strength });
  }
  units.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Unit[] = [];
  for (const unit of units) if (unit.start >= (kept.at(-1)?.end ?? 0)) kept.push(unit);
  return kept;
}

/** A correction that leaves characters out is marked on the token before them: 揭阳市人民医院[医院]. */
function markDeletions(tokens: readonly Token[], hans: string): Token[] {
  return tokens.map((token, i) => {
    const skipped = hans.slice(token.end, tokens[i + 1]?.start ?? hans.length);
    return CONTENT.test(skipped) ? { ...token, emended: true } : token;
  });
}

/** 以上 compares only beside a number: 县级以上 names a level. */
function settleComparators(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) =>
    token.kind === 'comparator' && tokens[i - 1]?.kind !== 'number' && tokens[i + 1]?.kind !== 'number'
      ? { ...token, kind: 'word' }
      : token,
  );
}
