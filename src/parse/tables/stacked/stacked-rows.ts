/** Rows of a table of a cell a line in which a cell took several lines, or a page number stands: which lines are which cell. */

import { isBody, isCollective, isWeakBody } from '#language/forms/bodies/body.ts';
import { isTermColumn, unitNamedIn } from '#language/forms/column.ts';
import { REACHES } from '#language/limits.ts';
import { form } from '#language/rules/form.ts';
import type { Span } from '#model/span.ts';
import { readMark } from '../../outline/marks.ts';
import { HEAD_WORD } from '../cells.ts';

/** A line by its place and its folded words. */
export interface StackedLine {
  readonly line: { readonly start: number; readonly end: number };
  readonly words: string;
}

export interface StackedTable {
  readonly head: readonly Span[];
  /** As many cells each as the head; a cell that goes on from the row above is the one above. */
  readonly rows: readonly (readonly Span[])[];
  /** Lines that it takes. */
  readonly length: number;
}

export const spanOf = ({ line: { start, end } }: StackedLine): Span => [start, end];

/** What the cells of a column look like, as its name tells. */
export type ColumnKind = 'number' | 'value' | 'attribute' | 'unit' | 'term' | 'body' | 'task' | 'text';

/** Columns of numbers: what tells where a row begins and ends. */
const VALUES = form(String.raw`^\d{2,4}年|{valueColumn}|{goalColumn}|{baseColumn}`);
export const VALUE = form(
  String.raw`^(?:[[(]?(?:[≥≤><≧≦约]|{cellSign}|{changes}[到至]?)?\d[\d.,]*(?:[-~至]\d[\d.]*)?[^\d]{0,6}|[-—/]+|一)$`,
);
const ATTRIBUTES = form('{attributeColumn}');
export const ATTRIBUTE = form('^{attribute}性?$');
export const NUMBERS = /^(?:序|编)号$/;
/** 工作任务, 建设内容: whole sentences. */
const TASKS = form('{taskColumn}');
const BODIES = form('{bears}{bearer}|{supportColumn}|{lead}|(?:单位|部门)$');
const SCORES = form('^{scoreName}$');
const UNITS = /^(?:[计度衡]量)?单位$/;

export const isAttributes = (name: string): boolean => ATTRIBUTES.test(name);
export const namesValues = (name: string): boolean => VALUES.test(name);
/** 完成情况, but 完成时限 holds terms; 响应时间（分钟） says in what it is measured. */
export const holdsValues = (name: string): boolean => namesValues(name) && !isTermColumn(name);
export const holdsTasks = (name: string): boolean => TASKS.test(name);

export function kindOfColumn(name: string): ColumnKind {
  if (NUMBERS.test(name)) return 'number';
  if (ATTRIBUTES.test(name)) return 'attribute';
  if (holdsValues(name) || SCORES.test(name) || unitNamedIn(name) !== '') return 'value';
  if (UNITS.test(name)) return 'unit';
  if (isTermColumn(name)) return 'term';
  if (TASKS.test(name)) return 'task';
  return BODIES.test(name) ? 'body' : 'text';
}

/** What names a column, and begins no item of the outline: 3. 指标 is a heading. */
export const isHeadWord = (line: StackedLine | undefined): boolean =>
  line !== undefined &&
  line.words.length <= REACHES.columnName.at &&
  !/[。；;:,!?]/.test(line.words) &&
  readMark(line.words)?.bare !== false &&
  HEAD_WORD.test(line.words);

const PAGE_NUMBER = /^\d{1,3}$/;
/** A line that a printer may have put there. */
export const isPageNumber = (line: StackedLine | undefined): boolean => PAGE_NUMBER.test(line?.words ?? '');

/** 市发展改革委、市财政局 */
export const areBodies = (words: string): boolean =>
  words
    .replace(/[、,;]$/, '')
    .split(/[、,;\s]/)
    .every((name) => isBody(name) || isWeakBody(name) || isCollective(name));
const TERM = form(String.raw`\d[年月季]|年[底内]|^{lasting}`);
/** 2026年底前, 长期坚持 */
export const isTerm = (words: string): boolean => words.length <= REACHES.columnName.at && TERM.test(words);
/** What stands in a column of bodies or of terms, and in no other. */
export const isTyped = ({ words }: StackedLine): boolean => areBodies(words) || isTerm(words);

