/** Tables of tasks (任务分工表): 任务 | 牵头单位 | 配合单位 | 时限. */

import { foldText } from '#language/fold/script-fold.ts';
import { isTermColumn } from '#language/forms/column.ts';
import { namedAt, readNote } from '#language/forms/note.ts';
import { form } from '#language/rules/form.ts';
import type { TableRecord } from '#model/facts/table.ts';
import type { ConvertedDocument, ConvertedPassage, ConvertedTable } from '#model/line.ts';
import type { NotedBody } from '#model/note.ts';
import type { Text } from '#model/text.ts';
import { plainWords } from './columns.ts';
import { standardColumns } from './standards.ts';

const TASK = form('{taskColumn}');
const GOAL = form('{goalColumn}|{quota}');
const INDICATOR = /^(?:主要)?指标(?:名称)?$/;
/** 存在问题, 工作基础, 完成情况, 备注: up to what says that nobody owes what is told there. */
const TOLD = form('^.*(?:{toldColumn}|{background}|{opensBackground}|{baseColumn})|^{tableNote}$');
/** 考核要求, 问题整改措施, 预期成效, 任务说明: up to what says that somebody does. */
const OWED = form('^.*(?:{taskColumn}(?:说明)?|{goalColumn}|{promising}|{besideGoals}|{quota})');
const LEAD = form('{lead}');
const SUPPORT = form('{supportColumn}');
const BODY = form('{bears}{bearer}|单位$|部门$');

/** Of words for what is and for what is to be, the last is what a column is called by: 任务|背景, but 背景|任务. */
const isTold = (name: string): boolean =>
  (TOLD.exec(name)?.[0].length ?? 0) > (OWED.exec(name)?.[0].length ?? 0);

/** A body that a cell names, with the cell as the passage in which it stands. */
export interface TabledBody {
  readonly noted: NotedBody;
  readonly passage: ConvertedPassage;
}

/** The bodies that the tables of a clause charge, row by row, lead bodies as the head of their column says. */
export function tabledBodies(
  { tables }: ConvertedDocument,
  clause: string,
  stem: string | null,
): TabledBody[] {
  return tables
    .filter((table) => table.clause === clause && (isTaskTable(table) || isTargetTable(table)))
    .flatMap(({ head, rows }) => {
      const roles = head.map(plainWords).map(roleOf);
      return rows.flatMap((row) =>
        row.flatMap((cell, i) => {
          const role = roles[i];
          return role ? bodiesOf(cell, role, stem) : [];
        }),
      );
    });
}

/** Tasks with who does them, or with when they are done: 项目 | 建设内容 | 完成时间; bodies beside terms or a column of sentences, whatever that is called. */
const isTaskTable = (table: ConvertedTable): boolean => {
  const names = table.head.map(plainWords);
  const bodies = names.some((name) => roleOf(name) !== null);
  return (
    (names.some((name) => TASK.test(name) && !isTermColumn(name)) &&
      (bodies || names.some((name) => isTermColumn(name)))) ||
    (bodies && names.some((name, at) => isTermColumn(name) || hasSentences(table, at)))
  );
};

const PAUSE = /[，；。]/;

/** Whether most cells of a column, and two at least, are sentences: 具体举措, 工作要点. */
function hasSentences(table: ConvertedTable, at: number): boolean {
  const name = plainWords(table.head[at] as Text);
  if (isTargetTable(table) || isTermColumn(name) || isTold(name) || roleOf(name) !== null) return false;
  const cells = table.rows.flatMap((row) => row[at]?.text.source || []);
  const sentences = cells.filter((cell) => PAUSE.test(cell)).length;
  return sentences > 1 && sentences > cells.length / 2;
}

/** 指标 | 单位 | 2027年 | 牵头单位 charges the bodies of its rows too. */
const isTargetTable = ({ head }: Pick<TableRecord, 'head'>): boolean =>
  head.some((name) => INDICATOR.test(plainWords(name)));

/** Which columns hold the words of tasks; null for any other table. */
export function columnsOfTasks(table: ConvertedTable): number[] | null {
  if (!isTaskTable(table)) return null;
  const standard = standardColumns(table)?.standard;
  const isTask = (name: string) =>
    (TASK.test(name) || GOAL.test(name)) && !isTermColumn(name) && !isTold(name) && roleOf(name) === null;
  // What a column of standards says is read as one.
  return table.head.flatMap((name, at) =>
    at !== standard && (isTask(plainWords(name)) || hasSentences(table, at)) ? [at] : [],
  );
}

function roleOf(words: string): NotedBody['role'] | null {
  if (LEAD.test(words)) return 'lead';
  if (SUPPORT.test(words)) return 'support';
  return BODY.test(words) && words.length > 2 ? 'responsible' : null;
}

function bodiesOf(passage: ConvertedPassage, role: NotedBody['role'], stem: string | null): TabledBody[] {
  return readNote(`责任单位:${foldText(passage.reading.text)}`).bodies.map((read) => {
    const body = namedAt(read, stem);
    const ranges = body.ranges.map(([from, to]) => [from - 5, to - 5] as const);
    return { noted: { ...body, role, ranges }, passage };
  });
}
