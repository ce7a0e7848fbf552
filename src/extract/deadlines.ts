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
  const { text, dates, sentences } = governed;
  return dates.flatMap((date, i) => {
    const sentence = sentences.find(({ start, end }) => date.start >= start && date.start < end);
    const year = date.deadline?.year ?? date.since;
    if (!sentence || year === null) return [];
    const next = dates[i + 1];
    const to = next && next.start < sentence.end ? lastPause(text, date.end, next.start) : sentence.end;
    const [from] = seedSpan(passage, date.start, date.end);
    const [, end] = seedSpan(passage, date.start, to);
    return [
      {
        clause: passage.clause.id,
        deadline: date.deadline ?? { year, point: 'start' as const },
        dateText: sourceText(passage, date.start, date.end),
        quote: sourceText(passage, date.start, to),
        targets: targets.filter(({ span }) => span[0] >= from && span[0] < end).map(({ id }) => id),
        span: seedSpan(passage, date.start, date.end),
      },
    ];
  });
}

/** The promise ends at the last sign of pause before the next date. */
function lastPause(text: string, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (/[，；]/.test(text[i] as string)) return i;
  return to;
}
