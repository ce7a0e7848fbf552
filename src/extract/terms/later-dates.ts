/** The term that a date gives a number before it. */

import { isLaterTerm } from '#language/forms/later-term.ts';
import type { Amount } from '#language/forms/numbers/amount.ts';
import { REACHES } from '#language/limits.ts';
import { type Sentence, type Term, termOf } from './governing.ts';

/** `isOpen` says that no date before the amount sets its term; null where none behind it does either. */
export function laterTerm(
  text: string,
  { dates }: Sentence,
  { end, unit }: Amount,
  isOpen: boolean,
): Term | null {
  const isMoney = unit.endsWith('元');
  const date = dates.find(
    (one) =>
      one.start >= end &&
      isLaterTerm(
        text.slice(end, one.start),
        text.slice(one.end, one.end + REACHES.behindDate.at),
        isOpen,
        isMoney,
      ),
  );
  return date ? termOf(date) : null;
}
