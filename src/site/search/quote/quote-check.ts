/**
 * Whether a passage stands in these documents: verbatim (and where), the same but for the way of writing,
 * nearly (and what differs: words, or numbers), or not at all. Every document answers for itself: words of one
 * place are never claimed for another.
 */

import { type Folded, type FoldTable, foldWith } from '../fold-query.ts';
import { findRun, type Searchable } from '../match.ts';
import { alignNearest } from './approximate.ts';
import { type DocumentLine, displayed, joinDocument, recordAt } from './document-line.ts';
import { type PlainForm, plainForm } from './plain-form.ts';

/** A stretch of the comparison: what the passage has and what the document has there; either may be empty. */
export interface QuotePiece {
  readonly isSame: boolean;
  readonly quoted: string;
  readonly printed: string;
}

/**
 * What a passage and the document's words differ in, the gravest alone: nothing; punctuation, the way numbers are
 * written, or variant characters (`form`); words; a number.
 */
export type QuoteDifference = 'none' | 'form' | 'words' | 'number';

/** One place where a passage stands or nearly stands. */
export interface QuoteFinding {
  readonly document: string;
  /** Path of the record in which it begins, and of the one in which it ends. */
  readonly path: string;
  readonly lastPath: string;
  readonly difference: QuoteDifference;
  /** Folded characters that must change to make one of the other; 0 is verbatim. */
  readonly distance: number;
  /** Joined, `quoted` is the passage and `printed` the document's words. */
  readonly pieces: readonly QuotePiece[];
}

export interface QuoteVerdict {
  /** Folded characters that were compared. */
  readonly length: number;
  readonly verbatim: readonly QuoteFinding[];
  /** Lightest difference first, at most one a document, only documents where it does not stand verbatim. */
  readonly near: readonly QuoteFinding[];
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
    text.length < SHORTEST_NEAR ? [] : elsewhere.flatMap((one) => nearest(typed, folded, one) ?? []);
  return { length: text.length, verbatim, near: near.sort(byGravity) };
}

const GRAVITY: readonly QuoteDifference[] = ['none', 'form', 'words', 'number'];
const byGravity = (a: QuoteFinding, b: QuoteFinding): number =>
  Number(a.difference !== 'form') - Number(b.difference !== 'form') ||
  a.distance - b.distance ||
  GRAVITY.indexOf(a.difference) - GRAVITY.indexOf(b.difference);

/** The best place of one document, or null. */
function nearest(typed: string, folded: Folded, { shown, printed }: QuotedDocument): QuoteFinding | null {
  const lines = [shown, printed];
  const found = [
    ...lines.map((line) => findSameForm(typed, folded, line)),
    ...lines.map((line) => findNear(typed, folded, line)),
  ];
  return found.filter((one) => one !== null).sort(byGravity)[0] ?? null;
}

/** In single clauses first; where none holds it all, from one clause to the next. */
function findVerbatim(typed: string, text: string, line: DocumentLine): QuoteFinding[] {
  const found = (path: string, lastPath: string, printed: string): QuoteFinding => ({
    document: line.document,
    path,
    lastPath,
    difference: 'none',
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

const forms = new WeakMap<DocumentLine, PlainForm>();

function formOf(line: DocumentLine): PlainForm {
  let form = forms.get(line);
  if (!form) {
    form = plainForm(line.text);
    forms.set(line, form);
  }
  return form;
}

/** Where a document says the same in the same words, with other punctuation or numbers written otherwise. */
function findSameForm(typed: string, folded: Folded, line: DocumentLine): QuoteFinding | null {
  const wanted = plainForm(folded.text).text;
  const form = formOf(line);
  const place = wanted.length < SHORTEST_NEAR ? -1 : form.text.indexOf(wanted);
  if (place < 0) return null;
  const start = form.at[place] as number;
  const end = form.at[place + wanted.length] as number;
  const stretch = line.text.slice(start, end).replace(/[^\p{L}\p{N}%]+$/u, '');
  const whole = alignNearest(folded.text, stretch, Math.max(folded.text.length, stretch.length));
  return whole && findingOf(typed, folded, line, { ...spanning(whole, stretch.length), offset: start });
}

type Aligned = NonNullable<ReturnType<typeof alignNearest>>;

/** What is nearest leaves out the ends that are cheaper to leave out (一万两千 beside 2000 of 12000): they belong to it. */
function spanning({ steps, distance, start, end }: Aligned, length: number): Aligned {
  const left = (quoted: number, b: readonly [number, number]) => ({
    ...{ isSame: false, a: [quoted, quoted] as const, b },
  });
  const wide = steps.map(({ isSame, a, b: [from, to] }, n) => ({
    ...{ isSame, a },
    b: [n === 0 && !isSame ? 0 : from, n === steps.length - 1 && !isSame ? length : to] as const,
  }));
  const [first, last] = [wide[0], wide.at(-1)];
  return {
    steps: [
      ...(first?.isSame && start > 0 ? [left(first.a[0], [0, start])] : []),
      ...wide,
      ...(last?.isSame && end < length ? [left(last.a[1], [end, length])] : []),
    ],
    ...{ distance, start: 0, end: length },
  };
}

function findNear(typed: string, folded: Folded, line: DocumentLine): QuoteFinding | null {
  const limit = Math.max(1, Math.floor(folded.text.length * NEAR_SHARE));
  const found = alignNearest(folded.text, line.text, limit);
  return found && findingOf(typed, folded, line, { ...found, offset: 0 });
}

/** A nearest stretch as a finding; `offset` is where the text that it was looked for in begins in the line. */
function findingOf(
  typed: string,
  { text, at }: Folded,
  line: DocumentLine,
  { steps, distance, start, end, offset }: Aligned & { offset: number },
): QuoteFinding {
  const pieces = steps.map(({ isSame, a, b }) => ({
    isSame,
    quoted: typed.slice(at[a[0]], at[a[1]]),
    printed: displayed(line, b[0] + offset, b[1] + offset),
  }));
  const [first, last] = [start + offset, Math.max(start, end - 1) + offset];
  return {
    document: line.document,
    path: pathAt(line, first),
    lastPath: pathAt(line, last),
    difference: differenceOf(text, line.text.slice(first, end + offset)),
    distance,
    pieces,
  };
}

/** The gravest thing that two folded texts differ in. */
export function differenceOf(quoted: string, printed: string): QuoteDifference {
  if (quoted === printed) return 'none';
  const [a, b] = [plainForm(quoted), plainForm(printed)];
  if (a.text === b.text) return 'form';
  const sorted = ({ numbers }: PlainForm): string => numbers.toSorted().join(' ');
  return sorted(a) === sorted(b) ? 'words' : 'number';
}
