/**
 * Whether a passage stands in these documents: verbatim (and where), nearly (and what differs), or not
 * at all. Every document answers for itself: words of one place are never claimed for another.
 */
import { alignNearest } from './approximate.ts';
import { type DocumentLine, displayed, joinDocument, recordAt } from './document-line.ts';
import { type Folded, type FoldTable, foldWith } from './fold-query.ts';
import { findRun, type Searchable } from './match.ts';

/** A stretch of the comparison: what the passage has and what the document has there; either may be empty. */
export interface QuotePiece {
  readonly isSame: boolean;
  readonly quoted: string;
  readonly printed: string;
}

/** One place where a passage stands or nearly stands. */
export interface Finding {
  readonly document: string;
  /** Path of the record in which it begins, and of the one in which it ends. */
  readonly path: string;
  readonly lastPath: string;
  /** Folded characters that must change to make one of the other; 0 is verbatim. */
  readonly distance: number;
  /** Joined, `quoted` is the passage and `printed` the document's words. */
  readonly pieces: readonly QuotePiece[];
}

export interface QuoteVerdict {
  /** Folded characters that were compared. */
  readonly length: number;
  readonly verbatim: readonly Finding[];
  /** Best first, at most one a document, only documents where it does not stand verbatim. */
  readonly near: readonly Finding[];
}

/** A document as printed, and as its pages show it: without markers and stops behind headings. */
export interface QuotedDocument {
  readonly document: string;
  readonly printed: DocumentLine;
  readonly shown: DocumentLine;
}

export const quotedDocument = (document: string, records: readonly Searchable[]): QuotedDocument => ({
  document,
  printed: joinDocument(document, records, true),
  shown: joinDocument(document, records, false),
});

/** A passage below this many folded characters occurs by chance once a character may differ. */
const SHORTEST_NEAR = 6;
/**
 * Share of characters that may differ. Sentences of the plans against other documents: of 74 that differ in
 * less than half, 41 differ in less than 0.25; resemblance by chance begins at 0.4.
 */
const NEAR_SHARE = 0.25;

/** Punctuation around a passage belongs to whoever quotes it. */
function trimQuote(quote: string): string {
  return quote.replace(/^[\s\p{P}]+(?=[\p{L}\p{N}])/u, '').replace(/(?<=[\p{L}\p{N}%％])[\s\p{P}]+$/u, '');
}

/** `到2018年，每万常住人口拥有全科医生达到2.5名以上` → verbatim in 佛山, near in 揭阳 and 新会. */
export function checkQuote(
  quote: string,
  library: readonly QuotedDocument[],
  table: FoldTable,
): QuoteVerdict {
  const typed = trimQuote(quote);
  const folded = foldWith(table, typed);
  const { text } = folded;
  if (text === '') return { length: 0, verbatim: [], near: [] };
  const verbatim = library.flatMap(({ printed }) => findVerbatim(typed, text, printed));
  const elsewhere = library.filter((one) => !verbatim.some(({ document }) => document === one.document));
  const near =
    text.length < SHORTEST_NEAR
      ? []
      : elsewhere.flatMap(({ printed, shown }) => {
          const both = [findNear(typed, folded, shown), findNear(typed, folded, printed)];
          return both.filter((one) => one !== null).sort((a, b) => a.distance - b.distance)[0] ?? [];
        });
  return { length: text.length, verbatim, near: near.sort((a, b) => a.distance - b.distance) };
}

/** In single clauses first; where none holds it all, from one clause to the next. */
function findVerbatim(typed: string, text: string, line: DocumentLine): Finding[] {
  const found = (path: string, lastPath: string, printed: string): Finding => ({
    document: line.document,
    path,
    lastPath,
    distance: 0,
    pieces: [{ isSame: true, quoted: typed, printed }],
  });
  const inside = line.records.flatMap((searchable) => {
    const [hit] = findRun(searchable, text, 0, true);
    if (!hit) return [];
    const { path } = searchable.record;
    const printed = hit.ranges
      .map(({ part, start, end }) => searchable.record[part].slice(start, end))
      .join('');
    return [found(path, path, printed)];
  });
  const at = inside.length > 0 ? -1 : line.text.indexOf(text);
  if (at < 0) return inside;
  const [path, lastPath] = [pathAt(line, at), pathAt(line, at + text.length - 1)];
  return [found(path, lastPath, displayed(line, at, at + text.length))];
}

const pathAt = (line: DocumentLine, offset: number): string =>
  (line.records[recordAt(line, offset)] as Searchable).record.path;

function findNear(typed: string, folded: Folded, line: DocumentLine): Finding | null {
  const { text, at } = folded;
  const limit = Math.max(1, Math.floor(text.length * NEAR_SHARE));
  const nearest = alignNearest(text, line.text, limit);
  if (nearest === null) return null;
  const pieces = nearest.steps.map(({ isSame, a, b }) => ({
    isSame,
    quoted: typed.slice(at[a[0]], at[a[1]]),
    printed: displayed(line, b[0], b[1]),
  }));
  const [start, end] = [nearest.start, Math.max(nearest.start, nearest.end - 1)];
  return {
    document: line.document,
    path: pathAt(line, start),
    lastPath: pathAt(line, end),
    distance: nearest.distance,
    pieces,
  };
}
