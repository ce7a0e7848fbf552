/** Which rule found what each target of a passage is about, for whoever asks why. */
import type { Span } from '#model/span.ts';
import { type Passage, seedSpan } from './passage.ts';
import { readSubject } from './subjects/subject-of.ts';
import { committedIn, subjectPlace } from './targets/find-targets.ts';
import type { GovernedText } from './terms/governing.ts';

export interface SubjectRuling {
  /** Of the number with its words of comparison, as its target has it. */
  readonly span: Span;
  /** Null where no rule found it. */
  readonly rule: string | null;
}

/** In reading order. */
export function readSubjectRulings(passage: Passage, governed: GovernedText): SubjectRuling[] {
  return governed.sentences.flatMap((sentence) =>
    committedIn(governed, sentence).map((placed) => {
      const { amount, comparison } = placed;
      return {
        span: seedSpan(passage, amount.start - comparison.before, amount.end + comparison.after),
        rule: readSubject(governed.text, amount, subjectPlace(governed, placed)).rule,
      };
    }),
  );
}
