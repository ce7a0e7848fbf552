/**
 * Terms as a calendar of whole days.
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
import type { DeadlineRecord } from '#model/facts/target.ts';

export interface CalendarEntry {
  /** Unique for good. */
  readonly id: string;
  readonly deadline: DeadlineRecord['deadline'];
  readonly title: string;
  /** Page of the clause that promises it. */
  readonly address: string;
}

export interface CalendarFacts {
  readonly name: string;
  /** Of the site: makes ids unique in the world. */
  readonly host: string;
  /** ISO day of the newest entry, for there is no clock. */
  readonly on: string;
}

/** Lines end in CR LF and are folded at 75 octets, as the format asks. */
export function writeCalendar(terms: readonly CalendarEntry[], { name, host, on }: CalendarFacts): string {
  const stamp = `${on.replaceAll('-', '')}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//duidu//terms//ZH',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...terms.flatMap(({ id, deadline, title, address }) => {
      const [from, to] = daysOf(deadline);
      return [
        'BEGIN:VEVENT',
        `UID:${encodeURIComponent(id)}@${host}`,
        `DTSTAMP:${stamp}`,
        `DTSTART;VALUE=DATE:${from}`,
        `DTEND;VALUE=DATE:${to}`,
        `SUMMARY:${escapeText(title)}`,
        `URL:${address}`,
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ];
    }),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

/** First day and the day after the last: “by the end of 2018” is its last day, “during” the whole year. */
function daysOf({ year, point }: DeadlineRecord['deadline']): readonly [string, string] {
  if (point === 'start') return [`${year}0101`, `${year}0102`];
  if (point === 'end') return [`${year}1231`, `${year + 1}0101`];
  return [`${year}0101`, `${year + 1}0101`];
}

const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r?\n/g, '\\n');

const OCTETS = 75;

/** No character is cut: what would pass 75 octets goes on in a line that begins with a blank. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > OCTETS - (parts.length > 0 ? 1 : 0)) {
      parts.push(part);
      part = '';
      octets = 0;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
