/** Tables as files: CSV for spreadsheets, Markdown for notes. */
import { stringify } from 'csv-stringify/sync';

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * UTF-8 with the mark that makes spreadsheets read it as such, lines ended as RFC 4180 has them; a cell
 * that a spreadsheet would run is escaped.
 */
export const toCsv = ({ head, rows }: Table): string =>
  stringify([head, ...rows] as string[][], { bom: true, record_delimiter: 'windows', escape_formulas: true });

/** A table that any Markdown reader draws; line breaks inside cells become `<br>`. */
export function toMarkdown({ title, head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cellOf).join(' | ')} |`;
  return [`# ${cellOf(title)}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join(
    '\n',
  );
}

/** Text is data: nothing in it may become mark-up; an address stays one. */
const cellOf = (text: string): string =>
  /^https?:\/\/\S+$/.test(text)
    ? text.replaceAll('|', '%7C')
    : text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/\r?\n/g, '<br>');

export type Format = 'csv' | 'md';

export const exportResponse = (format: Format, table: Table): Response =>
  format === 'csv'
    ? new Response(toCsv(table), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
    : new Response(toMarkdown(table), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
