/** What a document says, as lines: its head, its clauses and its facts, however it was set. */
import { simplifyDocument } from '#convert/simplify-document.ts';
import { extractFacts } from '#extract/extract-facts.ts';
import { plainCharacters } from '#language/fold/plain-characters.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import type { ParsedDocument } from '#model/line.ts';
import { parseText } from '../parse/parsed.ts';

/** As it prints, white space apart. */
const printed = (text: string | null | undefined): string =>
  plainCharacters((text ?? '').replace(/\s/g, '')).normalize('NFKC');

const line = (...parts: readonly (string | number | boolean | null | undefined)[]): string =>
  parts.map((part) => printed(part == null ? '' : String(part))).join(' | ');

export function substance(text: string): string[] {
  const parsed = parseText(text).value;
  const { title, issueNumber, signedOn } = parsed.metadata;
  return [
    line('title', title?.text),
    line('number', issueNumber),
    line('signed', signedOn),
    ...parsed.clauses.map(({ path, marker, heading, body, notes }) =>
      line(path, marker.replace('。', '.'), heading?.text, body.text, ...notes.map((note) => note.text)),
    ),
    ...factsOf(parsed),
  ];
}

function factsOf(parsed: ParsedDocument): string[] {
  const { targets, deadlines, duties, responsibilities, citations } = extractFacts(
    simplifyDocument(parsed),
    EMPTY_CONTENT,
  ).value.facts;
  return [
    ...targets.map(({ clause, numberText, value, valueMax, comparator, unit, deadline, since, ...rest }) =>
      line(
        ...['target', clause, numberText, value, valueMax, comparator, unit, deadline?.year, deadline?.point],
        ...[since, rest.kind, rest.attribute, rest.baseline?.year, rest.baseline?.value, rest.subject.hans],
      ),
    ),
    ...deadlines.map(({ clause, deadline, dateText, quote }) =>
      line('deadline', clause, deadline.year, deadline.point, dateText, quote),
    ),
    ...duties.map(({ clause, strength, word }) => line('duty', clause, strength, word)),
    ...[...responsibilities].map(([clause, { agencies, lead }]) =>
      line('units', clause, lead, ...agencies.map(({ name }) => name.hans)),
    ),
    ...citations.map(({ from, title, issueNumber: number, article, role }) =>
      line('citation', from.clause, title.hans, number, article, role),
    ),
  ];
}
