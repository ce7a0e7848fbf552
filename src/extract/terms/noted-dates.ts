/** Terms that stand in notes: （责任单位：县水务局；完成时限：2026年6月底）. */
import type { DateContext, DateMention } from '#language/forms/term.ts';
import { sourceSpan } from '#language/mapped.ts';
import { form } from '#language/rules/form.ts';
import type { DeadlineRecord } from '#model/facts/target.ts';
import type { ConvertedClause, ConvertedDocument } from '#model/line.ts';
import { type Passage, readNotes, sourceText } from '../passage.ts';
import { findDeadlines } from './find-deadlines.ts';
import { type GovernedText, isPast, readGoverned } from './governing.ts';

/** 完成时限：|2026年6月底, 完成时间|2026年底; not 启动时间：2026年3月 */
const WHEN = /(?:(?<![动始]|开工)时[限间]|期限)(?:为|：|\s)*$/;
/** 2026年6月底前|完成 */
const DONE_BY = /^(?:全部|基本)?完成/;

/** （市教育局，|8月底前|）: a term as an entry of its own; 市教育局，2025年 names a year alone. */
const isEntry = (text: string, { start, end }: DateMention): boolean =>
  /[，；、（〔【]$/.test(text.slice(0, start)) &&
  /[前底]$/.test(text.slice(start, end)) &&
  /^(?:[；，。）〕】]|$)/.test(text.slice(end));

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
        (date) =>
          WHEN.test(governed.text.slice(0, date.start)) ||
          DONE_BY.test(governed.text.slice(date.end)) ||
          isEntry(governed.text, date),
      );
    return dates.length > 0 ? [{ note, governed, dates }] : [];
  });
}

/** By clause, where its notes set a term: of what stands between the notes before and those that set it, which name no other date. */
export function notedStretches(
  doc: ConvertedDocument,
  terms: readonly NotedTerms[],
): ReadonlyMap<string, GovernedText['noted']> {
  const byClause = Map.groupBy(terms, ({ note }) => note.clause);
  return new Map(
    doc.clauses.flatMap((clause) => {
      const own = byClause.get(clause);
      return own ? [[clause.id, stretchesOf(clause, own)] as const] : [];
    }),
  );
}

function stretchesOf(clause: ConvertedClause, terms: readonly NotedTerms[]): GovernedText['noted'] {
  const { text, toSource } = clause.body.reading;
  const letters = [...text.matchAll(/[\p{L}\d]/gu)].map(({ index }) => toSource[index] as number);
  const isWordless = (from: number, to: number): boolean => !letters.some((at) => at >= from && at < to);
  const groups: { from: number; to: number; notes: ConvertedClause['notes'][number][] }[] = [];
  for (const note of clause.notes) {
    const [from, to] = sourceSpan(note.reading, 0, note.reading.text.length);
    const before = groups.at(-1);
    if (before && isWordless(before.to, from)) {
      before.to = to;
      before.notes.push(note);
    } else groups.push({ from, to, notes: [note] });
  }
  return groups.flatMap(({ from, notes }, i) => {
    const own = terms.filter(({ note }) => notes.some((one) => one === note.views));
    const [date, ...others] = own.flatMap(({ governed }) => governed.dates);
    const [first] = own;
    if (!first || !date?.deadline || others.length > 0 || first.dates[0] !== date) return [];
    if (isPast(first.governed, date.deadline.year)) return [];
    // A note in brackets closes its sentence, unless nothing stands before it; a field by itself is of all.
    const isOfBefore = IN_BRACKETS.test(first.governed.text) && !(i === 0 && isWordless(0, from));
    const next = groups[i + 1]?.from ?? Number.POSITIVE_INFINITY;
    return [{ span: [groups[i - 1]?.to ?? 0, isOfBefore ? from : next], date }];
  });
}
const IN_BRACKETS = /^[（〔【[]/;

/** …。完成时限：|2026年6月底, …（完成时限：|2026年底）: a field by itself, behind what it is of. */
const FIELD = form('[。；）（](?:{finishes}{termColumn}|时限)：$');
/** The term that a clause sets for all of it in a field of its own, at its end; null where it has none or several. */
export function fieldTermOf(governed: GovernedText): DateMention | null {
  const { text, dates } = governed;
  const own = dates.filter(({ start }) => FIELD.test(text.slice(0, start)));
  const [date] = own;
  if (own.length !== 1 || !date?.deadline || isPast(governed, date.deadline.year)) return null;
  return /^[）。；]*$/.test(text.slice(date.end)) ? date : null;
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
