/** Units in the language of a page; apart from the labels, which need the records. */

import { firstUnit } from '#language/forms/numbers/worth.ts';
import type { TargetRecord } from '#model/facts/target.ts';
import { unitInEnglish } from '#site/i18n/english.ts';
import { isChinese, type Locale, textScript } from '#site/i18n/locale.ts';
import { convertWords } from './convert-words.ts';

export { readUnit } from '#language/forms/numbers/worth.ts';

/** 名/万人 → people per 10,000 people; as printed where English has no word for it here. `isOne`: behind the number 1. */
export const unitIn = (unit: string, locale: Locale, isOne = false): string =>
  (isChinese(locale) ? null : unitInEnglish(firstUnit(unit), isOne)) ??
  convertWords(unit, textScript(locale));

/** Whether a target is of one thing: ≥ 1 person, where 1—2 are people. */
export const isOne = ({ value, valueMax }: Pick<TargetRecord, 'value' | 'valueMax'>): boolean =>
  value === 1 && valueMax === null;
