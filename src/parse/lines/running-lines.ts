/**
 * What a printer puts on every page and only its coming back tells: running heads (页眉) and page numbers without
 * any sign around them (页码).
 */

import { foldText } from '#language/fold/script-fold.ts';
import { REACHES } from '#language/limits.ts';
import type { Line } from '#language/lines.ts';
import { readMark } from '../outline/marks.ts';

/** A line with its folded words; one that is too long to be of a page has none. */
export interface FoldedLine {
  readonly line: Line;
  readonly words: string;
}

// A page holds some 500 to 1,500 characters; numbers of rows stand closer, numbers of years farther apart.
const SHORTEST_PAGE = REACHES.pageFrom.at;
const LONGEST_PAGE = REACHES.pageTo.at;
/** Between two heads that stand beside page numbers: a page of slides, or of large letters. */
const SHORTEST_NUMBERED = REACHES.numberedPage.at;
const LEAST_PAGES = 3;
const LEAST_BESIDE = 2;
const LONGEST_HEAD = REACHES.runningHead.at;

/** Bare numbers that count up by one, a page apart: 1 … 2 … 3. */
export function barePageNumbers(lines: readonly FoldedLine[]): ReadonlySet<Line> {
  const numbers = lines.flatMap(({ line, words }) =>
    /^[1-9]\d{0,2}$/.test(words) ? [{ line, number: Number(words) }] : [],
  );
  const found = new Set<Line>();
  for (let i = 0; i < numbers.length; ) {
    let end = i + 1;
    while (end < numbers.length && follows(numbers[end - 1], numbers[end], lines.at(-1)?.line)) end++;
    // A text of one page or two ends with its number.
    const isWhole =
      numbers.length <= 2 && numbers[i]?.number === 1 && numbers[end - 1]?.line === lines.at(-1)?.line;
    if (end - i >= LEAST_PAGES || isWhole) for (const { line } of numbers.slice(i, end)) found.add(line);
    i = end;
  }
  return found;
}

const ARTICLE_ALONE =
  /^第\s{0,2}\d{1,4}(?:\s?-\s?\d{1,2})?\s{0,2}条(?:\s?之\s?[一二三四五六七八九十]{1,2})?$/;

/** The numbers of paragraphs (项) that a database of laws prints on lines of their own under each article: 第 3 条, 1, …, 2, …. */
export function paragraphNumbers(lines: readonly FoldedLine[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let next: number | null = null;
  for (const { line, words } of lines) {
    if (ARTICLE_ALONE.test(words.trim())) next = 1;
    else if (next !== null && words.trim() === `${next}`) {
      found.add(line);
      next++;
    }
  }
  return found.size < LEAST_BESIDE ? new Set() : found;
}

interface Numbered {
  readonly line: Line;
  readonly number: number;
}

/** `last`: the last line of the text; the page that it ends may be short. */
function follows(before: Numbered | undefined, next: Numbered | undefined, last: Line | undefined): boolean {
  if (!before || !next || next.number !== before.number + 1) return false;
  const distance = next.line.start - before.line.end;
  return (distance >= SHORTEST_PAGE || next.line === last) && distance <= LONGEST_PAGE;
}

/**
 * Lines that come back, digits apart, on several pages: 某某市人民政府公报 2021年第3期. What tells them is that each stands
 * beside a page number, or, where none is printed, that they cut sentences in two, which no heading does. Where the words
 * stand as a title they stay.
 */
export function runningHeads(
  text: string,
  lines: readonly FoldedLine[],
  pageNumbers: ReadonlySet<Line>,
): ReadonlySet<Line> {
  const places = new Map<string, number[]>();
  for (const [i, { line, words }] of lines.entries()) {
    if (pageNumbers.has(line) || !isHeadLike(words)) continue;
    const key = words.replace(/[\d\s]/g, '');
    const known = places.get(key);
    if (known) known.push(i);
    else places.set(key, [i]);
  }
  const found = new Set<Line>();
  for (const [key, at] of places) {
    if (key.length < 4) continue;
    const turned = at.filter((i) => standsBeside(lines, i, pageNumbers));
    const heads = turned.length >= LEAST_BESIDE ? turned : cutting(text, lines, at);
    if (heads.length < Math.max(at.length - 1, LEAST_BESIDE)) continue;
    const least = heads === turned ? SHORTEST_NUMBERED : SHORTEST_PAGE;
    if (heads.some((i, k) => k > 0 && distanceOf(lines, heads[k - 1] as number, i) < least)) continue;
    // The issue of a serial stands over the first page too, as a title would.
    const all = at.every((i) => ISSUE.test((lines[i] as FoldedLine).words)) ? at : heads;
    for (const i of all) found.add((lines[i] as FoldedLine).line);
  }
  return found;
}

/**
 * All of them, where two sentences are cut, or one where three pages have as many lines; at the top of the text stands
 * the title.
 */
function cutting(text: string, lines: readonly FoldedLine[], at: readonly number[]): readonly number[] {
  const heads = at.filter((i) => (lines[i] as FoldedLine).line.start >= SHORTEST_PAGE);
  if (heads.length < LEAST_BESIDE) return [];
  const cuts = heads.filter((i) => cutsSentence(text, lines, i)).length;
  const sizes = heads.slice(1).map((i, k) => i - (heads[k] as number));
  const even = heads.length >= LEAST_PAGES && Math.max(...sizes) - Math.min(...sizes) <= 1;
  return cuts >= (even ? 1 : LEAST_BESIDE) ? heads : [];
}

/** Columns that a line fills at least before it can be the upper half of a sentence. */
const SHORTEST_HALF = REACHES.brokenHalf.at;
const RUNS_ON = /[\p{Script=Han}\d，、]$/u;
const GOES_ON = /^[\p{Script=Han}\d，、。；）”》]/u;

/** The line above ends in the midst of a sentence and the one below goes on without a mark of its own. */
function cutsSentence(text: string, lines: readonly FoldedLine[], i: number): boolean {
  const [above, below] = [lines[i - 1], lines[i + 1]].map((near) =>
    near ? text.slice(near.line.start, near.line.end).trim() : '',
  ) as [string, string];
  return (
    above.length >= SHORTEST_HALF &&
    RUNS_ON.test(above) &&
    GOES_ON.test(below) &&
    readMark(foldText(below.slice(0, LONGEST_HEAD))) === null
  );
}

// 区人民政府) is the end of a note that another line begins.
const CUT_BRACKET = /^[^([〔【]*[)\]〕】]|[([〔【][^)\]〕】]*$/;

/** 某某县人民政府公报　　　2023年第4期(总第61期): wide blanks part the name of a serial from its issue. */
const ISSUE = /第\d{1,4}[期卷辑]/;

/** Short, of one piece, and no sentence: a row of a table comes back with its table. */
const isHeadLike = (words: string): boolean =>
  words.length <= LONGEST_HEAD &&
  !/[。；;:,、|\t]/.test(words) &&
  (!/\s{2}/.test(words) || ISSUE.test(words)) &&
  !CUT_BRACKET.test(words) &&
  /\p{Script=Han}/u.test(words);

const distanceOf = (lines: readonly FoldedLine[], a: number, b: number): number =>
  (lines[b] as FoldedLine).line.start - (lines[a] as FoldedLine).line.end;

const standsBeside = (lines: readonly FoldedLine[], i: number, pageNumbers: ReadonlySet<Line>): boolean =>
  [lines[i - 1], lines[i + 1]].some((near) => near !== undefined && pageNumbers.has(near.line));
