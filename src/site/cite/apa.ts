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
 * APA, 7th edition, a report by a government body (§10.4); without an issuer the title moves to its
 * place, without a date it is n.d.
 *
 * 揭阳市人民政府办公室. (2016, August 10). 揭阳市……的通知 (揭府办〔2016〕50号, 三（七）1). 对读 Duidu. https://…
 */
export function citeApa({ issuer, title, issueNumber, signedOn, clause, url, site }: Reference): string {
  const place = [issueNumber, clause].filter((part) => part !== null).join(', ');
  const titled = `${title}${place ? ` (${place})` : ''}`;
  const date = signedOn ? dateOf(signedOn) : 'n.d.';
  const head = issuer ? `${issuer}. (${date}). ${titled}.` : `${titled}. (${date}).`;
  return `${head} ${site}. ${url}`;
}

function dateOf(iso: string): string {
  const [year, month, day] = parts(iso);
  return `${year}, ${MONTHS[month - 1]} ${day}`;
}
