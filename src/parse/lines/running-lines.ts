/**
 * What a printer puts on every page and only its coming back tells: running heads (页眉) and page numbers without
 * any sign around them (页码).
 */
import type { Line } from '#language/lines.ts';

/** A line with its folded words; one that is too long to be of a page has none. */
export interface FoldedLine {
  readonly line: Line;
  readonly words: string;
}

// A page holds some 500 to 1,500 characters; numbers of rows stand closer, numbers of years farther apart.
const SHORTEST_PAGE = 300;
const LONGEST_PAGE = 3500;
const LEAST_PAGES = 3;
const LEAST_BESIDE = 2;
const LONGEST_HEAD = 45;

/** Bare numbers that count up by one, a page apart: 1 … 2 … 3. */
export function barePageNumbers(lines: readonly FoldedLine[]): ReadonlySet<Line> {
  const numbers = lines.flatMap(({ line, words }) =>
    /^\d{1,3}$/.test(words) ? [{ line, number: Number(words) }] : [],
  );
  const found = new Set<Line>();
  for (let i = 0; i < numbers.length; ) {
    let end = i + 1;
    while (end < numbers.length && follows(numbers[end - 1], numbers[end], lines.at(-1)?.line)) end++;
    const isWhole =
      end - i === 2 && numbers[i]?.number === 1 && numbers[end - 1]?.line === lines.at(-1)?.line;
    if (end - i >= LEAST_PAGES || isWhole) for (const { line } of numbers.slice(i, end)) found.add(line);
    i = end;
  }
  return found;
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
 * Lines that come back, digits apart, on several pages, each time beside a page number: 某某市人民政府公报 2021年第3期.
 * Where the words stand as a title they stay.
 */
export function runningHeads(
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
    if (turned.length < LEAST_BESIDE) continue;
    if (turned.length < at.length - 1) continue;
    if (turned.some((i, k) => k > 0 && distanceOf(lines, turned[k - 1] as number, i) < SHORTEST_PAGE))
      continue;
    for (const i of turned) found.add((lines[i] as FoldedLine).line);
  }
  return found;
}

// 区人民政府) is the end of a note that another line begins.
const CUT_BRACKET = /^[^([〔【]*[)\]〕】]|[([〔【][^)\]〕】]*$/;

/** Short, of one piece, and no sentence: a row of a table comes back with its table. */
const isHeadLike = (words: string): boolean =>
  words.length <= LONGEST_HEAD &&
  !/[。；;:,、|\t]|\s{2}/.test(words) &&
  !CUT_BRACKET.test(words) &&
  /\p{Script=Han}/u.test(words);

const distanceOf = (lines: readonly FoldedLine[], a: number, b: number): number =>
  (lines[b] as FoldedLine).line.start - (lines[a] as FoldedLine).line.end;

const standsBeside = (lines: readonly FoldedLine[], i: number, pageNumbers: ReadonlySet<Line>): boolean =>
  [lines[i - 1], lines[i + 1]].some((near) => near !== undefined && pageNumbers.has(near.line));
