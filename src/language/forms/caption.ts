/** What stands over tables and boxes: 专栏1 主要指标, 表2-1, 【专栏3】重点工程. On folded text. */

import { form } from '../rules/form.ts';

const NUMBER = String.raw`\s?[一二三四五六七八九十\d]{1,3}(?:[-—.]\d{1,2})?`;
/** Of what kinds, numbered: 专栏|附?表. */
const numbered = (kinds: string): string => String.raw`^[【[]?(?:${kinds})${NUMBER}(?:[\s:】\]]|$)`;

/** Opens the caption of a table, or of a box. */
export const NUMBERED_CAPTION = numbered('专栏|附?表');

/** 单位：万人次, （单位：%）: what all cells of a table are measured in, on a line of its own or behind its caption. */
export const UNIT_OF_ALL = String.raw`\(?\s?(?:计量)?单位:\s?([^(),:、;。\s]{1,8})\s?\)?`;

const BOX = new RegExp(numbered('专栏'));

/** Of a box whose title stands on a line of its own nothing parts the two: 专栏1联网重点工程. */
const NAME = new RegExp(`^[【[]?专栏${NUMBER}`);

/** How many characters of the heading of a box are its name, by which it is cited, and what parts that from its title; 0 for any other. */
export const lengthOfBoxName = (heading: string): number =>
  (BOX.exec(heading) ?? NAME.exec(heading))?.[0].length ?? 0;

/** 专栏1 of 专栏1 重点工程: how the caption of a box opens, its number and what parts that from its title; null for any other words. */
export const openingOfBox = (words: string): string | null => BOX.exec(words.trim())?.[0] ?? null;

/** 2026年, 2026年度目标 */
const YEAR = form('^\\d{4}年?度?(?:{goalColumn}|{promising}|计划)*$');
/** 一季度, 下半年, 全年 */
const PART_OF_YEAR = form('^(?:[一二三四]{period}|{yearPart}|全年|\\d{1,2}月[底份末]?)$');
/** 三年合计 */
const TOTAL = /^(?:[一二三四五六七八九十\d]{1,3}年)?[合总小累]计$/;

/** What a column counts whose name, folded and without blanks, says when, and not what; null for any other. */
export function timeOfColumn(name: string): 'year' | 'part' | 'total' | null {
  if (YEAR.test(name)) return 'year';
  if (PART_OF_YEAR.test(name)) return 'part';
  return TOTAL.test(name) ? 'total' : null;
}

/** 2026年各乡镇|公园建设|任务分解表（试行）: what a table is about, in its caption. */
const MATTER = form(
  `^(?:表[\\d-]+)?(?:\\d{4}(?:[-—至]\\d{4})?年度?)?(?:各(?:{level}|[街道、()]){1,12})?([^()]{2,}?)(?:\\d{4}年度?)?(?:年度)?(?:{goalColumn}|{promising}|计划|分[解配])*(?:{captionEnd}|(?:一览|明细)?表)(?:\\([^()]*\\))?(?:\\s+${UNIT_OF_ALL})?$`,
);

/** Where a folded caption says what its table is about; null where it does not. */
export function matterOfCaption(words: string): readonly [start: number, end: number] | null {
  const matter = MATTER.exec(words)?.[1];
  if (matter === undefined) return null;
  const start = words.indexOf(matter);
  return [start, start + matter.length];
}
