/** The term that a date gives a number before it. */

import { isLaterTerm, isSaidAtOnce, isTermInBracket } from '#language/forms/later-term.ts';
import type { Amount } from '#language/forms/numbers/amount.ts';
import { inOnes, splitScale } from '#language/forms/numbers/quantity.ts';
import type { DateMention } from '#language/forms/term.ts';
import { REACHES } from '#language/limits.ts';
import { bracketAround } from '#language/sentences.ts';
import { type GovernedText, type Sentence, type Term, termOf } from './governing.ts';

/** By a date behind it in its sentence; `before` is the term that it has otherwise. Null where none gives it one. */
export function laterTerm(
  governed: GovernedText,
  sentence: Sentence,
  amount: Amount,
  before: Term,
): Term | null {
  const { text } = governed;
  const { dates } = sentence;
  const isMoney = amount.unit.endsWith('元');
  // A date that is carried here gives way to one behind the number in its own sentence.
  const isOpen = before.date === null || !dates.includes(before.date);
  const inside = bracketAround(text, amount.start, sentence);
  const isLater = (date: DateMention): boolean => {
    const between = text.slice(amount.end, date.start);
    const behind = text.slice(date.end, date.end + REACHES.behindDate.at);
    if (isSaidAtOnce(between, behind)) return true;
    if (inside !== sentence && date.end <= inside.end)
      return (
        (isOpen || (before.date?.start ?? 0) < inside.start) && isTermInBracket(between, behind, isMoney)
      );
    return isLaterTerm(between, behind, isOpen, isMoney) && !isOfParts(governed, sentence, amount, date);
  };
  const date = dates.find((one) => one.start >= amount.end && isLater(one));
  return date ? termOf(date) : null;
}

/**
 * 新建10个（含改造4个，|2026年|完工）: whether a date behind a number dates others of its kind, which stand with the date in a
 * bracket; not where they are all of it: 新建10个（东区4个、西区6个，2026年完工）.
 */
function isOfParts(
  { text, amounts }: GovernedText,
  sentence: Sentence,
  { end, unit, value }: Amount,
  date: DateMention,
): boolean {
  const { start } = bracketAround(text, date.start, sentence);
  if (start <= end) return false;
  const parts = (amounts[sentence.index] ?? [])
    .map(({ amount }) => amount)
    .filter((part) => part.start >= start && part.end <= date.start && kindOf(part.unit) === kindOf(unit));
  const sum = parts.reduce((all, part) => all + worth(part.value, part.unit), 0);
  return parts.length > 0 && sum !== worth(value, unit);
}

const kindOf = (unit: string): string => splitScale(unit)[1];
const worth = (value: number, unit: string): number => inOnes(value, splitScale(unit)[0]);
