/** Which clauses state goals and which what is there already, by the headings above them. */
import { LIMITS } from '#language/limits.ts';
import { form } from '#language/rules/form.ts';
import type { ConvertedClause } from '#model/line.ts';

const GOALS = /目标|指标/;
/** Goals alone: 目标、任务和措施 has goals in one of its parts only. */
const ONLY_GOALS = /(?:目标|指标)$/;
/** Headings of what is there already, and of what guides the work; 基础设施明显改善 is a goal. */
const NO_GOALS = form('{noGoals}(?:$|[与和及、])');

/** The clause whose heading opens the section of goals that holds each clause; null outside of one. */
export function goalSections(clauses: readonly ConvertedClause[]): Map<string, string | null> {
  const sections = new Map<string, string | null>();
  const headings = new Map(clauses.map(({ id, heading }) => [id, heading?.reading.text ?? '']));
  for (const { id, parent } of clauses) {
    const words = headings.get(id) ?? '';
    const above = parent === null ? null : (sections.get(parent) ?? null);
    const holds = above !== null && (words === '' || ONLY_GOALS.test(headings.get(above) ?? ''));
    sections.set(id, NO_GOALS.test(words) ? null : GOALS.test(words) ? id : holds ? above : null);
  }
  return sections;
}

/** Headings of chapters that describe and promise nothing: 发展现状, 面临的形势, 主要成就; 建设基础设施 and 优化发展环境 are tasks. */
const BACKGROUND = form(
  '^(?!{betters}) … (?:{background}|发展{developing}) | ^{opensBackground}(?:$|[与和及、]) | 背景$ | ^“?十[一二三四五六]五”? … (?:执行|完成)情况$',
);
/** 形势和任务, 现状与目标 promise as well. */
const PROMISES = form('{promising}');
/** 存在的问题和主要任务, within such a chapter; 安全水平不断提高 tells there what has been reached. */
const PROMISE = form('{promising}$');
const CHANGE = form('{changes}$');

/** Ids of the clauses that stand under such a heading. */
export function backgroundClauses(clauses: readonly ConvertedClause[]): Set<string> {
  const found = new Set<string>();
  for (const { id, parent, heading } of clauses) {
    const words = heading?.reading.text ?? '';
    const opens = BACKGROUND.test(words) && words.length <= LONGEST_TITLE;
    const within = parent !== null && found.has(parent);
    if (within ? !PROMISE.test(words) || CHANGE.test(words) : opens && !PROMISES.test(words)) found.add(id);
  }
  return found;
}

/** Longer ones are sentences: 适应形势变化…. */
const LONGEST_TITLE = LIMITS.chapterTitle.most;
