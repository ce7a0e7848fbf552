/**
 * The text that finders read: the simplified, emended reading of a heading or body, folded so that a
 * rule needs to know one form of each sign, with the way back to the seed and to the three views.
 */

import { foldSigns } from '#language/fold/fold-signs.ts';
import { indexOfOffset, sourceSpan } from '#language/mapped.ts';

export { foldWords } from '#language/fold/fold-signs.ts';

import type { ConvertedClause, ConvertedDocument, ConvertedPassage } from '#model/line.ts';
import type { MappedText, Span } from '#model/span.ts';
import type { Text } from '#model/text.ts';

export interface Passage {
  readonly clause: ConvertedClause;
  readonly part: 'heading' | 'body';
  /** Simplified; white space gone, digits half width, `，；：（）` full width. */
  readonly folded: MappedText;
  readonly views: ConvertedPassage;
}

/** Headings and bodies of all clauses in reading order. Notes hold units, never targets. */
export function readPassages(doc: ConvertedDocument): Passage[] {
  return doc.clauses.flatMap((clause) => {
    const parts: Passage[] = [];
    if (clause.heading)
      parts.push({ clause, part: 'heading', folded: fold(clause.heading.reading), views: clause.heading });
    if (clause.body.reading.text !== '')
      parts.push({ clause, part: 'body', folded: fold(clause.body.reading), views: clause.body });
    return parts;
  });
}

/** The notes of all clauses in reading order, as who looks for terms reads them. */
export const readNotes = (doc: ConvertedDocument): Passage[] =>
  doc.clauses.flatMap((clause) =>
    clause.notes.map((note): Passage => ({ clause, part: 'body', folded: fold(note.reading), views: note })),
  );

/** A reading in that form, with the way back to the seed. */
export function fold(reading: MappedText): MappedText {
  const { text, at } = foldSigns(reading.text);
  const toSource = at.slice(0, -1).map((i) => reading.toSource[i] as number);
  const last = toSource.at(-1);
  toSource.push(last === undefined ? (reading.toSource[0] ?? 0) : last + 1);
  return { text, toSource };
}

/** Where folded `[start, end)` stands in the seed. */
export const seedSpan = (passage: Passage, start: number, end: number): Span =>
  sourceSpan(passage.folded, start, end);

/** The passage's own characters (line breaks gone, spaces kept) at folded `[start, end)`. */
export function sourceText(passage: Passage, start: number, end: number): string {
  const [from, to] = viewRange(passage, start, end);
  return passage.views.text.source.slice(from, to);
}

/** Folded `[start, end)` in its three views, without white space. */
export function viewText(passage: Passage, start: number, end: number): Text {
  const views = passage.views.text;
  let [source, hans, hant] = ['', '', ''];
  for (let i = start; i < end; i++) {
    const at = indexOfOffset(passage.views.source.toSource, passage.folded.toSource[i] as number);
    source += views.source[at] ?? '';
    hans += views.hans[at] ?? '';
    hant += views.hant[at] ?? '';
  }
  return { source, hans, hant };
}

function viewRange(passage: Passage, start: number, end: number): Span {
  const [from, to] = seedSpan(passage, start, end);
  const offsets = passage.views.source.toSource;
  const first = indexOfOffset(offsets, from);
  return [first, end <= start ? first : indexOfOffset(offsets, to - 1) + 1];
}
