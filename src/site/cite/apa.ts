import { parts, type Reference } from './reference.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * APA, 7th edition: an official text as a report by a government body (§10.4), because the manual's form for laws is
 * that of the United States; a page (§10.16) and a data set (§10.9) as the manual says. Without an author the title moves
 * to its place, without a date it is n.d.
 *
 * 揭阳市人民政府办公室. (2016). 揭阳市……的通知 (揭府办〔2016〕50号, 三（七）1). 对读 Duidu. https://…
 */
export function citeApa(reference: Reference): string {
  const { kind, issuer, title, issueNumber, signedOn, clause, url, site, version, doi, accessed } = reference;
  const place = [issueNumber, clause, version && `Version ${version}`].filter(Boolean).join(', ');
  const titled = `${title}${place ? ` (${place})` : ''}${kind === 'dataset' ? ' [Dataset]' : ''}`;
  const day = signedOn && (kind === 'webpage' ? dateOf(signedOn) : signedOn.slice(0, 4));
  const date = day ?? 'n.d.';
  const head = issuer ? `${issuer}. (${date}). ${titled}.` : `${titled}. (${date}).`;
  // What bears no date may change, and the reader is told when it was seen.
  const seen = signedOn === null && !doi && accessed !== null ? `Retrieved ${dayOf(accessed)}, from ` : '';
  return `${head} ${site}. ${seen}${doi ? `https://doi.org/${doi}` : url}`;
}

/** 2016, August 10 */
function dateOf(iso: string): string {
  const [year, month, day] = parts(iso);
  return `${year}, ${MONTHS[month - 1]} ${day}`;
}

/** August 10, 2016 */
function dayOf(iso: string): string {
  const [year, month, day] = parts(iso);
  return `${MONTHS[month - 1]} ${day}, ${year}`;
}
