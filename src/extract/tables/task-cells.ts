/** The cells of tables of tasks (任务 | 牵头单位 | 时限), each a text of its own: one reading for its targets, terms and duties. */
import type { DateContext, DateMention } from '#language/forms/term.ts';
import type { DeadlineRecord, DutyRecord } from '#model/facts/target.ts';
import type { ConvertedDocument } from '#model/line.ts';
import { findDuties } from '../duties/find-duties.ts';
import { type FoundTarget, findTargets } from '../targets/find-targets.ts';
import { findDeadlines } from '../terms/find-deadlines.ts';
import { type ReadCell, type RowTerm, type RowTerms, readCell } from './row-terms.ts';
import { columnsOfTasks } from './task-tables.ts';

/** A row of a table of tasks: the cells that say what is done, and those that say when. */
export interface TaskRow {
  /** Of the table. */
  readonly table: string;
  readonly tasks: readonly ReadCell[];
  readonly term: RowTerm;
}

const NO_TERM: RowTerm = { cells: [], due: null };

/** The rows of all tables of tasks that belong to a clause. */
export function readTaskRows(doc: ConvertedDocument, dates: DateContext, terms: RowTerms): TaskRow[] {
  const clauses = new Map(doc.clauses.map((clause) => [clause.id, clause]));
  return doc.tables.flatMap((table) => {
    const clause = table.clause === null ? undefined : clauses.get(table.clause);
    const columns = clause ? columnsOfTasks(table) : null;
    if (!clause || !columns) return [];
    return table.rows.map((row, r) => ({
      table: table.id,
      tasks: columns.flatMap((at) => readCell(doc, clause, row[at], dates)),
      term: terms.get(table.id)?.[r] ?? NO_TERM,
    }));
  });
}

const SAYS_SOMETHING = /\p{Script=Han}{3}/u;

/** The targets that tasks state in words (建立管护机制 | 管护覆盖率达到100% | 2025年底); one without a term has that of its row. */
export const findTaskTargets = (rows: readonly TaskRow[]): FoundTarget[] =>
  rows.flatMap(({ table, tasks, term }) =>
    tasks
      .filter(({ passage }) => SAYS_SOMETHING.test(passage.views.text.source))
      .flatMap(({ passage, governed }) => findTargets(passage, governed).targets)
      .map((found) => withTerm(found, term.due, table)),
  );

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
  rows.flatMap(({ tasks, term }) =>
    term.cells
      .flatMap(({ passage, governed }) => findDeadlines(passage, governed, targets))
      .map((deadline) => ({ ...deadline, quote: tasks[0]?.passage.views.text.source ?? deadline.quote })),
  );

export const findTaskDuties = (rows: readonly TaskRow[]): DutyRecord[] =>
  rows.flatMap(({ tasks }) => tasks.flatMap(({ passage, governed }) => findDuties(passage, governed)));
