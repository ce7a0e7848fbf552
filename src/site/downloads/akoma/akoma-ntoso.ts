/**
 * One document as Akoma Ntoso 3.0 (OASIS LegalDocML), in the script it is printed in.
 * @see https://docs.oasis-open.org/legaldocml/akn-core/v1.0/
 */
import { create } from 'xmlbuilder2';
import type { ClauseRecord } from '#model/clause.ts';
import type { DocumentRecord } from '#model/document.ts';
import type { CitationRecord } from '#model/facts/agency.ts';
import type { FrontRecord } from '#model/records.ts';
import { notesOf } from '../document-text.ts';
import { type Inline, withoutBlanks, writeText, type Xml } from './akoma-inline.ts';
import { type AkomaRecords, agencyRef, foreignUri, indicatorRef, workUri, writeMeta } from './akoma-meta.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

// Outline levels of policy papers (一、（一）1.（1）① …) as the schema's hierarchical elements, with the
// abbreviations of the naming convention; deeper levels repeat the last.
const LEVELS = [
  ['section', 'sec'],
  ['subsection', 'subsec'],
  ['paragraph', 'para'],
  ['subparagraph', 'subpara'],
  ['point', 'point'],
] as const;

/** `recordedOn` is the ISO day of the manifestation: the day that its wording was entered in the ledger. */
export function toAkomaNtoso(
  document: DocumentRecord,
  records: AkomaRecords,
  address: string,
  recordedOn: string,
): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(NAMESPACE, 'akomaNtoso');
  const doc = root.ele('doc', { name: 'policy', contains: 'originalVersion' });
  writeMeta(doc, document, records, address, recordedOn);
  const front = records.fronts.find((one) => one.document === document.id)?.passages ?? [];
  const cited = records.citations.filter(({ from }) => from.document === document.id);
  writeFront(
    doc,
    document,
    front,
    refsOf(
      cited.filter(({ from }) => from.clause === null),
      records,
    ),
  );
  const clauses = records.clauses.filter((clause) => clause.document === document.id);
  const body = doc.ele('mainBody');
  const top = clauses.filter(({ parent }) => parent === null);
  const writer = {
    clauses,
    inlines: inlinesOf(document, cited, records),
    notesOf: (clause: ClauseRecord) => notesOf(clause, document, records),
  };
  for (const clause of top) writeClause(body, clause, writer);
  if (top.length === 0) body.ele('p');
  writeConclusions(doc, document, front);
  return `${inLines(root.end())}\n`;
}

// Lines are broken between blocks alone: a break inside a paragraph would be a blank in the text.
const BLOCKS =
  'doc|meta|identification|FRBR\\w+|references|TLC\\w+|preface|preamble|mainBody|conclusions|section|subsection|paragraph|subparagraph|point|intro|content';
const BETWEEN = new RegExp(`(?<=>)(?=<(?:(?:${BLOCKS}|p|num|heading)[ >/]|/(?:akomaNtoso|${BLOCKS})>))`, 'g');
const inLines = (xml: string): string => xml.replace(BETWEEN, '\n');

/** A document of ours by its own address, another one by its number; what has neither is only named. */
function refsOf(citations: readonly CitationRecord[], records: AkomaRecords): Inline[] {
  return citations.flatMap(({ title, issueNumber, resolvesTo }) => {
    const known = records.documents.find(({ id }) => id === resolvesTo);
    const href = known ? workUri(known, records) : issueNumber && foreignUri(issueNumber);
    return href ? [{ words: title.source, element: 'ref' as const, attributes: { href } }] : [];
  });
}

