/** What is marked in a clause's text: targets, duty words, citations, misprints, differences. */

import type { PairRecord } from '#model/alignment.ts';
import type { ClauseRecord } from '#model/clause.ts';
import type { ErratumRecord } from '#model/facts/erratum.ts';
import type { Span } from '#model/span.ts';
import { href, type Locale, printedView, textScript } from '#site/i18n/locale.ts';
import {
  citationsOf,
  counterpartsOf,
  documentById,
  dutiesOf,
  errataOf,
  openConversionsOf,
  targetsOf,
} from '../lookups.ts';
import { documentPath, indicatorPath } from '../routes.ts';
import { endOfSubstance, within } from './locate.ts';
import { type ClausePart, spanWithin } from './seed-map.ts';

/** A stretch of a text with the element that marks it; offsets into the text, end exclusive. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  /** Class of the element, none where it is empty: see src/site/components/text/text.css and reading-marks.css. */
  readonly kind: string;
  /** Makes it a link. */
  readonly to?: string;
  /** What a screen reader is told besides the words. */
  readonly title?: string;
  /** `data-*` attributes. */
  readonly data?: Readonly<Record<string, string>>;
  readonly tag?: 'b' | 'span' | 'a' | 'ins' | 'del' | 'mark';
}

type Aspect = 'target' | 'duty' | 'citation' | 'erratum' | 'conversion';

export interface MarkOptions {
  readonly locale: Locale;
  /** Which aspects; all when not given. */
  readonly show?: readonly Aspect[];
  /** Address of an apparatus note by its number within the clause; none makes misprints plain. */
  readonly noteHref?: (number: number) => string;
}

/** Marks of one part of a clause, for `MarkedText`. */
export function marksOf(clause: ClauseRecord, part: ClausePart, options: MarkOptions): readonly TextMark[] {
  const show = options.show ?? ['target', 'duty', 'citation', 'erratum', 'conversion'];
  const marks: TextMark[] = [];
  const place = (span: Span, mark: Omit<TextMark, 'start' | 'end'>) => {
    const within = spanWithin(clause, part, span);
    if (within) marks.push({ start: within[0], end: within[1], ...mark });
  };
  if (show.includes('target')) {
    const differing = substanceSpans(clause, part);
    for (const target of targetsOf(clause.id)) {
      const within = spanWithin(clause, part, target.span);
      if (!within) continue;
      const differs = differing.some(([start, end]) => start < within[1] && end > within[0]);
      const kind = differs ? 'target differs' : 'target';
      const data = { target: target.id };
      place(
        target.span,
        target.indicator
          ? { kind, tag: 'a', to: href(options.locale, indicatorPath(target.indicator)), data }
          : { kind, tag: 'b', data },
      );
    }
  }
  if (show.includes('duty'))
    for (const duty of dutiesOf(clause.id))
      place(duty.span, {
        kind: duty.strength === 'must' || duty.strength === 'shall' ? 'duty' : 'duty soft',
      });
  if (show.includes('citation'))
    for (const { resolvesTo, span } of citationsOf(clause.id))
      if (resolvesTo)
        place(span, { kind: 'citation', tag: 'a', to: href(options.locale, documentPath(resolvesTo)) });
  if (show.includes('erratum'))
    errataOf(clause.id).forEach(({ span }, index) => {
      const to = options.noteHref?.(index + 1);
      place(span, to ? { kind: 'erratum', tag: 'a', to } : { kind: 'erratum' });
    });
  // Only who reads the converted script can be misled by a choice that is open.
  if (
    show.includes('conversion') &&
    printedView(documentById(clause.document)) !== textScript(options.locale)
  )
    for (const { span } of openConversionsOf(clause.id))
      place(span, { kind: 'conversion', tag: 'a', to: href(options.locale, '/conversions/') });
  return marks;
}

/** Misprints of a passage of front matter, by its seed offsets; `notes` are those of the whole front matter. */
export const frontMarks = (
  offsets: readonly number[],
  notes: readonly ErratumRecord[],
  noteHref: (number: number) => string,
): readonly TextMark[] =>
  notes.flatMap(({ span }, index): TextMark[] => {
    const place = within(offsets, span);
    return place
      ? [{ start: place[0], end: place[1], kind: 'erratum', tag: 'a', to: noteHref(index + 1) }]
      : [];
  });

/** Where a clause's substance differs from any counterpart's. */
function substanceSpans(clause: ClauseRecord, part: ClausePart): readonly Span[] {
  if (part !== 'heading' && part !== 'body') return [];
  return counterpartsOf(clause.id).flatMap(({ pair, self }) =>
    pair.differences[part]
      .filter(([kind]) => kind === 'substance')
      .map(([, startA, endA, startB, endB]): Span => (self === 'a' ? [startA, endA] : [startB, endB])),
  );
}

// A shared run shorter than this says nothing: 人才, 机构.
const TELLING_RUN = 6;

/**
 * Marks of one side of a pair, whose text is `text`: substance differences, and wording differences quieter. Where one clause
 * is only a part of the other nearly all wording differs, so there the shared runs are marked instead.
 */
export function differenceMarks(
  pair: PairRecord,
  side: 'a' | 'b',
  part: 'heading' | 'body',
  text: string,
): readonly TextMark[] {
  const partial = pair.relation === 'partial';
  return pair.differences[part].flatMap(([kind, startA, endA, startB, endB]): TextMark[] => {
    const [start, end] = side === 'a' ? [startA, endA] : [startB, endB];
    if (start === end) return [];
    if (kind === 'substance') {
      const stop = endOfSubstance(text, start, end);
      return stop > start ? [{ start, end: stop, kind: 'differs', tag: 'b' }] : [];
    }
    if (partial) return kind === 'same' && end - start >= TELLING_RUN ? [{ start, end, kind: 'same' }] : [];
    return kind === 'wording' ? [{ start, end, kind: 'wording' }] : [];
  });
}
