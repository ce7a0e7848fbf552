/** How a text is wrapped (硬换行): whether its lines end where a column ends, and which of them are full. */
import { REACHES } from '#language/limits.ts';
import { columnsOf, type Line } from '#language/lines.ts';

export interface Wrapping {
  /** Whether the next line's beginning had no room on this one, so that the break says nothing. */
  isFull(line: Line, next: Line): boolean;
  /** Whether a paragraph's first line was full before its indent of two characters was lost. */
  isFullWithIndent(line: Line): boolean;
  /** Whether a line is wider than any that begins a paragraph, where first lines lost their indent. */
  isNoFirst(line: Line): boolean;
  /** Whether paragraphs begin with an indented line. */
  readonly indented: boolean;
}

/** In a text with a paragraph a line no three lines share the greatest width; in a wrapped one a tenth does. */
const LEAST_FULL_LINES = 3;
const LEAST_SHARE = 0.1;
/** The same where a few lines are wider: the card of a document or the head of a table, which no width breaks. */
const LEAST_SHARE_BELOW = 0.25;
const MOST_WIDER = 0.08;
/** A passage of fewer lines is wrapped where all but its last are full. */
const FEW = 8;
/** Columns; nobody wraps a text narrower than ten characters. */
const LEAST_WIDTH = REACHES.width.at;
/** Columns by which hanging punctuation may pass the margin: two or three closing marks. */
const HANGING = 6;
/** Characters that begin no line: a wrapper hangs them behind the margin or takes one more down with them. */
const KEPT_TOGETHER = /^[，。、；：！？）》”’」』】〕］,.;:!?)\]]/;

/** 60|分, 10.5%: what most printers do not break goes down as a whole. */
const WHOLE_RUN = /^[\dA-Za-z][\dA-Za-z.,%]*/;
const LONGEST_RUN = 8;

/**
 * Texts are wrapped by characters or by columns; the measure under which more lines share one width
 * is the one that was used. `isOpen` tells of a line whether it neither ends a sentence nor stands
 * before a mark: in a wrapped text most full lines are such, in a list of equal headings none.
 */
export function detectWrapping(
  text: string,
  lines: readonly Line[],
  isOpen: (index: number) => boolean,
  hasMark: (index: number) => boolean,
): Wrapping {
  const blanks = new Map(lines.map((line) => [line, blanksBesideFigures(text, line)]));
  const byLength = commonWidth(lines, ({ length }) => length);
  const byColumns = commonWidth(lines, ({ columns }) => columns);
  const columnwise = byColumns.count > byLength.count;
  const { width, count } = columnwise ? byColumns : byLength;
  const measure = ({ length, columns }: Line) => (columnwise ? columns : length);
  const full = lines.flatMap((line, i) => (measure(line) === width ? [i] : []));
  const indents = lines.filter(({ indent }) => indent >= 2).length;
  const indent = columnwise ? 4 : 2;
  const isShortened = (line: Line): boolean =>
    Math.abs(measure(line) - (width - indent)) <= (blanks.get(line) ?? 0);
  const shortened = lines.flatMap((line, i) => (isShortened(line) ? [i] : []));
  const passage =
    lines.length >= LEAST_FULL_LINES &&
    lines.length < FEW &&
    full.length + shortened.length >= lines.length - 1 &&
    measure(lines.at(-1) as Line) <= width;
  // Of few lines too it is sure where each without an indent stands behind one that is full.
  const within = lines.flatMap((line, i) => (i > 0 && line.indent === 0 ? [lines[i - 1] as Line] : []));
  const hangs = indents >= 2 && within.length >= 2 && within.every((line) => measure(line) === width);
  const wrapped =
    width * (columnwise ? 1 : 2) >= LEAST_WIDTH &&
    ((count >= LEAST_FULL_LINES && count >= lines.length * LEAST_SHARE) || passage || hangs) &&
    full.filter(isOpen).length * 2 > count;
  // Behind a line with room a paragraph begins; its first line is as long as others, or shorter by the indent.
  const first = lines.filter((_, i) => i > 0 && measure(lines[i - 1] as Line) < width - indent);
  const ofWidth = (one: number) => first.filter((line) => measure(line) === one).length;
  const areShorter =
    shortened.filter(isOpen).length >= LEAST_FULL_LINES && ofWidth(width - indent) > ofWidth(width);
  // A line that was cut before a blank seems to have an indent.
  const lost = wrapped && indents * 20 <= lines.length && (areShorter || passage);
  const items = lines.filter((_, i) => hasMark(i));
  const wide = items.filter((line) => measure(line) > width - indent).length;
  const size = (from: number, to: number) => (columnwise ? columnsOf(text, from, to) : to - from);
  const whole = wrapped && keepsRuns(text, lines, isOpen, measure, size, width);
  const exact: Wrapping = {
    isFull(line, { start, end }) {
      if (!wrapped) return false;
      const own = measure(line);
      if (own >= width) return own <= width + HANGING;
      // PM|2.5: no paragraph begins inside a word.
      const run = whole || partsWord(text, line.end, start) ? runAt(text, start, end) : 1;
      const first = KEPT_TOGETHER.test(text.slice(start + run, Math.min(end, start + run + 1)))
        ? run + 1
        : run;
      return own + size(start, Math.min(end, start + first)) > width;
    },
    isFullWithIndent: (line) => lost && isShortened(line),
    isNoFirst: (line) => lost && wide * 20 <= items.length && measure(line) > width - indent,
    indented: wrapped && indents * 20 > lines.length && indents * 10 < lines.length * 9,
  };
  const set = asSet(text, lines, isOpen, blanks);
  const cutBy = ({ isFull, isFullWithIndent }: Wrapping): number =>
    lines.filter((line, i) => {
      const next = lines[i + 1];
      return next && isOpen(i) && (isFull(line, next) || isFullWithIndent(line));
    }).length;
  const chosen = set && cutBy(set) > cutBy(exact) ? set : exact;
  const outline = lines.findIndex((_, i) => hasMark(i));
  const torn = tornLines(text, outline < 0 ? [] : lines.slice(outline), (i) => isOpen(i + outline), chosen);
  return { ...chosen, isFull: (line, next) => torn.has(line) || chosen.isFull(line, next) };
}

