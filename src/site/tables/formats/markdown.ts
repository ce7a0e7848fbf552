/** A table that any Markdown reader draws. */

/** Line breaks inside cells become `<br>`. */
export const toMarkdown = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(cellOf))]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');

/** Text is data: nothing in it may become mark-up; an address stays one. */
export const cellOf = (text: string): string =>
  /^https?:\/\/\S+$/.test(text)
    ? text.replaceAll('|', '%7C')
    : text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/\r?\n/g, '<br>');