/** What stands inside the texts of a clause, by its id. */
function inlinesOf(
  document: DocumentRecord,
  cited: readonly CitationRecord[],
  records: AkomaRecords,
): ReadonlyMap<string, readonly Inline[]> {
  const inlines = new Map<string, Inline[]>();
  const add = (clause: string | null, more: readonly Inline[]) =>
    clause !== null && inlines.set(clause, [...(inlines.get(clause) ?? []), ...more]);
  for (const citation of cited) add(citation.from.clause, refsOf([citation], records));
  for (const { clause, numberText, indicator } of records.targets)
    if (indicator !== null && clause.startsWith(`${document.id}/`))
      add(clause, [
        { words: numberText, element: 'term', attributes: { refersTo: `#${indicatorRef(indicator)}` } },
      ]);
  return inlines;
}

type Passages = FrontRecord['passages'];

function writeFront(doc: Xml, document: DocumentRecord, passages: Passages, refs: readonly Inline[]): void {
  const preface = passages.filter(({ role }) =>
    ['title', 'number', 'addressee', 'promulgation'].includes(role),
  );
  if (preface.length > 0) {
    const element = doc.ele('preface');
    for (const { role, text } of preface) {
      const paragraph = element.ele('p');
      if (role === 'title') paragraph.ele('docTitle').txt(withoutBlanks(text.source));
      else if (role === 'number') paragraph.ele('docNumber').txt(text.source);
      else writeText(paragraph, text.source, refs);
    }
  } else if (document.title.source)
    doc.ele('preface').ele('p').ele('docTitle').txt(withoutBlanks(document.title.source));
  const preamble = passages.filter(({ role }) => role === 'preamble');
  if (preamble.length > 0) {
    const element = doc.ele('preamble');
    for (const { text } of preamble) writeText(element.ele('p'), text.source, refs);
  }
}

function writeConclusions(doc: Xml, document: DocumentRecord, passages: Passages): void {
  const closing = passages.filter(({ role }) => role === 'issuer' || role === 'date');
  if (closing.length === 0) return;
  const element = doc.ele('conclusions');
  for (const { role, text } of closing) {
    const paragraph = element.ele('p');
    if (role === 'date' && document.signedOn)
      paragraph.ele('docDate', { date: document.signedOn }).txt(text.source);
    else if (role === 'issuer' && document.issuer)
      paragraph.ele('docAuthority', { refersTo: '#issuer' }).txt(text.source);
    else paragraph.txt(text.source);
  }
}

interface ClauseWriter {
  readonly clauses: readonly ClauseRecord[];
  readonly inlines: ReadonlyMap<string, readonly Inline[]>;
  readonly notesOf: (clause: ClauseRecord) => readonly string[];
}

function writeClause(parent: Xml, clause: ClauseRecord, writer: ClauseWriter): void {
  const [name] = levelOf(clause);
  const element = parent.ele(name, { eId: eId(clause) });
  if (clause.marker) element.ele('num').txt(clause.marker);
  if (clause.heading) element.ele('heading').txt(withoutBlanks(clause.heading.source));
  const children = writer.clauses.filter((child) => child.parent === clause.id);
  const holder = children.length > 0 ? 'intro' : 'content';
  const { body, responsibility } = clause;
  if (holder === 'content' || body.source || responsibility) {
    const content = element.ele(holder);
    if (holder === 'content' || body.source)
      writeText(content.ele('p'), body.source, writer.inlines.get(clause.id));
    for (const note of writer.notesOf(clause))
      writeText(
        content.ele('p', { class: 'responsibility' }),
        note,
        (responsibility?.agencies ?? []).map(({ id, name: { source } }) => ({
          words: source,
          element: 'term' as const,
          attributes: { refersTo: `#${agencyRef(id)}` },
        })),
      );
  }
  for (const child of children) writeClause(element, child, writer);
}

const levelOf = ({ depth }: ClauseRecord) => LEVELS[Math.min(depth, LEVELS.length) - 1] ?? LEVELS[0];

/** `sec_3__subsec_2__para_2__subpara_3` for the path 3.2.2.3. */
export function eId(clause: Pick<ClauseRecord, 'path'>): string {
  return clause.path
    .split('.')
    .map((number, index) => `${(LEVELS[Math.min(index, LEVELS.length - 1)] ?? LEVELS[0])[1]}_${number}`)
    .join('__');
}
