/** The cells of tables of tasks (任务 | 牵头单位 | 时限), each a text of its own: one reading for its targets, terms and duties. */
import type { DateContext, DateMention } from '#language/forms/term.ts';
import type { DeadlineRecord, DutyRecord } from '#model/facts/target.ts';
import type { ConvertedCell, ConvertedDocument } from '#model/line.ts';
import { findDuties } from '../duties/find-duties.ts';
import { fold, type Passage } from '../passage.ts';
import { type FoundTarget, findTargets } from '../targets/find-targets.ts';
import { findDeadlines } from '../terms/find-deadlines.ts';
import { type GovernedText, readGoverned } from '../terms/governing.ts';
import { columnsOfTasks } from './task-tables.ts';

interface TaskCell {
  readonly passage: Passage;
  readonly governed: GovernedText;
}

/** A row of a table of tasks: the cells that say what is done, and those that say when. */
export interface TaskRow {
  /** Of the table. */
  readonly table: string;
  readonly tasks: readonly TaskCell[];
  readonly terms: readonly TaskCell[];
}

/** The rows of all tables of tasks that belong to a clause. */
export function readTaskRows(doc: ConvertedDocument, dates: DateContext): TaskRow[] {
  const clauses = new Map(doc.clauses.map((clause) => [clause.id, clause]));
  return doc.tables.flatMap((table) => {
    const clause = table.clause === null ? undefined : clauses.get(table.clause);
    const columns = columnsOfTasks(table);
    if (!clause || !columns) return [];
    const read = (cell: ConvertedCell | undefined, context: DateContext): TaskCell[] => {
      if (!cell || cell.reading.text === '') return [];
      const passage: Passage = { clause, part: 'body', folded: fold(cell.reading), views: cell };
      return [{ passage, governed: readGoverned(passage.folded.text, context, false) }];
    };
    // 2024年6月底, and 12月底 in the row below
    let named = dates.year;
    return table.rows.map((row) => {
      const terms = columns.terms.flatMap((at) => read(row[at], { ...dates, named }));
      named = terms.flatMap(({ governed }) => governed.dates).at(-1)?.deadline?.year ?? named;
      return { table: table.id, tasks: columns.tasks.flatMap((at) => read(row[at], dates)), terms };
    });
  });
}

const SAYS_SOMETHING = /\p{Script=Han}{3}/u;

/** The targets that tasks state in words (建立管护机制 | 管护覆盖率达到100% | 2025年底); one without a term has that of its row. */
export const findTaskTargets = (rows: readonly TaskRow[]): FoundTarget[] =>
  rows.flatMap(({ table, tasks, terms }) => {
    const due = terms.flatMap(({ governed }) => governed.dates).find(({ deadline }) => deadline !== null);
    return tasks
      .filter(({ passage }) => SAYS_SOMETHING.test(passage.views.text.source))
      .flatMap(({ passage, governed }) => findTargets(passage, governed).targets)
      .map((found) => withTerm(found, due ?? null, table));
  });

const withTerm = (found: FoundTarget, due: DateMention | null, table: string): FoundTarget => ({
  ...found,
  date: found.date ?? due,
  target: { ...found.target, table, deadline: found.target.deadline ?? due?.deadline ?? null },
});

/** The terms of tasks, each with the words of its task. */
export const findTaskDeadlines = (
  rows: readonly TaskRow[],
  targets: ReadonlyMap<DateMention, readonly string[]>,
): Omit<DeadlineRecord, 'id'>[] =>
  rows.flatMap(({ tasks, terms }) =>
    terms
      .flatMap(({ passage, governed }) => findDeadlines(passage, governed, targets))
      .map((deadline) => ({ ...deadline, quote: tasks[0]?.passage.views.text.source ?? deadline.quote })),
  );

export const findTaskDuties = (rows: readonly TaskRow[]): DutyRecord[] =>
  rows.flatMap(({ tasks }) => tasks.flatMap(({ passage, governed }) => findDuties(passage, governed)));
