/** The third stage: what a document commits to, whom it charges, what it cites and what it is about. */

import type { DateContext, DateMention } from '#language/forms/term.ts';
import { lineNumbers } from '#language/lines.ts';
import type { Diagnostic, Outcome } from '#model/diagnostic.ts';
import type { DeadlineRecord, ExclusionRecord, TargetRecord } from '#model/facts/target.ts';
import type { Content } from '#model/kept/content.ts';
import type { ConvertedDocument, ExtractedDocument } from '#model/line.ts';
import type { Span } from '#model/span.ts';
import { findCitations } from './citations/find-citations.ts';
import { findDuties, opensCases } from './duties/find-duties.ts';
import { markClauses } from './marks.ts';
import { type Passage, readPassages, seedSpan } from './passage.ts';
import { findResponsibilities } from './responsibilities/find-responsibilities.ts';
import { backgroundClauses, goalSections, opensWithTerm } from './sections.ts';
import { type RowTerms, readRowTerms } from './tables/row-terms.ts';
import { findStandards } from './tables/standards.ts';
import { findTableTargets, isInTable } from './tables/table-targets.ts';
import {
  findTaskDeadlines,
  findTaskDuties,
  findTaskTargets,
  readTaskRows,
  type TaskRow,
} from './tables/task-cells.ts';
import { crowdOf, findTargets, MOST_AMOUNTS } from './targets/find-targets.ts';
import { compileIndicators, decidedIndicator, indicatorOf, type Recognisers } from './targets/indicators.ts';
import { findMentions } from './targets/mentions.ts';
import { findDeadlines } from './terms/find-deadlines.ts';
import { dateContextOf, type GovernedText, readGoverned } from './terms/governing.ts';
import { inheritDates } from './terms/inherited-dates.ts';
import {
  fieldTermOf,
  type NotedTerms,
  notedDeadlines,
  notedStretches,
  readNotedTerms,
} from './terms/noted-dates.ts';
import { findTopics } from './topics.ts';

/** Finds the facts of one document; decided indicators win over recognised ones. */
export function extractFacts(doc: ConvertedDocument, content: Content): Outcome<ExtractedDocument> {
  const recognisers = compileIndicators(content.indicators);
  const passages = readPassages(doc);
  const dates = dateContextOf(doc);
  const noted = readNotedTerms(doc, dates);
  const governed = governAll(doc, passages, dates, noted);
  const textOf = (passage: Passage): GovernedText => governed.get(passage) as GovernedText;

  const terms = readRowTerms(doc, dates);
  const rows = readTaskRows(doc, dates, terms);
  const { targets, exclusions, byDate } = findAllTargets(
    { doc, dates, passages, textOf, rows, terms },
    recognisers,
    content,
  );
  // Dates in tables are terms in a column of terms alone; a table of tasks obliges cell by cell.
  const deadlines = [
    ...passages
      .flatMap((passage) => findDeadlines(passage, textOf(passage), byDate))
      .filter(({ span }) => !isInTable(doc, span)),
    ...findTaskDeadlines(rows, byDate),
    ...notedDeadlines(noted, byDate),
  ];
  const tasks = { tables: doc.tables.filter(({ id }) => rows.some(({ table }) => table === id)) };
  const cases = new Set(doc.clauses.filter(({ body }) => opensCases(body.reading.text)).map(({ id }) => id));
  const duties = [
    ...passages
      .flatMap((passage) => findDuties(passage, textOf(passage), cases.has(passage.clause.parent ?? '')))
      .filter(({ span }) => !isInTable(tasks, span)),
    ...findTaskDuties(rows),
  ];
  const { responsibilities, agencies, diagnostics } = findResponsibilities(doc, content);
  const facts = {
    targets,
    exclusions,
    deadlines: numberDeadlines(inReadingOrder(deadlines)),
    duties: inReadingOrder(duties),
    responsibilities,
    agencies,
    citations: findCitations(doc, dates).citations,
    mentions: findMentions(passages, textOf, recognisers, targets),
    topics: findTopics(doc, content),
  };
  const lineOf = lineNumbers(doc.seed.text);
  const crowded = passages.flatMap((passage) =>
    tellCrowded(doc.seed.file, lineOf, passage, crowdOf(textOf(passage))),
  );
  const clauses = markClauses(doc.clauses, governed);
  return { value: { ...doc, clauses, facts }, diagnostics: [...diagnostics, ...crowded] };
}

const inReadingOrder = <F extends { readonly span: Span }>(found: readonly F[]): F[] =>
  found.toSorted((a, b) => a.span[0] - b.span[0]);

