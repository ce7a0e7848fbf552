/** The basket as a table for spreadsheets, notes and Word. */

export interface BasketTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Word takes its borders from attributes and inline styles only. */
export function toHtml({ head, rows }: BasketTable): string {
  const escapeText = (text: string) =>
    text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] as string);
  const line = (tag: string, cells: readonly string[]) =>
    `<tr>${cells
      .map((cell) =>
        /^https?:/.test(cell)
          ? `<${tag}><a href="${escapeText(cell)}">${escapeText(cell)}</a></${tag}>`
          : `<${tag}>${escapeText(cell)}</${tag}>`,
      )
      .join('')}</tr>`;
  return `<table border="1" cellspacing="0" cellpadding="6" style="border-collapse:collapse">${line('th', head)}${rows.map((row) => line('td', row)).join('')}</table>`;
}

/** Both forms at once: Word takes the table, a plain editor the tabs. */
export const copyTable = (table: BasketTable): Promise<void> =>
  navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([toHtml(table)], { type: 'text/html' }),
      'text/plain': new Blob([[table.head, ...table.rows].map((row) => row.join('\t')).join('\n')], {
        type: 'text/plain',
      }),
    }),
  ]);
