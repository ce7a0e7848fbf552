import { readCleanText } from '#parse/lines/clean-text.ts';
import { readPageLines } from '#parse/lines/furniture.ts';
import { readParagraphs } from '#parse/lines/paragraphs.ts';
import { findTables } from '#parse/tables/find-tables.ts';

const IS_MARKDOWN = /^#{1,6} |\*\*/m;

/**
 * A text as its paragraphs, a line each. Some of our texts are themselves lines of printed pages, with their page numbers.
 * What a person pastes was printed or converted from the paragraphs: no tool takes the lines of one page and breaks them
 * again at another width, or puts a second number on every page; nor does any print the signs of Markdown.
 */
export function paragraphsOf(seed: string): string[] {
  const { text } = readCleanText(seed);
  const { lines, pageNumbers, pageStarts, navigation } = readPageLines(text);
  const rows = new Set(findTables(text, lines).flatMap(({ starts }) => starts));
  const paragraphs = readParagraphs(text, lines, pageStarts, rows);
  const broken = paragraphs.filter(({ pieces }) => pieces.length > 1).length;
  if (pageNumbers.length === 0 && broken * 10 < paragraphs.length)
    return (IS_MARKDOWN.test(seed) ? text : seed)
      .split(/\r\n|\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  return [
    ...paragraphs.map(({ pieces }) => pieces),
    ...navigation.map(({ start, end }) => [[start, end] as const]),
  ]
    .toSorted(([[a] = [0]], [[b] = [0]]) => a - b)
    .map((pieces) => pieces.map(([start, end]) => text.slice(start, end)).join(''));
}

/**
 * What stands in a line of its own however wide the text is set: a row of a table or of the card of a document, its cells
 * parted by tabs, strokes or wide blanks, and where a reader is on a site.
 */
export const isRow = (line: string): boolean =>
  /\t|^\|.*\|$/.test(line) || (/\S(?: {2,}|\u3000{2,})\S|\S [>»] \S/.test(line) && !/[。；]/.test(line));

/**
 * The width near a given one at which no paragraph fills its last line before one without a mark. Without indents and blank
 * lines not even a person could tell where such a paragraph ends.
 */
export function clearWidth(
  paragraphs: readonly string[],
  near: number,
  isMarked: (line: string) => boolean,
): number {
  const fills = (width: number) =>
    paragraphs.some((paragraph, i) => {
      const next = paragraphs[i + 1];
      return (
        !isRow(paragraph) &&
        (paragraph.length + 1) % width <= 1 &&
        next !== undefined &&
        !isRow(next) &&
        !isMarked(next)
      );
    });
  const widths = Array.from({ length: 12 }, (_, i) => near + (i % 2 === 0 ? i / 2 : -(i + 1) / 2));
  return widths.find((width) => !fills(width)) ?? near;
}
