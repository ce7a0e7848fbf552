/** One line of a table as cells: parted by tabs, by strokes, by wide gaps, or named by labels. */

import { ARABIC_YEAR } from '#language/dates.ts';
import { foldText } from '#language/fold/script-fold.ts';
import { REACHES } from '#language/limits.ts';
import type { Line } from '#language/lines.ts';
import { form } from '#language/rules/form.ts';
import type { Span } from '#model/span.ts';

export type TableForm = 'stroke' | 'tab' | 'gap' | 'blank' | 'label';

export interface CellLine {
  readonly form: TableForm;
  /** Places in the text, without white space at their ends; an empty cell is empty there. */
  readonly cells: readonly Span[];
  /** Words of each cell, folded and without blanks. */
  readonly words: readonly string[];
  /** Names of labelled cells. */
  readonly labels: readonly Span[];
  /** Whether it ends as a sentence does: it may be a row whose last cell is one, and is no head. */
  readonly ended?: true;
}

const LONGEST_LINE = REACHES.cellLine.at;
/** 2025年, ≥95%: what three cells with one blank between are told by. */
const FIGURE = /^(?:\d{4}年|[≥≤<>约]?\d[\d.,]{0,9}[%‰]?)$/;
/** White space as wide as a character and wider; the fold takes U+3000 for a narrow blank, so that it is looked for in the text itself. */
const GAP = /\s{2,}|\u3000/g;
const LABEL =
  /(?<=^|[\s,;])([^\s:,;。]{1,10}(?:\s?年)?)\s?:\s?([^\s:。][^:。]{0,60}?)(?=\s{1,4}[^\s:,;。]{1,10}(?:\s?年)?\s?:|[\s,;。]*$)/g;

/** The cells of a line, or null where it has none. */
export function readCells(text: string, line: Line): CellLine | null {
  const { start, end } = line;
  if (end - start > LONGEST_LINE) return null;
  const folded = foldText(text.slice(start, end));
  if ((folded.match(/\|/g)?.length ?? 0) >= 2) return parted(text, line, folded, /\|/g, 'stroke');
  if (folded.includes('\t')) return parted(text, line, folded, /\t/g, 'tab');
  const labelled = [...folded.matchAll(LABEL)];
  if (labelled.length >= 3 && folded.length <= REACHES.labelledCells.at)
    return readLabels(labelled, folded, start);
  const ended = /[。；;!?]$/.test(folded);
  const gaps = parted(text, line, folded, GAP, 'gap');
  if (gaps.cells.length >= 3) return ended ? { ...gaps, ended } : gaps;
  if (ended) return null;
  const blanks = parted(text, line, folded, /\s+/g, 'blank');
  const figures = blanks.words.filter((word) => FIGURE.test(word)).length;
  return (blanks.cells.length >= 4 || (blanks.cells.length === 3 && figures === 2)) &&
    folded.length <= REACHES.blankCells.at
    ? blanks
    : null;
}

/** The two cells of a line that one gap parts; null for any other. */
export function readPair(text: string, line: Line): CellLine | null {
  if (line.end - line.start > LONGEST_LINE) return null;
  const folded = foldText(text.slice(line.start, line.end));
  if (/[|\t]/.test(folded)) return null;
  const pair = parted(text, line, folded, GAP, 'gap');
  if (pair.cells.length !== 2) return null;
  return /[。；;!?]$/.test(folded) ? { ...pair, ended: true } : pair;
}

function readLabels(labelled: readonly RegExpMatchArray[], folded: string, start: number): CellLine {
  const places = labelled.map((match) => {
    const [whole, label, value] = match as unknown as [string, string, string];
    const at = match.index as number;
    const valueAt = at + whole.length - value.length;
    return {
      label: [start + at, start + at + label.length],
      value: trim(folded, valueAt, valueAt + value.length),
    };
  });
  return {
    form: 'label',
    cells: places.map(({ value }): Span => [start + value[0], start + value[1]]),
    words: places.map(({ value }) => plain(folded.slice(...value))),
    labels: places.map(({ label }) => label as unknown as Span),
  };
}

function parted(
  text: string,
  { start, end }: Line,
  folded: string,
  separator: RegExp,
  form: TableForm,
): CellLine {
  const cells: Span[] = [];
  let from = 0;
  const printed = separator === GAP ? text.slice(start, end) : folded;
  for (const { index, 0: sign } of printed.matchAll(separator)) {
    cells.push(trim(folded, from, index));
    from = index + sign.length;
  }
  cells.push(trim(folded, from, folded.length));
  if (form === 'stroke') {
    // | a | b | has strokes outside; a | b has none.
    if (isEmpty(cells[0])) cells.shift();
    if (isEmpty(cells.at(-1))) cells.pop();
  }
  // Tabs before the first word are cells that were merged with those above.
  if (form === 'tab') for (let i = start - 1; text[i] === '\t'; i--) cells.unshift([0, 0]);
  return {
    form,
    cells: cells.map(([a, b]): Span => [start + a, start + b]),
    words: cells.map((cell) => plain(folded.slice(...cell))),
    labels: [],
  };
}

const isEmpty = (cell: Span | undefined): boolean => cell !== undefined && cell[0] === cell[1];
const plain = (words: string): string => words.replace(/\s/g, '');

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return [start, end];
}

/** What names a column: a line with two such cells may be the head of a table. */
export const HEAD_WORD = form(String.raw`{column}|^${ARABIC_YEAR}年?|^\d{2,3}年`);
/** 合计, 总 计: the row that sums up those above. */
export const isSum = (word: string): boolean => /^[合总小]计$/.test(word);
/** What stands under the name of a column, in a head of several lines: 目标值, 2025年. */
export const HEAD_REST = form(String.raw`^(?:{columnRest}|\(?\d{4}年?\)?)$`);
