/**
 * One document as Akoma Ntoso 3.0 (OASIS LegalDocML), in the script it is printed in.
 * @see https://docs.oasis-open.org/legaldocml/akn-core/v1.0/
 */
import { create } from 'xmlbuilder2';
import type { ClauseRecord } from '#model/clause.ts';
import type { DocumentRecord } from '#model/document.ts';
import type { FrontRecord, Records } from '#model/records.ts';

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

type Xml = ReturnType<typeof create>;

/** `recordedOn` is the ISO day of the manifestation: the day that its wording was entered in the ledger. */
export function toAkomaNtoso(
  document: DocumentRecord,
  records: Pick<Records, 'clauses' | 'fronts' | 'places'>,
  address: string,
  recordedOn: string,
): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(NAMESPACE, 'akomaNtoso');
  const doc = root.ele('doc', { name: 'policy', contains: 'originalVersion' });
  writeMeta(doc, document, placeCode(document, records), address, recordedOn);
  const front = records.fronts.find((one) => one.document === document.id)?.passages ?? [];
  writeFront(doc, document, front);
  const clauses = records.clauses.filter((clause) => clause.document === document.id);
  const body = doc.ele('mainBody');
  const top = clauses.filter(({ parent }) => parent === null);
  for (const clause of top) writeClause(body, clause, clauses);
  if (top.length === 0) body.ele('p');
  writeConclusions(doc, front);
  return `${root.end({ prettyPrint: true })}\n`;
}

const placeCode = ({ place }: DocumentRecord, { places }: Pick<Records, 'places'>) =>
  places.find(({ id }) => id === place?.id)?.code ?? null;

function writeMeta(
  doc: Xml,
  document: DocumentRecord,
  code: string | null,
  address: string,
  recordedOn: string,
): void {
  const work = `/akn/cn${code ? `-${code}` : ''}/doc/policy/${document.signedOn ?? document.period?.from ?? 'undated'}/${document.id}`;
  const language = document.script === 'Hant' ? 'zho-Hant' : 'zho-Hans';
  const date = document.signedOn
    ? { date: document.signedOn, name: 'signed' }
    : {
        date: `${document.period?.from ?? recordedOn.slice(0, 4)}-01-01`,
        name: 'start of the planned period; the text has no date',
      };
  const meta = doc.ele('meta');
  const identification = meta.ele('identification', { source: '#duidu' });
  const level = (name: string, uri: string, when: { date: string; name: string }, author: string) => {
    const element = identification.ele(name);
    element.ele('FRBRthis', { value: `${uri}/!main` });
    element.ele('FRBRuri', { value: uri });
    element.ele('FRBRdate', when);
    element.ele('FRBRauthor', { href: author });
    return element;
  };
  level('FRBRWork', work, date, document.issuer ? '#issuer' : '#duidu').ele('FRBRcountry', { value: 'cn' });
  level('FRBRExpression', `${work}/${language}@`, date, '#duidu').ele('FRBRlanguage', { language: 'zho' });
  const recorded = { date: recordedOn, name: 'recorded' };
  level('FRBRManifestation', `${work}/${language}@.xml`, recorded, '#duidu').ele('FRBRformat', {
    value: 'application/akn+xml',
  });
  const references = meta.ele('references', { source: '#duidu' });
  references.ele('TLCOrganization', { eId: 'duidu', href: address, showAs: '对读 Duidu' });
  if (document.issuer)
    references.ele('TLCOrganization', {
      eId: 'issuer',
      href: `/akn/ontology/organization/cn/${encodeURIComponent(document.issuer.hans)}`,
      showAs: document.issuer.source,
    });
}

type Passages = FrontRecord['passages'];

function writeFront(doc: Xml, document: DocumentRecord, passages: Passages): void {
  const preface = passages.filter(({ role }) =>
    ['title', 'number', 'addressee', 'promulgation'].includes(role),
  );
  if (preface.length > 0) {
    const element = doc.ele('preface');
    for (const { role, text } of preface) {
      const paragraph = element.ele('p');
      if (role === 'title') paragraph.ele('docTitle').txt(text.source);
      else if (role === 'number') paragraph.ele('docNumber').txt(text.source);
      else paragraph.txt(text.source);
    }
  } else if (document.title.source) doc.ele('preface').ele('p').ele('docTitle').txt(document.title.source);
  const preamble = passages.filter(({ role }) => role === 'preamble');
  if (preamble.length > 0) {
    const element = doc.ele('preamble');
    for (const { text } of preamble) element.ele('p').txt(text.source);
  }
}

function writeConclusions(doc: Xml, passages: Passages): void {
  const closing = passages.filter(({ role }) => role === 'issuer' || role === 'date');
  if (closing.length === 0) return;
  const element = doc.ele('conclusions');
  for (const { text } of closing) element.ele('p').txt(text.source);
}

function writeClause(parent: Xml, clause: ClauseRecord, all: readonly ClauseRecord[]): void {
  const [name] = levelOf(clause);
  const element = parent.ele(name, { eId: eId(clause) });
  if (clause.marker) element.ele('num').txt(clause.marker);
  if (clause.heading) element.ele('heading').txt(clause.heading.source);
  const children = all.filter((child) => child.parent === clause.id);
  const texts = [clause.body.source, clause.responsibility?.printed ?? ''].filter((text) => text !== '');
  if (children.length > 0) {
    if (texts.length > 0) {
      const intro = element.ele('intro');
      for (const text of texts) intro.ele('p').txt(text);
    }
    for (const child of children) writeClause(element, child, all);
    return;
  }
  const content = element.ele('content');
  content.ele('p').txt(clause.body.source);
  if (clause.responsibility) content.ele('p', { class: 'responsibility' }).txt(clause.responsibility.printed);
}

const levelOf = ({ depth }: ClauseRecord) => LEVELS[Math.min(depth, LEVELS.length) - 1] ?? LEVELS[0];

/** `sec_3__subsec_2__para_2__subpara_3` for the path 3.2.2.3. */
export function eId(clause: Pick<ClauseRecord, 'path'>): string {
  return clause.path
    .split('.')
    .map((number, index) => `${(LEVELS[Math.min(index, LEVELS.length - 1)] ?? LEVELS[0])[1]}_${number}`)
    .join('__');
}
