/**
 * What a reader asks: words that must all stand in one clause, `"…"` for one exact run of several
 * words, `-词` for words that must not stand in it.
 */
import { type FoldTable, foldedText } from './fold-query.ts';

/** A run of characters that is looked for as it stands. */
export interface WantedRun {
  /** As typed, white space gone: 縣域內住院率. */
  readonly typed: string;
  /** As compared: 县域内住院率. Never empty. */
  readonly folded: string;
}

export interface Query {
  readonly wanted: readonly WantedRun[];
  readonly excluded: readonly WantedRun[];
  /**
   * The words as one run, when nothing but words is asked: taken instead of them where a text has them
   * with white space in the same places (中医医院 4 家). `gaps` are the joints, offsets of `folded`.
   */
  readonly spaced: (WantedRun & { readonly gaps: readonly number[] }) | null;
}

const OPENING = '"＂“「『';
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"＂',
  '＂': '"＂',
  '“': '”',
  '「': '」',
  '『': '』',
};
/** Nobody puts these between search words: a question with them is a passage that was copied. */
const SENTENCE_MARK = /[，。；：、！？,;､｡]/u;
/** 2018 年 11 月, 50 号: white space that typesetting puts between digits and what they count. */
const DIGIT_GAP =
  /(?<=\p{Nd})[^\S\n]+(?=[年月日号號个個家名条條项項所%％万萬亿億元张張届屆])|(?<=[年月])[^\S\n]+(?=\p{Nd})/gu;

/**
 * `家庭医生 "签约 服务" -儿童` → two wanted runs, one excluded. Corner and curly quotes are characters of
 * the texts, so they only bind words (`“签约 服务”`) and are looked for otherwise. A question that holds
 * nothing but exclusions is taken at its word: `-2018年` is looked for.
 */
export function parseQuery(question: string, table: FoldTable): Query {
  // A line break inside a copied passage is layout; so is the white space around it.
  const text = question
    .replace(/\s*[\r\n]+\s*/gu, '')
    .replace(DIGIT_GAP, '')
    .trim();
  const tokens = tokenize(text);
  const run = (typed: string): WantedRun => ({ typed, folded: foldedText(table, typed) });
  const runs = (kind: Token['kind']): WantedRun[] =>
    tokens.filter((token) => token.kind === kind).map((token) => run(token.text));

  const excluded = runs('excluded').filter(({ folded }) => folded !== '');
  const words = runs('word');
  const quoted = runs('quoted');
  const isPassage = excluded.length === 0 && quoted.length === 0 && SENTENCE_MARK.test(text);
  const wanted = isPassage ? [run(text.replace(/\s+/gu, ''))] : [...quoted, ...words];
  const kept = distinct(wanted.filter(({ folded }) => folded !== ''));
  if (kept.length > 0) {
    const isWords = !isPassage && excluded.length === 0 && quoted.length === 0;
    return { wanted: kept, excluded, spaced: isWords ? joinWords(words) : null };
  }
  const literal = run(text.replace(/\s+/gu, ''));
  return { wanted: literal.folded === '' ? [] : [literal], excluded: [], spaced: null };
}

function joinWords(words: readonly WantedRun[]): Query['spaced'] {
  if (words.length < 2) return null;
  const gaps = words
    .slice(1)
    .map((_, i) => words.slice(0, i + 1).reduce((length, { folded }) => length + folded.length, 0));
  const join = (part: 'typed' | 'folded'): string => words.map((word) => word[part]).join('');
  return { typed: join('typed'), folded: join('folded'), gaps };
}

interface Token {
  readonly kind: 'word' | 'quoted' | 'excluded';
  readonly text: string;
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < text.length; ) {
    if (/\s/u.test(text[i] as string)) {
      i++;
      continue;
    }
    const minus = /[-－]/u.test(text[i] as string) && /\S/u.test(text[i + 1] ?? '');
    const start = minus ? i + 1 : i;
    const close = closingQuote(text, start);
    const end = close === null ? wordEnd(text, start) : close;
    const inner = close === null ? text.slice(start, end) : text.slice(start + 1, end - 1);
    tokens.push({
      kind: minus ? 'excluded' : close === null ? 'word' : 'quoted',
      text: inner.replace(/\s+/gu, ''),
    });
    i = end;
  }
  return tokens;
}

const wordEnd = (text: string, from: number): number => {
  const gap = text.slice(from).search(/\s/u);
  return gap < 0 ? text.length : from + gap;
};

/**
 * Offset behind the quote that closes the one at `start`, if it closes at the end of a word; null where
 * the quote is a character to look for: `破除"以药补医"为突破口`, `“以药补医”`.
 */
function closingQuote(text: string, start: number): number | null {
  const open = text[start] as string;
  if (!OPENING.includes(open)) return null;
  const closing = CLOSING[open] as string;
  for (let i = start + 1; i < text.length; i++) {
    if (!closing.includes(text[i] as string)) continue;
    const inner = text.slice(start + 1, i);
    const binds = '"＂'.includes(open) || /\s/u.test(inner);
    return binds && inner.trim() !== '' && /^(\s|$)/u.test(text.slice(i + 1)) ? i + 1 : null;
  }
  return null;
}

const distinct = (runs: readonly WantedRun[]): WantedRun[] => [
  ...new Map(runs.map((run) => [run.folded, run])).values(),
];

/** The same question with quotation marks around a word taken as the reader's own; null where there are none. */
export function withoutQuotes(query: Query): Query | null {
  const strip = (run: WantedRun): WantedRun => ({
    typed: run.typed.replace(/^["＂“「『]|["＂”」』]$/gu, ''),
    folded: run.folded.replace(/^"|"$/gu, ''),
  });
  const wanted = query.wanted.map(strip).filter((run) => run.folded !== '');
  const changed = wanted.some((run, i) => run.folded !== query.wanted[i]?.folded);
  return changed && wanted.length > 0 ? { ...query, wanted } : null;
}