/** Columns; headings without a mark seldom have as many. */
const LEAST_TORN = REACHES.tornLine.at;
const FEWEST_TORN = 6;
/** （市教育局、市财政局）: a note on a line of its own. */
const CLOSES = /[)）\]】》”]/;

/**
 * Lines that a converter broke at no width that all share: long ones that end within sentences, and again and again within a word, told by
 * letters that stand beside each other elsewhere (发|展, 国|家). None where too few do.
 */
function tornLines(
  text: string,
  lines: readonly Line[],
  isOpen: (index: number) => boolean,
  { isFull, isFullWithIndent }: Wrapping,
): ReadonlySet<Line> {
  const torn = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const breaks =
      next?.gap === 0 &&
      line.columns >= LEAST_TORN &&
      isOpen(i) &&
      !CLOSES.test(text.slice(line.end - 1, line.end));
    return breaks && !isFull(line, next) && !isFullWithIndent(line) ? [[line, next] as const] : [];
  });
  const pairs = torn.map(([line, next]) => `${text[line.end - 1]}${text[next.start]}`);
  const words = pairs.filter((pair) => /^\p{Script=Han}{2}$/u.test(pair) && text.includes(pair));
  // Items of a list that end and begin alike are no words that were cut.
  const isList = new Set(words).size * 2 < words.length;
  const isTorn =
    !isList &&
    torn.length >= FEWEST_TORN &&
    torn.length * 5 >= lines.length &&
    words.length * 3 >= torn.length;
  return new Set(isTorn ? torn.map(([line]) => line) : []);
}

/** 建成 26 家: blanks that a printer sets beside figures, each a quarter of a character wide. */
const BESIDE_FIGURES = /(?<=\p{Script=Han}) (?=[\dA-Za-z])|(?<=[\dA-Za-z%]) (?=\p{Script=Han})/gu;
const blanksBesideFigures = (text: string, { start, end }: Line): number =>
  text.slice(start, end).match(BESIDE_FIGURES)?.length ?? 0;
/** Columns that such a blank is wide, and by how much what is measured so may be wrong. */
const BLANK = 0.5;
const SLACK = 1;
/** Two lines so near in width are as wide as their column. */
const NEAR = 2;
const INDENT = 4;
const ENDS_HANGING = /[，。、；：）]$/;

/**
 * A text copied from a page that sets blanks beside figures: no two of its full lines have as many columns, but as they were set they
 * leave no room for what the next begins with. Null where too few do.
 */
