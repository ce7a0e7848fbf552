/** Terms that stand in notes: （责任单位：县水务局；完成时限：2026年6月底）. */
import type { DateContext } from '#language/forms/term.ts';
import type { DeadlineRecord } from '#model/facts/target.ts';
import { type Passage, sourceText } from '../passage.ts';
import { findDeadlines } from './find-deadlines.ts';
import { readGoverned } from './governing.ts';

/** 完成时限：|2026年6月底, 完成时间|2026年底 */
const WHEN = /(?:时[限间]|期限)(?:为|：|\s)*$/;
/** 2026年6月底前|完成 */
const DONE_BY = /^(?:全部|基本)?完成/;
const NO_TARGETS = new Map();

/** The terms of one note, each as far as its field goes. A year beside other words, of a document or a plan, is none. */
export function notedDeadlines(note: Passage, context: DateContext): Omit<DeadlineRecord, 'id'>[] {
  // 完成时限：12月底 is of the year of the document.
  const governed = readGoverned(
    note.folded.text,
    { ...context, named: context.named ?? context.year },
    false,
  );
  return findDeadlines(note, governed, NO_TARGETS).flatMap((deadline) => {
    const at = governed.sentences
      .flatMap(({ dates }) => dates)
      .find(({ start, end }) => sourceText(note, start, end) === deadline.dateText);
    if (!at) return [];
    const field = /^[^；）〕】，、]*/.exec(governed.text.slice(at.start))?.[0] ?? '';
    const isTerm = WHEN.test(governed.text.slice(0, at.start)) || DONE_BY.test(governed.text.slice(at.end));
    return isTerm ? [{ ...deadline, quote: sourceText(note, at.start, at.start + field.length) }] : [];
  });
}