const OPEN = /[、,;:(和及与的]$|\([^()]*$/;
const GOES_ON = /^[、,;:。)]/;
/** Whether the upper of two lines of a cell says that it goes on, or the lower that it does. */
const isOpen = (upper: StackedLine, lower: StackedLine): boolean =>
  OPEN.test(upper.words) || GOES_ON.test(lower.words);

const LONGEST_CELL = REACHES.stackedCell.at;
/** How sure one way to share out lines is above another. */
export const WEIGHT = {
  kind: 6,
  strange: -6,
  number: -5,
  page: -3,
  open: 2,
  apart: -4,
  sentence: -1,
} as const;

/** How well lines fit as one cell of a column; null where they cannot be one. */
function fit(lines: readonly StackedLine[], kind: ColumnKind, kinds: readonly ColumnKind[]): number | null {
  const [first] = lines;
  if (!first || lines.some(({ words }) => words === '')) return null;
  const isOne = lines.length === 1;
  if (kind === 'number') return isOne && isPageNumber(first) ? 0 : null;
  if (kind === 'value') return isOne && VALUE.test(first.words) ? 0 : null;
  if (kind === 'attribute') return isOne && ATTRIBUTE.test(first.words) ? 0 : null;
  if (kind === 'unit') return isOne && !VALUE.test(first.words) ? 0 : null;
  if (kind !== 'task' && lines.some(({ words }) => words.length > LONGEST_CELL)) return null;
  const own = kind === 'body' || kind === 'term' ? kind : null;
  let score = 0;
  for (const { words } of lines) {
    const is = areBodies(words) ? 'body' : isTerm(words) ? 'term' : null;
    if (is !== null && is === own) score += WEIGHT.kind / lines.length;
    else if (is !== null && kinds.includes(is)) score += WEIGHT.strange;
    else if (PAGE_NUMBER.test(words)) score += WEIGHT.number;
  }
  for (const [i, lower] of lines.slice(1).entries()) {
    const upper = lines[i] as StackedLine;
    const isList = own === 'body' && areBodies(upper.words) && areBodies(lower.words);
    const isSentence = kind === 'task' && /[。;]$/.test(upper.words);
    const apart = isList || isSentence ? WEIGHT.sentence : WEIGHT.apart;
    score += isOpen(upper, lower) ? WEIGHT.open : apart;
  }
  return score;
}

interface Way {
  readonly score: number;
  /** How many ways are as good. */
  readonly count: number;
  readonly cells: readonly Span[];
}

/**
 * The cells that lines make as one row, where one way to share them out is better than all others: each column takes the lines
 * that its kind allows, and a number alone between two cells may be that of a page.
 */
export function fitRow(
  lines: readonly StackedLine[],
  kinds: readonly ColumnKind[],
): { readonly cells: readonly Span[]; readonly score: number } | null {
  // By columns filled, then by lines used.
  let ways = new Map<number, Way>([[0, { score: 0, count: 1, cells: [] }]]);
  const offer = (to: Map<number, Way>, at: number, way: Way) => {
    const known = to.get(at);
    if (!known || way.score > known.score) to.set(at, way);
    else if (way.score === known.score) to.set(at, { ...known, count: known.count + way.count });
  };
  const passPages = (to: Map<number, Way>) => {
    for (let at = 0; at < lines.length; at++) {
      const way = to.get(at);
      if (way && isPageNumber(lines[at])) offer(to, at + 1, { ...way, score: way.score + WEIGHT.page });
    }
  };
  passPages(ways);
  for (const kind of kinds) {
    const next = new Map<number, Way>();
    for (const [at, way] of ways)
      for (let end = at + 1; end <= lines.length; end++) {
        const score = fit(lines.slice(at, end), kind, kinds);
        if (score === null) continue;
        const cell: Span = [(lines[at] as StackedLine).line.start, (lines[end - 1] as StackedLine).line.end];
        offer(next, end, { score: way.score + score, count: way.count, cells: [...way.cells, cell] });
      }
    passPages(next);
    ways = next;
  }
  const best = ways.get(lines.length);
  return best?.count === 1 ? best : null;
}
