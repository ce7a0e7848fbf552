/** Units in the language of a page; apart from the labels, which need the records. */

import { firstUnit } from '#language/forms/numbers/worth.ts';
import { form } from '#language/rules/form.ts';
import type { TargetRecord } from '#model/facts/target.ts';
import { unitInEnglish } from '#site/i18n/english.ts';
import { isChinese, type Locale, textScript } from '#site/i18n/locale.ts';
import { convertWords } from './convert-words.ts';

const TIME = form('^{time}$', 'u');

/** 小时 and 个工作日, of which an amount is long or short. */
export const isTime = (unit: string): boolean => TIME.test(firstUnit(unit));

const SPAN = form('\\d\\s*{time}(?:[以之]?[内上下])?$', 'u');

/** 48小时内, of which the longer is no higher; not 2018年, which is a date. */
export const isSpan = (amount: string): boolean => SPAN.test(amount) && !/(?:19|20)\d\d\s*年/u.test(amount);

export { readUnit } from '#language/forms/numbers/worth.ts';

/** 名/万人 → people per 10,000 people; as printed where English has no word for it here. `isOne`: behind the number 1. */
export const unitIn = (unit: string, locale: Locale, isOne = false): string =>
  (isChinese(locale) ? null : unitInEnglish(firstUnit(unit), isOne)) ??
  convertWords(unit, textScript(locale));

/** Whether a target is of one thing: ≥ 1 person, where 1—2 are people. */
export const isOne = ({ value, valueMax }: Pick<TargetRecord, 'value' | 'valueMax'>): boolean =>
  value === 1 && valueMax === null;
