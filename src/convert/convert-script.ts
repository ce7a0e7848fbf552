/** The CONVERT stage: every passage of a document in both scripts, and its emended reading. */

import { plainCharacters } from '#language/fold/plain-characters.ts';
import { withText } from '#language/mapped.ts';
import type { Diagnostic, Outcome } from '#model/diagnostic.ts';
import type { Content } from '#model/kept/content.ts';
import type { ConvertedClause, ConvertedDocument, ConvertedPassage, ParsedDocument } from '#model/line.ts';
import type { MappedText } from '#model/span.ts';
import type { Text } from '#model/text.ts';
import { auditConversions } from './audit.ts';
import { type ConvertedText, convertText } from './convert-text.ts';
import { convertTable } from './dictionaries/tables.ts';
import { toSimplified } from './dictionaries/to-simplified.ts';
import { toTraditional } from './dictionaries/to-traditional.ts';
import type { WordEdges } from './dictionaries/word-edges.ts';
import { findWords } from './dictionaries/words.ts';
import { applyEmendations, findEmendations } from './emend.ts';
import { reportKept, reportUnequal } from './findings.ts';
import { overrideDictionary } from './overrides.ts';
import { joinPassages } from './passages.ts';

/** Both scripts of one text, and what decided each character. */
interface BothScripts extends Omit<ConvertedText, 'text'> {
  readonly hans: string;
  readonly hant: string;
  /** Null for a traditional text, which needs no words: what a simplified character becomes does not hang on them. */
  readonly words: WordEdges | null;
}

/**
 * A document with every passage as `{source, hans, hant}` of equal length: 卫生发展 → 衛生發展. A
 * traditional source is read as Taiwan's standard (著力 → 着力) and is its own `hant`. Sure emendations
 * of `content` are applied in `reading` alone; `content.emendations` is empty with `--no-editorial`.
 */
export function convertScript(doc: ParsedDocument, content: Content): Outcome<ConvertedDocument> {
  const diagnostics: Diagnostic[] = [];
  const isTraditional = (doc.seed.descriptor?.script?.value ?? doc.metadata.script) === 'Hant';
  const convert = (printed: string): BothScripts => {
    const text = plainCharacters(printed);
    if (isTraditional) {
      const { text: hans, ...converted } = convertText(text, toSimplified());
      return { ...converted, hans, hant: text, words: null };
    }
    const words = findWords(text);
    const overrides = overrideDictionary(content.conversions);
    const { text: hant, ...converted } = convertText(text, toTraditional(), { overrides, words });
    return { ...converted, hans: text, hant, words };
  };

  const joined = joinPassages(doc);
  const scripts = convert(joined.text);
  const emendations = findEmendations(doc, content.emendations);
  const audit = auditConversions(doc, joined, scripts, isTraditional, content.conversions);
  diagnostics.push(
    ...reportUnequal(doc, content.conversions),
    ...reportKept(doc, joined, scripts.kept),
    ...emendations.diagnostics,
    ...audit.diagnostics,
  );

  const remaining = joined.passages.values();
  const next = (): ConvertedPassage => {
    const { source, at } = remaining.next().value as (typeof joined.passages)[number];
    const end = at + source.text.length;
    const text = {
      source: source.text,
      hans: scripts.hans.slice(at, end),
      hant: scripts.hant.slice(at, end),
    };
    const simplify = (suggested: string) => (isTraditional ? convert(suggested).hans : suggested);
    const reading = applyEmendations(withText(source, text.hans), emendations.value, simplify);
    return { text, source, reading };
  };
  const wholeText = (stated: string | undefined, found: MappedText | null): Text | null => {
    const source = stated ?? found?.text;
    if (source === undefined) return null;
    const { hans, hant } = convert(source);
    return { source, hans, hant };
  };

  const front = doc.front.map(({ role }) => ({ role, ...next() }));
  const clauses = doc.clauses.map((clause): ConvertedClause => {
    const heading = clause.heading && next();
    const body = next();
    return {
      ...clause,
      heading,
      body,
      notes: clause.notes.map(({ rule, note }) => ({ ...next(), rule, note })),
    };
  });
  const value: ConvertedDocument = {
    ...doc,
    title: wholeText(doc.seed.descriptor?.title?.value, doc.metadata.title),
    issuer: wholeText(doc.seed.descriptor?.issuer?.value, doc.metadata.issuer),
    front,
    clauses,
    tables: doc.tables.map((table) => convertTable(table, convert)),
    errata: emendations.value,
    conversions: audit.value,
  };
  return { value, diagnostics };
}
