/** What an Akoma Ntoso file says of its document: the three levels of FRBR, and who and what the text refers to. */
import type { DocumentRecord } from '#model/document.ts';
import type { Records } from '#model/records.ts';
import { withoutBlanks, type Xml } from './akoma-inline.ts';

export type AkomaRecords = Pick<
  Records,
  'documents' | 'clauses' | 'fronts' | 'places' | 'citations' | 'targets' | 'indicators' | 'sources'
>;

// Chinese of either script: the naming convention has a code a language and none a script.
const LANGUAGE = 'zho';

/** `/akn/cn-445200/doc/policy/2016-08-10/jieyang-2016-plan` */
export function workUri(document: DocumentRecord, { places }: Pick<Records, 'places'>): string {
  const code = places.find(({ id }) => id === document.place?.id)?.code;
  return `/akn/cn${code ? `-${code}` : ''}/doc/policy/${document.signedOn ?? document.period?.from ?? 'undated'}/${document.id}`;
}

/** Of a document that is not among ours, by its number: `/akn/cn/doc/policy/2015/粤府函〔2015〕364号`, in ASCII. */
export const foreignUri = (issueNumber: string): string =>
  `/akn/cn/doc/policy/${/[〔[（(](\d{4})[〕\]）)]/u.exec(issueNumber)?.[1] ?? 'undated'}/${encodeURIComponent(issueNumber)}`;

export const agencyRef = (id: string): string => `agency-${id}`;
export const indicatorRef = (id: string): string => `indicator-${id}`;

/** `recordedOn` is the ISO day of the manifestation: the day that its wording was entered in the ledger. */
export function writeMeta(
  doc: Xml,
  document: DocumentRecord,
  records: AkomaRecords,
  address: string,
  recordedOn: string,
): void {
  const work = workUri(document, records);
  const date = document.signedOn
    ? { date: document.signedOn, name: 'signed' }
    : document.period
      ? { date: `${document.period.from}-01-01`, name: 'start of the planned period; the text has no date' }
      : { date: recordedOn, name: 'recorded; the text has no date' };
  const meta = doc.ele('meta');
  const identification = meta.ele('identification', { source: '#duidu' });
  const title = withoutBlanks(document.title.source);
  const level = (name: string, uri: string, when: { date: string; name: string }, author: string) => {
    const element = identification.ele(name);
    element.ele('FRBRthis', { value: `${uri}/!main` });
    element.ele('FRBRuri', { value: uri });
    if (title && name !== 'FRBRManifestation') element.ele('FRBRalias', { value: title, name: 'title' });
    element.ele('FRBRdate', when);
    element.ele('FRBRauthor', { href: author });
    return element;
  };
  const top = level('FRBRWork', work, date, document.issuer ? '#issuer' : '#duidu');
  top.ele('FRBRcountry', { value: 'cn' });
  top.ele('FRBRsubtype', { value: 'policy' });
  if (document.issueNumber) top.ele('FRBRnumber', { value: document.issueNumber });
  level('FRBRExpression', `${work}/${LANGUAGE}@`, date, '#duidu').ele('FRBRlanguage', { language: LANGUAGE });
  const recorded = { date: recordedOn, name: 'recorded' };
  level('FRBRManifestation', `${work}/${LANGUAGE}@.xml`, recorded, '#duidu').ele('FRBRformat', {
    value: 'application/akn+xml',
  });
  writeReferences(meta, document, records, address);
}

function writeReferences(meta: Xml, document: DocumentRecord, records: AkomaRecords, address: string): void {
  const references = meta.ele('references', { source: '#duidu' });
  const refer = (name: 'TLCOrganization' | 'TLCConcept', eId: string, href: string, showAs: string) =>
    references.ele(name, { eId, href, showAs });
  const ontology = (kind: string, name: string) => `/akn/ontology/${kind}/cn/${encodeURIComponent(name)}`;
  refer('TLCOrganization', 'duidu', address, '对读 Duidu');
  if (document.issuer)
    refer(
      'TLCOrganization',
      'issuer',
      ontology('organization', document.issuer.hans),
      document.issuer.source,
    );
  const own = records.clauses.filter((clause) => clause.document === document.id);
  const agencies = new Map(
    own.flatMap(({ responsibility }) => responsibility?.agencies ?? []).map((agency) => [agency.id, agency]),
  );
  for (const { id, name } of agencies.values())
    refer('TLCOrganization', agencyRef(id), ontology('organization', name.hans), name.source);
  const counted = new Set(
    records.targets
      .filter(({ clause }) => clause.startsWith(`${document.id}/`))
      .map(({ indicator }) => indicator),
  );
  for (const { id, name } of records.indicators.filter((indicator) => counted.has(indicator.id)))
    refer('TLCConcept', indicatorRef(id), ontology('concept', id), name.source);
}
