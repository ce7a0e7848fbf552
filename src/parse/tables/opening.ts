/** Whether a line of cells is the head of a table, told by the names of its columns and by what stands beneath. */

import { PLAIN_DAY } from '#language/dates.ts';
import { UNIT_OF_ALL } from '#language/forms/caption.ts';
import { REACHES } from '#language/limits.ts';
import type { Line } from '#language/lines.ts';
import { form } from '#language/rules/form.ts';
import { readMark } from '../outline/marks.ts';
import { type CellLine, HEAD_WORD } from './cells.ts';
import { isDelimiter, isDrawn } from './drawn-rows.ts';
import {
  ATTRIBUTE,
  areBodies,
  type ColumnKind,
  isTerm,
  kindOfColumn,
  VALUE,
} from './stacked/stacked-rows.ts';

/** A line of the text, with its cells where it has any. */
export interface TextRow {
  readonly line: Line;
  readonly words: string;
  readonly cells: CellLine | null;
}

/** 新增学位（个）: a column with its unit. */
export const MEASURE = /.\([^()]{1,12}\)$/;
const UNIT = new RegExp(`^${UNIT_OF_ALL}$`);
/** 目录 over headings with their pages. */
const CONTENTS = /^目[录次]$/;
const PERIOD = form('^{periodColumn}$');

/** Whether a line is the head of a table: two of its cells name columns, and a row follows. */
export function opens(rows: readonly TextRow[], i: number): boolean {
  const head = rows[i]?.cells;
  // 任务分解表　　单位：万人: a caption with the unit of all
  if (!head || head.ended || CONTENTS.test(head.words[0] ?? '') || head.words.some((word) => UNIT.test(word)))
    return false;
  const next = rows.slice(i + 1, i + 5).find(({ cells }) => cells?.form === head.form);
  if (!next?.cells) return false;
  if (head.form === 'label') return sameLabels(rows[i] as TextRow, next) && hasTableLabel(rows[i] as TextRow);
  if (holdsFigures(rows, i, head) || holdsMeasures(head, next.cells)) return true;
  if (isMarkdown(rows, i) || isFramed(rows, i)) return true;
  if (isPartedByBlanks(head) && !isBorneOut(rows, i, head)) return false;
  const byYear = PERIOD.test(head.words[0] ?? '');
  const names = head.words.filter(
    (word) => isCalled(word) || (byYear && word.length <= REACHES.columnName.at && MEASURE.test(word)),
  ).length;
  const isPair = head.form === 'gap' && head.words.length === 2 && typedColumn(head.words) !== null;
  const least = head.form === 'stroke' || isPair ? 2 : 3;
  // 到 2026 年，床位达到 3200 张: figures that a PDF sets apart by blanks are no cells of a sentence.
  const pause = isPartedByBlanks(head) ? /[。;,]/ : /[。;]/;
  return (
    head.words.length >= least &&
    names >= 2 &&
    head.words.every((word) => word.length <= REACHES.headCell.at && !pause.test(word))
  );
}

const isPartedByBlanks = ({ form }: CellLine): boolean => form === 'gap' || form === 'blank';

const DAY = new RegExp(PLAIN_DAY);
/** Rows in which a column is looked at, to see whether it holds what its name says. */
const LOOKED_AT = 3;
/** What columns hold that can be told from any other words. */
const HOLDS: Partial<Record<ColumnKind, (word: string) => boolean>> = {
  number: (word) => /^\d{1,3}$/.test(word),
  value: (word) => VALUE.test(word),
  attribute: (word) => ATTRIBUTE.test(word),
  term: isTerm,
  body: areBodies,
};

/**
 * Whether what blanks alone part are the names of columns. A slogan in three parts is parted so (聚焦目标任务　压实工作责任　推动…落地), and
 * so is who does what by when (牵头单位　市教育局　完成时限　年底): under one the next holds nothing of its kind, under the other the same
 * words stand again. An item of the outline (一、目标任务　责任单位) is none either, and no column is called by a day.
 */
function isBorneOut(rows: readonly TextRow[], i: number, head: CellLine): boolean {
  if (readMark((rows[i] as TextRow).words)?.bare === false || head.words.some((word) => DAY.test(word)))
    return false;
  const below = rows
    .slice(i + 1, i + 1 + 2 * LOOKED_AT)
    .flatMap(({ cells }) => (cells?.form === head.form ? [cells.words] : []))
    .slice(0, LOOKED_AT);
  if (head.words.some((word, at) => isCalled(word) && below[0]?.[at] === word)) return false;
  return head.words.some((name, at) => {
    const holds = HOLDS[kindOfColumn(name)];
    // The cell of a first column that goes on is not printed again.
    return (
      holds &&
      below.some(
        (words) =>
          holds(words[at - (words.length < head.words.length ? 1 : 0)] ?? '') || holds(words[at] ?? ''),
      )
    );
  });
}