function asSet(
  text: string,
  lines: readonly Line[],
  isOpen: (index: number) => boolean,
  blanks: ReadonlyMap<Line, number>,
): Wrapping | null {
  if ([...blanks.values()].filter((count) => count > 0).length < LEAST_FULL_LINES) return null;
  const measure = (line: Line): number => line.columns - line.indent - (blanks.get(line) ?? 0) * BLANK;
  const within = lines.filter(({ start, end }) => !ENDS_HANGING.test(text.slice(start, end)));
  const widths = within.map(measure).sort((a, b) => b - a);
  const width = widths.find((one, i) => one - (widths[i + 1] ?? 0) <= NEAR) ?? 0;
  if (width < LEAST_WIDTH || lines.some((line) => measure(line) > width + HANGING)) return null;
  const indents = lines.filter(({ indent }) => indent >= 2).length;
  const lost = indents * 20 <= lines.length;
  const isFull = (line: Line, { start, end }: Line, indent = 0): boolean => {
    const run = runAt(text, start, end);
    const first = KEPT_TOGETHER.test(text.slice(start + run, start + run + 1)) ? run + 1 : run;
    const next = columnsOf(text, start, Math.min(end, start + first));
    return measure(line) + indent + next > width - SLACK;
  };
  const isCut = (line: Line, i: number): boolean => {
    const next = lines[i + 1];
    return next !== undefined && isOpen(i) && (isFull(line, next) || (lost && isFull(line, next, INDENT)));
  };
  const wide = lines.flatMap((line, i) => (measure(line) >= width - INDENT - SLACK ? [i] : []));
  const isWrapped =
    lines.filter(isCut).length >= LEAST_FULL_LINES && wide.filter(isOpen).length * 2 > wide.length;
  if (!isWrapped) return null;
  return {
    isFull: (line, next) => isFull(line, next),
    isFullWithIndent: (line) => lost && measure(line) + INDENT > width - NEAR,
    isNoFirst: () => false,
    indented: !lost && indents * 10 < lines.length * 9,
  };
}

const partsWord = (text: string, end: number, start: number): boolean =>
  [text[end - 1], text[start]].every((letter) => /[\dA-Za-z]/.test(letter ?? ''));

/** How many characters at the beginning of a line its printer would not part. */
const runAt = (text: string, start: number, end: number): number =>
  WHOLE_RUN.exec(text.slice(start, Math.min(end, start + LONGEST_RUN)))?.[0].length ?? 1;

/**
 * Whether a text takes numbers and Latin words down as a whole: it breaks none, and somewhere in a sentence a line has room
 * only for a part of one. Else 2026年… behind a line with that room begins a paragraph.
 */
function keepsRuns(
  text: string,
  lines: readonly Line[],
  isOpen: (index: number) => boolean,
  measure: (line: Line) => number,
  size: (from: number, to: number) => number,
  width: number,
): boolean {
  let keeps = false;
  for (const [i, { start, end }] of lines.entries()) {
    const above = lines[i - 1];
    if (!above || !/[\dA-Za-z]/.test(text[start] ?? '')) continue;
    const own = measure(above);
    if (own >= width) {
      if (/[\dA-Za-z]/.test(text[above.end - 1] ?? '')) return false;
    } else if (isOpen(i - 1)) {
      const run = runAt(text, start, end);
      keeps ||= own + size(start, start + 1) <= width && own + size(start, start + run) > width;
    }
  }
  return keeps;
}

/** The width that most of the widest lines share; hanging punctuation makes some wider by one character. */
function commonWidth(
  lines: readonly Line[],
  measure: (line: Line) => number,
): { width: number; count: number } {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(measure(line), (counts.get(measure(line)) ?? 0) + 1);
  const widest = Math.max(0, ...counts.keys());
  const atTop = mostOf([...counts].filter(([width]) => width >= widest - HANGING));
  if (atTop.count >= Math.max(LEAST_FULL_LINES, lines.length * LEAST_SHARE)) return atTop;
  const most = mostOf([...counts]);
  const wider = lines.filter((line) => measure(line) > most.width + HANGING).length;
  const isWidth = most.count >= lines.length * LEAST_SHARE_BELOW && wider <= lines.length * MOST_WIDER;
  return isWidth ? most : atTop;
}

/** The most frequent width; of two as frequent the greater. */
const mostOf = (
  counts: readonly (readonly [width: number, count: number])[],
): { width: number; count: number } =>
  counts.reduce(
    (best, [width, count]) =>
      count > best.count || (count === best.count && width > best.width) ? { width, count } : best,
    { width: 0, count: 0 },
  );
