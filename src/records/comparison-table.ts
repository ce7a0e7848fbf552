/** Tables as files: CSV for spreadsheets, Markdown for notes. */
import { stringify } from 'csv-stringify/sync';

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** UTF-8 with the mark that makes spreadsheets read it as such, lines ended as RFC 4180 has them. */
export const toCsv = ({ head, rows }: Table): string =>
  stringify([head, ...rows] as string[][], { bom: true, record_delimiter: 'windows' });

/** A table that any Markdown reader draws; line breaks inside cells become `<br>`. */
export function toMarkdown({ title, head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cellOf).join(' | ')} |`;
  return [`# ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}

const cellOf = (text: string): string =>
  text.replace(/\\/g, '\\\\').replace(/\|/g, '\\|').replace(/\r?\n/g, '<br>');

export type Format = 'csv' | 'md';

export const exportResponse = (format: Format, table: Table): Response =>
  format === 'csv'
    ? new Response(toCsv(table), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
    : new Response(toMarkdown(table), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
