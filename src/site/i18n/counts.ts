/** Small numbers in words. */
import type { Locale } from './locale.ts';

/** From nought on; empty where sentences give them in figures. */
const COUNT_WORDS: Readonly<Record<Locale, readonly string[]>> = {
  hans: ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'],
  hant: ['零', '一', '兩', '三', '四', '五', '六', '七', '八', '九', '十'],
  en: [],
};

/** 两 as in 晚两年; what has no word stays a figure. */
export const countIn = (count: number, locale: Locale): string | number =>
  COUNT_WORDS[locale][count] ?? count;
