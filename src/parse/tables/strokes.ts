/** The strokes that Markdown draws between the cells of a table: signs of a converter, and no words of the text. */
import type { Span } from '#model/span.ts';
import type { Paragraph } from '../paragraph.ts';
import { isDrawn } from './drawn-rows.ts';

/** Lines of tables without their strokes; where no blank stands beside a stroke, it is all that parts two cells and stays. */
export const withoutStrokes = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.flatMap((paragraph) => {
    const { table, folded } = paragraph;
    if (!table || !folded.includes('|')) return [paragraph];
    if (isDrawn(folded.split('|'))) return [];
    return [/\S\|\S/.test(folded) ? paragraph : unstroked(paragraph)];
  });

function unstroked(paragraph: Paragraph): Paragraph {
  const pieces: Span[] = [];
  let folded = '';
  let at = 0;
  for (const [start, end] of paragraph.pieces) {
    const words = paragraph.folded.slice(at, at + end - start);
    for (const { index, 0: cell } of words.matchAll(/[^|]+/g)) {
      pieces.push([start + index, start + index + cell.length]);
      folded += cell;
    }
    at += end - start;
  }
  return { ...paragraph, pieces, folded };
}
