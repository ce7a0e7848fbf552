/** Tables of two columns that blanks alone part: 重点任务 | 责任单位. Two parts of a line are no cells by themselves, as a heading has them too (第一章　总则). */

import { readMark } from '../../outline/marks.ts';
import { type CellLine, readPair } from '../cells.ts';
import { type TextRow, typedColumn } from '../opening.ts';

/** Of three rows that stand beneath such a head those that hold what it says. */
const LEAST_HELD = 2;

/** The lines of a text, those of such tables with their cells. */
export function withPairs(text: string, rows: readonly TextRow[]): readonly TextRow[] {
  const pairs = new Map<number, CellLine>();
  const pairAt = (i: number): CellLine | null => {
    const row = rows[i];
    const isItem = row && readMark(row.words)?.bare === false;
    return row && row.cells === null && !isItem ? readPair(text, row.line) : null;
  };
  for (let i = 0; i < rows.length; i++) {
    const head = /\s/.test((rows[i] as TextRow).words) ? pairAt(i) : null;
    const typed = head ? typedColumn(head.words) : null;
    if (!head || !typed) continue;
    const found = [1, 2, 3].map((k) => pairAt(i + k));
    const held = found.filter((pair) => typed.holds(pair?.words[typed.at] ?? '')).length;
    if (found.includes(null) || held < LEAST_HELD) continue;
    pairs.set(i, head);
    for (let next = pairAt(i + 1); next; next = pairAt(i + 1)) pairs.set(++i, next);
  }
  if (pairs.size === 0) return rows;
  return rows.map((row, i) => ({ ...row, cells: pairs.get(i) ?? row.cells }));
}
