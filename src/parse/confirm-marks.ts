/** Takes back marks that only look like marks: a bare `1 ` without siblings, 第三条 out of its count. */
import type { Paragraph } from './paragraphs.ts';

/** The same paragraphs, those with a doubtful mark that nothing confirms without it. */
export function confirmMarks(paragraphs: readonly Paragraph[]): Paragraph[] {
  const bare = paragraphs.map(({ mark }) => (mark?.bare ? (mark.number as number) : null));
  let article = 0;
  return paragraphs.map((paragraph, i) => {
    const { mark } = paragraph;
    if (!mark) return paragraph;
    if (mark.bare && !hasNeighbour(bare, i)) return { ...paragraph, mark: null };
    if (mark.family === '条') {
      if (mark.loose && mark.number !== article + 1) return { ...paragraph, mark: null };
      article = mark.number as number;
    }
    return paragraph;
  });
}

/** How many paragraphs may stand between two of a list. */
const REACH = 12;

/** Whether the bare number before it or after it stands near. */
function hasNeighbour(numbers: readonly (number | null)[], index: number): boolean {
  const own = numbers[index] as number;
  for (let i = Math.max(0, index - REACH); i < Math.min(numbers.length, index + REACH + 1); i++) {
    if (i < index && numbers[i] === own - 1) return true;
    if (i > index && numbers[i] === own + 1) return true;
  }
  return false;
}