/** |---|:-:| under its first line makes a table of Markdown, whatever its columns are called. */
export const isMarkdown = (rows: readonly TextRow[], i: number): boolean =>
  [i, i + 1, i + 2].every((at) => rows[at]?.cells?.form === 'stroke') &&
  isDelimiter(rows[i + 1]?.words ?? '') &&
  !isDelimiter(rows[i]?.words ?? '');

/** Cells of a line that has a stroke before its first and behind its last; null of any other. */
function framedCells(row: TextRow | undefined): readonly string[] | null {
  if (row?.cells?.form !== 'stroke' || !/^\|.*\|$/.test(row.words)) return null;
  return isDrawn(row.cells.words) ? null : row.cells.words;
}

/**
 * | 响应级别 | 启动条件 | 指挥层级 | over rows as wide, all in a frame: what a word processor, a page or a PDF set as a table, whatever its
 * columns are called. A card has labels with colons in it, and a form cells that are left to fill in.
 */
function isFramed(rows: readonly TextRow[], i: number): boolean {
  const head = framedCells(rows[i]);
  if (head === null || head.length < LEAST_OF_FIGURES || framedCells(rows[i - 1]) !== null) return false;
  if (new Set(head).size < head.length || !head.every((name) => isColumnName(name) && !/[:,]/.test(name)))
    return false;
  const below = [framedCells(rows[i + 1]), framedCells(rows[i + 2])];
  return below.every(
    (words) =>
      words?.length === head.length &&
      words.some((word) => word !== '') &&
      words.every((word) => !/:$/.test(word)),
  );
}

/** 12.5, 95%, ≥540, 85以上, and what stands where there is none. */
const FIGURE = /^(?:[≥≤<>约]?[\d,]+(?:\.\d+)?%?(?:以[上下内]|左右)?|[-—/])$/;
const LEAST_OF_FIGURES = 3;

const isColumnName = (word: string): boolean =>
  word !== '' && word.length <= REACHES.headCell.at && !/[。;]/.test(word) && !FIGURE.test(word);

/** Whether rows of names and figures follow, as wide as a line of words: 乡镇 | 岗前培训 | 合计, though no cell names a column. */
function holdsFigures(rows: readonly TextRow[], i: number, head: CellLine): boolean {
  const width = head.words.length;
  if (width < LEAST_OF_FIGURES || !head.words.every(isColumnName)) return false;
  const below = rows.slice(i + 1, i + 5).filter(({ cells }) => cells === null || !isDrawn(cells.words));
  return (
    below.slice(0, 2).every(({ cells }) => {
      if (cells?.form !== head.form || cells.words.length !== width) return false;
      const [name = '', ...figures] = cells.words;
      return (
        isColumnName(name) &&
        figures.every((word) => FIGURE.test(word)) &&
        figures.some((word) => /\d/.test(word))
      );
    }) && below.length >= 2
  );
}

/**
 * Whether a column that names its measure (新改建（公里） | 补助（万元）) stands over figures, in a row as wide as the head, beside
 * another such column or one that is called as columns are.
 */
function holdsMeasures(head: CellLine, { words }: CellLine): boolean {
  if (words.length !== head.words.length || head.words.some((name) => !isColumnName(name))) return false;
  const measured = words.filter((_, at) => MEASURE.test(head.words[at] as string));
  const called = head.words.filter((name) => !MEASURE.test(name) && isCalled(name)).length;
  return (
    measured.length > 0 &&
    measured.length + called > 1 &&
    measured.every((word) => FIGURE.test(word)) &&
    measured.some((word) => /\d/.test(word))
  );
}

/** Whether a cell is called as columns are. */
const isCalled = (word: string): boolean => word.length <= REACHES.columnName.at && HEAD_WORD.test(word);

export const labelsOf = ({ line, words, cells }: TextRow): string[] =>
  (cells?.labels ?? []).map(([a, b]) => words.slice(a - line.start, b - line.start).replace(/\s/g, ''));
export const sameLabels = (a: TextRow, b: TextRow): boolean =>
  labelsOf(a)[0] === labelsOf(b)[0] && labelsOf(a)[0] !== '';
const hasTableLabel = (row: TextRow): boolean =>
  labelsOf(row).some((label) => form('{rowLabel}').test(label));

/** The column of bodies or terms beside one of tasks, and what tells a cell of it. */
export function typedColumn(
  names: readonly string[],
): { at: number; holds: (words: string) => boolean } | null {
  const kinds = names.map((name) => (isCalled(name) ? kindOfColumn(name) : null));
  const at = kinds.findIndex((kind) => kind === 'body' || kind === 'term');
  const beside = kinds[1 - at];
  if (at < 0 || (beside !== 'task' && beside !== 'value')) return null;
  return { at, holds: kinds[at] === 'body' ? areBodies : isTerm };
}
