/** What stands over tables and boxes: 专栏1 主要指标, 表2-1, 【专栏3】重点工程. On folded text. */

const NUMBER = String.raw`\s?[一二三四五六七八九十\d]{1,3}(?:[-—.]\d{1,2})?`;
/** Of what kinds, numbered: 专栏|附?表. */
const numbered = (kinds: string): string => String.raw`^[【[]?(?:${kinds})${NUMBER}(?:[\s:】\]]|$)`;

/** Opens the caption of a table, or of a box. */
export const NUMBERED_CAPTION = numbered('专栏|附?表');

const BOX = new RegExp(numbered('专栏'));

/** Of a box whose title stands on a line of its own nothing parts the two: 专栏1联网重点工程. */
const NAME = new RegExp(`^[【[]?专栏${NUMBER}`);

/** How many characters of the heading of a box are its name, by which it is cited, and what parts that from its title; 0 for any other. */
export const lengthOfBoxName = (heading: string): number =>
  (BOX.exec(heading) ?? NAME.exec(heading))?.[0].length ?? 0;

/** 专栏1 of 专栏1 重点工程: how the caption of a box opens, its number and what parts that from its title; null for any other words. */
export const openingOfBox = (words: string): string | null => BOX.exec(words.trim())?.[0] ?? null;
