/** Dates that say by when what stands before them is done, and govern nothing behind their sentence: …，均于2028年底前完成。 */

import { isLaterTerm, isOfAllBefore, isSaidAtOnce } from '#language/forms/later-term.ts';
import type { DateMention } from '#language/forms/term.ts';
import { EACH } from '#language/forms/years-each.ts';
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

/** 由2022年的11%提高到2025年|的25%；报酬不低于|70%: where a change leads, by when nothing of the next item is due. */
export const isOfItsNumber = (between: string): boolean => /^[的之]\d[^；。]*；/.test(between);

type Read = Pick<GovernedText, 'text' | 'amounts' | 'period'>;

/** Whether a date is the term of a number before it in its sentence: 新建公园10个，均于|2028年底前|完成；… */
export function isOfNumbersBefore(
  { text, amounts }: Read,
  { index }: Sentence,
  { start, end }: DateMention,
): boolean {
  const behind = text.slice(end, end + REACHES.behindDate.at);
  return (amounts[index] ?? []).some(({ amount }) => {
    const between = text.slice(amount.end, start);
    return amount.end <= start && (isLaterTerm(between, behind, true) || isSaidAtOnce(between, behind));
  });
}

/** 到2027年达到60%，|其中|2025年达到45%: of a part of what an earlier date is of. */
const OF_PART = /(?:^|[，；])其中[^，；。]*$/;
/** 到2027年达到60%，2025年、2026年|分别|达到45%、55%: each of several years with a number of its own. */
const OF_EACH = new RegExp(`^[^，；。]*(?:${EACH.source})`);
const JOINED = /^(?:[、和及与]|以及)$/;

/** Whether a date says what is to be reached on the way to a later one that its sentence names before it. */
export function isOnTheWay({ text }: Read, { start, dates }: Sentence, date: DateMention): boolean {
  const year = date.deadline?.year;
  const first = dates.find(({ deadline }) => deadline !== null && year !== undefined && deadline.year > year);
  if (!first || first.start > date.start) return false;
  return OF_PART.test(text.slice(start, date.start)) || isOfEach(text, dates, date);
}

/** Whether it is one of several years behind which a number each stands. */
function isOfEach(text: string, dates: readonly DateMention[], date: DateMention): boolean {
  const at = dates.indexOf(date);
  const joins = (i: number) => JOINED.test(text.slice(dates[i]?.end, dates[i + 1]?.start));
  let last = at;
  while (last + 1 < dates.length && joins(last)) last++;
  const isRun = last > at || (at > 0 && joins(at - 1));
  return isRun && OF_EACH.test(text.slice(dates[last]?.end));
}

/** 到2027年达到7万亿元，到2030年|达到|9万亿元: what a measure comes to later still, without a word of its own. */
const GOES_ON = form('^(?:{towards}|再)*(?:{states}|{changes}[到至为])');

/** Whether a date beyond the years of the plan tells what a number before it is to be by then: what follows is due within them. */
function isBeyondPlan({ text, amounts, period }: Read, { index }: Sentence, date: DateMention): boolean {
  return (
    period !== null &&
    (date.deadline?.year ?? 0) > period.to &&
    /[，；]$/.test(text.slice(0, date.start)) &&
    GOES_ON.test(text.slice(date.end, date.end + REACHES.behindDate.at)) &&
    (amounts[index] ?? []).some(({ amount }) => amount.end <= date.start)
  );
}

/** Whether a date is said of its own sentence alone, or of what stands before that. */
export function looksBack(read: Read, sentence: Sentence, date: DateMention): boolean {
  const { text } = read;
  const introduces = text[sentence.end - 1] === '：';
  return (
    (!introduces && isOfAllBefore(text.slice(sentence.start, date.start))) ||
    closesGoals(text, sentence) ||
    isOnTheWay(read, sentence, date) ||
    isBeyondPlan(read, sentence, date) ||
    isOfNumbersBefore(read, sentence, date)
  );
}

/** The last date of a sentence that goes on behind it. */
export const lastingDate = (read: Read, sentence: Sentence): DateMention | undefined =>
  sentence.dates.findLast((date) => !looksBack(read, sentence, date));
