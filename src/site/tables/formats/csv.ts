/**
 * The one writer of CSV, at build and in the browser: UTF-8 without a byte order mark, commas, every line ended
 * by a line feed, values as they are. CSV is for programs, so nothing is put before a value that a spreadsheet
 * would run (`=`, `+`, `-`, `@`); people who open a spreadsheet take the `.xlsx` beside it, where a text is a text.
 * @see https://www.rfc-editor.org/rfc/rfc4180 (quotes around a cell that holds a quote, a comma or a line break)
 */

/** `null` is an empty cell; `true` and `false` are written so. */
export type CsvValue = string | number | boolean | null;

export const toCsv = (head: readonly string[], rows: Iterable<readonly CsvValue[]>): string =>
  [head, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');

// A line of one empty cell would be an empty line, which readers pass over; a blank at an end is often trimmed.
function cell(value: CsvValue, _: number, row: readonly CsvValue[]): string {
  const text = value === null ? '' : String(value);
  const quoted = /[",\r\n]|^\s|\s$/u.test(text) || (text === '' && row.length === 1);
  return quoted ? `"${text.replaceAll('"', '""')}"` : text;
}
