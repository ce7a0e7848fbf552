/** A target's sentence in the script of the page, with its number found in it. */

import type { ClauseRecord } from '#model/clause.ts';
import type { TableRecord } from '#model/facts/table.ts';
import type { TargetRecord } from '#model/facts/target.ts';
import type { Span } from '#model/span.ts';
import type { Text } from '#model/text.ts';
import { type Locale, textIn } from '#site/i18n/locale.ts';
import { once } from '../remember.ts';

export interface Quote {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** A stretch of a clause's text found by the seed's own characters, white space apart. */
interface Found {
  /** The text without white space, as in the seed and as on the page; equally long. */
  readonly source: string;
  readonly shown: string;
  readonly at: number;
}

const SENTENCE_ENDS = ['。', '；', ';'];

/** From here on a cell is a text of its own, which the others of its row do not explain. */
const SENTENCE = 40; // characters

/**
 * Of a target in one of the tables its row, each cell under its head: 指标：人均预期寿命；2022年：78.9；2025年： · 80 · ；2030年：81.5.
 * Null where running text states it, or a cell that is a text of its own.
 */
export function rowIn(target: TargetRecord, tables: readonly TableRecord[], locale: Locale): Quote | null {
  const table = tables.find(({ id }) => id === target.table);
  const [from, to] = target.span;
  const isOwn = ({ span }: { readonly span: Span }) => span[0] <= from && to <= span[1];
  const row = table?.rows.find((cells) => cells.some(isOwn));
  const own = row?.findIndex(isOwn) ?? -1;
  const cell = row?.[own];
  if (table === undefined || row === undefined || cell === undefined) return null;
  if (/[。；]/u.test(cell.text.source) || cell.text.source.length > SENTENCE) return null;
  const words = row.map(({ text }, n) => {
    const [head, said] = [textIn(table.head[n] as Text, locale), textIn(text, locale)];
    return said === '' ? '' : head === '' ? said : `${head}：${said}`;
  });
  const shown = textIn(cell.text, locale);
  // A cell whose blanks were left out is shorter than its place: all of it is the number then.
  const [at, end] =
    shown.length === cell.span[1] - cell.span[0]
      ? [from - cell.span[0], to - cell.span[0]]
      : [0, shown.length];
  const lead = (words[own] as string).slice(0, -shown.length || undefined);
  const join = (some: readonly string[]) => some.filter((one) => one !== '').join('；');
  const [before, after] = [join(words.slice(0, own)), join(words.slice(own + 1))];
  return {
    before: (before && `${before}；`) + lead + shown.slice(0, at),
    number: shown.slice(at, end),
    after: shown.slice(end) + (after && `；${after}`),
  };
}

/**
 * The whole sentence that states a target, cut at its number: 到2018年，县域内住院率达到 · 90%左右 · ，……。
 * A quote that cannot be found in its clause stands alone, in its own script.
 */
export function quoteIn(target: TargetRecord, clause: ClauseRecord, locale: Locale): Quote {
  const quote = bare(target.quote);
  const number = bare(target.numberText);
  const within = Math.max(0, quote.indexOf(number));
  const { source, shown, at } = find(textsOf(clause), quote, locale) ?? {
    source: quote,
    shown: quote,
    at: 0,
  };
  const start = Math.max(...SENTENCE_ENDS.map((mark) => source.lastIndexOf(mark, at))) + 1;
  const ends = SENTENCE_ENDS.map((mark) => source.indexOf(mark, at + quote.length)).filter((end) => end >= 0);
  const end = ends.length > 0 ? Math.min(...ends) + 1 : source.length;
  const from = at + within;
  const to = from + number.length;
  return { before: shown.slice(start, from), number: shown.slice(from, to), after: shown.slice(to, end) };
}

/** Words of a clause in the page's script; as they are where the clause does not have them. */
export function inScript(clause: ClauseRecord, words: string, locale: Locale): string {
  const wanted = bare(words);
  const found = find(textsOf(clause), wanted, locale);
  return found ? found.shown.slice(found.at, found.at + wanted.length) : words;
}

const bare = (text: string): string => text.replace(/\s+/gu, '');

const textsOf = ({ body, heading }: ClauseRecord): readonly Text[] => (heading ? [body, heading] : [body]);

function find(texts: readonly Text[], words: string, locale: Locale): Found | null {
  for (const text of texts) {
    const { source, kept } = bareOf(text);
    const at = source.indexOf(words);
    if (at < 0) continue;
    const page = textIn(text, locale);
    return { source, at, shown: kept.map((i) => page[i]).join('') };
  }
  return null;
}

/** A text without white space, and where each of its characters stands; asked for by every target of a clause. */
const bareOf = once(({ source }: Text) => {
  const kept = Array.from({ length: source.length }, (_, i) => i).filter(
    (i) => !/\s/u.test(source[i] as string),
  );
  return { kept, source: kept.map((i) => source[i]).join('') };
});
