/** Joins the lines of a seed to paragraphs: page breaks and hard wraps go, breaks that were meant stay. */
import type { Span } from '../model/span.ts';
import { findDate } from '../text/dates.ts';
import { foldText } from '../text/fold.ts';
import { type Line, splitLines } from '../text/lines.ts';
import { isIssueNumber } from './issue-number.ts';
import { type Mark, readMark } from './marks.ts';
import { detectWrapping, type Wrapping } from './wrapping.ts';

export interface Paragraph {
  /** The stretches of the seed that it is made of, a line each, without white space at their ends. */
  readonly pieces: readonly Span[];
  /** Its text, folded for matching: one character for each character of its pieces. */
  readonly folded: string;
  readonly mark: Mark | null;
  /** Empty lines before it. */
  readonly gap: number;
  /** Where a page break in mid-sentence was closed: offsets of the lines that follow it. */
  readonly mended: readonly number[];
}

const FINAL = /[。！？!?；;：:…][”’」』》)〕\]】]*$/;
const STOPS = /[。！？!?]/;
/** Longer than this, or with a full stop inside, a line is text and no heading. 36 is the longest heading in our seeds. */
const LONGEST_HEADING = 60;

/** All paragraphs of a text, in order. Every character that is no white space is in exactly one piece. */
export function readParagraphs(text: string): Paragraph[] {
  const lines = splitLines(text);
  const wrapping = detectWrapping(lines);
  const counted = new Map<string, number>();
  const paragraphs: Paragraph[] = [];
  let open: Draft | null = null;
  for (const line of lines) {
    const folded = foldText(text.slice(line.start, line.end));
    const mark = readMark(folded);
    if (open && joins(open, { line, folded, mark }, wrapping, counted)) {
      if (!wrapping.isFull(open.last)) open.mended.push(line.start);
      open.add(line, folded);
      continue;
    }
    if (open) paragraphs.push(open.finish());
    open = new Draft(line, folded, mark);
    if (mark?.number != null) counted.set(mark.family, mark.number);
  }
  if (open) paragraphs.push(open.finish());
  return paragraphs;
}

interface Next {
  readonly line: Line;
  readonly folded: string;
  readonly mark: Mark | null;
}

/** Whether the next line goes on with the paragraph. */
function joins(open: Draft, next: Next, wrapping: Wrapping, counted: ReadonlyMap<string, number>): boolean {
  if (isOwnLine(open.head) && open.single) return false;
  if (isOwnLine(next.folded)) return false;
  const full = wrapping.isFull(open.last);
  const ended = FINAL.test(open.tail) || open.endsWithNote;
  const heading = open.looksLikeHeading;
  if (next.mark) {
    const expected = isExpected(next.mark, counted);
    if (full) return ended || heading ? !expected : true;
    return ended || heading ? false : !expected;
  }
  if (full) {
    if (wrapping.indented && next.line.indent >= 2) return false;
    if (next.line.gap > 0 && (ended || heading)) return false;
    return !open.endsWithNote;
  }
  return !ended && !heading;
}

/** Whether a number is the next of its kind, or begins again. Dashes and bullets always may come. */
function isExpected({ number, family }: Mark, counted: ReadonlyMap<string, number>): boolean {
  return number === null || number === 1 || number === (counted.get(family) ?? 0) + 1;
}

/** Lines that stand alone whatever is around them: issue number, date. */
function isOwnLine(folded: string): boolean {
  if (folded.length > 40) return false;
  if (isIssueNumber(folded)) return true;
  const date = findDate(folded);
  return date !== null && date.length >= folded.length - 2;
}

class Draft {
  readonly #pieces: Span[] = [];
  readonly #texts: string[] = [];
  readonly #mark: Mark | null;
  readonly #gap: number;
  #length = 0;
  #stopped = false;
  readonly mended: number[] = [];
  readonly head: string;
  last: Line;
  /** The last characters so far. */
  tail = '';

  constructor(line: Line, folded: string, mark: Mark | null) {
    this.#mark = mark;
    this.#gap = line.gap;
    this.head = folded;
    this.last = line;
    this.add(line, folded);
  }

  add(line: Line, folded: string): void {
    this.#pieces.push([line.start, line.end]);
    this.#texts.push(folded);
    this.#length += folded.length;
    // A full stop that something follows makes it a text.
    this.#stopped ||= STOPS.test(this.tail.slice(-1)) || STOPS.test(folded.slice(0, -1));
    this.tail = (this.tail + folded).slice(-200);
    this.last = line;
  }

  get single(): boolean {
    return this.#pieces.length === 1;
  }

  /** No sentence inside, short, and nothing that asks to go on. */
  get looksLikeHeading(): boolean {
    return !this.#stopped && this.#length <= LONGEST_HEADING && !/[,、《“(〔[]$/.test(this.tail);
  }

  get endsWithNote(): boolean {
    return /[)\]〕】]$/.test(this.tail) && /[。；;][([〔【][^。；;]*$/.test(this.tail);
  }

  finish(): Paragraph {
    return {
      pieces: this.#pieces,
      folded: this.#texts.join(''),
      mark: this.#mark,
      gap: this.#gap,
      mended: this.mended,
    };
  }
}
