/** What stands over a table: its caption, whole or broken, and the line that says what its cells are measured in. */

import { NUMBERED_CAPTION, UNIT_OF_ALL } from '#language/forms/caption.ts';
import { LIMITS } from '#language/limits.ts';
import { form } from '#language/rules/form.ts';
import type { Span } from '#model/span.ts';
import { readMark } from '../outline/marks.ts';
import type { CellPlaces } from './broken-cells.ts';
import type { TextRow } from './opening.ts';

/** A table by its places in the clean text. */
export interface FoundTable {
  /** Several places where it goes on in a second line. */
  readonly caption: readonly Span[] | null;
  /** The line that says what all cells are measured in. */
  readonly over: Span | null;
  /** Several places where a name stands in several lines: 2022 / 年目 / 标值. */
  readonly head: readonly (readonly Span[])[];
  /** Several places where a cell was broken over lines. */
  readonly rows: readonly (readonly CellPlaces[])[];
  readonly span: Span;
  /** Offsets of its lines. */
  readonly starts: readonly number[];
}

const CAPTION = form(String.raw`${NUMBERED_CAPTION}|(?:{captionEnd}|(?<![代发外])表)(?:\([^()]{1,12}\))?$`);
/** 附件：|任务分解表 is the mark of an annex, and then a caption. */
const ANNEX_LABEL = /^附件\s?[\d一二三四五六七八九十]{0,3}:\s{0,2}(?=\S)/;
/** 单位：万人次, at the right over a table and beneath its caption. */
const UNIT_LINE = new RegExp(`^${UNIT_OF_ALL}$`);
const UNIT_BEHIND = new RegExp(String.raw`\s+${UNIT_OF_ALL}$`);
const LONGEST_CAPTION = LIMITS.caption.most;

/** A table with its caption, by the lines that it takes. */
export function placed(
  rows: readonly TextRow[],
  { first, last }: { readonly first: number; readonly last: number },
  head: readonly (readonly Span[])[],
  body: readonly (readonly CellPlaces[])[],
): FoundTable {
  const starts = rows.slice(first, last + 1).map(({ line }) => line.start);
  const below = UNIT_LINE.test(rows[first - 1]?.words ?? '') ? first - 1 : first;
  const line = below < first ? (rows[below] as TextRow).line : null;
  if (line) starts.unshift(line.start);
  const over: Span | null = line && [line.start, line.end];
  const [above, before] = [rows[below - 2], rows[below - 1]];
  const end = (rows[last] as TextRow).line.end;
  // Its two lines are one paragraph of the text, and no rows.
  if (above && before && isBrokenCaption(above, before)) {
    const caption: Span[] = [withoutLabel(above), [before.line.start, before.line.end]];
    return { caption, over, head, rows: body, span: [above.line.start, end], starts };
  }
  const isOne =
    before && !isMarked(before.words) && (isCaption(before.words) || (above && isNamedAnnex(above, before)));
  if (isOne) starts.unshift(before.line.start);
  const caption = isOne ? [withoutLabel(before)] : null;
  return { caption, over, head, rows: body, span: [starts[0] as number, end], starts };
}

/** 附表 alone on its line, and beneath it what the one table of the annex is called. */
const isNamedAnnex = (above: TextRow, { words, cells }: TextRow): boolean =>
  /^附[件表]\s?[\d一二三四五六七八九十]{0,3}:?$/.test(above.words) &&
  cells === null &&
  words.length <= LONGEST_CAPTION &&
  !/[。；;:,!?]/.test(words);

/** Whether a folded line is called as tables are: 专栏1 …, …任务分解表. */
export const isCaption = (words: string): boolean =>
  words.length <= LONGEST_CAPTION && CAPTION.test(words.replace(UNIT_BEHIND, ''));

/** 附件：2025年…任务分解表（单位：人|次）: a caption that a printer broke, told by what begins or ends in its second line. */
function isBrokenCaption(above: TextRow, before: TextRow): boolean {
  if (above.cells !== null || isMarked(above.words) || /[。；;:,!?]$/.test(above.words)) return false;
  if (above.line.columns < before.line.columns) return false;
  const opens = /^(?:专栏|附[件表])/.test(above.words) || /\([^()]*$/.test(above.words);
  return opens && isCaption(above.words.replace(ANNEX_LABEL, '') + before.words);
}

const withoutLabel = ({ line, words }: TextRow): Span => [
  line.start + (ANNEX_LABEL.exec(words)?.[0].length ?? 0),
  line.end,
];

/** （二）主要指标 over a table is a heading of the outline: as a caption it would be no clause. */
const isMarked = (words: string): boolean => readMark(words)?.bare === false;
