/** Targets that a table of tasks states in words (建立管护机制 | 管护覆盖率达到100% | 2025年底): each cell is a text of its own. */
import { foldText } from '#language/fold/script-fold.ts';
import { type DateContext, findDates } from '#language/forms/term.ts';
import type { Deadline } from '#model/facts/target.ts';
import type { ConvertedCell, ConvertedClause, ConvertedDocument } from '#model/line.ts';
import { fold, foldWords, type Passage } from '../passage.ts';
import { type FoundTarget, findTargets } from '../targets/find-targets.ts';
import { readGoverned } from '../terms/governing.ts';
import { columnsOfTasks } from './task-tables.ts';

/** The targets of all tables of tasks that belong to a clause; a target without a term has that of its row. */
export function findTaskTargets(doc: ConvertedDocument, dates: DateContext): FoundTarget[] {
  const clauses = new Map(doc.clauses.map((clause) => [clause.id, clause]));
  return doc.tables.flatMap((table) => {
    const clause = table.clause === null ? undefined : clauses.get(table.clause);
    const columns = columnsOfTasks(table);
    if (!clause || !columns) return [];
    return table.rows.flatMap((row) => {
      const term = columns.terms.flatMap((at) => termOf(row[at], dates))[0] ?? null;
      return columns.tasks.flatMap((at) => readCell(row[at], clause, table.id, dates, term));
    });
  });
}

function readCell(
  cell: ConvertedCell | undefined,
  clause: ConvertedClause,
  table: string,
  dates: DateContext,
  term: Deadline | null,
): FoundTarget[] {
  if (!cell || !/\p{Script=Han}{3}/u.test(cell.text.source)) return [];
  const passage: Passage = { clause, part: 'body', folded: fold(cell.reading), views: cell };
  return findTargets(passage, readGoverned(passage.folded.text, dates, false)).targets.map(
    ({ target, ...found }) => ({
      ...found,
      target: { ...target, table, deadline: target.deadline ?? term },
    }),
  );
}

function termOf(cell: ConvertedCell | undefined, dates: DateContext): Deadline[] {
  if (!cell) return [];
  return findDates(foldWords(foldText(cell.text.hans)), dates).flatMap(({ deadline }) =>
    deadline ? [deadline] : [],
  );
}
