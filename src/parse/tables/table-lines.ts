/** Tables that were flattened to lines (表格): 专栏1 主要指标, 序号 指标 单位, 1 期望寿命 岁 83.2 84.0. */

import { NUMBERED_CAPTION } from '#language/forms/caption.ts';
import { LIMITS, REACHES } from '#language/limits.ts';
import { form } from '#language/rules/form.ts';

const CAPTION = new RegExp(NUMBERED_CAPTION);
const HEADER = /^序\s?号(?:\s|\||$)/;
const CELLS = /\s{1,8}|\|/;
/** 2023 年 9 月至 10 月: blanks that a printer sets beside figures part no cells. */
const WITHIN_DATES = /(?<=\d)\s(?=[年月日])|(?<=[年月至])\s(?=\d)/g;
const LONGEST_ROW = REACHES.tableRow.at;

/** Whether a folded paragraph is a line of a table: its caption, its header, or a row of three cells and more. */
export function isTableLine(folded: string): boolean {
  const line = folded.trim().replace(WITHIN_DATES, '');
  if (line.length > LONGEST_ROW || /[。；;!?]$/.test(line)) return false;
  if (HEADER.test(line)) return true;
  if (CAPTION.test(line)) return line.length <= LIMITS.caption.most;
  const cells = line.split(CELLS).filter((cell) => cell !== '');
  // Cells of a row are short, and one at least is a figure: 组长：张三 县长 办公室主任 is no row.
  const figures = cells.filter((cell) => /^[\d.,]{1,10}[%‰]?$/.test(cell)).length;
  return (
    figures > 0 && cells.length >= 4 && cells.filter((cell) => cell.length <= 8).length >= cells.length - 1
  );
}

const NOTE = form(String.raw`^{tableNote}\s?\d?\s?:`);
/** 注：[ ]内为累计数, behind a table. */
export const isTableNote = (words: string): boolean => NOTE.test(words.trim());
