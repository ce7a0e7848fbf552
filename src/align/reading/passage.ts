/** A clause as alignment reads it: folded, unpunctuated, names and numbers as symbols, cut into sentences. */
import { type ClauseKind, kindOf } from '#language/clause-kind.ts';
import { type Office, officesOf } from '#language/clause-office.ts';
import { fold } from '#language/fold/fold.ts';
import { findSetPhrases, ownArticles } from '#language/set-phrases.ts';
import { findNamed, placeNames, SYMBOLS } from '../symbols.ts';
import { ARTICLE } from './facts.ts';
import type { ReadableClause, ReadableDocument } from './readable.ts';

export interface ComparedPassage {
  readonly id: string;
  readonly leaf: boolean;
  readonly parent: string | null;
  /** Heading and body without punctuation: 加强疾控机构建设到年市疾病预防控制中心. */
  readonly text: string;
  /** The first `headingLength` characters of `text` are the heading. */
  readonly headingLength: number;
  /** Offsets into `text` where sentences of the body begin, with `text.length` as last entry. */
  readonly sentences: readonly number[];
  /** By character of `text`: 1 where nothing stands that tells the clause: set phrases, the consequence of a breach. */
  readonly mute: Uint8Array;
  readonly kind: ClauseKind;
  /** What it is for where it leads, pays, watches or tells. */
  readonly offices: readonly Office[];
  /** Headings above, outermost first, folded the same way. */
  readonly path: readonly string[];
  /** Position in reading order among the document's clauses, 0–1. */
  readonly position: number;
}

const SENTENCE_END = /[。！？；!?;]/;
const OWN_ARTICLES = ownArticles(SYMBOLS.number);
const CONTENT = /[\p{L}\p{N}\uE000-\uE002]/u;
/** Most characters are Han, which needs no looking up. */
const isContent = (character: string): boolean =>
  (character >= '\u4e00' && character <= '\u9fff') || CONTENT.test(character);

/** What is compared of a document: one passage a clause, in reading order. */
export function toPassages(document: ReadableDocument): ComparedPassage[] {
  const compress = compressor(document);
  const bare = new Map<string, { heading: string; body: string; parent: string | null; article: boolean }>();
  const last = Math.max(1, document.clauses.length - 1);
  return document.clauses.map((clause) => {
    const heading = compress(clause.heading?.reading.text ?? '');
    const body = compress(clause.body.reading.text);
    const above = clause.parent === null ? undefined : bare.get(clause.parent);
    const opening = above?.body ?? '';
    const article = ARTICLE.test(clause.marker) || above?.article === true;
    bare.set(clause.id, { heading: heading.text, body: body.folded, parent: clause.parent, article });
    const offset = heading.text.length;
    const text = heading.text + body.text;
    const path = headingsAbove(clause, bare);
    const mute = new Uint8Array(text.length);
    for (const [start, end] of findSetPhrases(text)) mute.fill(1, start, end);
    for (const { index, 0: named } of text.matchAll(OWN_ARTICLES)) mute.fill(1, index, index + named.length);
    const kind = kindOf({ heading: heading.text, body: body.folded, above: path, opening, article });
    if (kind === 'penalty')
      for (const [start, end] of body.consequences) mute.fill(1, start + offset, end + offset);
    return {
      id: clause.id,
      leaf: clause.leaf,
      parent: clause.parent,
      text,
      headingLength: offset,
      sentences: body.sentences.map((at) => at + offset),
      mute,
      kind,
      offices: officesOf(text, kind, article),
      path,
      position: clause.order / last,
    };
  });
}

/** The title of a document, read the same way. */
export const titleOf = (document: ReadableDocument): string =>
  compressor(document)(document.title?.hans ?? '').text;

function headingsAbove(
  clause: ReadableClause,
  known: ReadonlyMap<string, { heading: string; parent: string | null }>,
): string[] {
  const path: string[] = [];
  for (let id = clause.parent; id !== null; ) {
    const above = known.get(id);
    if (above === undefined) break;
    if (above.heading !== '') path.unshift(above.heading);
    id = above.parent;
  }
  return path;
}

interface Compressed {
  readonly folded: string;
  readonly text: string;
  readonly sentences: readonly number[];
  /** What stands behind 的， to the end of its sentence: 未安装的，[由…责令改正…]。 */
  readonly consequences: readonly (readonly [start: number, end: number])[];
}

function compressor(document: ReadableDocument): (reading: string) => Compressed {
  const places = placeNames(document.metadata.placeName);
  const agencies = document.facts.agencies
    .flatMap((agency) => [agency.name.hans, ...agency.names])
    .filter((name) => name.length >= 3);
  return (reading) => compress(reading, places, agencies);
}

/** Folds, puts symbols for names and numbers, drops punctuation, and remembers where sentences begin. */
function compress(reading: string, places: readonly string[], agencies: readonly string[]): Compressed {
  const folded = fold(reading);
  const named = findNamed(folded, places, agencies);
  let text = '';
  const sentences: number[] = [];
  const consequences: [number, number][] = [];
  let open = true;
  let consequence = -1;
  let next = 0;
  for (let i = 0; i < folded.length; i++) {
    const stretch = named[next];
    let character = folded[i] as string;
    if (stretch !== undefined && stretch.start === i) {
      character = stretch.symbol;
      i = stretch.end - 1;
      next++;
    }
    if (isContent(character)) {
      if (open) sentences.push(text.length);
      open = false;
      text += character;
      continue;
    }
    if (character === ',' && folded[i - 1] === '的' && consequence < 0) consequence = text.length;
    if (!SENTENCE_END.test(character)) continue;
    open = true;
    if (consequence < 0 || character === ';' || character === '；') continue;
    consequences.push([consequence, text.length]);
    consequence = -1;
  }
  if (consequence >= 0) consequences.push([consequence, text.length]);
  sentences.push(text.length);
  return { folded, text, sentences, consequences };
}
