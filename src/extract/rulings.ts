/** Every number of a passage with the rule that decided it, for whoever asks why. */
import { EXCLUSIONS } from '#language/rules/exclusions.ts';
import { decide } from '#language/rules/rule.ts';
import type { Span } from '#model/span.ts';
import { type Passage, seedSpan, sourceText } from './passage.ts';
import { readSubject } from './subjects/subject-of.ts';
import { amountsOf, candidateOf, committedIn, subjectPlace } from './targets/find-targets.ts';
import type { GovernedText } from './terms/governing.ts';

export interface Ruling {
  /** As printed, without its words of comparison: `82%`. */
  readonly number: string;
  readonly value: number;
  readonly unit: string;
  /** Of the number with its words of comparison, as its target has it. */
  readonly span: Span;
  /** The rule against it; null where it commits to something. */
  readonly against: string | null;
  /** The rule that found what it is about; null where none did, and for numbers that are no target. */
  readonly subjectRule: string | null;
}

/** In reading order; numbers that are parts of dates are none. */
export function readRulings(passage: Passage, governed: GovernedText): Ruling[] {
  return governed.sentences.flatMap((sentence) => {
    const committed = new Map(committedIn(governed, sentence).map((placed) => [placed.amount.start, placed]));
    return amountsOf(governed, sentence).map((first) => {
      const against = decide(EXCLUSIONS, candidateOf(governed, first))?.name ?? null;
      const placed = committed.get(first.amount.start) ?? first;
      const { amount, comparison } = placed;
      return {
        number: sourceText(passage, amount.start, amount.end),
        value: amount.value,
        unit: amount.unit,
        span: seedSpan(passage, amount.start - comparison.before, amount.end + comparison.after),
        against,
        subjectRule: against === null ? readSubject(governed.text, amount, subjectPlace(placed)).rule : null,
      };
    });
  });
}
