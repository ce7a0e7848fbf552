/** A clause as alignment reads it: folded, unpunctuated, names and numbers as symbols, cut into sentences. */

import { fold } from '#language/fold.ts';
import type { ConvertedClause, ExtractedDocument } from '#model/line.ts';
import { findNamed, placeNames } from './symbols.ts';

export interface Passage {
  readonly id: string;
  /** Index of the document in the corpus. */
  readonly document: number;
  readonly leaf: boolean;
  readonly parent: string | null;
  /** Heading and body without punctuation: 加强疾控机构建设到年市疾病预防控制中心. */
  readonly text: string;
  /** The first `headingLength` characters of `text` are the heading. */
  readonly headingLength: number;
  /** Offsets into `text` where sentences of the body begin, with `text.length` as last entry. */
  readonly sentences: readonly number[];
  /** Headings above, outermost first, folded the same way. */
  readonly path: readonly string[];
  /** Position in reading order among the document's clauses, 0–1. */
  readonly position: number;
}

const SENTENCE_END = /[。！？；!?;]/;
const CONTENT = /[\p{L}\p{N}\uE000-\uE002]/u;

/** What is compared of a document: one passage a clause, in reading order. */
export function toPassages(document: ExtractedDocument, index: number): Passage[] {
  const places = placeNames(document.metadata.placeName);
  const agencies = document.facts.agencies
    .flatMap((agency) => [agency.name.hans, ...agency.names])
    .filter((name) => name.length >= 3);
  const bare = new Map<string, { heading: string; parent: string | null }>();
  const last = Math.max(1, document.clauses.length - 1);
  return document.clauses.map((clause) => {
    const heading = compress(clause.heading?.reading.text ?? '', places, agencies);
    const body = compress(clause.body.reading.text, places, agencies);
    bare.set(clause.id, { heading: heading.text, parent: clause.parent });
    const offset = heading.text.length;
    return {
      id: clause.id,
      document: index,
      leaf: clause.leaf,
      parent: clause.parent,
      text: heading.text + body.text,
      headingLength: offset,
      sentences: body.sentences.map((at) => at + offset),
      path: headingsAbove(clause, bare),
      position: clause.order / last,
    };
  });
}

function headingsAbove(
  clause: ConvertedClause,
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
  readonly text: string;
  readonly sentences: readonly number[];
}

/** Folds, puts symbols for names and numbers, drops punctuation, and remembers where sentences begin. */
function compress(reading: string, places: readonly string[], agencies: readonly string[]): Compressed {
  const folded = fold(reading);
  const named = findNamed(folded, places, agencies);
  let text = '';
  const sentences: number[] = [];
  let open = true;
  let next = 0;
  for (let i = 0; i < folded.length; i++) {
    const stretch = named[next];
    let character = folded[i] as string;
    if (stretch !== undefined && stretch.start === i) {
      character = stretch.symbol;
      i = stretch.end - 1;
      next++;
    }
    if (CONTENT.test(character)) {
      if (open) sentences.push(text.length);
      open = false;
      text += character;
    } else if (SENTENCE_END.test(character)) open = true;
  }
  sentences.push(text.length);
  return { text, sentences };
}
