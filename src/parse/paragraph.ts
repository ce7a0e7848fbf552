/** A paragraph while its lines are put together. */

import { REACHES } from '#language/limits.ts';
import type { Span } from '#model/span.ts';
import type { LineRead } from './lines/habits.ts';
import { LONGEST_HEADING } from './outline/headings.ts';
import type { Mark } from './outline/marks.ts';

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
  /** Whether it is a line of a table. */
  readonly table: boolean;
}

const STOPS = /[。！？!?]/;
/** How far back an open bracket is looked for; the longest note of our documents has 101 characters. */
export const LONGEST_TAIL = REACHES.openTail.at;

export class Draft {
  readonly #pieces: Span[] = [];
  readonly #texts: string[] = [];
  readonly #gap: number;
  #length = 0;
  #stopped = false;
  readonly mended: number[] = [];
  readonly mark: Mark | null;
  readonly head: string;
  /** Of its first line. */
  readonly indent: number;
  last: LineRead;
  /** The last characters so far. */
  tail = '';

  constructor(row: LineRead) {
    this.mark = row.mark;
    this.#gap = row.line.gap;
    this.head = row.folded;
    this.indent = row.line.indent;
    this.last = row;
    this.add(row);
  }

  add(row: LineRead): void {
    const { line, folded } = row;
    this.#pieces.push([line.start, line.end]);
    this.#texts.push(folded);
    this.#length += folded.length;
    // A full stop that something follows makes it a text.
    this.#stopped ||= STOPS.test(this.tail.slice(-1)) || STOPS.test(folded.slice(0, -1));
    this.tail = (this.tail + folded).slice(-LONGEST_TAIL);
    this.last = row;
  }

  get single(): boolean {
    return this.#pieces.length === 1;
  }

  /** No sentence inside, short, and nothing that asks to go on. */
  get looksLikeHeading(): boolean {
    return !this.#stopped && this.#length <= LONGEST_HEADING && !/[,、《“(〔[]$/.test(this.tail);
  }

  /** Whether it ends with a bracket that opened behind the end of a sentence: …。（市财政局负责）. */
  get endsWithNote(): boolean {
    if (!/[)\]〕】]$/.test(this.tail)) return false;
    let depth = 0;
    for (let i = this.tail.length - 1; i >= 0; i--) {
      const character = this.tail[i] as string;
      if (')]〕】'.includes(character)) depth++;
      else if ('([〔【'.includes(character) && --depth === 0) return /[。;!?”]/.test(this.tail[i - 1] ?? '');
    }
    return false;
  }

  /** Whether its last line is a title that an earlier line asked for: 根据|《某办法》. */
  get isLinked(): boolean {
    return !this.single && /^《[^《》]*》$/.test(this.last.folded);
  }

  /** A remark in brackets: （1996年2月5日…会议通过）. */
  get isBracketed(): boolean {
    return !this.mark && /^[([〔]/.test(this.head) && /[)\]〕]$/.test(this.tail);
  }

  /** Whether a bracket stands open at its end. */
  get isInBrackets(): boolean {
    let depth = 0;
    // 〔20233: the brackets of a number hold a year, so that the closing one was lost.
    for (const character of this.tail.replace(/〔\d{5,}$/, '')) {
      if ('([〔【《'.includes(character)) depth++;
      else if (')]〕】》'.includes(character) && depth > 0) depth--;
    }
    return depth > 0;
  }

  finish(): Paragraph {
    return {
      pieces: this.#pieces,
      folded: this.#texts.join(''),
      mark: this.mark,
      gap: this.#gap,
      mended: this.mended,
      table: this.last.table,
    };
  }
}