function tellCrowded(
  file: string,
  lineOf: (offset: number) => number,
  passage: Passage,
  count: number | null,
): Diagnostic[] {
  if (count === null) return [];
  const span = seedSpan(passage, 0, passage.folded.text.length);
  return [
    {
      code: 'extract/crowded',
      file,
      line: lineOf(span[0]),
      span,
      message: `one paragraph holds ${count} numbers, of which no more than ${MOST_AMOUNTS} are read as targets`,
      hint: 'Set a table as a table, or look what stands there instead of a text',
    },
  ];
}

/** Every passage with its sentences, dates, the date it inherits and the term of its note. */
export function governAll(
  doc: ConvertedDocument,
  passages: readonly Passage[],
  context: DateContext = dateContextOf(doc),
  notes: readonly NotedTerms[] = readNotedTerms(doc, context),
): Map<Passage, GovernedText> {
  const sections = goalSections(doc.clauses);
  const noted = notedStretches(doc, notes);
  const governed = new Map(
    passages.map((passage) => {
      const isGoal = sections.get(passage.clause.id) != null || opensWithTerm(passage.clause);
      const read = readGoverned(passage.folded.text, context, isGoal);
      const field = fieldTermOf(read);
      const ofField: GovernedText['noted'] = field
        ? [{ span: [0, Number.POSITIVE_INFINITY], date: field }]
        : [];
      return [passage, { ...read, noted: noted.get(passage.clause.id) ?? ofField }];
    }),
  );
  const dates = inheritDates(passages, (passage) => governed.get(passage) as GovernedText, sections);
  for (const [passage, inherited] of dates)
    governed.set(passage, { ...(governed.get(passage) as GovernedText), inherited });
  return governed;
}

interface AllTargets {
  readonly targets: readonly TargetRecord[];
  readonly exclusions: readonly ExclusionRecord[];
  /** Ids of the targets that each date governs. */
  readonly byDate: ReadonlyMap<DateMention, readonly string[]>;
}

/** A document as it was read. */
interface ReadDocument {
  readonly doc: ConvertedDocument;
  readonly dates: DateContext;
  readonly passages: readonly Passage[];
  readonly textOf: (passage: Passage) => GovernedText;
  readonly rows: readonly TaskRow[];
  readonly terms: RowTerms;
}

function findAllTargets(
  { doc, dates, passages, textOf, rows, terms }: ReadDocument,
  recognisers: Recognisers,
  content: Content,
): AllTargets {
  const counts = new Map<string, number>();
  const byDate = new Map<DateMention, string[]>();
  const background = backgroundClauses(doc.clauses, doc.title?.hans);
  const exclusions: ExclusionRecord[] = [];
  // What stands in a table is no sentence: its rows are read as rows.
  const isStated = ({ span }: { readonly span: Span }) => !isInTable(doc, span);
  const stated = passages.flatMap((passage) => {
    const describes = background.has(passage.clause.id);
    const { targets, exclusions: against } = findTargets(passage, textOf(passage), describes);
    exclusions.push(...against.filter(isStated));
    return targets.filter(({ target }) => isStated(target));
  });
  const order = new Map(doc.clauses.map(({ id }, i) => [id, i]));
  const all = [
    ...stated,
    ...findTableTargets(doc, dates, terms),
    ...findTaskTargets(rows),
    ...findStandards(doc, dates),
  ].sort((a, b) => (order.get(a.target.clause) ?? 0) - (order.get(b.target.clause) ?? 0));
  const targets = all.map((found) => {
    const { clause } = found.target;
    const number = (counts.get(clause) ?? 0) + 1;
    counts.set(clause, number);
    const id = `${clause}#${number}`;
    if (found.date) {
      const governedBy = byDate.get(found.date);
      if (governedBy) governedBy.push(id);
      else byDate.set(found.date, [id]);
    }
    const decided = decidedIndicator(content.indicatorDecisions, found);
    const indicator = decided === undefined ? indicatorOf(recognisers, found) : decided;
    return { id, ...found.target, indicator };
  });
  return { targets, exclusions, byDate };
}

/** `CLAUSE@n`, n counted from 1 within the clause. */
function numberDeadlines(deadlines: readonly Omit<DeadlineRecord, 'id'>[]): DeadlineRecord[] {
  const counts = new Map<string, number>();
  return deadlines.map((deadline) => {
    const number = (counts.get(deadline.clause) ?? 0) + 1;
    counts.set(deadline.clause, number);
    return { id: `${deadline.clause}@${number}`, ...deadline };
  });
}
