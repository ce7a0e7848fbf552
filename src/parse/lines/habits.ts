/** What a text does throughout with its lines: whether paragraphs are indented, how far lines stand apart, which items are headings. */
import type { Line } from '#language/lines.ts';
import type { Mark } from '../outline/marks.ts';

/** One line with what can be told of it alone, and whether the next had no room on it. */
export interface LineRead {
  readonly line: Line;
  readonly folded: string;
  readonly mark: Mark | null;
  readonly full: boolean;
  /** Whether it is the first of a page. */
  readonly startsPage: boolean;
  /** Whether it is a line of a table. */
  readonly table: boolean;
}

export interface Habits {
  /** Whether paragraphs begin with an indented line. */
  readonly indented: boolean;
  /** Empty lines behind every printed line, which part no paragraphs. */
  readonly gap: number;
  /** Kinds of marks whose items are headings on a line of their own, without a full stop. */
  readonly headings: ReadonlySet<string>;
}

export const readHabits = (
  rows: readonly LineRead[],
  indented: boolean,
  isOpen: (index: number) => boolean,
): Habits => ({
  indented: indented && !hangs(rows, isOpen),
  gap: gapInSentences(rows, isOpen),
  headings: bareHeadingFamilies(rows),
});

/** Fewer lines that go on with a sentence under an indent say nothing of a text. */
const LEAST_HANGING = 3;

/**
 * Whether it is the lines within an item that are indented, and not the first of each: more of them go on with a full line than do
 * not, or so do nearly all lines that go on with one, as where the whole text is set in from the margin.
 */
function hangs(rows: readonly LineRead[], isOpen: (index: number) => boolean): boolean {
  const unmarked = rows.flatMap(({ line, mark }, i) => (i > 0 && !mark ? [{ line, i }] : []));
  const goOn = unmarked.filter(({ i }) => rows[i - 1]?.full && isOpen(i - 1));
  const within = goOn.filter(({ line }) => line.indent >= 2).length;
  const indented = unmarked.filter(({ line }) => line.indent >= 2).length;
  return within >= LEAST_HANGING && (within * 2 > indented || within * 5 > goOn.length * 4);
}

/** How many empty lines stand in most sentences that go on in the next line; 0 in a text without such. */
function gapInSentences(rows: readonly LineRead[], isOpen: (index: number) => boolean): number {
  const gaps = rows.flatMap((row, i) => {
    const next = rows[i + 1];
    return next && row.full && isOpen(i) ? [next.line.gap] : [];
  });
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
}

/** Families of marks of which some line is a mere heading and none holds a sentence. */
function bareHeadingFamilies(rows: readonly LineRead[]): Set<string> {
  const bare = new Set<string>();
  const text = new Set<string>();
  for (const { mark, folded, full } of rows) {
    if (!mark) continue;
    if (/[。；;]|:$/.test(folded)) text.add(mark.family);
    else if (!full) bare.add(mark.family);
  }
  return bare.difference(text);
}
