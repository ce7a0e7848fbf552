/** 校勘: finds the places that editors marked, and applies the sure emendations to a reading. */

import { joinMapped, mapSource, sliceMapped, sourceSpan } from '#language/mapped.ts';
import type { Diagnostic, Outcome } from '#model/diagnostic.ts';
import type { ErratumRecord } from '#model/facts/erratum.ts';
import type { Emendation, Located } from '#model/kept/content.ts';
import type { ParsedDocument } from '#model/line.ts';
import type { MappedText, Span } from '#model/span.ts';
import { lineOf } from './findings.ts';

/**
 * The emendations of one document as errata, with the span of the printed characters. The context is
 * looked for in the clause as printed, hard line breaks removed, and must stand there exactly once;
 * else the finding says which entry no longer fits.
 */
export function findEmendations(
  doc: ParsedDocument,
  emendations: readonly Located<Emendation>[],
): Outcome<readonly ErratumRecord[]> {
  const errata: ErratumRecord[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const emendation of emendations) {
    if (emendation.document !== doc.seed.id) continue;
    const passages = printedPassages(doc, emendation.clause);
    const spans = passages.flatMap((passage) => locate(passage, emendation));
    const [span] = spans;
    if (span && spans.length === 1) {
      const { context: _context, line: _line, ...marked } = emendation;
      errata.push({ ...marked, span });
    } else {
      diagnostics.push(mismatch(doc, emendation, passages, spans.length));
    }
  }
  errata.sort((a, b) => a.span[0] - b.span[0]);
  return { value: errata, diagnostics };
}

/** What is printed in a clause, marker to notes, or each passage of the front matter. */
function printedPassages(doc: ParsedDocument, clause: string | null): readonly MappedText[] {
  if (clause === null) return doc.front.map(({ text }) => text);
  const found = doc.clauses.find(({ id }) => id === clause);
  if (!found) return [];
  const isLineBreak = (character: string) => character === '\n' || character === '\r';
  return [joinMapped(found.spans.map((span) => mapSource(doc.seed.text, span, isLineBreak)))];
}

function locate(passage: MappedText, { context, printed }: Emendation): readonly Span[] {
  const inside = context.indexOf(printed);
  if (printed === '' || inside === -1 || inside !== context.lastIndexOf(printed)) return [];
  const spans: Span[] = [];
  for (let at = passage.text.indexOf(context); at !== -1; at = passage.text.indexOf(context, at + 1))
    spans.push(sourceSpan(passage, at + inside, at + inside + printed.length));
  return spans;
}

function mismatch(
  doc: ParsedDocument,
  { clause, context, printed, line }: Located<Emendation>,
  passages: readonly MappedText[],
  count: number,
): Diagnostic {
  const start = passages[0]?.toSource[0];
  const found =
    start === undefined
      ? 'there is no such clause'
      : context.split(printed).length !== 2
        ? 'its context does not hold the printed words exactly once'
        : `its context stands there ${count} times`;
  return {
    code: 'convert/emendation-mismatch',
    file: 'content/editorial/emendations.yaml',
    line: line ?? 1,
    span: null,
    message: `the emendation of “${printed}” in ${clause ?? `the front matter of ${doc.seed.id}`} (“${context}”) does not fit: ${found}`,
    hint: `Compare it with ${doc.seed.file}${start === undefined ? '' : `, line ${lineOf(doc, start)}`}, and correct clause or context: as printed, and long enough to occur once.`,
  };
}

/**
 * A simplified passage with its sure emendations: 人才培养培养力度 → 人才培养力度. `simplify` brings a
 * suggestion, which is written in the document's script, into simplified characters. An inserted
 * character maps to the place where it is inserted.
 */
export function applyEmendations(
  passage: MappedText,
  errata: readonly ErratumRecord[],
  simplify: (suggested: string) => string,
): MappedText {
  const parts: MappedText[] = [];
  let done = 0;
  for (const { span, sure, suggested } of errata) {
    if (!sure || suggested === null || !covers(passage, span)) continue;
    const start = passage.toSource.indexOf(span[0]);
    const last = passage.toSource.indexOf(span[1] - 1);
    if (start < done || last < start || last >= passage.text.length) continue;
    const printed = passage.text.slice(start, last + 1);
    parts.push(sliceMapped(passage, done, start), replace(passage, start, printed, simplify(suggested)));
    done = last + 1;
  }
  if (done === 0) return passage;
  parts.push(sliceMapped(passage, done));
  return joinMapped(parts);
}

const covers = ({ toSource }: MappedText, [start, end]: Span): boolean =>
  start >= (toSource[0] as number) && end <= (toSource.at(-1) as number);

/** What both wordings begin and end with keeps its places; what differs maps to where the change begins. */
function replace(passage: MappedText, start: number, printed: string, suggested: string): MappedText {
  const shorter = Math.min(printed.length, suggested.length);
  let head = 0;
  while (head < shorter && printed[head] === suggested[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && printed.at(-1 - tail) === suggested.at(-1 - tail)) tail += 1;

  const toSource: number[] = [];
  for (let i = 0; i < suggested.length; i++) {
    const isTail = i >= suggested.length - tail;
    const within = isTail ? printed.length - suggested.length + i : Math.min(i, head);
    toSource.push(passage.toSource[start + within] as number);
  }
  toSource.push(passage.toSource[start + printed.length] as number);
  return { text: suggested, toSource };
}
