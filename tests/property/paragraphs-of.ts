import { readCleanText } from '#parse/lines/clean-text.ts';
import { readPageLines } from '#parse/lines/furniture.ts';
import { readParagraphs } from '#parse/lines/paragraphs.ts';
import { findTables } from '#parse/tables/find-tables.ts';

/**
 * A text as its paragraphs, a line each. Some of our texts are themselves lines of printed pages, with their page numbers.
 * What a person pastes was printed or converted from the paragraphs: no tool takes the lines of one page and breaks them
 * again at another width, or puts a second number on every page.
 */
export function paragraphsOf(seed: string): string[] {
  const { text } = readCleanText(seed);
  const { lines, pageNumbers, pageStarts, navigation } = readPageLines(text);
  const rows = new Set(findTables(text, lines).flatMap(({ starts }) => starts));
  const paragraphs = readParagraphs(text, lines, pageStarts, rows);
  const broken = paragraphs.filter(({ pieces }) => pieces.length > 1).length;
  if (pageNumbers.length === 0 && broken * 10 < paragraphs.length)
    return seed
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

/** A row of a table, its cells parted by tabs or strokes. */
export const isRow = (line: string): boolean => /\t|^\|.*\|$/.test(line);
