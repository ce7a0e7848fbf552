/** What stands over tables and boxes: 专栏1 主要指标, 表2-1, 【专栏3】重点工程. On folded text. */

const NUMBER = String.raw`\s?[一二三四五六七八九十\d]{1,3}(?:[-—.]\d{1,2})?`;
/** Of what kinds, numbered: 专栏|附?表. */
const numbered = (kinds: string): string => String.raw`^[【[]?(?:${kinds})${NUMBER}(?:[\s:】\]]|$)`;

/** Opens the caption of a table, or of a box. */
export const NUMBERED_CAPTION = numbered('专栏|附?表');

const BOX = new RegExp(numbered('专栏'));

/** 专栏1 of 专栏1 重点工程: how the caption of a box opens, its number and what parts that from its title; null for any other words. */
export const openingOfBox = (words: string): string | null => BOX.exec(words.trim())?.[0] ?? null;
