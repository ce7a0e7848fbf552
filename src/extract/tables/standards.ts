/** Tables of what is paid or allowed (补贴标准一览表): what for in one column, how much in another, in words. */

import type { DateContext } from '#language/forms/term.ts';
import { form } from '#language/rules/form.ts';
import type { ConvertedDocument, ConvertedTable } from '#model/line.ts';
import type { Text } from '#model/text.ts';
import { fold, type Passage } from '../passage.ts';
import { type FoundTarget, findTargets } from '../targets/find-targets.ts';
import { readGoverned } from '../terms/governing.ts';
import { plainWords } from './columns.ts';

const NAME = form('{taskColumn}|{nameColumn}|{groupColumn}');
/** 补贴标准; 考核标准 is what a task is held to, in words of its own. */
const STANDARD = form('(?<!{watching}){quota}(?:[(].{1,8}[)])?$');

/** Which column tells how much, and which what for; null where there is none of either. */
export function standardColumns({
  head,
}: Pick<ConvertedTable, 'head'>): { readonly standard: number; readonly subject: number } | null {
  const names = head.map(plainWords);
  const standard = names.findIndex((name) => STANDARD.test(name));
  const subject = names.findIndex((name, i) => i !== standard && NAME.test(name));
  return standard < 0 || subject < 0 ? null : { standard, subject };
}

/** The standards of all tables that belong to a clause; each is told of what its row names. */
export function findStandards(doc: ConvertedDocument, dates: DateContext): FoundTarget[] {
  const clauses = new Map(doc.clauses.map((clause) => [clause.id, clause]));
  return doc.tables.flatMap((table) => {
    const clause = table.clause === null ? undefined : clauses.get(table.clause);
    const columns = standardColumns(table);
    if (!clause || !columns) return [];
    const { standard, subject } = columns;
    return table.rows.flatMap((row) => {
      const cell = row[standard];
      const name = row[subject]?.text;
      if (!cell || !name || name.source === '') return [];
      const passage: Passage = { clause, part: 'body', folded: fold(cell.reading), views: cell };
      return findTargets(passage, readGoverned(passage.folded.text, dates, false)).targets.map((found) => ({
        ...found,
        target: {
          ...found.target,
          kind: 'norm' as const,
          table: table.id,
          subject: withoutBlanks(name),
          subjectSure: true,
        },
      }));
    });
  });
}

const withoutBlanks = ({ source, hans, hant }: Text): Text => ({
  source: source.replace(/\s/g, ''),
  hans: hans.replace(/\s/g, ''),
  hant: hant.replace(/\s/g, ''),
});
