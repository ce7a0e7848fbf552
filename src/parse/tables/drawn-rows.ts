/** Rows of a table that are drawn and hold no words: what Markdown sets under a head, a line of dashes between groups. */

const DRAWN = /^[-:=—\s]*$/;

/** Whether nothing is written in any cell of a row: |:--|:-:|, | === | === |, and one that is empty. */
export const isDrawn = (cells: readonly string[]): boolean => cells.every((cell) => DRAWN.test(cell));

// A dash by itself says that a cell has no value; with a colon, or a second one, it is drawn.
const CELL = String.raw`[ \t]{0,20}(?::?-{2,}:?|:-:?|-:)[ \t]{0,20}`;
// Of a long line only the beginning is looked at, which may end within a cell.
const DELIMITER = new RegExp(String.raw`^\|?(?:${CELL}\|)+[\s:-]*$`);

/** How a row of delimiters begins in a text whose lines are not read yet. */
export const DELIMITER_START = String.raw`\|${CELL}\|`;

/** Whether a line, without white space at its ends, is what Markdown sets under the head of a table: |---|:-:|, :--|--:. */
export const isDelimiter = (line: string): boolean => DELIMITER.test(line);
