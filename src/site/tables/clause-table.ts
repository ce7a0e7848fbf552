/** Clauses of several documents as one table: a row a group, a column a document; and the forms in which it leaves. */
import { escapeHtml } from '#model/escape-html.ts';
import { toMarkdown } from './formats/markdown.ts';

/** A clause as it stands in a cell. */
export interface TableEntry {
  /** 三（七）1 */
  readonly label: string;
  readonly text: string;
  /** Absolute, so that it leads back from wherever the table goes. */
  readonly url: string;
}

export interface ClauseTable {
  readonly title: string;
  readonly notes: string;
  /** What the documents are called. */
  readonly columns: readonly string[];
  /** By row and column; an empty cell is no counterpart in the table. */
  readonly rows: readonly (readonly (readonly TableEntry[])[])[];
  /** What an empty cell says. */
  readonly none: string;
  /** Where the table can be built again. */
  readonly url: string;
  /** How it is cited. */
  readonly citation: string;
  /** `lang` of the clauses. */
  readonly language: string;
}

/** One text a cell: label, text and address of each clause on lines of their own. */
export const cellText = (entries: readonly TableEntry[], none: string): string =>
  entries.length === 0 ? none : entries.map(({ label, text, url }) => `${label} ${text}\n${url}`).join('\n');

/** For programs and spreadsheets: what is no row of the table stands in no row of the file. */
export const toGrid = ({
  columns,
  rows,
  none,
}: ClauseTable): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } => ({
  head: ['', ...columns],
  rows: rows.map((cells, n) => [String(n + 1), ...cells.map((entries) => cellText(entries, none))]),
});

export function toTableMarkdown(table: ClauseTable): string {
  const { head, rows } = toGrid(table);
  const plain = (text: string) => text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
  return [
    table.title && `**${plain(table.title)}**\n\n`,
    toMarkdown(head, rows),
    table.notes && `\n${plain(table.notes)}\n`,
    `\n${plain(table.citation)}\n`,
  ]
    .filter(Boolean)
    .join('');
}

/** A page by itself, for a browser and for Word, which takes its borders from attributes. */
export function toTableHtml({ title, notes, columns, rows, none, citation, language }: ClauseTable): string {
  const entry = ({ label, text, url }: TableEntry) =>
    `<p><a href="${escapeHtml(url)}">${escapeHtml(label)}</a> ${escapeHtml(text)}</p>`;
  const cell = (entries: readonly TableEntry[]) =>
    `<td valign="top">${entries.length === 0 ? escapeHtml(none) : entries.map(entry).join('')}</td>`;
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<table border="1" cellspacing="0" cellpadding="6" style="border-collapse:collapse">
${title && `<caption>${escapeHtml(title)}</caption>\n`}<thead><tr><th></th>${columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((cells, n) => `<tr><th scope="row">${n + 1}</th>${cells.map(cell).join('')}</tr>`).join('\n')}
</tbody>
</table>
${notes && `<p>${escapeHtml(notes)}</p>\n`}<p>${escapeHtml(citation)}</p>
</html>
`;
}
