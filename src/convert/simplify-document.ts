/** A document with simplified views alone: for where it is read and compared, and no traditional view is shown. */
import { plainCharacters } from '#language/fold/plain-characters.ts';
import { withText } from '#language/mapped.ts';
import type { ConvertedClause, ConvertedDocument, ConvertedPassage, ParsedDocument } from '#model/line.ts';
import type { MappedText } from '#model/span.ts';
import type { Text } from '#model/text.ts';
import { convertText } from './convert-text.ts';
import { convertTable } from './dictionaries/tables.ts';
import { toSimplified } from './dictionaries/to-simplified.ts';

/**
 * Like `convertScript` without content, but `hant` is the text as printed: the dictionaries for the other direction are
 * ten times as large, and reading, targets and alignment need none of them.
 */
export function simplifyDocument(doc: ParsedDocument): ConvertedDocument {
  const isTraditional = doc.metadata.script === 'Hant';
  const simplify = (printed: string): Text => {
    const text = plainCharacters(printed);
    return {
      source: printed,
      hans: isTraditional ? convertText(text, toSimplified()).text : text,
      hant: text,
    };
  };
  const passage = (source: MappedText): ConvertedPassage => {
    const text = simplify(source.text);
    return { text, source, reading: withText(source, text.hans) };
  };
  return {
    ...doc,
    title: doc.metadata.title && simplify(doc.metadata.title.text),
    issuer: doc.metadata.issuer && simplify(doc.metadata.issuer.text),
    front: doc.front.map(({ role, text }) => ({ role, ...passage(text) })),
    clauses: doc.clauses.map(
      (clause): ConvertedClause => ({
        ...clause,
        heading: clause.heading && passage(clause.heading),
        body: passage(clause.body),
        notes: clause.notes.map((note) => ({ ...passage(note), rule: note.rule, note: note.note })),
      }),
    ),
    tables: doc.tables.map((table) => convertTable(table, simplify)),
    errata: [],
    conversions: [],
  };
}
