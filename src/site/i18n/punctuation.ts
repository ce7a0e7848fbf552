/** The marks that the site's own sentences are set with, where code joins what it says. */
import type { Locale } from './locale.ts';

export interface Punctuation {
  /** Between the members of a list: 揭阳、佛山 */
  readonly list: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  readonly stop: string;
  /** Between statements of one sentence that could each stand alone: 12 组，5 组有不同 */
  readonly statements: string;
  readonly brackets: readonly [open: string, close: string];
  /** From one year to another: 2016—2020 */
  readonly until: string;
  /** What parts words, and one sentence from the next. */
  readonly blank: '' | ' ';
}

const CHINESE: Punctuation = {
  list: '、',
  comma: '，',
  semicolon: '；',
  colon: '：',
  stop: '。',
  statements: '，',
  brackets: ['（', '）'],
  until: '—',
  blank: '',
};

const WESTERN: Punctuation = {
  list: ', ',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '. ',
  statements: '; ',
  brackets: [' (', ')'],
  until: '–',
  blank: ' ',
};

export const PUNCTUATION: Readonly<Record<Locale, Punctuation>> = {
  hans: CHINESE,
  hant: CHINESE,
  en: WESTERN,
};

/** Joins names as the page's language lists them: 揭阳、佛山 or Jieyang, Foshan. */
export const listIn = (items: readonly string[], locale: Locale): string =>
  items.join(PUNCTUATION[locale].list);

/** Each part that says anything as a sentence: 医保支付。12 组条款。; a topic that nobody described begins with the numbers. */
export const sentencesOf = (parts: readonly string[], locale: Locale): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => part + PUNCTUATION[locale].stop)
    .join('')
    .trim();

/** （牵头） or, with the blank before it, (lead). */
export function bracketed(text: string, locale: Locale): string {
  const [open, close] = PUNCTUATION[locale].brackets;
  return open + text + close;
}

/**
 * Sets a label that ends in a figure apart from the words after it, where no blank does: 揭阳 2018晚 reads
 * as a year of delay.
 */
export const setApart = (label: string, locale: Locale): string =>
  PUNCTUATION[locale].blank === '' && /\d$/.test(label) ? `${label} ` : label;

/** The years of a plan: 2016—2020, or one where it is for one. */
export const yearsIn = (
  { from, to }: { readonly from: number; readonly to: number },
  locale: Locale,
): string => (from === to ? `${from}` : `${from}${PUNCTUATION[locale].until}${to}`);

/**
 * What stands between the mark of a clause and its text: a numeral in figures (1., 附件2) needs air, a mark that ends in a word
 * (第二章, 附件) the blank that printers set there; other Chinese marks bring their own.
 */
export const airBehind = (marker: string): string =>
  /[.)\d]$/.test(marker) ? ' ' : /\p{Script=Han}$/u.test(marker) ? '\u3000' : '';
