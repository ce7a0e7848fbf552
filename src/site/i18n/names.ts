/** What things of the records are called on a page: by their official Chinese name, or by the English one. */
import type { Text } from '#model/text.ts';
import { foreignLang, isChinese, type Locale, textIn } from './locale.ts';

/** A thing of the records that people may have named in English. */
interface Named {
  readonly name: Text;
  readonly nameEn: string | null;
}

const englishName = ({ nameEn }: Named, locale: Locale): string | null =>
  isChinese(locale) ? null : nameEn || null;

/** 每万人全科医生 or GPs per 10,000; the official name where nobody has given an English one. */
export const nameOf = (named: Named, locale: Locale): string =>
  englishName(named, locale) ?? textIn(named.name, locale);

/** `lang` of that name, where it is not in the language of the page. */
export const langOfName = (named: Named, locale: Locale): string | undefined =>
  englishName(named, locale) === null ? foreignLang(locale) : undefined;

/** 湖 of (湖北省)武汉市, 己 of 2025年己市重点任务; the first character where none is a letter. */
export const firstLetter = (label: string): string =>
  /\p{L}/u.exec(label.replace(LEADING_YEAR, ''))?.[0] ?? /\p{N}/u.exec(label)?.[0] ?? label.slice(0, 1);
/** 2025年|己市重点任务 */
const LEADING_YEAR = /^[^\p{L}]*\d年度?/u;
