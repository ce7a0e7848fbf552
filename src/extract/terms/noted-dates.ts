/** Terms that stand in notes: （责任单位：县水务局；完成时限：2026年6月底）. */
import type { DateContext, DateMention } from '#language/forms/term.ts';
import { form } from '#language/rules/form.ts';
import type { DeadlineRecord } from '#model/facts/target.ts';
import type { ConvertedDocument } from '#model/line.ts';
import { type Passage, readNotes, sourceText } from '../passage.ts';
import { findDeadlines } from './find-deadlines.ts';
import { type GovernedText, isPast, readGoverned } from './governing.ts';

/** 完成时限：|2026年6月底, 完成时间|2026年底 */
const WHEN = /(?:时[限间]|期限)(?:为|：|\s)*$/;
/** 2026年6月底前|完成 */
const DONE_BY = /^(?:全部|基本)?完成/;

/** A note that sets terms. A year beside other words, of a document or a plan, is none. */
export interface NotedTerms {
  readonly note: Passage;
  readonly governed: GovernedText;
  readonly dates: readonly DateMention[];
}

/** The notes of a document that set terms, in reading order. */
export function readNotedTerms(doc: ConvertedDocument, context: DateContext): NotedTerms[] {
  return readNotes(doc).flatMap((note) => {
    // 完成时限：12月底 is of the year of the document.
    const governed = readGoverned(
      note.folded.text,
      { ...context, named: context.named ?? context.year },
      false,
    );
    const dates = governed.sentences
      .flatMap((sentence) => sentence.dates)
      .filter(
        ({ start, end }) =>
          WHEN.test(governed.text.slice(0, start)) || DONE_BY.test(governed.text.slice(end)),
      );
    return dates.length > 0 ? [{ note, governed, dates }] : [];
  });
}

/** By clause, the term of all that it sets itself to do, where its notes set one and name no other date. */
export function notedTermOf(terms: readonly NotedTerms[]): ReadonlyMap<string, DateMention> {
  const byClause = Map.groupBy(terms, ({ note }) => note.clause.id);
  return new Map(
    [...byClause].flatMap(([clause, notes]) => {
      const [date, ...others] = notes.flatMap(({ governed }) => governed.dates);
      const [{ governed, dates }] = notes as [NotedTerms];
      const isOne = date !== undefined && others.length === 0 && dates[0] === date;
      return isOne && date.deadline && !isPast(governed, date.deadline.year) ? [[clause, date] as const] : [];
    }),
  );
}

/** …。完成时限：|2026年6月底, …（完成时限：|2026年底）: a field by itself, behind what it is of. */
const FIELD = form('[。；）（](?:{finishes}{termColumn}|时限)：$');
/** The term that a clause sets for all of it in a field of its own, at its end; null where it has none or several. */
export function fieldTermOf({ text, dates }: GovernedText): DateMention | null {
  const own = dates.filter(({ start }) => FIELD.test(text.slice(0, start)));
  const [date] = own;
  return own.length === 1 && date?.deadline && /^[）。；]*$/.test(text.slice(date.end)) ? date : null;
}

/** The terms of notes, each as far as its field goes. `targets` are the ids of those that a date governs. */
export const notedDeadlines = (
  terms: readonly NotedTerms[],
  targets: ReadonlyMap<DateMention, readonly string[]>,
): Omit<DeadlineRecord, 'id'>[] =>
  terms.flatMap(({ note, governed, dates }) =>
    findDeadlines(note, governed, targets).flatMap((deadline) => {
      const date = dates.find(({ start, end }) => sourceText(note, start, end) === deadline.dateText);
      if (!date) return [];
      const field = /^[^；）〕】，、]*/.exec(governed.text.slice(date.start))?.[0] ?? '';
      return [{ ...deadline, quote: sourceText(note, date.start, date.start + field.length) }];
    }),
  );
