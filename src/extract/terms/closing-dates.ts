/** Dates that say by when what stands before them is done, and govern nothing behind their sentence: …，均于2028年底前完成。 */

import { isLaterTerm, isOfAllBefore } from '#language/forms/later-term.ts';
import type { DateMention } from '#language/forms/term.ts';
import { REACHES } from '#language/limits.ts';
import { form } from '#language/rules/form.ts';
import type { Stretch } from '#language/sentences.ts';
import type { GovernedText, Sentence } from './governing.ts';

/** 以上指标须于2029年6月底前达成, 上述任务应在2025年前全部落实到位 */
const CLOSES = form(
  '^(?:[上前]述|以上)(?:各项)?(?:{listedPart}|{promising}|工作)[^，；。]{0,30}(?:{did}|到位)',
);

export const closesGoals = (text: string, { start, end }: Stretch): boolean =>
  CLOSES.test(text.slice(start, end));

type Read = Pick<GovernedText, 'text' | 'amounts'>;

/** Whether a date is the term of a number before it in its sentence: 新建公园10个，均于|2028年底前|完成；… */
export function isOfNumbersBefore(
  { text, amounts }: Read,
  { index }: Sentence,
  { start, end }: DateMention,
): boolean {
  const behind = text.slice(end, end + REACHES.behindDate.at);
  return (amounts[index] ?? []).some(
    ({ amount }) => amount.end <= start && isLaterTerm(text.slice(amount.end, start), behind, true),
  );
}

/** Whether a date is said of its own sentence alone, or of what stands before that. */
export function looksBack(read: Read, sentence: Sentence, date: DateMention): boolean {
  const { text } = read;
  const introduces = text[sentence.end - 1] === '：';
  return (
    (!introduces && isOfAllBefore(text.slice(sentence.start, date.start))) ||
    closesGoals(text, sentence) ||
    isOfNumbersBefore(read, sentence, date)
  );
}

/** The last date of a sentence that goes on behind it. */
export const lastingDate = (read: Read, sentence: Sentence): DateMention | undefined =>
  sentence.dates.findLast((date) => !looksBack(read, sentence, date));
