/** A document's passages as one text, so that each conversion runs once a document. */
import type { ParsedDocument } from '#model/line.ts';
import type { MappedText } from '#model/span.ts';

/** No dictionary has an entry with it, so no phrase reaches from one passage into the next. */
const SEPARATOR = '\n';

export interface PrintedPassage {
  readonly source: MappedText;
  /** Null in the front matter. */
  readonly clause: string | null;
  /** Where it starts in the joined text. */
  readonly at: number;
}

export interface JoinedPassages {
  readonly text: string;
  readonly passages: readonly PrintedPassage[];
}

/** Front matter, then every clause's heading, body and notes. */
export function joinPassages(doc: ParsedDocument): JoinedPassages {
  const passages: PrintedPassage[] = [];
  const texts: string[] = [];
  let at = 0;
  const add = (source: MappedText, clause: string | null) => {
    passages.push({ source, clause, at });
    texts.push(source.text);
    at += source.text.length + SEPARATOR.length;
  };
  for (const { text } of doc.front) add(text, null);
  for (const clause of doc.clauses) {
    if (clause.heading) add(clause.heading, clause.id);
    add(clause.body, clause.id);
    for (const note of clause.notes) add(note, clause.id);
  }
  return { text: texts.join(SEPARATOR), passages };
}
