/** Dated promises (期限) for the timeline: every term a document sets, with or without a number. */
import type { DeadlineRecord, TargetRecord } from '../model/target.ts';
import type { GovernedText } from './governing.ts';
import { type Passage, seedSpan, sourceText } from './passage.ts';

/** One record a date; `since` (2016年起) is the start of its year. Ids are numbered by the caller. */
export function findDeadlines(
  passage: Passage,
  governed: GovernedText,
  targets: readonly TargetRecord[],
): Omit<DeadlineRecord, 'id'>[] {
  const { text } = governed;
  let first = 0;
  return governed.sentences.flatMap((sentence) =>
    sentence.dates.flatMap((date, i) => {
      const year = date.deadline?.year ?? date.since;
      if (year === null) return [];
      const next = sentence.dates[i + 1];
      const to = next ? lastPause(text, date.end, next.start) : sentence.end;
      const [from] = seedSpan(passage, date.start, date.end);
      const [, end] = seedSpan(passage, date.start, to);
      // Dates and targets stand in reading order.
      while ((targets[first]?.span[0] ?? from) < from) first++;
      let behind = first;
      while ((targets[behind]?.span[0] ?? end) < end) behind++;
      return [
        {
          clause: passage.clause.id,
          deadline: date.deadline ?? { year, point: 'start' as const },
          dateText: sourceText(passage, date.start, date.end),
          quote: sourceText(passage, date.start, to),
          targets: targets.slice(first, behind).map(({ id }) => id),
          span: seedSpan(passage, date.start, date.end),
        },
      ];
    }),
  );
}

/** The promise ends at the last sign of pause before the next date. */
function lastPause(text: string, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (/[，；]/.test(text[i] as string)) return i;
  return to;
}
