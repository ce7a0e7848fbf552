/** What each place answers to an everyday question, and whom to ask there. */

import type { ClauseRecord } from '#model/clause.ts';
import type { DocumentRecord } from '#model/document.ts';
import type { AgencyRecord } from '#model/facts/agency.ts';
import type { QuestionRecord } from '#model/kept/everyday.ts';
import type { Records } from '#model/records.ts';
import { placesOf } from '../comparison/columns.ts';
import { indexRecords } from '../comparison/record-index.ts';

export interface ClauseAnswer {
  readonly clause: ClauseRecord;
  /** Of the quoted words, in the clause's body. */
  readonly start: number;
  readonly end: number;
  /** Whether the clause's sentence goes on before, or after, what is quoted. */
  readonly opensWithin: boolean;
  readonly breaksOff: boolean;
}

/** The office that leads: of a quoted clause, or of most tasks on the same topics where no quoted clause names one. */
export interface AskedAgency {
  readonly agency: AgencyRecord;
  readonly from: 'clause' | 'topic';
}

export interface PlaceAnswers {
  /** The place's id; the document's where it names no place. */
  readonly id: string;
  readonly documents: readonly DocumentRecord[];
  /** `unread`: none of its documents was read for the question, so nothing is known of them. */
  readonly state: 'answered' | 'silent' | 'unread';
  readonly answers: readonly ClauseAnswer[];
  readonly ask: AskedAgency | null;
}

/** One entry a place, in the order of the shelf. */
export function answersByPlace(records: Records, question: QuestionRecord): readonly PlaceAnswers[] {
  const index = indexRecords(records);
  const read = new Set(question.read);
  return placesOf(records).map(({ id, documents }): PlaceAnswers => {
    const own = new Set(documents.map((document) => document.id));
    const answers = question.answers
      .map(({ clause, span }) => answerAt(index.clause(clause), span))
      .filter(({ clause }) => own.has(clause.document));
    const isRead = documents.some((document) => read.has(document.id));
    const state = answers.length > 0 ? 'answered' : isRead ? 'silent' : 'unread';
    return { id, documents, state, answers, ask: askIn(records, question, own, answers) };
  });
}

function answerAt(clause: ClauseRecord, [start, end]: readonly [number, number]): ClauseAnswer {
  const text = clause.body.source;
  const before = text.slice(0, start).trimEnd();
  const quoted = text.slice(start, end).trimEnd();
  const isEnd = (words: string) => words === '' || /[。；;！？：]$/u.test(words);
  return {
    clause,
    start,
    end,
    opensWithin: !isEnd(before),
    breaksOff: !isEnd(quoted) && text.slice(end).trim() !== '',
  };
}

function askIn(
  records: Records,
  { topics }: QuestionRecord,
  own: ReadonlySet<string>,
  answers: readonly ClauseAnswer[],
): AskedAgency | null {
  const agencies = new Map(records.agencies.map((agency) => [agency.id, agency]));
  const most = (clauses: readonly ClauseRecord[]): AgencyRecord | null => {
    const leads = clauses.flatMap(({ responsibility }) => {
      const agency = responsibility?.lead ? agencies.get(responsibility.lead) : undefined;
      // 各区人民政府 is nobody whom one could ask.
      return agency && agency.kind !== 'collective' ? [agency] : [];
    });
    const counted = [...Map.groupBy(leads, ({ id }) => id).values()].toSorted((a, b) => b.length - a.length);
    return counted[0]?.[0] ?? null;
  };
  const named = most(answers.map(({ clause }) => clause));
  if (named) return { agency: named, from: 'clause' };
  const near = most(
    records.clauses.filter(
      ({ document, topics: theirs }) => own.has(document) && theirs.some((topic) => topics.includes(topic)),
    ),
  );
  return near && { agency: near, from: 'topic' };
}
