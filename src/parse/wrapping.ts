/** How a text is wrapped (硬换行): whether its lines end where a column ends, and which of them are full. */
import type { Line } from '../text/lines.ts';

export interface Wrapping {
  /** Whether a line goes up to the last column, so that its end says nothing. */
  isFull(line: Line): boolean;
  /** Whether paragraphs begin with an indented line. */
  readonly indented: boolean;
}

/**
 * In a text with a paragraph a line, no three lines have the greatest length; in a wrapped one many
 * have. Wrapped by characters, full lines are exactly equal; wrapped by columns, a wide character or
 * a kept-together punctuation mark leaves up to three columns empty.
 */
export function detectWrapping(lines: readonly Line[]): Wrapping {
  const byLength = fullness(lines, ({ length }) => length, 0);
  const byColumns = fullness(lines, ({ columns }) => columns, 3);
  const full = byLength.share >= byColumns.share ? byLength : byColumns;
  const wrapped = full.count >= 3 && full.share >= 0.1;
  const indents = lines.filter(({ indent }) => indent >= 2).length;
  return {
    isFull: (line) => wrapped && full.test(line),
    indented: wrapped && indents * 20 > lines.length && indents * 10 < lines.length * 9,
  };
}

function fullness(lines: readonly Line[], measure: (line: Line) => number, slack: number) {
  let longest = 0;
  for (const line of lines) longest = Math.max(longest, measure(line));
  const test = (line: Line) => measure(line) >= longest - slack;
  const count = lines.filter(test).length;
  return { test, count, share: count / Math.max(1, lines.length) };
}
