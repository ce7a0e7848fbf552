/** Units in the language of a page; apart from the labels, which need the records. */
import { unitInEnglish } from '#site/i18n/english.ts';
import { isChinese, type Locale, textScript } from '#site/i18n/locale.ts';
import { convertWords } from './convert-words.ts';

export { readUnit } from '#language/forms/numbers/worth.ts';

/** 名/万人 → people per 10,000 people; as printed where English has no word for it here. */
export const unitIn = (unit: string, locale: Locale): string =>
  (isChinese(locale) ? null : unitInEnglish(unit)) ?? convertWords(unit, textScript(locale));
